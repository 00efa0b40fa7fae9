import { describe, expect, test } from 'vitest';
import { isOnlyKind, withoutKindness } from '../../src/answers/understanding/put-plainly/without-kindness.ts';
import { withoutReasonBehind } from '../../src/answers/understanding/put-plainly/without-reason-behind.ts';
import { withoutWrapping } from '../../src/answers/understanding/put-plainly/without-wrapping.ts';
import { ask, knowledge } from './real-corpus.ts';

describe('what is only kind, or tries out who is there, is no topic:', () => {
  test.each([
    "morning! hope you're well",
    'hiya, you alright?',
    'alright mate',
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

describe('so it is with a hesitation or an aside around it:', () => {
  test.each([
    'erm who chairs FCYP?',
    'Right, who chairs FCYP?',
    'basically, who chairs FCYP?',
    'Probably a silly question but who chairs FCYP?',
    "I've been looking everywhere for this. Who chairs FCYP?",
    'Been searching for ages. Who chairs FCYP?',
    "I looked on the intranet but couldn't find anything - who chairs FCYP?",
    'new in post and finding my feet. who chairs FCYP?',
    'Who chairs FCYP? Sorry if this has been asked before.',
    'soz if this has been asked but who chairs FCYP?',
    'who chairs FCYP, anyone know?',
    'who chairs FCYP? lol',
  ])('“%s”', (asked) => {
    expect(withoutKindness(asked).toLowerCase()).toMatch(/^who chairs fcyp\W*$/);
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: ask('who chairs FCYP?').headline });
  });
});

describe('an aside that names a matter is part of the question:', () => {
  test.each([
    "I've been looking at adoption. Anything new?",
    'I tried to find the number of UASC. How many?',
    'sorry if this is about Leeds, who is the director',
    'looking for UASC',
    'also, Yorkshire?',
    'early, help',
  ])('“%s”', (asked) => {
    expect(withoutKindness(asked)).toBe(asked);
  });
});

describe('what an answer is needed for is left out behind a question:', () => {
  test.each([
    { said: 'Who chairs FCYP? I have a meeting in ten minutes.', asked: 'Who chairs FCYP' },
    { said: 'UASC costs - need it for a briefing', asked: 'UASC costs' },
    { said: 'any news on SEND, I need this by Friday', asked: 'any news on SEND' },
    { said: 'what is CSWM? off to a panel now', asked: 'what is CSWM? off to a panel now' },
    { said: 'who should I meet before I have a meeting', asked: 'who should I meet before I have a meeting' },
    { said: 'UASC? I have a meeting about London', asked: 'UASC? I have a meeting about London' },
    { said: 'when do I have a meeting', asked: 'when do I have a meeting' },
  ])('“$said”', ({ said, asked }) => {
    expect(withoutReasonBehind(said, knowledge)).toBe(asked);
  });
});

describe('the marks that a question came in are left out:', () => {
  test.each([
    { came: '"Who chairs FCYP?"', asked: 'Who chairs FCYP?' },
    { came: '> who chairs FCYP', asked: 'who chairs FCYP' },
    { came: '• who chairs FCYP', asked: 'who chairs FCYP' },
    { came: 'RE: FW: who chairs FCYP', asked: 'who chairs FCYP' },
    { came: '(a) what is CAMHS?', asked: 'what is CAMHS?' },
    { came: '@updates who chairs FCYP', asked: 'who chairs FCYP' },
    { came: 'who\u00A0chairs FCYP', asked: 'who chairs FCYP' },
    { came: '"One Met Model"', asked: '"One Met Model"' },
    { came: '2017', asked: '2017' },
  ])('“$came”', ({ came, asked }) => {
    expect(withoutWrapping(came)).toBe(asked);
  });
});

describe('whoever asks through somebody asks the same:', () => {
  test.each([
    'the boss is asking who chairs FCYP',
    'a colleague asked who chairs FCYP',
    'I was wondering who chairs FCYP',
    'somebody has asked who chairs FCYP',
  ])('“%s”', (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: ask('who chairs FCYP').headline });
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

describe('who is cross with the app is told what it knows, and shown no passage:', () => {
  test.each([
    'this is useless, my briefing was due an hour ago',
    'rubbish, I needed this yesterday',
    'hurry up',
    'useless, I have a meeting in ten minutes',
    'what a useless bot, just give me a straight answer',
    'this is bloody useless, just give me a straight answer',
    "Hiya, how's your Monday going",
    'can you make me a coffee',
    "I'm fed up with this",
    'How are you? No rush.',
    'Shut up',
    'go away!',
    'you didnt answer my question',
    "that isn't what I asked",
    'this app is a joke',
    "you're no help at all",
    'just answer the question please',
    "it doesn't work",
    'oh for goodness sake',
    "that's not helpful, thanks",
  ])('“%s”', (said) => {
    expect(ask(said).headline).toBe(
      'I only know the updates of the regions and committees: ask me about those.',
    );
  });
});

describe('what is asked behind a cross word is answered as without it:', () => {
  test.each([
    "you're useless. who chairs FCYP?",
    "that's not what I asked, who chairs FCYP?",
    'shut up! who chairs FCYP?',
  ])('“%s”', (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: ask('who chairs FCYP?').headline });
  });
});

describe('the words of a cross remark are a topic where something else is asked with them:', () => {
  test.each(['adoption isn’t working', 'what help is there for care leavers', 'help with SEND'])(
    '“%s”',
    (asked) => {
      expect(ask(asked).kind).toBe('found');
    },
  );
});

test.each(['thanks, thats really helpful', 'brilliant, thank you so much', 'appreciate it', 'ta'])(
  'who says “%s” is told that they are welcome',
  (said) => {
    expect(ask(said)).toMatchObject({ kind: 'refused', headline: expect.stringMatching(/^You are welcome/) });
  },
);

test.each(['can you help me', 'help me out please', 'I need some help'])(
  'who says “%s” is told what can be asked',
  (said) => {
    expect(ask(said)).toMatchObject({ kind: 'guidance', intent: 'help' });
  },
);

test.each(['just give me the number for Ofsted', 'have you got a number for the DfE?'])(
  '“%s” asks for a telephone number',
  (asked) => {
    expect(ask(asked).kind).toBe('refused');
  },
);
