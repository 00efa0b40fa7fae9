import { pattern } from '../../text/pattern.ts';
import type { KnownNames } from '../known-names.ts';
import type { WhenNothingNew } from '../subscription.ts';
import { type NamedParts, parseNames } from './parse-names.ts';
import { findTimeOfDay, type WrittenTime } from './parse-time-of-day.ts';
import { findTimeZone, parseTimeZone, type WrittenTimeZone } from './parse-time-zone.ts';
import { parseTopics } from './parse-topics.ts';
import { findWeekday, type WrittenWeekday } from './parse-weekday.ts';
import { SpokenLine } from './spoken-line.ts';

/** Everything that a line says about a subscription, right or wrong; empty or null where it says nothing. */
export type SpokenSubscription = {
  /** "fortnightly" and the like, as written. */
  readonly otherCadence: string | null;
  readonly weekdays: readonly WrittenWeekday[];
  readonly times: readonly WrittenTime[];
  readonly zones: readonly WrittenTimeZone[];
  readonly whenNothingNew: WhenNothingNew | null;
  readonly skipsBankHolidays: boolean | null;
  /** Null where the line names no region, no committee and not "everything". */
  readonly scope: NamedParts | null;
  readonly topics: readonly string[] | null;
  /** What makes no sense here, as written. */
  readonly leftOver: readonly string[];
};

const OTHER_CADENCE = pattern('i')`
  \b(?:
    fortnight(?:ly)?|bi-?weekly
    |(?:every|each)\s+(?:two|2|three|3|four|4|other|second|third|2nd|3rd)\s+\w+
    |twice\s+a\s+\w+|monthly|(?:every|each|once\s+a)\s+month|quarterly|daily
    |(?:every|each|once\s+a)\s+day|hourly|every\s+hour|yearly|annually
    |(?:first|second|third|last|1st|2nd|3rd)\s+\w+\s+of\s+(?:the|each|every)\s+month
  )\b
`;
const WEEKLY = /\b(?:once\s+a\s+week|(?:every|each)\s+week|weekly)\b/i;
const SCOPE_WORD = /\b(for|from|covering|in|regions?:)(?=\s|$)/i;
const FILLER = pattern('i')`
  ^(?:
    please|thanks?|you|a|an|the|digest|digests|and|at|on|to|me|us|this|channel|with|but|then|also|so
    |it|send|post|every|each
  )$
`;
const EVERYTHING = /^(?:everything|all|any|anything|everywhere|all areas|the lot)$/i;

const NOTHING = String.raw`(?:when(?:ever)?|if)\s+(?:there\s*(?:is|['’]s)\s+)?(?:nothing|no\s+news)(?:\s*(?:is|['’]s))?(?:\s+new)?`;
const BANK_HOLIDAYS = String.raw`(?:(?:english|uk)\s+)?(?:bank|public)[\s-]holidays?`;
const WHEN_NOTHING_NEW: readonly (readonly [WhenNothingNew, string])[] = [
  [
    'skip',
    String.raw`(?:skip(?:\s+it)?|(?:post|send|say)\s+nothing|no\s+(?:digest|message|post)|(?:stay\s+)?(?:quiet|silent))`,
  ],
  ['one-line', String.raw`(?:(?:one|a)\s+(?:short\s+)?line|say\s+so|tell\s+(?:me|us)|a\s+(?:short\s+)?note)`],
  [
    'look-back',
    String.raw`(?:(?:a\s+)?look[\s-]?back|(?:something\s+)?from\s+the\s+archives?|something\s+(?:old|older))`,
  ],
];

/** Takes a line apart without judging it. `isSaid` knows which words with "and" between them are one topic. */
export function takeApart(
  text: string,
  names: KnownNames,
  isSaid?: (phrase: string) => boolean,
): SpokenSubscription {
  const line = new SpokenLine(text);
  const otherCadence = line.takeEach((part, where) =>
    where === 'schedule' ? matchOf(part, OTHER_CADENCE) : null,
  )[0];
  const whenNothingNew = takeWhenNothingNew(line);
  const skipsBankHolidays = takeBankHolidays(line);
  const zones = line.takeEach((part, where) => findTimeZone(part, where, names));
  const weekdays = line.takeEach(findWeekday);
  line.takeEach((part, where) =>
    matchOf(part, where === 'schedule' ? WEEKLY : new RegExp(`${WEEKLY.source}\\s*$`, 'i')),
  );
  const times = line.takeEach(findTimeOfDay);

  const head = readScopes(line.left('schedule'), names);
  const tail = readTopics(line.left('topic'), names, isSaid);
  const scopes = [...head.scopes, ...tail.scopes];
  return {
    otherCadence: otherCadence?.written ?? null,
    weekdays,
    times,
    zones: [...zones, ...head.zones, ...tail.zones],
    whenNothingNew,
    skipsBankHolidays,
    scope: scopes.length === 0 ? null : merged(scopes, names),
    topics: line.hasTopics ? tail.topics : null,
    leftOver: line.hasTopics && isEmpty(tail) ? [...head.leftOver, 'about'] : head.leftOver,
  };
}

function takeWhenNothingNew(line: SpokenLine): WhenNothingNew | null {
  const said = WHEN_NOTHING_NEW.filter(([, words]) =>
    line.takeAll(
      new RegExp(`\\b(?:${words}\\s+${NOTHING}|${NOTHING}[,:]?\\s+(?:then\\s+)?${words})\\b`, 'i'),
    ),
  );
  return said[0]?.[0] ?? null;
}

function takeBankHolidays(line: SpokenLine): boolean | null {
  const not = String.raw`(?:but\s+)?\b(?:not|never|except|skip(?:ping)?|avoid(?:ing)?|no)(?:\s+on)?(?:\s+a)?\s+`;
  const also = String.raw`(?:and\s+)?\b(?:also|even|including)(?:\s+on)?(?:\s+a)?\s+`;
  if (line.takeAll(new RegExp(`${not}${BANK_HOLIDAYS}\\b`, 'i'))) return true;
  return line.takeAll(new RegExp(`${also}${BANK_HOLIDAYS}\\b`, 'i')) ? false : null;
}

type Scopes = { scopes: NamedParts[]; zones: WrittenTimeZone[]; leftOver: string[] };

/** "for london", "in Madrid" (a time zone), "london": what stands without "about". */
function readScopes(pieces: readonly string[], names: KnownNames): Scopes {
  const read: Scopes = { scopes: [], zones: [], leftOver: [] };
  for (const piece of pieces) {
    const [before = '', ...introduced] = piece.split(SCOPE_WORD);
    const bare = withoutFillers(before);
    if (bare !== '') {
      const parts = parseScope(bare, names);
      if (parts.unknown.length === 0) read.scopes.push(parts);
      else read.leftOver.push(bare);
    }
    for (let i = 0; i < introduced.length; i += 2)
      readScope(introduced[i] ?? '', introduced[i + 1] ?? '', names, read);
  }
  return read;
}

function readScope(word: string, text: string, names: KnownNames, read: Scopes): void {
  const said = withoutFillers(text);
  if (said === '') return;
  const parts = parseScope(said, names);
  const zone = parts.unknown.length > 0 && word.toLowerCase() === 'in' ? parseTimeZone(said) : null;
  if (zone) read.zones.push({ written: said, at: 0, length: said.length, zone });
  else read.scopes.push(parts);
}

/** Topics, and where one ends in "for London" or "in the West Midlands" its region. */
function readTopics(pieces: readonly string[], names: KnownNames, isSaid?: (phrase: string) => boolean) {
  const read: Scopes & { topics: string[]; isOpen: boolean } = {
    scopes: [],
    zones: [],
    leftOver: [],
    topics: [],
    isOpen: false,
  };
  for (const piece of pieces) {
    const [introduced, word] = /^(for|in|from|covering)\s/i.exec(piece) ?? [];
    if (introduced && word) {
      readScope(word, piece.slice(introduced.length), names, read);
      continue;
    }
    const { topic, scope } = withoutScope(piece, names);
    read.isOpen ||= EVERYTHING.test(topic.trim());
    if (scope) read.scopes.push(scope);
    read.topics.push(
      ...parseTopics(topic.replace(/[\s,;]+(?:please|thanks|thank you)[.!\s]*$/i, ''), isSaid),
    );
  }
  return read;
}

/** "about" with nothing after it; "about anything" is something. */
function isEmpty(tail: ReturnType<typeof readTopics>): boolean {
  return tail.topics.length === 0 && !tail.isOpen;
}

/** Only a name that is exactly right ends a topic: "support for carers" is no misspelt region. */
function withoutScope(text: string, names: KnownNames): { topic: string; scope: NamedParts | null } {
  for (const match of text.matchAll(/\s(?:for|in|from|covering)\s+/gi)) {
    if (/[“"][^”"]*$/.test(text.slice(0, match.index))) continue;
    const parts = parseNames(text.slice(match.index + match[0].length), names, 'as-written');
    if (parts.unknown.length === 0 && parts.regions.length + parts.committees.length > 0) {
      return { topic: text.slice(0, match.index), scope: parts };
    }
  }
  return { topic: text, scope: null };
}

function parseScope(text: string, names: KnownNames): NamedParts {
  if (EVERYTHING.test(text)) return { regions: [], committees: [], unknown: [] };
  return parseNames(text, names);
}

function withoutFillers(text: string): string {
  const words = text
    .replaceAll(/[.,;:!]+(?=\s|$)/g, ' $&')
    .trim()
    .split(/\s+/);
  const isFiller = (word: string | undefined) =>
    word !== undefined && (FILLER.test(word) || /^[.,;:!–-]+$/.test(word));
  while (isFiller(words[0])) words.shift();
  while (isFiller(words.at(-1))) words.pop();
  return words.join(' ').replaceAll(/\s+(?=[.,;:!])/g, '');
}

function merged(scopes: readonly NamedParts[], names: KnownNames): NamedParts {
  const inOrder = (key: 'regions' | 'committees') =>
    names[key].map(({ slug }) => slug).filter((slug) => scopes.some((scope) => scope[key].includes(slug)));
  return {
    regions: inOrder('regions'),
    committees: inOrder('committees'),
    unknown: scopes.flatMap((scope) => scope.unknown),
  };
}

function matchOf(text: string, pattern: RegExp) {
  const match = pattern.exec(text);
  return match && { written: match[0], at: match.index, length: match[0].length };
}
