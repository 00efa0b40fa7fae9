import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { boundedQuestion, decodeQuestion, encodeQuestion } from '../../src/blocks/question-value.ts';
import { type Rendering, renderAnswer, renderMore } from '../../src/blocks/render-answer.ts';
import { visibleText } from '../../src/blocks/visible-text.ts';
import { checkMessage } from './check-limits.ts';
import { answer, excerptWithMarks, names, question } from './generated.ts';
import { button, buttons, everyObject, quotations, shownText } from './read-blocks.ts';

const rendering = (more: Partial<Rendering> = {}): Rendering => ({
  question: { text: 'what is happening on UASC', thread: [] },
  names,
  publicUrl: 'https://updates.example',
  isPrivate: true,
  ...more,
});

const citation: Citation = {
  document: 'regional-update-november-2023',
  anchor: 'p3',
  title: 'Regional Update – November 2023',
  region: 'west-midlands',
  committees: [],
  published: '2023-11',
  publishedBasis: 'title',
  url: 'https://www.wmchildrensservices.org.uk/post/regional-update-november-2023',
  heading: null,
  introduction: null,
  excerpt: 'Round 10 of the topical peer challenge looks at neglect.',
  marks: [[16, 23]],
  score: 1,
};

/** Without the characters that keep Slack from formatting. */
const visible = (text: unknown) => String(text).replaceAll('\u200B', '');

const found = {
  kind: 'found' as const,
  question: 'peer challenge',
  intent: 'topic' as const,
  headline: 'The West Midlands said this of peer challenge in November 2023.',
  notice: 'The latest held is from November 2023.',
  suggestions: ['Who chairs the West Midlands?', 'Peer challenge in the North East'],
  passages: [citation] as [Citation],
  further: [],
};

describe('for any answer', () => {
  test('every limit of Slack’s is kept', () => {
    fc.assert(
      fc.property(answer, question, fc.boolean(), (any, asked, isPrivate) => {
        const bounded = boundedQuestion(asked.text, asked.thread);
        const message = renderAnswer(
          any,
          rendering({ question: bounded, isPrivate, sharedBy: 'U0FAKEJANE' }),
        );
        expect(checkMessage(message)).toEqual([]);
        const more = renderMore(any, 1, rendering({ question: bounded }));
        if (more) expect(checkMessage(more)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing from outside is markup: no control sequence stands whole in any text', () => {
    fc.assert(
      fc.property(answer, (any) => {
        const { text, blocks } = renderAnswer(any, rendering());
        const texts = [...everyObject(blocks)].filter(({ type }) => type === 'mrkdwn' || type === 'text');
        for (const shown of [text, ...texts.map((one) => String(one.text))]) {
          expect(shown).not.toMatch(/<[!@#]|<https:\/\/evil/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('More leads through all excerpts, each once', () => {
    fc.assert(
      fc.property(answer, (any) => {
        const total = any.kind === 'found' ? any.passages.length + any.further.length : 0;
        let from = 0;
        let blocks: unknown = renderAnswer(any, rendering()).blocks;
        for (let press = 0; press <= total; press += 1) {
          const more = buttons(blocks).find((one) => one.action_id === 'answer.more');
          if (!more) break;
          const next = decodeQuestion(String(more.value))?.from ?? 0;
          expect(next).toBeGreaterThan(from);
          from = next;
          blocks = renderMore(any, from, rendering())?.blocks;
        }
        expect(buttons(blocks).some((one) => one.action_id === 'answer.more')).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

test('an excerpt is shown verbatim, whatever its marks', () => {
  fc.assert(
    fc.property(excerptWithMarks, ({ excerpt, marks }) => {
      fc.pre(visibleText(excerpt) !== '');
      const { blocks } = renderAnswer({ ...found, passages: [{ ...citation, excerpt, marks }] }, rendering());
      expect(quotations(blocks)).toEqual([visibleText(excerpt)]);
    }),
    { numRuns: 500 },
  );
});

test('a matched word is bold, also between letters and punctuation', () => {
  const excerpt = '(UASC)s';
  const { blocks } = renderAnswer(
    { ...found, passages: [{ ...citation, excerpt, marks: [[1, 5]] }] },
    rendering(),
  );
  const bold = [...everyObject(blocks)].filter((one) => one.type === 'text' && one.style !== undefined);
  expect(bold.map(({ text }) => text)).toContain('UASC');
});

test('an excerpt has its region, its title with a link, and its date under it', () => {
  const { blocks } = renderAnswer(found, rendering());
  const source = [...everyObject(blocks)].find(({ type }) => type === 'mrkdwn');
  expect(source?.text).toBe(
    'West Midlands · <https://www.wmchildrensservices.org.uk/post/regional-update-november-2023|Regional Update – November 2023> · November 2023',
  );
});

test('a document without a public page links to its own, at the passage', () => {
  const { blocks } = renderAnswer({ ...found, passages: [{ ...citation, url: null }] }, rendering());
  expect(shownText(blocks)).toContain(
    '<https://updates.example/documents/regional-update-november-2023#p3|Regional Update – November 2023>',
  );
});

test('a point of a list is quoted below the words that introduce the list', () => {
  const introduction = 'Work continues to develop and implement:';
  const { blocks } = renderAnswer({ ...found, passages: [{ ...citation, introduction }] }, rendering());
  expect(quotations(blocks)).toEqual([introduction, citation.excerpt]);
});

test('the heading that an excerpt stands under is the last thing said of it', () => {
  const { blocks } = renderAnswer(
    { ...found, passages: [{ ...citation, heading: 'Peer *Challenge*:' }] },
    rendering(),
  );
  const source = [...everyObject(blocks)].find(({ type }) => type === 'mrkdwn');
  expect(visible(source?.text)).toMatch(/ · November 2023 · Peer \*Challenge\*$/);
});

test('a heading that only says the title or the names again is left out', () => {
  const { blocks } = renderAnswer(
    { ...found, passages: [{ ...citation, heading: 'Regional update: November' }] },
    rendering(),
  );
  const source = [...everyObject(blocks)].find(({ type }) => type === 'mrkdwn');
  expect(visible(source?.text)).toMatch(/ · November 2023$/);
});

describe('a fact that no document holds', () => {
  const fact: Citation = {
    ...citation,
    document: null,
    anchor: null,
    region: 'west-midlands',
    title: 'West Midlands region',
    published: '2025',
    publishedBasis: 'page',
    url: 'https://www.adcs.org.uk/regions',
    excerpt: 'Nigel Minns (Warwickshire): chair of the West Midlands region.',
    marks: [],
  };
  const shown = (of: Citation) => renderAnswer({ ...found, passages: [of] }, rendering());

  test('is no quotation, and says whose words it is in, and from where', () => {
    const { blocks, text } = shown(fact);
    expect(quotations(blocks)).toEqual([]);
    expect(shownText(blocks)).toContain(fact.excerpt);
    const source = [...everyObject(blocks)].find(({ type }) => type === 'mrkdwn');
    expect(source?.text).toBe(
      '<https://www.adcs.org.uk/regions|West Midlands region> · 2025 · in this app’s words, from adcs.org.uk',
    );
    expect(text).toContain('Told in this app’s words, from adcs.org.uk (2025).');
  });

  test('has no button to read an update', () => {
    expect(buttons(shown(fact).blocks).map(({ action_id }) => action_id)).not.toContain('document.read');
  });

  test('without a page and a date of its own claims neither', () => {
    const { blocks } = shown({ ...fact, url: null, published: null, publishedBasis: null });
    const source = [...everyObject(blocks)].find(({ type }) => type === 'mrkdwn');
    expect(source?.text).toBe('West Midlands region · in this app’s words');
  });
});

test('the plain text says the answer, its source and its age in sentences', () => {
  expect(renderAnswer(found, rendering()).text).toBe(
    'The West Midlands said this of peer challenge in November 2023. From “Regional Update – November 2023” (West Midlands, November 2023). The latest held is from November 2023.',
  );
});

test('only an answer that one person sees can be shared', () => {
  const labels = (isPrivate: boolean) =>
    buttons(renderAnswer(found, rendering({ isPrivate })).blocks).map(({ text }) => shownText(text));
  expect(labels(true)).toContain('Share with channel');
  expect(labels(false)).not.toContain('Share with channel');
});

test('a refusal offers its suggestions as questions to press, and nothing to share', () => {
  const refused = { ...found, kind: 'refused' as const, headline: 'No update comes from Scotland.' };
  const { blocks } = renderAnswer(refused, rendering());
  expect(decodeQuestion(String(button(blocks, 'Who chairs').value))?.question.text).toBe(
    'Who chairs the West Midlands?',
  );
  expect(buttons(blocks)).toHaveLength(2);
});

test('a shared answer says who asked what', () => {
  const { blocks } = renderAnswer(found, rendering({ isPrivate: false, sharedBy: 'U0FAKEJANE' }));
  expect([...everyObject(blocks)]).toContainEqual({ type: 'user', user_id: 'U0FAKEJANE' });
  expect(shownText(blocks)).toContain(' asked: what is happening on UASC');
});

test('a button carries the six questions before, or as many of them as fit, the nearest first to be kept', () => {
  const earlier = Array.from({ length: 9 }, (_, i) => `question ${i}`);
  expect(boundedQuestion('and then?', earlier).thread).toEqual(earlier.slice(3));
  const long = earlier.map((text) => `${text} ${'x'.repeat(500)}`);
  expect(boundedQuestion('and then?', long).thread).toEqual(long.slice(-2));
});

test('a source names up to three committees', () => {
  const joint = { ...citation, region: null, committees: ['ea', 'hcan', 'rs', 'wd'] };
  const { blocks } = renderAnswer({ ...found, passages: [joint] }, rendering({}));
  expect(shownText(blocks)).toMatch(/ea &amp;.*, hcan &amp;.*, rs &amp;/);
  expect(shownText(blocks)).not.toContain('wd &amp;');
});

test('a button carries its question and thread so that the same is asked again', () => {
  fc.assert(
    fc.property(question, ({ text, thread }) => {
      const asked = boundedQuestion(text, thread);
      const value = encodeQuestion(asked, 3);
      expect(value.length).toBeLessThanOrEqual(2_000);
      expect(decodeQuestion(value)).toEqual({ question: asked, from: 3 });
    }),
    { numRuns: 300 },
  );
});

test.each(['', 'null', '[]', '{}', '{"q":1}', 'not json'])('the button value %s asks nothing', (value) => {
  expect(decodeQuestion(value)).toBeNull();
});
