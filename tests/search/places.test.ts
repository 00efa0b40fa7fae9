import { describe, expect, test } from 'vitest';
import { Places } from '../../src/search/places.ts';
import { written } from './written.ts';

const documents = [written('a', 'One.\n\nTwo.'), written('b', 'Three.'), written('c', 'Four.\n\nFive.')];
const places = new Places(documents);
const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

test('passages are numbered through all documents', () => {
  expect(places.length).toBe(5);
  expect(texts.map((_, number) => places.at(number)?.passage.text)).toEqual(texts);
  expect(texts.map((_, number) => places.at(number)?.document.id)).toEqual(['a', 'a', 'b', 'c', 'c']);
});

describe('places', () => {
  test('come one after the other in the order of their numbers', () => {
    expect([...places]).toEqual(texts.map((_, number) => places.at(number)));
  });

  test('are filtered like a list', () => {
    expect(places.filter(({ document }) => document.id === 'c').map(({ passage }) => passage.text)).toEqual([
      'Four.',
      'Five.',
    ]);
  });

  test('end behind the last', () => {
    expect(places.at(5)).toBeUndefined();
    expect(new Places([]).at(0)).toBeUndefined();
  });
});
