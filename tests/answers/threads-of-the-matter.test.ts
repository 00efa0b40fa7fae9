import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('what was spoken of is still meant', () => {
  test.each([
    {
      thread: ['neglect', 'in the south west?'],
      asked: 'any conference on it?',
      first: 'south-west-region-update-december-2016',
      because: 'the conference is one on neglect, whichever update tells of it',
    },
    {
      thread: ['neglect in the south west'],
      asked: 'any guide on it?',
      first: 'south-west-region-update-november-2017',
      because: 'a guide is told of where neglect was',
    },
    {
      thread: ['county lines'],
      asked: 'in the East',
      first: 'eastern-region-update-november-2017',
      because: 'where no region was named, the east is the Eastern region',
    },
  ])('$thread › $asked: $because', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });

  test.each([
    {
      thread: ['peer challenge yorkshire', 'and the eastern region?'],
      asked: 'who coordinates it there',
      because: 'who co-ordinates something else in the region leads no peer challenge',
    },
    {
      thread: ['Tell me about peer challenge in the North West', 'who co-ordinates it'],
      asked: 'when is the next round',
      because: 'the next round of another matter, or of another region, is none of this',
    },
  ])('$thread › $asked has no answer: $because', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});
