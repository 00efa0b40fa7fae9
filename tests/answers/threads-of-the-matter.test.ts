import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('what was spoken of is still meant', () => {
  test('who retired, below what changed in a region, retired there and then', () => {
    const { headline } = ask('who retired', { thread: ['north east DCS changes', 'and in 2016?'] });
    expect(headline).toMatch(/^Two people .* in the North East/);
  });

  test('what a committee planned for a year stands under the heading of that year', () => {
    const [first] = passagesOf(ask('what has HCAN planned for 2017?'));
    expect(first?.excerpt).toMatch(/^In 2017 the committee will/);
  });

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
    {
      thread: ['what did the SPI committee have planned for 2017?'],
      asked: 'what about FCYP?',
      first: 'fcyp-policy-committee-update-feb-2017',
      because: 'what is planned for a year stands in the first update of it',
    },
    {
      thread: ['What did the resources committee say in February 2017?'],
      asked: 'And the workforce one?',
      first: 'wd-policy-committee-update-feb-2017',
      because: 'below a committee, one that is called so is a committee',
    },
    {
      thread: ['who is the DCS in Gateshead?'],
      asked: 'who did she replace?',
      first: 'north-east-region-update-september-2016',
      because: 'whom somebody replaced held the same post in the same place',
    },
    {
      thread: ['national funding formula', 'what about high needs'],
      asked: 'and how much is the shortfall',
      first: 'greater-london-region-update-november-2017',
      because: 'a topic of money is no question for a sum, and a shortfall is told by what is short',
    },
    {
      thread: ['Who chairs the workforce development committee?', 'what did they talk about last'],
      asked: 'when do they meet',
      first: 'ea-and-wd-committee-update-december-2016',
      because: 'whoever meets is the committee, whichever update tells of it',
    },
    {
      thread: ["what's the high needs shortfall in London"],
      asked: 'and for social care?',
      first: 'greater-london-region-update-november-2017',
      because: 'what something is for another matter is no word to be explained',
    },
    {
      thread: ['who is the chair of the South East'],
      asked: 'and Ofsted there?',
      first: 'south-east-region-update-september-2017',
      because: 'a matter there is asked for, and no chair of it',
    },
    {
      thread: ['virtual school heads'],
      asked: 'what did the committee say',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
      because: 'a region is no committee',
    },
    {
      thread: ['youth custody', 'what will replace YOIs?'],
      asked: 'and what about training for staff',
      first: 'update-spi-policy-committee-november-2017',
      because: 'below a detail of what a committee discussed another matter is one of that discussion',
    },
    {
      thread: ['who is the chair of HCAN', 'and who before'],
      asked: 'what is the north west doing',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      because: 'a post is no matter that a region could do something about',
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
    {
      thread: ['who is the lead for SEND in the North West?'],
      asked: 'and for adoption?',
      because: 'who leads on adoption elsewhere does not lead there',
    },
    {
      thread: [
        'What did the Workforce Development Policy Committee say on Frontline and Step Up to Social Work?',
      ],
      asked: 'How many places were funded?',
      because: 'a detail of what no update tells is not told of something else',
    },
    {
      thread: ['home to school transport', 'what does it cost'],
      asked: 'who said so',
      because: 'whoever said something else said it elsewhere',
    },
    {
      thread: ['who is the chair of HCAN'],
      asked: 'and who before',
      because: 'nobody came before somebody whom nobody names',
    },
  ])('$thread › $asked has no answer: $because', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});
