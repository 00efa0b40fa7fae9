import { pattern } from '../../text/pattern.ts';
import { SHORT_COUNTIES } from '../short-counties.ts';

/** The names that the corpus's data files hold, as far as roles are read by them. */
export type KnownNames = {
  readonly regions: readonly {
    readonly slug: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly authorities: readonly string[];
    readonly formerAuthorities: readonly string[];
  }[];
  readonly committees: readonly {
    readonly slug: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
};

/** What a known name stands for. `region` is the slug of the region that it is or lies in. */
export type KnownName = {
  readonly kind: 'region' | 'authority' | 'committee' | 'association';
  /** The full name: "Stockton-on-Tees" for "Stockton". */
  readonly name: string;
  readonly region: string | null;
};

/** Finds known names in text and says what each stands for. */
export type Gazetteer = {
  readonly find: (text: string) => readonly { start: number; end: number; known: KnownName }[];
  readonly lookUp: (name: string) => KnownName | null;
  readonly regionName: (slug: string | null) => string | null;
  readonly committeeName: (slug: string | undefined) => string | null;
};

const ASSOCIATIONS = [
  'Association of Directors of Children’s Services (ADCS) Ltd',
  'Association of Directors of Children’s Services (ADCS)',
  'Association of Directors of Children’s Services',
  'the Association’s',
  'the Association',
  'ADCS',
];

/**
 * A gazetteer of regions, authorities, committees and the Association itself, by name, alias and the short
 * forms that people write ("Stockton", "Redcar & Cleveland", "Hants"). Longer names win over shorter ones.
 */
export function createGazetteer({ regions, committees }: KnownNames): Gazetteer {
  const byName = knownByName({ regions, committees });
  const alternatives = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  // A name begins with a capital or "the": looked at first, or every letter of the text would be tried.
  const anyName = pattern('g')`
    (?=[A-Zt])(?<![A-Za-zÀ-ÿ\d@.#/-])(?:${alternatives})(?![A-Za-zÀ-ÿ\d@]|\.[a-z])
  `;
  const regionNames = new Map(regions.map(({ slug, name }) => [slug, name]));
  const committeeNames = new Map(committees.map(({ slug, name }) => [slug, name]));
  return {
    find: (text) =>
      [...plain(text).matchAll(anyName)].flatMap((match) => {
        const known = byName.get(match[0]);
        return known ? [{ start: match.index, end: match.index + match[0].length, known }] : [];
      }),
    lookUp: (name) => byName.get(plain(name)) ?? null,
    regionName: (slug) => regionNames.get(slug ?? '') ?? null,
    committeeName: (slug) => committeeNames.get(slug ?? '') ?? null,
  };
}

/** What each name, in each of its spellings, stands for; who comes first keeps it. */
function knownByName({ regions, committees }: KnownNames): ReadonlyMap<string, KnownName> {
  const byName = new Map<string, KnownName>();
  const add = (name: string, known: KnownName) => {
    for (const variant of spellingsOf(name))
      if (!byName.has(plain(variant))) byName.set(plain(variant), known);
  };
  for (const name of ASSOCIATIONS) add(name, { kind: 'association', name: 'ADCS', region: null });
  for (const { name, aliases } of committees) {
    const known: KnownName = { kind: 'committee', name, region: null };
    for (const alias of [name, ...aliases]) add(alias, known);
    add(name.replace(/ Policy Committee$/, ' Committee'), known);
    if (/ and .* Policy Committee$/.test(name)) add(name.replace(/ Policy Committee$/, ''), known);
    for (const alias of aliases) {
      for (const ending of [' Policy Committee', ' policy committee', ' Committee', ' committee']) {
        add(alias + ending, known);
      }
    }
  }
  for (const { slug, name, aliases } of regions) {
    for (const alias of [name, ...aliases]) {
      const known: KnownName = { kind: 'region', name, region: slug };
      add(alias, known);
      add(`${alias} ADCS`, known);
      if (!/^\p{Lu}/u.test(alias)) continue;
      for (const ending of [' region', ' Region']) add(alias + ending, known);
      // "The Association" alone is the national one.
      for (const article of ['', 'the '])
        add(`${article}Association of ${alias} Directors of Children’s Services`, known);
    }
  }
  for (const { slug, authorities, formerAuthorities } of regions) {
    for (const authority of [...authorities, ...formerAuthorities]) {
      const name = authority.replace(/\s*\(.*\)$/, '');
      add(name, { kind: 'authority', name, region: slug });
    }
  }
  for (const { slug, authorities } of regions) {
    for (const name of authorities) {
      const short = /^(.+?)(?: upon |-on-|-upon-)(.+)$/.exec(name);
      if (short?.[1]) add(short[1], { kind: 'authority', name, region: slug });
      if (short?.[2] === 'Hull') add('Hull', { kind: 'authority', name, region: slug });
    }
  }
  for (const [short, name] of Object.entries(SHORT_COUNTIES)) {
    add(short, byName.get(plain(name)) ?? { kind: 'authority', name, region: null });
  }
  return byName;
}

/** With curly apostrophes made straight: the same length, so that offsets hold. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll('‑', '-');
}

function spellingsOf(name: string): readonly string[] {
  return name.includes(' and ')
    ? [name, name.replaceAll(' and ', ' & '), name.replace(/ and (?=\S+ Policy)/, ' & ')]
    : [name];
}
