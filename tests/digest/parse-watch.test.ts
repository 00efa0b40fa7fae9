import { expect, test } from 'vitest';
import { parseWatch } from '../../src/digest/parsing/parse-watch.ts';

test.each([
  ['what’s happening on UASC in London', 'what’s happening on UASC in London', null],
  ['at once: UASC in London', 'UASC in London', 'at-once'],
  ['UASC in London, at once', 'UASC in London', 'at-once'],
  ['UASC in London and tell us immediately', 'UASC in London', 'at-once'],
  ['UASC in London in the next digest', 'UASC in London', 'digest'],
  ['in the digest: who chairs FCYP', 'who chairs FCYP', 'digest'],
  ['“who chairs FCYP”', 'who chairs FCYP', null],
  ['who looks at once again at fostering', 'who looks at once again at fostering', null],
] as const)('“watch %s” watches “%s”', (text, question, tell) => {
  expect(parseWatch(text)).toEqual({ question, tell });
});

test.each(['', '  ', 'list'])('“watch %s” asks what is watched', (text) => {
  expect(parseWatch(text)).toBe('list');
});

test.each(['?', '…', 'at once', 'x'.repeat(301)])('there is nothing to watch in “%s”', (text) => {
  expect(parseWatch(text)).toBeNull();
});
