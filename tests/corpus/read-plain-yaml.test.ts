import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/corpus/read-plain-yaml.ts';

/** What the YAML reader makes of it; undefined where that calls it no YAML. */
function asYaml(yaml: string): unknown {
  const read = parseDocument(yaml, { logLevel: 'silent' });
  return read.errors.length > 0 ? undefined : read.toJS();
}

describe('YAML that is written plainly', () => {
  test.each(['regions.yml', 'committees.yml', 'roles.yml', 'glossary.yml'])(
    'is all that stands in %s, so that the app does not wait for a YAML reader',
    (file) => {
      const yaml = readFileSync(join('corpus', file), 'utf8');
      const plain = readPlainYaml(yaml);
      expect(plain).toBeDefined();
      expect(plain).toEqual(asYaml(yaml));
    },
  );

  test.each([
    { written: 'kid: child\nteen: young people', means: { kid: 'child', teen: 'young people' } },
    {
      written: "# Note\nkid:\n\n  - it's 9:30, isn't it\n  - 'a # b'\n",
      means: { kid: ["it's 9:30, isn't it", 'a # b'] },
    },
    {
      written: 'a:\n  - b: c\n    d:\n      - e\n  - b: 2025',
      means: { a: [{ b: 'c', d: ['e'] }, { b: 2025 }] },
    },
    {
      written: '- { short: EHC, long: "education, health" }',
      means: [{ short: 'EHC', long: 'education, health' }],
    },
    { written: 'until: null\nas_of: 2025-03', means: { until: null, as_of: '2025-03' } },
  ])('is read: $written', ({ written, means }) => {
    expect(readPlainYaml(written)).toEqual(means);
  });

  test.each([
    'kid: child\n  and more of it',
    'kid: [child]',
    'kid: >-\n  child',
    'kid: "child \\u00e9"',
    'kid: child # a remark',
    'kid: child: teen',
    'kid: yes\nkid: no',
    'kid: true',
    'kid: 1.5',
    'kid: &name child',
    'kid: ',
    'kid',
    '',
  ])('is not what has more to it than that: %j', (written) => {
    expect(readPlainYaml(written)).toBeUndefined();
  });

  test('means what the YAML reader makes of it, or is left to that', () => {
    const plain = fc.constantFrom(
      'a',
      'b c',
      '12',
      '2025-03',
      "it's",
      '"q, r"',
      "'s # t'",
      '“x”',
      '£1',
      '(y)',
    );
    const odd = fc
      .array(fc.oneof(plain, fc.constantFrom(...' :#,-{}[]"\'&*|>?!\\', ': ', ' #', 'null', '012', '0.5')), {
        maxLength: 3,
      })
      .map((pieces) => pieces.join(''));
    const text = fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: odd });
    const key = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c d', '"e"') },
      { weight: 1, arbitrary: odd },
    );
    const entry = fc.oneof(
      fc.tuple(key, text).map(([name, value]) => `${name}: ${value}`),
      fc.tuple(key, text).map(([first, second]) => `{ a: ${first}, b: ${second} }`),
      key.map((name) => `${name}:`),
      text,
    );
    const line = fc
      .tuple(
        fc.constantFrom('', '', '  ', '    '),
        fc.constantFrom('', '- '),
        entry,
        fc.constantFrom('', '', ' '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const yaml = lines.join('\n');
        const read = readPlainYaml(yaml);
        if (read !== undefined) expect(read).toEqual(asYaml(yaml));
      }),
      { numRuns: 10_000 },
    );
  });
});
