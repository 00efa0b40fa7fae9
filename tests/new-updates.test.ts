import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { answerQuestion } from '../src/answers/answer-question.ts';
import { ingestCorpus } from '../src/corpus/ingest/ingest-corpus.ts';
import { parseDocument } from '../src/corpus/parse-document.ts';
import { type Corpus, readCorpus } from '../src/corpus/read-corpus.ts';
import { createKnowledge, type Knowledge } from '../src/knowledge/knowledge.ts';
import { rankPassages } from '../src/search/rank-passages.ts';
import { documentsOf, passagesOf } from './answers/real-corpus.ts';
import { readTestedCorpus } from './read-tested-corpus.ts';
import { queryFor } from './search/written.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const onWarning = (warning: string) => {
  throw new Error(warning);
};
const FIXTURES = 'tests/fixtures/new-updates';

const ours = await readTestedCorpus();
const written = await readCorpus(`${FIXTURES}/updates`, onWarning);
/** A web page as it was scraped, brought in as any other. */
const ingested = ingestCorpus(
  [{ name: 'south-west-page.txt', text: readFileSync(`${FIXTURES}/pages/south-west-page.txt`, 'utf8') }],
  { ...ours, pages: [] },
).map(({ path, text }) => parseDocument(path, text));

const corpus: Corpus = {
  ...ours,
  documents: [...ours.documents, ...written.documents, ...ingested],
  // A tenth region, which the documents alone could not make known.
  regions: [
    ...ours.regions,
    {
      slug: 'channel-coast',
      name: 'Channel Coast',
      aliases: ['the Coast', 'CCADCS'],
      authorities: ['Wightshire', 'Portsea', 'Solent Forest'],
      formerAuthorities: [],
    },
  ],
};
const knowledge = createKnowledge(corpus);
const before = createKnowledge(ours);

const ask = (
  text: string,
  { thread = [], known = knowledge }: { thread?: string[]; known?: Knowledge } = {},
): Answer => answerQuestion({ text, thread }, known, NOW);

describe('a new update is as answerable as the old ones:', () => {
  test.each([
    {
      asked: 'latest from the West Midlands',
      first: 'west-midlands-regional-update-march-2026',
      holds: 'Priya Anand',
    },
    { asked: 'ALDCS latest', first: 'greater-london-letter-spring-2026', holds: 'Barking' },
    {
      asked: 'latest SPI committee update',
      first: 'update-spi-policy-committee-june-2026',
      holds: 'Meera Joshi',
    },
    {
      asked: 'South West, February 2026',
      first: 'south-west-region-update-february-2026',
      holds: 'Coastal Childcare Offer',
    },
    { asked: 'yorkshre newest', first: 'yorkshire-and-humber-newsletter-january-2026', holds: 'hubs' },
    {
      asked: 'latest from the Channel Coast',
      first: 'channel-coast-regional-update-may-2026',
      holds: 'region of its own',
    },
    { asked: 'Wightshire', first: 'channel-coast-regional-update-may-2026', holds: 'region of its own' },
    {
      asked: 'how many calls did Kinship Compass take',
      first: 'west-midlands-regional-update-march-2026',
      holds: '1,340 calls',
    },
    {
      asked: 'advice line for grandparents, west mids',
      first: 'west-midlands-regional-update-march-2026',
      holds: 'grandparents',
    },
    {
      asked: 'who do I contact about Kinship Compass',
      first: 'west-midlands-regional-update-march-2026',
      holds: 'hannah.pryce@kinshipcompass.example',
    },
    {
      asked: 'when did the Barking secure home open',
      first: 'greater-london-letter-spring-2026',
      holds: '9 February 2026',
    },
    {
      asked: 'what share of pupils are in persistent absence in London',
      first: 'greater-london-letter-spring-2026',
      holds: '17.2%',
    },
    { asked: 'night buses for care leavers', first: 'greater-london-letter-spring-2026', holds: 'age of 25' },
    {
      asked: 'how many pupils vape every week',
      first: 'statement-on-vaping-may-2026',
      holds: 'One in eleven pupils',
    },
    {
      asked: 'rural minibuses in the south west',
      first: 'south-west-region-update-february-2026',
      holds: '14 minibuses',
    },
    {
      asked: 'how many childminders are there in Torbay',
      first: 'south-west-region-update-february-2026',
      holds: '62 childminders',
    },
    {
      asked: 'family worker in primary schools near the ferry',
      first: 'channel-coast-regional-update-may-2026',
      holds: 'ferry terminals',
    },
  ])('“$asked”: $first', ({ asked, first, holds }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(holds);
  });
});

describe('of a newsletter’s forty passages the right one is found:', () => {
  test.each([
    { asked: 'waiting times for autism assessments in Calderdale', holds: '104 to 77 weeks' },
    { asked: 'how many attendance hubs are open in Yorkshire', holds: 'Fourteen attendance hubs' },
    { asked: 'drownings', holds: 'cold-water lesson' },
    { asked: 'interpreters contract savings', holds: '£410,000' },
    { asked: 'supervised tooth brushing in nurseries', holds: '310 nurseries' },
    { asked: 'gambling among teenage boys', holds: 'one in seven boys' },
    { asked: 'what time does transcription software save social workers', holds: 'five hours a week' },
    { asked: 'when is the Yorkshire conference in Harrogate', holds: '24 September 2026' },
    { asked: 'who do I write to for the next Yorkshire newsletter', holds: 'imogen.dale@yhnews.example' },
    { asked: 'young carers card Wakefield', holds: 'teachers recognise' },
    { asked: 'Mockingbird constellations', holds: 'Sixty-one Mockingbird constellations' },
  ])('“$asked”: $holds', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(first?.document).toBe('yorkshire-and-humber-newsletter-january-2026');
    expect(first?.excerpt).toContain(holds);
  });

  test('it is one document of forty passages', () => {
    expect(knowledge.documents.get('yorkshire-and-humber-newsletter-january-2026')?.passages).toHaveLength(
      40,
    );
  });
});

describe('who holds a post is read from the new text:', () => {
  test.each([
    {
      asked: 'who chairs the West Midlands region',
      person: 'Priya Anand',
      first: 'west-midlands-regional-update-march-2026',
    },
    {
      asked: 'who is the DCS in Dudley',
      person: 'Tom Whitlock',
      first: 'west-midlands-regional-update-march-2026',
    },
    { asked: 'DASS Sandwell', person: 'Grace Okafor', first: 'west-midlands-regional-update-march-2026' },
    { asked: 'who chairs SPI', person: 'Meera Joshi', first: 'update-spi-policy-committee-june-2026' },
    {
      asked: 'who is ADCS president in 2026/27',
      person: 'Owen Bright',
      first: 'statement-on-vaping-may-2026',
    },
    {
      asked: 'who is the DCS in Wightshire',
      person: 'Peter Lang',
      first: 'channel-coast-regional-update-may-2026',
    },
    {
      asked: 'who sponsors Harbour Families',
      person: 'Peter Lang',
      first: 'channel-coast-regional-update-may-2026',
    },
    { asked: 'who is Ellis Marlow', person: 'Ellis Marlow', first: 'south-west-region-update-february-2026' },
  ])('“$asked”: $person', ({ asked, person, first }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(person);
    expect(documentsOf(answer)[0]).toBe(first);
  });

  test('the new chair takes the place of the old one, who stands before', () => {
    expect(ask('who chairs the West Midlands region', { known: before }).headline).toContain('Nigel Minns');
    const answer = ask('who chairs the West Midlands region');
    expect(answer.headline).toContain('Priya Anand');
    expect(answer.headline).toContain('as of March 2026');
    expect(answer.notice).toMatch(/Before: .*Nigel Minns/);
    expect(ask('who chaired the West Midlands region in November 2023').headline).toContain('Jo Britton');
  });

  test('what was refused before is answered now, and what has nothing to do with it stays as it was', () => {
    for (const asked of [
      'who chairs SPI',
      'DASS Sandwell',
      'vaping',
      'Harbour Families',
      'what does FHRP stand for',
    ]) {
      expect(ask(asked, { known: before }).kind, asked).toBe('refused');
      expect(ask(asked).kind, asked).toBe('found');
    }
    for (const asked of [
      'who chairs FCYP',
      'knife crime in London',
      'what does SLP stand for',
      'latest from the North East',
      'who is the DCS in Gateshead',
    ]) {
      expect(documentsOf(ask(asked))[0], asked).toBe(documentsOf(ask(asked, { known: before }))[0]);
    }
    for (const asked of [
      'who is the DCS in Cornwall',
      'blockchain in the South East',
      'latest update for Scotland',
      'who chairs the North West region',
    ]) {
      expect(ask(asked).kind, asked).toBe('refused');
    }
  });
});

test('a new abbreviation is explained by the text that writes it out', () => {
  const answer = ask('what does FHRP stand for');
  expect(answer.headline).toContain('Family Help Reform Programme');
  expect(documentsOf(answer)[0]).toBe('update-spi-policy-committee-june-2026');
  expect(ask('what is the CCO').headline).toContain('Coastal Childcare Offer');
});

test('a new abbreviation and its long form find the same', () => {
  expect(documentsOf(ask('when do the FHRP pilots end'))[0]).toBe('update-spi-policy-committee-june-2026');
  expect(passagesOf(ask('Family Help Reform Programme pilots'))[0]?.excerpt).toContain('FHRP pilots');
});

test('of the web page around an update nothing is left', () => {
  const [page] = ingested;
  expect(page).toMatchObject({
    id: 'south-west-region-update-february-2026',
    published: '2026-02',
    region: 'south-west',
    kind: 'regional-update',
  });
  const text =
    page?.passages.map((passage) => [...passage.headings, passage.text].join('\n')).join('\n') ?? '';
  expect(text).not.toMatch(/Featured|Jul 26|Tags|SLI 68|views|Recent Posts|top of page|ENDS|p=""/);
  expect(page?.passages.find(({ text: own }) => own.startsWith('62'))?.headings).toEqual([
    'Coastal childminders:',
  ]);
});

test('a follow-up goes on from the new to the old and back', () => {
  expect(documentsOf(ask('and the one before that?', { thread: ['latest from the West Midlands'] }))[0]).toBe(
    'regional-update-november-2023',
  );
  expect(documentsOf(ask('and London?', { thread: ['latest from the North East'] }))[0]).toBe(
    'greater-london-letter-spring-2026',
  );
  expect(ask('and in Sandwell?', { thread: ['who is the DCS in Dudley?'] }).headline).toContain(
    'Grace Okafor',
  );
});

test('an update half a year old is not called old', () => {
  expect(ask('how many calls did Kinship Compass take').notice).toBeNull();
  expect(ask('vaping').notice).toBeNull();
});

describe('a corpus of another field, without data files,', () => {
  const foreign = readCorpus(`${FIXTURES}/foreign`, onWarning).then(createKnowledge);
  const PLAIN = [
    { asked: 'why do bees swarm', first: 'swarming' },
    { asked: 'when is honey ripe', first: 'honey-harvest' },
    { asked: 'which colour was a queen marked in 2024', first: 'queen-marking' },
    { asked: 'varroa mites in winter', first: 'varroa' },
    { asked: 'rape honey sets hard in the comb', first: 'oilseed-rape' },
    { asked: 'what is a skep', first: 'skep' },
    { asked: 'who must a beekeeper call about foulbrood', first: 'foulbrood' },
    { asked: 'syrup in september', first: 'winter-feed' },
    { asked: 'what are drones for', first: 'drones' },
    { asked: 'grey wax hard water', first: 'wax' },
    { asked: 'wasps robbing a weak colony', first: 'wasps' },
    { asked: 'how many puffs of smoke at the entrance', first: 'smoker' },
    { asked: 'how do I kill mites on adult bees', first: 'varroa' },
    { asked: 'vorroa mits', first: 'varroa' },
  ];

  test.each(PLAIN)('answers “$asked” from $first', async ({ asked, first }) => {
    const answer = ask(asked, { known: await foreign });
    expect(documentsOf(answer)[0]).toBe(first);
  });

  test.each(PLAIN)('ranks “$asked” no worse than the words alone would', async ({ asked, first }) => {
    const known = await foreign;
    const rankOf = (ids: readonly string[]) =>
      ids.includes(first) ? ids.indexOf(first) : Number.POSITIVE_INFINITY;
    const plain = rankPassages(queryFor(asked), known.index).map(({ document }) => document.id);
    expect(rankOf(documentsOf(ask(asked, { known })))).toBeLessThanOrEqual(rankOf([...new Set(plain)]));
  });

  test('knows nothing of regions, committees or directors', async () => {
    const known = await foreign;
    for (const asked of [
      'latest from the North East',
      'who chairs FCYP',
      'who is the DCS in Dudley',
      "what's happening on UASC in London?",
      'compare London and Yorkshire',
      'what does ILACS stand for',
    ]) {
      expect(ask(asked, { known }).kind, asked).toBe('refused');
    }
  });

  test('answers follow-ups too', async () => {
    const known = await foreign;
    expect(documentsOf(ask('how do I kill them?', { known, thread: ['varroa mites'] }))[0]).toBe('varroa');
  });

  test('has its help, which names nothing that it does not hold', async () => {
    const known = await foreign;
    const help = ask('help', { known });
    expect(help.kind).toBe('guidance');
    expect(help.headline).toContain('12 documents');
  });
});

test('a corpus of nothing answers nothing, and fails at nothing', async () => {
  const known = createKnowledge({ folder: '', documents: [], regions: [], committees: [], roles: [] });
  for (const asked of [
    'who chairs FCYP',
    'latest',
    'UASC',
    'regions',
    'compare a and b',
    'timeline of x',
    'what does SLP stand for',
    'contact',
    'who',
    'in 2016',
    'which regions',
  ]) {
    expect(['refused', 'guidance'], asked).toContain(ask(asked, { known }).kind);
  }
});
