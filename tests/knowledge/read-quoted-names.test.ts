import { expect, test } from 'vitest';
import { readQuotedNames } from '../../src/knowledge/read-quoted-names.ts';
import { ask, documentsOf, knowledge, passagesOf } from '../answers/real-corpus.ts';

test('what documents quote by several words is a name; what somebody said is none', () => {
  const names = readQuotedNames(knowledge.documents.values());
  for (const name of ['Better for Children', 'Do the Maths', 'Keep on Caring', 'What’s the Protocol'])
    expect(names).toContain(name);
  for (const name of names) expect(name.split(' ').length).toBeLessThanOrEqual(8);
  expect(names.join(' | ')).not.toMatch(/\b(?:inevitable|staggering)\b/);
});

test.each(['One Met model', 'anything on the one met model', 'one met model'])(
  'a name that ends with what kind of thing it is of is found whole: “%s”',
  (asked) => {
    expect(documentsOf(ask(asked))[0]).toMatch(/^greater-london-region-update/);
    expect(passagesOf(ask(asked))[0]?.heading).toContain('One Met Model');
  },
);

test('a name of none but plain words is found by all of them', () => {
  expect(documentsOf(ask('Better for Children'))[0]).toMatch(/^nw-region-update-nov-2017/);
});
