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
    // A thing named by what kind it is, of which the passage has only another kind, or one on something else.
    'schools forum',
    'pupils forum',
    "children's homes toolkit",
    'fostering handbook',
    'adoption guide',
    'troubled families',
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
    'neglect toolkit',
    'SEND strategy',
    'regional care cooperative',
    'elective home education policy',
  ])('“%s” is answered', (asked) => {
    expect(ask(asked).kind).toBe('found');
  });
});

test('half of a topic is too little where no update has one of its other words', () => {
  expect(ask('What did ADCS say about sibling separation in foster care placements?').headline).toBe(
    'No update held mentions “sibling”.',
  );
  expect(ask('special guardianship orders - assessment and support concerns').kind).toBe('found');
});

test('when the next meeting is, is told by what says so of one, and by no plan for anything else', () => {
  for (const asked of [
    'When is the next meeting of the Yorkshire and Humber DCSs?',
    'when do the south west DCSs meet next',
    'when is the next DCS meeting in the East Midlands',
  ])
    expect(ask(asked).kind).toBe('refused');
  expect(ask('when does HCAN meet next').headline).toContain('20th January 2017');
});
