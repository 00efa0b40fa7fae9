import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { composeDigest, type DigestRequest, itemIdsOf, MAX_SHOWN } from '../../src/digest/compose-digest.ts';
import type { Digest, FindPassages } from '../../src/digest/digest.ts';
import type { ToldItem } from '../../src/digest/digest-store.ts';
import type { Interests, WhenNothingNew } from '../../src/digest/subscription.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { document, findIn, knowledgeOf, seen } from './small-corpus.ts';

const installed = new Date('2026-10-01T08:00:00Z');
const subscribed = new Date('2026-11-02T10:00:00Z');
const lastMonday = new Date('2026-11-09T09:00:00Z');
const midweek = new Date('2026-11-12T15:30:00Z');
const monday = new Date('2026-11-16T09:00:00Z');

const uasc =
  'The region continues to receive unaccompanied children (UASC) through the national transfer scheme this year.';
const adoption =
  'The regional adoption agency went live in April with five authorities and a shared panel for matching.';
const everything: Interests = { regions: [], committees: [], topics: [] };

type Wish = {
  readonly interests?: Partial<Interests>;
  readonly whenNothingNew?: WhenNothingNew;
  readonly coversFrom?: Date | null;
  readonly told?: readonly ToldItem[];
  readonly watches?: readonly string[];
  readonly roles?: readonly Role[];
};

/** The digest of 16 November over documents that were held since the installation, and ones that came in midweek. */
function digest(old: readonly Document[], arrived: readonly Document[], wish: Wish = {}): Digest {
  const documents = [...old, ...arrived];
  return composeDigest(
    request([...seen(old, installed), ...seen(arrived, midweek)], wish),
    knowledgeOf(documents, wish.roles),
    findIn(documents),
  );
}

function request(versions: DigestRequest['versions'], wish: Wish): DigestRequest {
  return {
    subscription: {
      interests: { ...everything, ...wish.interests },
      schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: true },
      whenNothingNew: wish.whenNothingNew ?? 'skip',
      createdAt: subscribed,
    },
    watches: (wish.watches ?? []).map((question) => ({ question })),
    versions,
    told: wish.told ?? [],
    coversFrom: wish.coversFrom === undefined ? lastMonday : wish.coversFrom,
    coversUntil: monday,
    dueAt: monday,
  };
}

const idsOf = ({ items }: Digest) => items.map(({ documentId }) => documentId);

test('news is what the corpus first held since the last digest, whatever date stands on it', () => {
  const old = document('held-for-long', [uasc], { published: '2026-11' });
  const late = document('late-arrival', [uasc], { published: '2015-09' });
  const composed = digest([old], [late]);
  expect(composed.kind).toBe('news');
  expect(idsOf(composed)).toEqual(['late-arrival']);
});

test('what came with the app when it was installed is no news, and introduces the first digest instead', () => {
  const old = ['2013-01', '2014-01', '2015-01', '2016-01', '2017-11'].map((published) =>
    document(`of-${published}`, [uasc], { published, region: 'west-midlands' }),
  );
  const first = digest(old, [], { coversFrom: null });
  expect(first.kind).toBe('beginning');
  expect(idsOf(first)).toEqual(['of-2017-11', 'of-2016-01', 'of-2015-01', 'of-2014-01']);
  expect(first.items.every((item) => item.kind === 'document' && item.standing === 'held')).toBe(true);
  expect(digest(old, []).kind).toBe('nothing');
});

test('a first digest has the news since the subscription was made before what it introduces itself with', () => {
  const old = document('old', [uasc], { published: '2017-11' });
  const fresh = document('fresh', [adoption], { published: '2026-11' });
  expect(idsOf(digest([old], [fresh], { coversFrom: null }))).toEqual(['fresh', 'old']);
});

test('regions and committees widen one another, topics narrow them', () => {
  const arrived = [
    document('london-uasc', [uasc, adoption], { region: 'greater-london' }),
    document('london-adoption', [adoption], { region: 'greater-london' }),
    document('spi-uasc', [uasc], { committees: ['spi', 'fcyp'] }),
    document('eastern-uasc', [uasc], { region: 'eastern' }),
    document('speech', [uasc]),
  ];
  const of = (interests: Partial<Interests>) => idsOf(digest([], arrived, { interests })).sort();
  expect(of({ regions: ['greater-london'], committees: ['spi'] })).toEqual([
    'london-adoption',
    'london-uasc',
    'spi-uasc',
  ]);
  expect(of({ regions: ['greater-london'], committees: ['spi'], topics: ['UASC'] })).toEqual([
    'london-uasc',
    'spi-uasc',
  ]);
  expect(of({ topics: ['adoption'] })).toEqual(['london-adoption', 'london-uasc']);
  expect(of({})).toHaveLength(5);
});

test('each item shows the passages on its topic, and says which region and topic it matched', () => {
  const arrived = document('mixed', [adoption, uasc], { region: 'greater-london' });
  const [item] = digest([], [arrived], {
    interests: { regions: ['greater-london'], topics: ['UASC', 'fostering'] },
  }).items;
  expect(item).toMatchObject({
    kind: 'document',
    passages: [{ anchor: 'p2', excerpt: uasc }],
    reasons: [
      { kind: 'region', slug: 'greater-london' },
      { kind: 'topic', topic: 'UASC' },
    ],
  });
});

test('a changed document is marked updated and shows only what is new in it', () => {
  const before = document('west', [adoption], { region: 'west-midlands' });
  const after = document('west', [adoption, uasc], { region: 'west-midlands' });
  const versions = [...seen([before], installed), ...seen([after], midweek, 2)];
  const compose = (interests: Partial<Interests>) =>
    composeDigest(request(versions, { interests }), knowledgeOf([after]), findIn([after]));
  expect(compose({}).items).toMatchObject([
    { id: 'document:west@2', standing: 'updated', passages: [{ excerpt: uasc }] },
  ]);
  expect(compose({ topics: ['adoption'] }).kind).toBe('nothing');
});

test('moved paragraphs, white space and a taken-back change are no news', () => {
  const before = document('west', [adoption, uasc]);
  const moved = document('west', [uasc.replaceAll(' ', '\n '), adoption]);
  const versions = [...seen([before], installed), ...seen([moved], midweek, 2)];
  expect(composeDigest(request(versions, {}), knowledgeOf([moved]), findIn([moved])).kind).toBe('nothing');
});

test('nothing is told twice, but for what may not have arrived', () => {
  const arrived = document('west', [uasc]);
  const told = { itemId: 'document:west@1', dueAt: lastMonday };
  expect(digest([], [arrived], { told: [{ ...told, certain: true }] }).kind).toBe('nothing');
  expect(idsOf(digest([], [arrived], { told: [{ ...told, certain: false }] }))).toEqual(['west']);
});

test('regions stand together, newest first, and a busy region does not push out a quiet one', () => {
  const busy = Array.from({ length: 12 }, (_, i) =>
    document(`london-${String(i).padStart(2, '0')}`, [uasc], {
      region: 'greater-london',
      published: `2026-${String(12 - i).padStart(2, '0')}`,
    }),
  );
  const quiet = document('eastern', [uasc], { region: 'eastern', published: '2013-01' });
  const composed = digest([], [...busy, quiet]);
  expect(composed.shown).toBe(MAX_SHOWN);
  expect(composed.items).toHaveLength(13);
  expect(idsOf(composed).slice(0, MAX_SHOWN)).toEqual([
    ...Array.from({ length: 7 }, (_, i) => `london-0${i}`),
    'eastern',
  ]);
});

test('a watched question brings its sentence, also from outside of the regions chosen', () => {
  const arrived = document('eastern', [adoption, uasc], { region: 'eastern' });
  const wish = { interests: { regions: ['greater-london'] } };
  expect(digest([], [arrived], wish).kind).toBe('nothing');
  expect(digest([], [arrived], { ...wish, watches: ['transfer scheme', 'fostering'] }).items).toMatchObject([
    {
      documentId: 'eastern',
      passages: [{ excerpt: uasc }],
      reasons: [{ kind: 'watch', question: 'transfer scheme' }],
    },
  ]);
});

test('a watched question that names a region is told of that region, and of what speaks of it elsewhere', () => {
  const scheme = 'Funding of the scheme was discussed with colleagues from several authorities at length.';
  const arrived = [
    document('eastern', [scheme], { region: 'eastern' }),
    document('london', [scheme], { region: 'greater-london' }),
    document('committee', [`${scheme} London has asked for more.`, scheme], { committees: ['spi'] }),
  ];
  const findScheme: FindPassages = (_, within) => findIn(arrived)('scheme', within);
  const versions = seen(arrived, midweek);
  const wish = { interests: { regions: ['south-west'] }, watches: ['the scheme in London'] };
  const composed = composeDigest(request(versions, wish), knowledgeOf(arrived), findScheme);
  expect(idsOf(composed).sort()).toEqual(['committee', 'london']);
  expect(composed.items.find(({ documentId }) => documentId === 'committee')).toMatchObject({
    passages: [{ anchor: 'p1' }],
  });
});

const chair = (person: string, documentId: string, asOf: string, rest: Partial<Role> = {}): Role => ({
  post: 'chair',
  body: 'West Midlands region',
  person,
  place: null,
  region: 'west-midlands',
  asOf,
  until: null,
  tense: 'held',
  isAbout: false,
  evidence: `${person}, Chair of the West Midlands region, opened the meeting.`,
  source: { kind: 'passage', documentId, anchor: 'p1' },
  ...rest,
});

test('a new holder of a post is news of its own kind, with who held it before', () => {
  const old = document('old', [adoption], { region: 'west-midlands', published: '2017-11' });
  const fresh = document('fresh', ['Ann Example, Chair, opened the meeting.'], {
    region: 'west-midlands',
    published: '2026-11',
  });
  const roles = [chair('Karen Bradshaw', 'old', '2017-11'), chair('Ann Example', 'fresh', '2026-11')];
  const composed = digest([old], [fresh], { roles });
  expect(composed.items).toMatchObject([
    { kind: 'document', documentId: 'fresh' },
    {
      kind: 'post',
      changes: [{ role: { person: 'Ann Example' }, before: { person: 'Karen Bradshaw', asOf: '2017-11' } }],
    },
  ]);
});

test.each([
  { what: 'the same person in the same post', role: chair('Karen Bradshaw', 'fresh', '2026-11') },
  { what: 'a holder of long ago in a late arrival', role: chair('Tony Oakman', 'fresh', '2013-02') },
  {
    what: 'a post that nothing was known of and that is not said to be new',
    role: chair('Ann Example', 'fresh', '2026-11', { post: 'programme manager' }),
  },
])('$what is no news', ({ role }) => {
  const old = document('old', [adoption], { region: 'west-midlands' });
  const fresh = document('fresh', [adoption.replace('April', 'May')], { region: 'west-midlands' });
  const composed = digest([old], [fresh], { roles: [chair('Karen Bradshaw', 'old', '2017-11'), role] });
  expect(composed.items.map(({ kind }) => kind)).toEqual(['document']);
});

test('an appointment and a departure are news by what the text says', () => {
  const old = document('old', [adoption], { region: 'west-midlands' });
  const fresh = document('fresh', ['Two changes.'], { region: 'west-midlands' });
  const roles = [
    chair('Karen Bradshaw', 'old', '2017-11'),
    chair('Karen Bradshaw', 'fresh', '2026-11', { tense: 'over', evidence: 'Karen Bradshaw has retired.' }),
    chair('Bo Sample', 'fresh', '2026-11', {
      post: 'DCS',
      body: 'Dudley',
      evidence: 'Welcome to Bo Sample as DCS.',
    }),
  ];
  expect(digest([old], [fresh], { roles }).items).toMatchObject([
    { kind: 'document' },
    {
      kind: 'post',
      changes: [
        { role: { tense: 'over', person: 'Karen Bradshaw' } },
        { role: { post: 'DCS', person: 'Bo Sample' } },
      ],
    },
  ]);
});

test('posts are told to who chose the region by name, not to who asked for a topic everywhere', () => {
  const fresh = document('fresh', [uasc], { region: 'west-midlands' });
  const roles = [chair('Ann Example', 'fresh', '2026-11', { evidence: 'Ann Example is the new Chair.' })];
  const kinds = (interests: Partial<Interests>) =>
    digest([], [fresh], { roles, interests }).items.map(({ kind }) => kind);
  expect(kinds({ topics: ['UASC'] })).toEqual(['document']);
  expect(kinds({ regions: ['west-midlands'], topics: ['UASC'] })).toEqual(['document', 'post']);
  expect(kinds({ regions: ['eastern'] })).toEqual([]);
});

test('a week without news is as its subscription chose', () => {
  const old = [
    document('november-2015', [uasc], { published: '2015-11' }),
    document('november-2017', [uasc], { published: '2017-11' }),
    document('october-2023', [uasc], { published: '2023-10' }),
  ];
  const quiet = (whenNothingNew: WhenNothingNew, told: ToldItem[] = []) =>
    digest(old, [], { whenNothingNew, told });
  expect(quiet('skip')).toMatchObject({ kind: 'nothing', items: [] });
  expect(quiet('one-line')).toMatchObject({
    kind: 'quiet',
    items: [],
    latest: { documentId: 'october-2023' },
  });
  expect(idsOf(quiet('look-back'))).toEqual(['november-2017']);
});

test('a look back repeats nothing within a year, and ends in one line when all was shown', () => {
  const old = [
    document('november-2015', [uasc], { published: '2015-11' }),
    document('november-2017', [uasc], { published: '2017-11' }),
    document('2016', [uasc], { published: '2016' }),
  ];
  const shownOn = (dueAt: string, id: string) => ({
    itemId: `look-back:${id}`,
    dueAt: new Date(dueAt),
    certain: true,
  });
  const lookBack = (told: ToldItem[]) => digest(old, [], { whenNothingNew: 'look-back', told });
  const lastWeek = shownOn('2026-11-09T09:00:00Z', 'november-2017');
  expect(idsOf(lookBack([lastWeek]))).toEqual(['november-2015']);
  expect(lookBack([lastWeek, shownOn('2026-11-02T09:00:00Z', 'november-2015')]).kind).toBe('quiet');
  expect(idsOf(lookBack([shownOn('2025-11-10T09:00:00Z', 'november-2017')]))).toEqual(['november-2017']);
});

const paragraph = fc.constantFrom(uasc, adoption, 'A short line.', `${adoption} ${uasc}`);
const documents = fc
  .array(
    fc.record({
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      region: fc.constantFrom('greater-london', 'eastern', null),
      committees: fc.subarray(['spi', 'fcyp']),
      published: fc.constantFrom('2015-11', '2017', '2026-11-10', null),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map(({ paragraphs, ...rest }, i) => document(`d${i}`, paragraphs, rest)));
const wishes = fc.record({
  interests: fc.record({
    regions: fc.subarray(['greater-london', 'eastern']),
    committees: fc.subarray(['spi']),
    topics: fc.subarray(['UASC', 'adoption', 'nothing of it']),
  }),
  whenNothingNew: fc.constantFrom('skip' as const, 'one-line' as const, 'look-back' as const),
  coversFrom: fc.constantFrom(null, lastMonday),
  watches: fc.subarray(['transfer scheme', 'panel']),
});

test('composed again, also from a corpus and a ledger in another order, it is exactly the same', () => {
  fc.assert(
    fc.property(documents, wishes, fc.nat(), (all, wish, split) => {
      const at = all.length === 0 ? 0 : split % (all.length + 1);
      const [old, arrived] = [all.slice(0, at), all.slice(at)];
      const versions = [...seen(old, installed), ...seen(arrived, midweek)];
      const compose = (order: Document[], ledger: typeof versions) =>
        composeDigest(request(ledger, wish), knowledgeOf(order), findIn(all));
      expect(compose(all.toReversed(), versions.toReversed())).toEqual(compose(all, versions));
    }),
  );
});

test('what comes later changes no past digest', () => {
  fc.assert(
    fc.property(documents, documents, wishes, (all, later, wish) => {
      const since = later.map((one) => ({ ...one, id: `later-${one.id}` }));
      const known = seen(all, midweek);
      const compose = (extra: typeof known, corpus: Document[]) =>
        composeDigest(request([...known, ...extra], wish), knowledgeOf(corpus), findIn(corpus));
      expect(compose(seen(since, new Date('2026-11-17')), [...all, ...since])).toEqual(compose([], all));
    }),
  );
});

test('told what it said, the next digest says none of it again', () => {
  fc.assert(
    fc.property(documents, wishes, (all, wish) => {
      const first = digest([], all, wish);
      const told = itemIdsOf(first).map((itemId) => ({ itemId, dueAt: lastMonday, certain: true }));
      const news = digest([], all, { ...wish, coversFrom: lastMonday, told }).items.map(({ id }) => id);
      expect(news.filter((id) => told.some(({ itemId }) => itemId === id))).toEqual([]);
    }),
  );
});

test('at most eight are shown, each with a reason, a passage and an id of its own', () => {
  fc.assert(
    fc.property(documents, wishes, (all, wish) => {
      const composed = digest([], all, wish);
      expect(composed.shown).toBeLessThanOrEqual(MAX_SHOWN);
      expect(new Set(itemIdsOf(composed)).size).toBe(composed.items.length);
      for (const item of composed.items) {
        expect(item.reasons.length).toBeGreaterThan(0);
        if (item.kind === 'document') expect(item.passages.length).toBeGreaterThan(0);
      }
    }),
  );
});
