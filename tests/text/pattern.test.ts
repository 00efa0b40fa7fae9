import { expect, test } from 'vitest';
import { fragment, pattern } from '../../src/text/pattern.ts';

test('a pattern over several lines is the one that it would be on one line', () => {
  const laidOut = pattern('iu')`
    \bwho (?:
      came|went
      |took part
    ) to (?:speak|present)\b
    |^\p{Lu}\w+ \d{4}$
  `;
  expect(laidOut).toEqual(/\bwho (?:came|went|took part) to (?:speak|present)\b|^\p{Lu}\w+ \d{4}$/iu);
});

test('blanks within a line are meant, also those beside a hole', () => {
  const [who, what] = ['we|they', 'spoke'];
  expect(pattern()`\b(?:${who}) ${what} \w+`).toEqual(/\b(?:we|they) spoke \w+/);
});

test('a hole takes a pattern, a piece of one, or a list of alternatives', () => {
  const year = /(?:19|20)\d\d/i;
  const months = ['May', 'June'];
  const day = fragment`\d{1,2}(?:st|nd)?`;
  expect(pattern('u')`
    \b${day} (?:${months}) ${year}
  `).toEqual(/\b\d{1,2}(?:st|nd)? (?:May|June) (?:19|20)\d\d/u);
});

test('a pattern that cannot be is refused where it is written', () => {
  expect(
    () => pattern()`
    (?:never|closed
  `,
  ).toThrow(SyntaxError);
});
