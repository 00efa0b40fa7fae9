import { expect, test } from 'vitest';
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
