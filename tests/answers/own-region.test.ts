import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

const WHICH = 'I do not know which region is yours: name it, and I look there.';

test.each([
  { asked: 'What peer challenge model does our region use?' },
  { asked: 'who chairs our region?' },
  { asked: 'latest for my patch' },
  { thread: ['regional adoption agencies', 'which ones are live'], asked: 'when did ours start' },
  { thread: ['adoption in the South West'], asked: 'what about ours?' },
])("$thread › $asked is asked back: no other region's answer is that of ours", ({ thread = [], asked }) => {
  expect(ask(asked, { thread })).toMatchObject({ kind: 'refused', headline: WHICH });
});

test('what is said anywhere on a topic is shown behind the words that ask which region is meant', () => {
  expect(ask('what is our region doing on neglect?').headline).toMatch(
    /^I do not know which region is yours: name it, and I look there\. The latest held on neglect is from/,
  );
});

test('a region named in reply is that of the question before', () => {
  expect(ask('the South West', { thread: ['peer challenge in our region'] }).headline).toMatch(
    /^The latest held on peer challenge is from the South West/,
  );
});

test.each([
  { asked: 'Is there a memorandum of understanding on agency social workers in my region, the South East?' },
  { asked: 'which regions do what our region could do on neglect?' },
])('$asked is not asked back: it names the region, or asks for others', ({ asked }) => {
  expect(ask(asked).headline).not.toContain('which region is yours');
});

describe('who says where they are is told of their own region', () => {
  test.each([
    {
      asked: "we're Norfolk - anything from our region on neglect?",
      says: /^The latest held on neglect is from the Eastern region/,
    },
    {
      asked: 'I work in Devon. Latest from our region?',
      says: /^The latest held from the South West is/,
    },
    {
      thread: ['any news from the north east?'],
      asked: 'and ours - I work in Devon',
      says: /^The latest held from the South West is/,
    },
    {
      thread: ["what's the north east doing on UASC"],
      asked: 'what about our region (Kent)',
      says: /^UASC in the South East:/,
    },
    {
      asked: "our region is the South West, what's new on neglect",
      says: /^The latest held on neglect is from the South West/,
    },
    {
      asked: "who is the DCS at our council? We're Gateshead",
      says: /^Caroline O’Neill was DCS\/DASS in Gateshead/,
    },
    {
      asked: 'has our council been mentioned - we are Wolverhampton',
      says: /^Wolverhampton is in the West Midlands/,
    },
    {
      asked: "I'm in Kent, who chairs our region?",
      says: 'No update held names the chair of the South East.',
    },
  ])('$thread › $asked', ({ thread = [], asked, says }) => {
    expect(ask(asked, { thread }).headline).toMatch(says);
  });

  test('unless they ask for somebody or something of all regions', () => {
    expect(ask("I'm in Leeds. who is the president of ADCS?")).toEqual({
      ...ask('who is the president of ADCS?'),
      question: "I'm in Leeds. who is the president of ADCS?",
    });
    expect(ask("we're the West Midlands - what is the latest from SPI").headline).toMatch(
      /^The latest held from the Standards, Performance and Inspection/,
    );
  });
});
