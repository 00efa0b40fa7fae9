import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDigestPlace, encodeDigestPlace } from '../../src/blocks/digest-place.ts';
import { decodeReasons, encodeReasons } from '../../src/blocks/reasons-value.ts';
import { type DigestRendering, renderDigest, renderMoreOfDigest } from '../../src/blocks/render-digest.ts';
import type { Digest, DigestItem } from '../../src/digest/digest.ts';
import { citePassage } from '../../src/digest/lead-passages.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { names } from '../digest/known-names.ts';
import { document } from '../digest/small-corpus.ts';
import { checkMessage } from './check-limits.ts';
import { answer, text } from './generated.ts';
import { button, buttons, everyObject, quotations, shownText } from './read-blocks.ts';

const rendering: DigestRendering = {
  names,
  publicUrl: 'https://adcs.example',
  subscriptionId: 'sub-1',
  schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: true },
  coverage: {
    coversFrom: new Date('2026-11-09T09:00:00Z'),
    coversUntil: new Date('2026-11-16T09:00:00Z'),
    dueAt: new Date('2026-11-16T09:00:00Z'),
  },
  isPreview: false,
};

const words =
  'The region continues to receive unaccompanied children (UASC) through the national transfer scheme.';

function item(id: string, rest: Partial<Extract<DigestItem, { kind: 'document' }>> = {}): DigestItem {
  const own = document(id, [words], { title: `Update ${id}`, region: rest.region ?? null });
  return {
    kind: 'document',
    id: `document:${id}@1`,
    standing: 'arrived',
    documentId: id,
    title: `Update ${id}`,
    region: null,
    committees: [],
    published: '2017-11',
    publishedBasis: 'title',
    url: null,
    passages: own.passages.map((passage) => citePassage(own, passage)),
    reasons: [{ kind: 'topic', topic: 'UASC' }],
    ...rest,
  };
}

function digest(items: readonly DigestItem[], rest: Partial<Digest> = {}): Digest {
  return {
    interests: { regions: ['west-midlands', 'greater-london'], committees: [], topics: ['UASC'] },
    coversFrom: new Date('2026-11-09T09:00:00Z'),
    coversUntil: new Date('2026-11-16T09:00:00Z'),
    items,
    shown: Math.min(8, items.length),
    kind: 'news',
    latest: null,
    ...rest,
  };
}

test('a digest can be read aloud: what it covers, how much there is, and what comes first', () => {
  const items = [
    item('a', { region: 'west-midlands' }),
    item('b', { standing: 'updated', region: 'greater-london' }),
  ];
  const { text: said } = renderDigest(digest(items), rendering);
  expect(said).toBe(
    'ADCS digest, 9 to 16 November 2026: 1 new update and 1 changed update for West Midlands and Greater London on ' +
      '“UASC” since 9 November 2026. First: “Update a” (West Midlands, November 2017).',
  );
});

test('every item is dated, linked, quoted, under its region, and says why it is there when asked', () => {
  const items = [
    item('a', { region: 'west-midlands', url: 'https://adcs.org.uk/a' }),
    item('b', { region: 'west-midlands', standing: 'updated', publishedBasis: 'neighbours' }),
    item('c', { committees: ['spi'], published: null }),
  ];
  const { blocks } = renderDigest(digest(items), rendering);
  const shown = shownText(blocks);
  expect(shown.split('West Midlands').length - 1).toBe(2);
  expect(shown).toContain('*<https://adcs.org.uk/a|Update a>* · November 2017');
  expect(shown).toContain('<https://adcs.example/documents/b#p1|Update b>* · about November 2017 · updated');
  expect(shown).toContain('Update c>* · undated · Standards, Performance and Inspection Policy Committee');
  expect(quotations(blocks)).toEqual([words, words, words]);
  expect(decodeReasons(String(button(blocks, 'Why this?').value))).toEqual([
    { kind: 'topic', topic: 'UASC' },
  ]);
});

test('a change of post says who, which post, as of when and who before', () => {
  const role: Role = {
    post: 'chair',
    body: 'West Midlands region',
    person: 'Ann Example',
    place: 'Dudley',
    region: 'west-midlands',
    asOf: '2026-11',
    until: null,
    tense: 'held',
    isAbout: false,
    evidence: 'Ann Example, our new Chair, opened the meeting.',
    source: { kind: 'passage', documentId: 'a', anchor: 'p1' },
  };
  const post: DigestItem = {
    ...item('a'),
    kind: 'post',
    id: 'post:a',
    changes: [{ role, before: { person: 'Karen Bradshaw', asOf: '2017-11' } }],
    anchor: 'p1',
  };
  const { blocks, text: said } = renderDigest(digest([post]), rendering);
  expect(said).toContain('1 change of post for West Midlands and Greater London');
  expect(shownText(blocks)).toContain(
    '*Change of post:* Ann Example (Dudley) is chair, West Midlands region (as of November 2026). Before: Karen Bradshaw (November 2017).',
  );
  expect(quotations(blocks)).toEqual([role.evidence]);
});

test('what is beyond eight is behind More, and More goes on where the message ended', () => {
  const all = digest(Array.from({ length: 20 }, (_, i) => item(`n${i}`)));
  const seen: string[] = [];
  let message = renderDigest(all, rendering);
  for (let presses = 0; presses < 5; presses += 1) {
    seen.push(...[...shownText(message.blocks).matchAll(/Update (n\d+)>/g)].map(([, id]) => String(id)));
    const more = buttons(message.blocks).find((one) => shownText(one.text) === 'More');
    if (!more) break;
    const place = decodeDigestPlace(String(more.value));
    message = renderMoreOfDigest(all, place?.from ?? Number.NaN, rendering) ?? message;
  }
  expect(seen).toEqual(all.items.map(({ documentId }) => documentId));
});

test('a digest can be changed, paused and stopped from itself; a preview cannot be', () => {
  const labels = (isPreview: boolean) =>
    buttons(renderDigest(digest([item('a')]), { ...rendering, isPreview }).blocks).map((one) =>
      shownText(one.text),
    );
  expect(labels(false)).toEqual(['Why this?', 'Change', 'Pause a week', 'Pause four weeks', 'Stop']);
  expect(labels(true)).toEqual(['Why this?', 'Change']);
});

test.each([
  [
    'quiet',
    [],
    'Nothing new for West Midlands and Greater London on “UASC” since 9 November 2026. The latest held is “Update x”, of November 2017.',
  ],
  ['look-back', ['2017-11'], 'A look back instead: this month in 2017, 9 years ago.'],
  ['look-back', ['2016-10-03'], 'A look back instead: October 2016, 10 years ago.'],
  [
    'beginning',
    [],
    'This is the first digest for West Midlands and Greater London on “UASC”. Nothing is held on that so far; this will say when something is.',
  ],
  ['beginning', ['2017-11'], 'To begin with, the latest that is held; its date says how old it is.'],
] as const)('a %s digest is honest about its age', (kind, dates, said) => {
  const items = dates.map((published) => item('old', { published, standing: 'held' }));
  const made = digest(items, { kind, latest: item('x') });
  expect(renderDigest(made, rendering).text).toContain(said);
});

const citations = answer.map((one) => (one.kind === 'found' ? [...one.passages, ...one.further] : []));
const reasons: fc.Arbitrary<DigestItem['reasons']> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('topic' as const), topic: text(20) }),
    fc.record({
      kind: fc.constant('region' as const),
      slug: fc.constantFrom('west-midlands', 'x'.repeat(3000)),
    }),
    fc.record({ kind: fc.constant('watch' as const), question: text(200) }),
    fc.constant({ kind: 'everything' as const }),
  ),
  { minLength: 1, maxLength: 12 },
);
const line = fc.record({
  id: fc.uuid(),
  documentId: fc.constantFrom('a', 'b'.repeat(300)),
  title: text(40),
  region: fc.constantFrom(null, 'west-midlands', 'greater-london', 'gone'),
  committees: fc.subarray(['spi', 'fcyp', 'gone']),
  published: fc.constantFrom(null, '2017', '2017-11', '2017-11-22'),
  publishedBasis: fc.constantFrom(null, 'title' as const, 'neighbours' as const),
  url: fc.constantFrom(null, 'https://adcs.org.uk/a?b=1&c=<2>', `https://example.org/${'long/'.repeat(600)}`),
  reasons,
});
const roles: fc.Arbitrary<Role> = fc.record({
  post: text(4),
  body: text(20),
  person: fc.option(text(5)),
  place: fc.option(text(5)),
  region: fc.constantFrom(null, 'west-midlands'),
  asOf: fc.constantFrom(null, '2017-11'),
  until: fc.constant(null),
  tense: fc.constantFrom('coming' as const, 'held' as const, 'over' as const),
  isAbout: fc.boolean(),
  evidence: text(120),
  source: fc.constant({ kind: 'passage' as const, documentId: 'a', anchor: 'p1' }),
});
const items: fc.Arbitrary<DigestItem[]> = fc.array(
  fc.oneof(
    fc
      .tuple(line, citations, fc.constantFrom('arrived' as const, 'updated' as const, 'held' as const))
      .map(([own, passages, standing]): DigestItem => ({ ...own, kind: 'document', standing, passages })),
    fc.tuple(line, roles, text(5)).map(
      ([own, role, person]): DigestItem => ({
        ...own,
        kind: 'post',
        changes: [
          { role, before: { person, asOf: '2015' } },
          { role, before: null },
        ],
        anchor: 'p1',
      }),
    ),
  ),
  { maxLength: 30 },
);
const digests = fc
  .record({
    items,
    kind: fc.constantFrom('news' as const, 'beginning' as const, 'quiet' as const, 'look-back' as const),
    topics: fc.array(text(30), { maxLength: 10 }),
  })
  .map(({ topics, ...made }) => ({
    ...digest(made.items, made),
    latest: made.items[0] ?? null,
    interests: { regions: names.regions.map(({ slug }) => slug), committees: ['spi'], topics },
  }));

test('whatever a digest holds, Slack takes it, and nothing in it notifies anybody', () => {
  fc.assert(
    fc.property(digests, fc.boolean(), text(30), (made, isPreview, note) => {
      const message = renderDigest(made, { ...rendering, isPreview, note });
      expect(checkMessage(message)).toEqual([]);
      expect(message.text).not.toMatch(/<[!@]/);
      const mentions = [...everyObject(message.blocks)].filter(
        ({ type }) => type === 'user' || type === 'broadcast',
      );
      expect(mentions).toEqual([]);
    }),
  );
});

test('More, too, is within the limits, and no item is skipped or shown twice', () => {
  fc.assert(
    fc.property(digests, (made) => {
      let from = 0;
      for (let pages = 0; from < made.items.length; pages += 1) {
        const message =
          pages === 0 ? renderDigest(made, rendering) : renderMoreOfDigest(made, from, rendering);
        expect(message && checkMessage(message)).toEqual([]);
        const more = buttons(message?.blocks).find((one) => shownText(one.text) === 'More');
        if (!more) return;
        const next = decodeDigestPlace(String(more.value))?.from ?? -1;
        expect(next).toBeGreaterThan(pages === 0 ? -1 : from);
        from = next;
      }
    }),
  );
});

test('a button remembers its place and its reasons, and takes nobody else’s value', () => {
  const place = {
    subscriptionId: 's',
    coversFrom: null,
    coversUntil: new Date(0),
    dueAt: new Date(1),
    from: 8,
    isPreview: true,
  };
  expect(decodeDigestPlace(encodeDigestPlace(place))).toEqual(place);
  const reason = { kind: 'watch', question: 'who chairs FCYP' } as const;
  expect(decodeReasons(encodeReasons([reason, { kind: 'everything' }]))).toEqual([
    reason,
    { kind: 'everything' },
  ]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
      expect(() => [decodeDigestPlace(value), decodeReasons(value)]).not.toThrow();
    }),
  );
  expect(decodeDigestPlace('{"s":"a","u":"never","n":1}')).toBeNull();
  expect(decodeReasons('[["x","y"]]')).toBeNull();
});
