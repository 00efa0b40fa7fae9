import { describe, expect, test } from 'vitest';
import { ask, knowledge, passagesOf } from './answers/real-corpus.ts';

/** A passage that people expect at its place in the answer, and why there. */
type Place = { readonly passage: string; readonly because: string };

/** The order that people expect who know the updates. Further passages may follow. */
const RANKINGS: readonly { readonly asked: string; readonly places: readonly Place[] }[] = [
  {
    asked: 'UASC in London',
    places: [
      { passage: 'greater-london-region-update-november-2017#p2', because: 'the newest on it from London' },
      { passage: 'greater-london-region-update-september-2017#p2', because: 'what London said before that' },
      { passage: 'greater-london-region-update-december-2016#p8', because: 'the oldest of the three' },
    ],
  },
  {
    asked: 'asylm seekng',
    places: [
      {
        passage: 'greater-london-region-update-november-2017#p2',
        because: 'its heading spells out what UASC are; the newest',
      },
      {
        passage: 'south-east-region-update-september-2017#p1',
        because: 'the words themselves, from another region',
      },
    ],
  },
  {
    asked: 'knife crime',
    places: [{ passage: 'greater-london-region-update-november-2017#p9', because: 'the only passage on it' }],
  },
  {
    asked: 'county lines',
    places: [
      { passage: 'eastern-region-update-november-2017#p1', because: 'it opens the section on the summit' },
    ],
  },
  {
    asked: 'agency social workers',
    places: [
      {
        passage: 'north-east-region-update-september-2017#p4',
        because: 'of several regions’ agreements the newest',
      },
    ],
  },
  {
    asked: 'mandatory reporting of abuse',
    places: [
      { passage: 'fcyp-and-spi-committee-update-december-2016#p4', because: 'the whole passage is about it' },
      {
        passage: 'fcyp-and-wd-policy-committee-updates-september-2016#p3',
        because: 'it is one of several matters',
      },
    ],
  },
  {
    asked: 'home schooling',
    places: [
      {
        passage: 'update-ea-and-hcan-policy-committees-december-2017#p5',
        because: 'children who are home schooled; transport from home to school is another matter',
      },
    ],
  },
  {
    asked: 'off rolling',
    places: [
      {
        passage: 'update-ea-and-hcan-policy-committees-december-2017#p4',
        because: 'pupils are off-rolled there; what programmes roll out of is another matter',
      },
    ],
  },
  {
    asked: 'foster carer recruitment',
    places: [{ passage: 'north-west-update-december-2016#p2', because: 'the heading and the text name it' }],
  },
  {
    asked: 'high needs funding in London',
    places: [
      {
        passage: 'greater-london-region-update-november-2017#p1',
        because: 'the newest under the heading of that name',
      },
      {
        passage: 'greater-london-region-update-september-2017#p1',
        because: 'the same heading two months before',
      },
      { passage: 'greater-london-update-april-2017#p1', because: 'high needs within the funding formula' },
    ],
  },
  {
    asked: 'care leavers',
    places: [
      { passage: 'north-east-region-update-november-2017#p7', because: 'the heading names them; the newest' },
    ],
  },
  {
    asked: 'neglect',
    places: [
      {
        passage: 'south-west-region-update-november-2017#p5',
        because: 'it is that region’s theme; the newest',
      },
    ],
  },
  {
    asked: 'Return to Social Work',
    places: [
      { passage: 'west-midlands-regional-update-november-2017#p11', because: 'the programme by its name' },
    ],
  },
  {
    asked: 'national funding formula',
    places: [
      {
        passage: 'greater-london-update-april-2017#p1',
        because: 'the heading and the text name it, word for word',
      },
    ],
  },
  {
    asked: 'police cells overnight in the capital',
    places: [
      {
        passage: 'greater-london-region-update-november-2017#p6',
        because: 'children denied bail, the newer of two',
      },
      {
        passage: 'greater-london-region-update-september-2017#p5',
        because: 'children held in custody by the police, two months before',
      },
    ],
  },
  {
    asked: 'temps in social work, south west',
    places: [
      {
        passage: 'south-west-region-update-september-2017#p6',
        because: 'the pay cap for agency social workers, and what was done beside it',
      },
      { passage: 'south-west-update-april-2017#p6', because: 'the pay cap, half a year before' },
    ],
  },
  {
    asked: 'HACN',
    places: [
      {
        passage: 'hcan-and-rs-policy-committee-updates-september-2016#p4',
        because: 'the source writes it so, slip and all',
      },
    ],
  },
  {
    asked: 'social impact bonds',
    places: [
      {
        passage: 'hcan-and-rs-policy-committee-updates-september-2016#p5',
        because: 'the newer of the two that name them',
      },
      { passage: 'annual-conference-2016-presentations#p15', because: 'the workshop on them' },
    ],
  },
  {
    asked: 'Demos report on commissioning',
    places: [
      {
        passage: 'comment-on-demos-report-on-commissioning-in-childrens#p2',
        because: 'the title names it, and what is said comes before who says it',
      },
    ],
  },
  {
    asked: 'secure orders in Scotland',
    places: [
      {
        passage: 'rs-committee-update-december-2016#p5',
        because: 'it speaks of Scotland, though no update comes from there',
      },
    ],
  },
];

describe.each(RANKINGS)('“$asked”', ({ asked, places }) => {
  const shown = passagesOf(ask(asked)).map(({ document, anchor }) => `${document}#${anchor}`);

  test.each(places.map((place, at) => ({ ...place, at: at + 1 })))(
    'at place $at $passage: $because',
    ({ passage, at }) => {
      expect([...knowledge.index.places].some((held) => held.passage.id === passage)).toBe(true);
      expect(shown[at - 1]).toBe(passage);
    },
  );
});

describe('for a topic', () => {
  const topics = [
    'UASC',
    'adoption',
    'peer challenge',
    'SEND',
    'workforce',
    'neglect',
    'Ofsted',
    'early help',
    'data benchmarking',
    'social workers',
  ];

  test.each(topics)('“%s”, no region is shown twice before another has spoken', (topic) => {
    const regions = passagesOf(ask(topic)).flatMap(({ region }) => region ?? []);
    expect(new Set(regions).size).toBe(regions.length);
  });

  test.each(topics)('“%s” in a region, only that region is shown', (topic) => {
    const shown = knowledge.regions.flatMap(({ slug, name }) =>
      passagesOf(ask(`${topic} in ${name}`)).map(({ region }) => ({ asked: slug, region })),
    );
    expect(shown).not.toEqual([]);
    expect(shown.filter(({ asked, region }) => region !== asked)).toEqual([]);
  });
});

test('a national figure is not answered by a region’s', () => {
  const [first] = passagesOf(ask('how many interim directors are there nationally'));
  expect(first?.document).toBe('dcs-update-2017');
});
