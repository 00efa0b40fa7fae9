import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/search/sentences.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { somebodysText } from './some-text.ts';

test.each([
  { text: 'It met on 22 Sept. The DfE came.', sentences: ['It met on 22 Sept.', 'The DfE came.'] },
  { text: 'What now? Nothing! 40 people came.', sentences: ['What now?', 'Nothing!', '40 people came.'] },
  { text: 'He said “We agree.” Then he left.', sentences: ['He said “We agree.”', 'Then he left.'] },
  { text: 'An aside (really.) Next one.', sentences: ['An aside (really.)', 'Next one.'] },
  {
    text: 'Dr. Smith and J. Brown met. They talked.',
    sentences: ['Dr. Smith and J. Brown met.', 'They talked.'],
  },
  {
    text: 'Much is new, e.g. Frontline. See below.',
    sentences: ['Much is new, e.g. Frontline.', 'See below.'],
  },
  {
    text: 'A bid of approx. 50 places. It failed.',
    sentences: ['A bid of approx. 50 places.', 'It failed.'],
  },
  {
    text: 'Ask Amy at amy.lythgoe@bolton.gov.uk. She helps.',
    sentences: ['Ask Amy at amy.lythgoe@bolton.gov.uk.', 'She helps.'],
  },
  {
    text: 'Costs rose by 1.5 per cent. It was £4.2 billion.',
    sentences: ['Costs rose by 1.5 per cent.', 'It was £4.2 billion.'],
  },
  {
    text: 'Visit http://youcanfoster.org. More soon.',
    sentences: ['Visit http://youcanfoster.org.', 'More soon.'],
  },
  // Pages lose the space between two paragraphs.
  { text: 'Round 10 began.Two more follow.', sentences: ['Round 10 began.', 'Two more follow.'] },
  { text: 'no end at all', sentences: ['no end at all'] },
  { text: '  \n ', sentences: [] },
])('“$text” is $sentences', ({ text, sentences }) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test('the sentences of a text, in order, are all of it but for white space between them', () => {
  fc.assert(
    fc.property(somebodysText, (text) => {
      let end = 0;
      for (const sentence of sentencesOf(text)) {
        expect(text.slice(end, sentence.start).trim()).toBe('');
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text.trim()).toBe(sentence.text);
        expect(sentence.text).not.toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('the words of a text are those of its sentences, one after the other', () => {
  const termsIn = (text: string) => wordsOf(text).map(({ term }) => term);
  fc.assert(
    fc.property(somebodysText, (text) => {
      expect(sentencesOf(text).flatMap((sentence) => termsIn(sentence.text))).toEqual(termsIn(text));
    }),
  );
});
