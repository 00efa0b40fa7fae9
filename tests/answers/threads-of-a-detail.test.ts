import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('below a detail of something', () => {
  test.each([
    {
      thread: ['regional adoption agencies progress 2017', 'which ones have gone live?'],
      asked: 'in London?',
      first: 'greater-london-region-update-november-2017',
      because: 'the place is that of what was spoken of',
    },
    {
      thread: ['How many children were in care in England at 31 March 2016?'],
      asked: 'what share of them are UASC',
      first: 'pr-presidents-speech-ncasc-2016',
      because: 'no share is told, but how many',
    },
    {
      thread: ['What did ADCS say in its press release about the autumn budget?'],
      asked: 'and the spring one?',
      first: 'spring-budget-2017',
      because: 'a budget named by its season is another budget, and no date',
    },
  ])('“$asked” is answered, since $because', ({ thread, asked, first }) => {
    const answer = ask(asked, { thread });
    expect(answer.kind === 'found' && answer.passages[0].document).toBe(first);
  });

  test('a share that is told is told', () => {
    const thread = ['how many child protection plans were there in 2016'];
    expect(ask('what share of them was for neglect', { thread }).headline).toContain('almost half');
  });

  test('the share of UASC is told by their number in the same list', () => {
    const thread = ['How many children were in care in England at 31 March 2016?'];
    expect(ask('what share of them are UASC', { thread }).headline).toContain('4,500 UASCs');
  });

  test('a number that the place named does not give is refused', () => {
    expect(ask('in the South East?', { thread: ['UASC', 'how many?'] }).kind).toBe('refused');
  });
});

test('a region that tells of the transfer scheme as the dispersal of unaccompanied children is found', () => {
  const thread = ['What is the ADCS position on the National Transfer Scheme?'];
  const answer = ask('and in the South East?', { thread });
  expect(answer.kind === 'found' && answer.passages[0].document).toBe(
    'south-east-region-update-september-2017',
  );
  expect(ask('NTS in the North West').kind).toBe('refused');
});
