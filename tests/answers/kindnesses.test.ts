import { describe, expect, test } from 'vitest';
import { isOnlyKind, withoutKindness } from '../../src/answers/understanding/put-plainly/without-kindness.ts';
import { ask } from './real-corpus.ts';

describe('what is only kind, or tries out who is there, is no topic:', () => {
  test.each([
    "morning! hope you're well",
    'hope this finds you well',
    'hope everyone had a lovely weekend',
    'happy new year',
    'welcome back',
    "that's everything, thanks",
    'see you next week',
    'see you all at the meeting later',
    "how's your day going",
    'sorry, wrong channel',
    'never mind, found it',
    'sounds good',
    'testing',
    "i'm hungry",
    'where do you live',
    'morning all, back from leave today',
    'hope you are enjoying the sunshine',
    'evening! lovely to be here',
    'any plans for the weekend?',
    'how was your bank holiday weekend',
    "ta very much, you've been a great help",
    ':wave:',
    '👍',
  ])('“%s”', (said) => {
    expect(ask(said)).toMatchObject({ kind: 'refused', intent: 'help' });
  });
});

describe('a question is answered with a kindness around it as it is without:', () => {
  test.each([
    { asked: 'morning! any news on UASC?', alone: 'any news on UASC?' },
    { asked: 'hi how are you, any news on UASC', alone: 'any news on UASC' },
    { asked: 'Hi Sarah, who chairs FCYP?', alone: 'who chairs FCYP?' },
    { asked: 'hi Paul who chairs FCYP?', alone: 'who chairs FCYP?' },
    { asked: "Hope you're all keeping safe and well. What is CSWM?", alone: 'What is CSWM?' },
    { asked: 'hope you had a good weekend - UASC costs?', alone: 'UASC costs?' },
    { asked: 'hey :wave: who chairs FCYP', alone: 'who chairs FCYP' },
    { asked: 'nice one. who chairs FCYP', alone: 'who chairs FCYP' },
    { asked: 'who chairs FCYP? thanks for your help, have a good weekend x', alone: 'who chairs FCYP?' },
    { asked: 'sorry to bother you again, hope you don’t mind - who chairs FCYP?', alone: 'who chairs FCYP?' },
  ])('“$asked”', ({ asked, alone }) => {
    expect(withoutKindness(asked)).toBe(alone);
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: ask(alone).headline });
  });
});

test('who hopes that one can tell asks for it', () => {
  expect(ask('I hope you can tell me who chairs FCYP').headline).toBe(ask('who chairs FCYP').headline);
});

describe('a word that may be kind stays where it begins a question:', () => {
  test.each([
    'perfect storm',
    'testing new models of care',
    'hope for care leavers',
    'good to great',
    'morning clubs',
  ])('“%s”', (asked) => {
    expect(withoutKindness(asked)).toBe(asked);
  });
});

test('what a colleague is asked as well may be asked of the updates', () => {
  expect(ask('did you see the latest from London?').headline).toBe(ask('latest from London').headline);
});

describe('what goes on being kind and ends otherwise is read in no time:', () => {
  test.each([
    'test ',
    'see you at ',
    'nice to be ? ',
    'hope all well and safe safe ',
    'thanks, hope all well ',
  ])('“%s…”', (said) => {
    const asked = `${said.repeat(100).slice(0, 990)} FCYP`;
    expect(isOnlyKind(asked)).toBe(false);
    expect(withoutKindness(asked)).toMatch(/FCYP$/);
  });
});
