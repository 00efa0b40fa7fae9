import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { answerAsJson } from '../../src/answers/answer-as-json.ts';
import { somebodysText } from '../search/some-text.ts';
import { ask, knowledge } from './real-corpus.ts';

/** Pieces that questions are made of, so that every kind of answer comes up. */
const pieces = fc.constantFrom(
  ...[
    'who chairs',
    'who is',
    'what is',
    'how many',
    'how much',
    'when',
    'where',
    'why',
    'which regions',
    'compare',
    'timeline of',
    'define',
    'contact for',
    'what does',
    'stand for',
    'latest from',
    'the one before that',
    'and',
    'what about',
    'before',
  ],
  ...[
    'London',
    'the North East',
    'E Mids',
    'yorkshre',
    'Dudley',
    'Gateshead',
    'Reading',
    'Scotland',
    'Narnia',
    'FCYP',
    'HCAN',
    'spi',
    'ADCS',
    'RIIA',
    'ILACS',
    'DCS',
    'president',
    'Stuart Gallimore',
    'Maxine Froggatt',
  ],
  ...[
    'UASC',
    'adoption',
    'peer challenge',
    'neglect',
    'SEND',
    'kids',
    'temps',
    'blockchain',
    'safegaurding',
    'in 2016',
    'since nov 17',
    'last year',
    'in September',
    '2016/17',
    '?',
    '!',
    '/adcs',
    'it',
    'they',
    'help',
    'regions',
    '*',
    '(',
    '[',
    '\\',
    '.*',
    '$&',
  ],
);
const questions = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: somebodysText },
);
const threads = fc.array(questions, { maxLength: 2 });

function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'found' ? [...answer.passages, ...answer.further] : [];
}

/** Whether an answer may show more than three passages: one for each region, or for each date. */
function isAcross({ intent, headline }: Answer): boolean {
  return (
    intent === 'compare' ||
    intent === 'timeline' ||
    intent === 'region' ||
    intent === 'committee' ||
    /comes up in updates from/.test(headline)
  );
}

describe('whatever is asked, in whatever thread,', () => {
  test('there is one answer, within its limits, and the same one twice', () => {
    fc.assert(
      fc.property(questions, threads, (text, thread) => {
        const answer = ask(text, { thread });
        expect(answer.headline.trim()).not.toBe('');
        expect(answer.headline.length).toBeLessThan(1500);
        expect(new Set(answer.suggestions).size).toBe(answer.suggestions.length);
        if (answer.kind === 'found') {
          expect(answer.passages.length).toBeGreaterThan(0);
          expect(answer.passages.length).toBeLessThanOrEqual(isAcross(answer) ? 12 : 3);
        }
        expect(ask(text, { thread })).toEqual(answer);
      }),
      { numRuns: 80 },
    );
  });

  test('every excerpt is a verbatim part, of at most 320 characters, of the passage it cites, which is held', () => {
    fc.assert(
      fc.property(questions, threads, (text, thread) => {
        for (const { document, anchor, excerpt, marks, title, published, region, url } of citationsOf(
          ask(text, { thread }),
        )) {
          expect(excerpt).not.toBe('');
          let end = 0;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(excerpt.length);
          if (document === null) continue;
          expect(excerpt.length).toBeLessThanOrEqual(320);
          const held = knowledge.documents.get(document);
          expect(held).toMatchObject({ title, published, region, url });
          expect(held?.passages.find((passage) => passage.anchor === anchor)?.text).toContain(excerpt);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('other programs can read it: what is refused has no passages, and no number is none', () => {
    fc.assert(
      fc.property(questions, (text) => {
        const answer = ask(text);
        const read = JSON.parse(JSON.stringify(answerAsJson(answer, 1.23, 'q1')));
        expect(read).toMatchObject({
          id: 'q1',
          question: answer.question,
          answered: answer.kind !== 'refused',
          ms: 1.2,
        });
        if (!read.answered) expect(read.passages).toEqual([]);
        for (const { score } of read.passages) expect(score).toEqual(expect.any(Number));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  { what: 'nothing', text: '' },
  { what: 'blanks', text: ' \n\t ' },
  { what: 'a megabyte of one letter', text: 'a'.repeat(1_000_000) },
  { what: 'a megabyte of words', text: 'peer challenge in London and '.repeat(35_000) },
  { what: 'ten thousand question marks', text: '?'.repeat(10_000) },
  { what: 'an opened bracket', text: 'who chairs ((((' },
  { what: 'a regular expression', text: 'what does (a+)+$ stand for' },
  { what: 'control characters', text: 'UASC\u0000 in \u001b[31mLondon\u0007' },
  { what: 'half a character', text: 'UASC \ud83d in London' },
  { what: 'a name of the language', text: 'what is __proto__' },
  { what: 'another name of the language', text: 'who is constructor' },
  { what: 'markup of Slack', text: '<!channel> <@U123> who chairs *FCYP*?' },
  { what: 'markup', text: '<b>UASC</b> in &amp; London' },
  { what: 'right to left', text: 'מי עומד בראש הוועדה' },
  { what: 'a thousand regions', text: 'compare '.concat('London and Yorkshire '.repeat(100)) },
])('$what is answered in bounded time', ({ text }) => {
  const begun = performance.now();
  const answer = ask(text, { thread: [text, text] });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(['found', 'guidance', 'refused']).toContain(answer.kind);
});

test('control characters, markup and capitals do not hide what is asked', () => {
  for (const asked of [
    'UASC\u0000 in \u0007London',
    'UASC in *London*',
    '“UASC” in London',
    'uasc IN LONDON',
  ]) {
    expect(citationsOf(ask(asked))[0]?.document, asked).toBe('greater-london-region-update-november-2017');
  }
});
