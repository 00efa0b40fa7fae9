import { MONTH_NAMES } from '../../corpus/partial-date.ts';
import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';
import { BODY_NOUNS, FIELD_WORDS } from './field-words.ts';
import { type FoundPerson, findPeople } from './find-people.ts';
import { type FoundPost, findPosts } from './find-posts.ts';
import type { Gazetteer, KnownName } from './known-names.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A place or a body that a sentence names; `known` where a data file holds it. */
export type FoundBody = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: KnownName | null;
};

/**
 * A sentence with its people, posts, bodies and addresses found. In `marked` each of them is one short mark
 * (`⟦P0⟧`, `⟦T0⟧`, `⟦O0⟧`, `⟦E0⟧`, numbered in the order of its list), so that a rule is a pattern over the
 * words between them and never has to know a name.
 */
export type MarkedSentence = {
  readonly text: string;
  readonly marked: string;
  readonly people: readonly FoundPerson[];
  readonly posts: readonly FoundPost[];
  readonly bodies: readonly FoundBody[];
  readonly addresses: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Turns an offset in `marked` into one in `text`. */
  readonly originalOffset: (markedOffset: number) => number;
};

/** What the reader knows before it reads: the known names, and which words are ordinary here. */
export type Lexicon = { readonly gazetteer: Gazetteer; readonly isOrdinary: (word: string) => boolean };

const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const WEB = /(?:https?:\/\/|www\.)\S+/g;
const CONNECTOR = /^(?:of|for|and|&|the|on|in|at)$/;
const ENDS_AS_BODY = pattern('i')`\b(?:${BODY_NOUNS}|first|teams?|england|wales)$`;
const TAKES_OF = pattern('i')`
  ^(?:
    association|department|council|university|board|institute|college|office|borough|city|academy
    |ministry|bank|league|federation|society|foundation|school|network|action|alliance|house|centre
    |consortium|church|diocese
  )$
`;
const DATE_WORD = pattern()`
  ^(?:
    ${MONTH_NAMES}
    |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Winter
  )$
`;
const NO_START = wordSet(`
  the a an in on at from for of to and or as is it our this that these those with by i we they he she his
  her their following commenting since during after before current new now if when while where who which
  what majesty chaired co-chaired led sponsored headed appointed elected chairing heading leading running
  managing overseeing sponsoring sponsorship responsibility leadership oversight management interim
  directors members chief congratulations its my your until lead ring ask tell phone call email contact questions queries please should
`);

export function markSentence(
  text: string,
  { gazetteer, isOrdinary }: Lexicon,
  { signer }: { readonly signer?: string | undefined } = {},
): MarkedSentence {
  const addresses = (text.includes('@') ? [...text.matchAll(ADDRESS)] : []).map((match) => spanOf(match));
  const web = (/www\.|https?:/.test(text) ? [...text.matchAll(WEB)] : []).map((match) => spanOf(match));
  const inAddress = ({ start }: Token) =>
    [...addresses, ...web].some((span) => start >= span.start && start < span.end);
  const tokens = tokensOf(text).filter((token) => !inAddress(token));
  const known = gazetteer.find(text);
  const knownAt = (token: Token) => known.find(({ start, end }) => token.start >= start && token.start < end);

  const named = findPeople(tokens, (token) => knownAt(token) !== undefined, isOrdinary).filter(
    ({ start, end, certainty }) =>
      !known.some(
        (name) => name.start < end && name.end > start && (certainty === 'given' || name.start <= start),
      ),
  );
  const people = signer === undefined ? named : [...named, ...firstPerson(tokens, signer)];
  const isName = (token: Token) => people.some(({ start, end }) => token.start >= start && token.start < end);
  const isPlace = (token: Token) => knownAt(token) !== undefined && !isName(token);
  const posts = findPosts(text, tokens, isPlace, isName).filter(
    (post) => !people.some(({ start, end }) => post.start < end && post.end > start),
  );
  const isPost = (token: Token) => posts.some(({ start, end }) => token.start >= start && token.start < end);
  const opening = tokens.find(({ kind }) => kind !== 'mark');
  const isTaken = (token: Token) =>
    isName(token) ||
    isPost(token) ||
    (token === opening && isOrdinaryOpening(tokens, token, isOrdinary, knownAt));
  const bodies = findBodies(text, tokens, isTaken, knownAt);

  return { text, people, posts, bodies, addresses, ...marks(text, people, posts, bodies, addresses) };
}

/** A word that is written with a capital only because a sentence begins with it. */
function isOrdinaryOpening(
  tokens: readonly Token[],
  token: Token,
  isOrdinary: Lexicon['isOrdinary'],
  knownAt: Asked['knownAt'],
): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return (
    token.kind === 'capitalised' &&
    knownAt(token) === undefined &&
    isOrdinary(token.text.toLowerCase()) &&
    (next?.kind === 'lower' || next?.kind === 'mark')
  );
}

/** "I" in a letter, as whoever signed it. */
function firstPerson(tokens: readonly Token[], signer: string): readonly FoundPerson[] {
  return tokens
    .filter(({ text }) => text === 'I')
    .map(({ start, end }) => ({ start, end, name: signer, certainty: 'sure' }));
}

function spanOf(match: RegExpExecArray): { start: number; end: number; text: string } {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}

type KnownSpan = { readonly start: number; readonly end: number; readonly known: KnownName };

/** What is asked of tokens while bodies are found. */
type Asked = {
  readonly isTaken: (token: Token) => boolean;
  readonly knownAt: (token: Token) => KnownSpan | undefined;
};

/** Runs of capitalised words and known names that are neither people nor posts. */
function findBodies(
  text: string,
  tokens: readonly Token[],
  isTaken: Asked['isTaken'],
  knownAt: Asked['knownAt'],
): readonly FoundBody[] {
  const bodies: FoundBody[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isTaken(token) || !canStartBody(token, knownAt(token))) continue;
    const last = endOfBody(tokens, at, { isTaken, knownAt });
    const parts = tokens.slice(at, last + 1);
    let end = parts.at(-1)?.end ?? token.end;
    end += /^ \((?:the )?\p{Lu}[\p{L}&]{1,8}\)/u.exec(text.slice(end))?.[0].length ?? 0;
    const knowns = parts.map(knownAt).flatMap((span) => (span ? [span.known] : []));
    const known = knowns.find(({ kind }) => kind === 'committee') ?? knowns[0] ?? null;
    bodies.push({ start: token.start, end, text: text.slice(token.start, end), known });
    while ((tokens[at + 1]?.start ?? end) < end) at += 1;
  }
  return bodies;
}

function canStartBody(token: Token, known: KnownSpan | undefined): boolean {
  if (known) return known.start === token.start;
  if (DATE_WORD.test(token.text)) return false;
  return (
    token.kind === 'acronym' || (token.kind === 'capitalised' && !NO_START.has(token.text.toLowerCase()))
  );
}

function endOfBody(tokens: readonly Token[], from: number, asked: Asked): number {
  const { isTaken, knownAt } = asked;
  let last = from;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const known = knownAt(token);
    if (known && known === knownAt(before)) {
      last = at;
      continue;
    }
    if (!token.followsOn || isTaken(token)) break;
    if (CONNECTOR.test(token.text)) {
      if (!mayConnect(tokens, at, asked)) break;
      continue;
    }
    if (token.kind === 'lower' || token.kind === 'mark' || token.kind === 'initial') break;
    if (DATE_WORD.test(token.text) || /^\p{Lu}\p{Ll}+ed$/u.test(token.text)) break;
    // Two known names side by side are two bodies ("ADCS Workforce Development Policy Committee").
    if (known && knownAt(before)) break;
    // A place, then a word of no body: "In Northumberland Someone Else".
    const isFieldWord = FIELD_WORDS.has(token.text.toLowerCase());
    if (knownAt(before) && token.kind === 'capitalised' && !isFieldWord) break;
    last = at;
  }
  return last;
}

/** "Education and Skills Board" is one body, "the Spring Consortium and Wigan" are two. */
function mayConnect(tokens: readonly Token[], at: number, { isTaken, knownAt }: Asked): boolean {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1] as Token;
  const next = tokens[at + 1];
  if (word === 'the') return before.text === 'of' && next?.kind === 'capitalised' && !isTaken(next);
  if (!next?.followsOn || isTaken(next)) return false;
  const isCapital = next.kind === 'capitalised' || next.kind === 'acronym';
  if (word === 'in') return isCapital && /^(?:Research|Action|Communities|Leadership)$/.test(before.text);
  if (/^(?:of|for)$/.test(word)) return TAKES_OF.test(before.text) && (isCapital || next.text === 'the');
  if (!/^(?:and|&)$/.test(word) || !isCapital || knownAt(before) || knownAt(next)) return false;
  if (!FIELD_WORDS.has(before.text.toLowerCase())) return false;
  let end = at + 1;
  while (isCapitalOn(tokens[end + 1], isTaken)) end += 1;
  const after = tokens[end + 1];
  return (
    ENDS_AS_BODY.test(tokens[end]?.text ?? '') || (after?.followsOn === true && ENDS_AS_BODY.test(after.text))
  );
}

function isCapitalOn(token: Token | undefined, isTaken: Asked['isTaken']): boolean {
  return token?.followsOn === true && !isTaken(token) && /^(?:capitalised|acronym)$/.test(token.kind);
}

function marks(
  text: string,
  people: MarkedSentence['people'],
  posts: MarkedSentence['posts'],
  bodies: MarkedSentence['bodies'],
  addresses: MarkedSentence['addresses'],
): Pick<MarkedSentence, 'marked' | 'originalOffset'> {
  const spans = [
    ...people.map(({ start, end }, number) => ({ start, end, mark: `⟦P${number}⟧` })),
    ...posts.map(({ start, end }, number) => ({ start, end, mark: `⟦T${number}⟧` })),
    ...bodies.map(({ start, end }, number) => ({ start, end, mark: `⟦O${number}⟧` })),
    ...addresses.map(({ start, end }, number) => ({ start, end, mark: `⟦E${number}⟧` })),
  ].sort((a, b) => a.start - b.start);
  let marked = '';
  let at = 0;
  const steps: { marked: number; original: number }[] = [];
  for (const { start, end, mark } of spans) {
    if (start < at) continue;
    marked += text.slice(at, start) + mark;
    at = end;
    steps.push({ marked: marked.length, original: end });
  }
  marked += text.slice(at);
  const originalOffset = (offset: number) => {
    const step = steps.findLast((candidate) => candidate.marked <= offset);
    return step ? step.original + (offset - step.marked) : offset;
  };
  return { marked, originalOffset };
}
