import { pattern } from '../../text/pattern.ts';
import { FIELD_WORDS } from './field-words.ts';
import { fieldAfter } from './post-field.ts';
import {
  BARE,
  CASED,
  FUNCTION_WORDS,
  HEAD,
  HEAD_FOLLOWS,
  LONG,
  nameOfPost,
  normalisedHead,
  PASSING,
  QUALITIES,
} from './post-words.ts';
import type { Token } from './tokens.ts';

/** A post that a sentence names, with what stands before it ("the ADCS", "South East"). */
export type FoundPost = {
  readonly start: number;
  readonly end: number;
  /** As it is kept in a role: "chair", "interim DCS", "regional development manager". */
  readonly post: string;
  /** The last word or words, in lower case, that make it a post: "chair", "dcs", "manager". */
  readonly head: string;
  /** The body named before it: "ADCS" in "ADCS President"; null where none is. */
  readonly bodyBefore: { readonly start: number; readonly end: number } | null;
  readonly isFormer: boolean;
  readonly isNext: boolean;
  readonly isRegional: boolean;
  /** Whether one of several holders is meant ("a DCS", "a Senior District Crown Prosecutor"). */
  readonly isIndefinite: boolean;
};

/**
 * The posts that a sentence names, in order. A post begins at its qualities ("interim", "Regional
 * Development") and ends with its field ("of Adult Services"). `isPlace` tells the tokens of known names.
 */
export function findPosts(
  sentence: string,
  tokens: readonly Token[],
  isPlace: (token: Token) => boolean,
  isName: (token: Token) => boolean,
): readonly FoundPost[] {
  const found: FoundPost[] = [];
  let from = 0;
  for (const match of sentence.matchAll(HEAD)) {
    if (match.index < from) continue;
    if (CASED.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
    if (
      /^(?:lead|head|principal|chair|member|leader|author|sponsor|consultant)$/i.test(match[0]) &&
      isVerbOrQuality(sentence, match)
    )
      continue;
    const last = tokens.findIndex(({ end }) => end === match.index + match[0].length);
    const first = tokens.findIndex(({ start }) => start === match.index);
    if (first < 0 || last < 0 || isPlace(tokens[first] as Token)) continue;
    const post = readPost(sentence, tokens, first, last, { isPlace, isName }, from);
    found.push(post);
    from = post.end;
  }
  return found;
}

/** "Lead DCS", "to lead the", "head teachers", "lead authority": no post of its own. */
function isVerbOrQuality(sentence: string, match: RegExpExecArray): boolean {
  const after = sentence.slice(match.index + match[0].length);
  if (
    /^principal$/i.test(match[0]) &&
    (/^ (?:\p{Lu}|educational|clinical)/u.test(after) || HEAD_FOLLOWS.test(after))
  )
    return true;
  if (/^(?:lead|sponsor|consultant)$/i.test(match[0]) && HEAD_FOLLOWS.test(after)) return true;
  if (/^(?:lead|head)$/i.test(match[0]))
    return /^ (?:local|authority|LA|supplier|peer|role|by|to the|discussions|up to|teachers?)\b/.test(after);
  return false;
}

/** What is asked of tokens while a post is read. */
type Asked = {
  readonly isPlace: (token: Token) => boolean;
  readonly isName: (token: Token) => boolean;
};

function readPost(
  sentence: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  asked: Asked,
  from: number,
): FoundPost {
  const begin = startOfPost(sentence, tokens, first, asked, from);
  const head = normalisedHead(sentence.slice(tokens[first]?.start, tokens[last]?.end));
  const named = firstIndex(tokens, begin, first, ({ text }) => !PASSING.test(text));
  const passing = tokens.slice(begin, named).map(({ text }) => text.toLowerCase());
  const bodyEnd = endOfBodyBefore(tokens, named, first, head, asked);
  const qualities = tokens.slice(bodyEnd, first).map(({ text }) => text);
  const kept = qualities.filter(
    (text) => !PASSING.test(text) && !(BARE.test(head) && /^(?:regional|national)$/i.test(text)),
  );
  const field = LONG.test(head) ? fieldAfter(sentence, tokens, last, asked.isPlace, asked.isName) : null;
  const start = tokens[begin]?.start ?? 0;
  return {
    start,
    end: field?.end ?? tokens[last]?.end ?? 0,
    post: nameOfPost([...kept, head].join(' '), field?.text ?? ''),
    head,
    bodyBefore:
      bodyEnd > named ? { start: tokens[named]?.start ?? 0, end: tokens[bodyEnd - 1]?.end ?? 0 } : null,
    isFormer: passing.some((word) => /^(?:former|ex|previous|outgoing|retiring|departing)$/.test(word)),
    isNext:
      passing.some((word) => /^(?:next|incoming)$/.test(word)) ||
      /chair\w*[- ]elect$/i.test(sentence.slice(start, tokens[last]?.end)),
    isRegional: qualities.some((text) => /^regional$/i.test(text)),
    isIndefinite: /(?:^|\s)(?:an?|bya)\s$/i.test(sentence.slice(Math.max(0, start - 5), start)),
  };
}

/** The first token of the post's qualities and of the body before it: "South East Regional Development Manager". */
function startOfPost(
  sentence: string,
  tokens: readonly Token[],
  first: number,
  { isPlace, isName }: Asked,
  from: number,
): number {
  const isCapital = /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  let begin = first;
  while (begin > 0) {
    const token = tokens[begin - 1] as Token;
    const next = tokens[begin] as Token;
    if (!next.followsOn || token.start < from || sentence.slice(token.end, next.start) !== ' ') break;
    const word = token.text.toLowerCase();
    const isQuality =
      QUALITIES.has(word) || (token.kind !== 'lower' && (isPlace(token) || token.kind === 'acronym'));
    const isOfTheField =
      isCapital &&
      token.kind === 'capitalised' &&
      !isName(token) &&
      FIELD_WORDS.has(word) &&
      !FUNCTION_WORDS.has(word);
    const isPhrase = /^children['’]s['’]?$/.test(word) && (begin > 1 || isCapital);
    const isTitle = isCapital && isTitleAfterName(tokens, begin - 1, isPlace, isName);
    if (!isQuality && !isOfTheField && !isPhrase && !isTitle) break;
    begin -= 1;
  }
  return begin === first ? startOfPlainWords(tokens, first, from, { isPlace, isName }) : begin;
}

/** Before these, plain words tell what the post is for: "peer review manager", "kinship care lead". */
const TAKES_WORDS = /^(?:manager|lead|officer|adviser|advisor|co-?ordinator|analyst|consultant|champion)$/i;
const BEGINS_A_NAME = /^(?:an?|the|our|its|their|my|his|her|your|as|is|new|[–:(|,-])$/i;
const MOST_WORDS = 3;

/** Where a post begins that is named by plain words, if what stands before them shows that they are its name; else `first`. */
function startOfPlainWords(
  tokens: readonly Token[],
  first: number,
  from: number,
  { isPlace, isName }: Asked,
): number {
  if (!TAKES_WORDS.test(tokens[first]?.text ?? '')) return first;
  for (let at = first - 1; at >= Math.max(1, first - MOST_WORDS); at -= 1) {
    const [token, before] = [tokens[at] as Token, tokens[at - 1] as Token];
    const isPlain =
      token.kind === 'lower' &&
      token.start >= from &&
      (tokens[at + 1] as Token).followsOn &&
      isOfAName(token.text);
    if (!isPlain || isPlace(token) || isName(token)) return first;
    if (BEGINS_A_NAME.test(before.text)) return at;
  }
  return first;
}

const NO_PART_OF_A_NAME = pattern()`
  (?:ly|est)$
  |^(?:
    new|same|other|own|good|best|very|more|most|much|many|former|only|right|great|next|last|now|also
    |both|long|already|then|still|just|soon|once|today|not|never|always|often
  )$
`;

function isOfAName(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !NO_PART_OF_A_NAME.test(word);
}

/**
 * Where the body that stands before a post ends: all that is no quality for a chair ("Workforce Committee
 * Chair"), a region or an abbreviation for a lead ("South East lead"), only a place for others ("SLI
 * Programme Manager" is a post by that name). `from` where there is no body.
 */
function endOfBodyBefore(
  tokens: readonly Token[],
  from: number,
  first: number,
  head: string,
  { isPlace }: Asked,
): number {
  if (!BARE.test(head)) return firstIndex(tokens, from, first, (token) => !isPlace(token));
  const end = firstIndex(
    tokens,
    from,
    first,
    ({ text }) =>
      QUALITIES.has(text.toLowerCase()) && !/^(?:network|programme|project|policy|service)$/i.test(text),
  );
  const isSure = tokens.slice(from, end).some((token) => isPlace(token) || token.kind === 'acronym');
  return isSure || /chair|president|sponsor/.test(head) ? end : from;
}

/** "Jo Lane, Safeguarding Pathways Lead": between a name's comma and the post all capitals are its title. */
function isTitleAfterName(
  tokens: readonly Token[],
  from: number,
  isPlace: (token: Token) => boolean,
  isName: (token: Token) => boolean,
): boolean {
  for (let at = from; at > Math.max(0, from - 5); at -= 1) {
    const token = tokens[at] as Token;
    if (/^[,(–-]$/.test(token.text))
      return at < from && (isName(tokens[at - 1] as Token) || isHonour(tokens, at - 1, isName));
    if (token.kind !== 'capitalised' || isPlace(token) || isName(token)) return false;
  }
  return false;
}

/** The letters in "Jo Lane MBE". */
function isHonour(tokens: readonly Token[], at: number, isName: (token: Token) => boolean): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.kind === 'acronym' && before !== undefined && isName(before);
}

function firstIndex(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): number {
  for (let at = from; at < to; at += 1) if (test(tokens[at] as Token)) return at;
  return to;
}
