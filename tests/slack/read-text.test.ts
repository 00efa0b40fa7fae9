import { expect, test } from 'vitest';
import { looksLikeAQuestion, readText } from '../../src/slack/read-text.ts';

test.each([
  ['<@U0BOT> who chairs FCYP?', 'who chairs FCYP?'],
  ['<@U0BOT|adcs>   what’s\nnew', 'what’s new'],
  ['ask <@U0JANE> of Health &amp; Care', 'ask someone of Health & Care'],
  ['see <https://adcs.org.uk|the site> and <https://example.org>', 'see the site and https://example.org'],
  ['write to <mailto:jane@example.org|jane@example.org>', 'write to jane@example.org'],
  ['in <#C0FAKE|regional-programmes> <!here>', 'in regional-programmes'],
  ['&lt;!channel&gt;', '<!channel>'],
])('%s is read as “%s”', (typed, plain) => {
  expect(readText(typed, 'U0BOT')).toBe(plain);
});

test.each([
  ['and in the East Midlands?', true],
  ['what about FCYP', true],
  ['and Gateshead', true],
  ['same for 2016', true],
  ['who do I contact', true],
  ['Thanks, that is it', false],
  ['I will ask Jane', false],
  ['On my way', false],
])('“%s” asks something: %s', (text, isQuestion) => {
  expect(looksLikeAQuestion(text)).toBe(isQuestion);
});
