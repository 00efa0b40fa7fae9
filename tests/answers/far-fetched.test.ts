import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('a short topic is not answered by what only other questions mean by its words:', () => {
  test.each([
    'passports for looked after children',
    "lawyers' fees for families",
    'lottery funding',
    'Brexit deal',
    'cycling to school',
    'mobile phones in the classroom',
    'driving licence',
    "pilots' licences",
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  // Its own words, an abbreviation, or examples of how people ask speak for these.
  test.each([
    'county lines',
    'latest on EHE',
    'sure start closures',
    'kids going hungry',
    'young refugees who disappear',
    'criminal record checks for staff',
    'climbing frame for careers',
    'stabbings in the capital',
  ])('“%s” is answered', (asked) => {
    expect(ask(asked).kind).toBe('found');
  });
});
