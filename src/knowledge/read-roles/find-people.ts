import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';
import { BODY_NOUNS, FIELD_WORDS } from './field-words.ts';
import { GIVEN_NAMES, GIVEN_NAMES_ALSO_WORDS } from './given-names.ts';
import type { Token } from './tokens.ts';

/**
 * A name in a sentence. `certainty`: `sure` where a title ("Sir", "Dr") or a known given name shows a person,
 * `likely` where only the shape of the words does, `given` for a known given name that stands alone.
 */
export type FoundPerson = {
  readonly start: number;
  readonly end: number;
  /** With its spaces made single and without "Mr" or "Dr"; "Sir" and its like stay. */
  readonly name: string;
  readonly certainty: 'sure' | 'likely' | 'given';
};

const KEPT_TITLE = /^(?:Sir|Dame|Lord|Lady|Baroness)$/;
const DROPPED_TITLE = /^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Cllr|Councillor|Rev)\.?$/;
const PARTICLE = /^(?:de|da|di|du|dos|del|della|van|von|der|den|ter|la|le|al|el|bin|ibn|ap|ab|ó)$/;
/** Field words and common words that are surnames as well: believed after a known given name. */
const ALSO_SURNAMES = wordSet(`
  young west north page king hall church judge day may best head law wood english welsh french price cross
  case good gold green royal prince speed marsh bishop brown white black gray grey parish major park parks
  mills field fields street lane hill banks bank waters winter summers spring march knight abbott power
  powers short small long wise sharp rose bell ball moss reed weeks child childs freeman little broad
  tough fish baron gold love joy read bond moon stone woods forest rivers brook bridge ford wells mason
  cook baker carter taylor turner butler potter porter cooper fisher fox wolf bull lamb drake swift
  england ireland scott strong bright hardy savage sweet frost snow friday christmas noble hope grant golden trust dean
`);

/**
 * The people that a sentence names. A run of capitalised words is cut at words of the field, and what is
 * left is a name when it has two to four parts and does not begin with an ordinary word; `isOrdinary` tells
 * those that the corpus writes in lower case elsewhere. `isTaken` tells tokens of known places and bodies.
 */
export function findPeople(
  tokens: readonly Token[],
  isTaken: (token: Token) => boolean,
  isOrdinary: (word: string) => boolean,
): readonly FoundPerson[] {
  const people: FoundPerson[] = [];
  for (let at = 0; at < tokens.length; ) {
    const person = personAt(tokens, at, isTaken, isOrdinary);
    if (person) people.push(person.found);
    at = person ? person.next : at + 1;
  }
  return people;
}

/** Whether any word of the sentence could begin a name. Needs no known names, so it can spare finding them. */
export function mayNameSomebody(tokens: readonly Token[], isOrdinary: (word: string) => boolean): boolean {
  return tokens.some((token, at) => {
    if (token.kind === 'capitalised' && GIVEN_NAMES.has(firstPart(token.text))) return true;
    if (KEPT_TITLE.test(token.text) || DROPPED_TITLE.test(token.text)) return true;
    const next = tokens[at + 1];
    if (!next?.followsOn || next.kind === 'mark' || (next.kind === 'lower' && !PARTICLE.test(next.text)))
      return false;
    return canBegin(token, false, () => false, isOrdinary);
  });
}

function personAt(
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
  isOrdinary: (word: string) => boolean,
): { found: FoundPerson; next: number } | null {
  let next = at;
  const title = tokens[at]?.text ?? '';
  const hasTitle = KEPT_TITLE.test(title) || DROPPED_TITLE.test(title);
  if (hasTitle) next += 1;
  const first = tokens[next];
  if (!first || (hasTitle && !first.followsOn) || !canBegin(first, hasTitle, isTaken, isOrdinary))
    return null;
  if (!hasTitle && (endsABody(tokens, next) || isMonth(tokens, next))) return null;
  const isKnown = isKnownGiven(first.text, tokens[next + 1], isOrdinary);

  const parts = [first];
  let end = next + 1;
  while (end < tokens.length && parts.length < 5) {
    const token = tokens[end] as Token;
    if (!token.followsOn || token.kind === 'mark') break;
    if (PARTICLE.test(token.text) && canContinue(afterParticles(tokens, end), isKnown || hasTitle, isTaken)) {
      parts.push(token);
      end += 1;
      continue;
    }
    const isSurname = canContinue(token, isKnown || hasTitle, isTaken);
    if (!isSurname && !isPlaceAsSurname(tokens, end, parts.length, isTaken)) break;
    parts.push(token);
    end += 1;
  }
  while (parts.at(-1)?.kind === 'initial' && parts.length > 1) parts.pop();
  end = next + parts.length;
  const isAlone = parts.length === 1;
  if (isAlone && !(isKnown && first.kind === 'capitalised')) {
    if (!hasTitle || first.kind !== 'capitalised') return null;
  }
  const names = parts.filter(({ text }) => !PARTICLE.test(text));
  if (!isKnown && !hasTitle && names.length > 3) return null;
  if (!hasTitle && isNameOfElse(tokens, at, tokens[end], isKnown, isTaken)) return null;
  const isTitleKept = isAlone || KEPT_TITLE.test(title);
  const begin = hasTitle && isTitleKept ? at : next;
  const found: FoundPerson = {
    start: tokens[at]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    name: tokens
      .slice(begin, end)
      .map(({ text }) => text)
      .join(' '),
    certainty: isAlone && !hasTitle ? 'given' : isKnown || hasTitle ? 'sure' : 'likely',
  };
  return { found, next: end };
}

/** Whether a name is that of something else: "Harold Bodmer Award", "the Staying Close project", ‘Deep Harbour’. */
function isNameOfElse(
  tokens: readonly Token[],
  at: number,
  after: Token | undefined,
  isKnown: boolean,
  isTaken: (token: Token) => boolean,
): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const runsOn =
    after?.followsOn &&
    after.kind === 'capitalised' &&
    !isTaken(after) &&
    !POST_START.test(after.text) &&
    FIELD_WORDS.has(after.text.toLowerCase());
  const isOfABody =
    /^(?:the|our|a|an|its)$/i.test(before) && after?.followsOn === true && IS_BODY.test(after.text);
  const isQuoted = /^[‘“"']$/.test(before) && /^[’”"']$/.test(after?.text ?? '');
  return isQuoted || (!isKnown && (runsOn === true || isOfABody));
}

const IS_BODY = pattern()`
  ^(?:${BODY_NOUNS}|scheme|pilot|initiative|course|campaign|centre|model|plan|pathway)s?$
`;

/** A post can follow a name with nothing between ("Jo Lane Chair of …" in a list). */
const POST_START =
  /^(?:Chair|Director|DCS|Interim|Lead|Sponsor|President|Head|Chief|Assistant|Vice|Co-Chair|MP)$/;

/** "Market-born Elliot Vance". */
const TURNS_TO = /^(?:Ring|Ask|Tell|Phone|Telephone|Call|Email|Contact|Questions|Queries|Try)$/;
const SAYS_WHENCE = /-(?:born|bred|based|trained|educated|raised)$/;

function canBegin(
  token: Token,
  hasTitle: boolean,
  isTaken: (token: Token) => boolean,
  isOrdinary: (word: string) => boolean,
): boolean {
  if (token.kind === 'initial') return /\.$/.test(token.text);
  if (token.kind !== 'capitalised' || SAYS_WHENCE.test(token.text) || TURNS_TO.test(token.text)) return false;
  if (GIVEN_NAMES.has(firstPart(token.text))) return true;
  if (isTaken(token)) return false;
  if (GIVEN_NAMES_ALSO_WORDS.has(token.text)) return true;
  const word = token.text.toLowerCase();
  return !FIELD_WORDS.has(word) && (hasTitle || !isOrdinary(word));
}

function canContinue(
  token: Token | undefined,
  isKnown: boolean,
  isTaken: (token: Token) => boolean,
): boolean {
  if (!token?.followsOn) return false;
  if (token.kind === 'initial') return token.text !== 'I' && token.text !== 'A';
  if (token.kind === 'acronym') return /^(?:Mc|Mac|De|O[’'])\p{Lu}/u.test(token.text) && !isTaken(token);
  if (token.kind !== 'capitalised') return false;
  const word = token.text.toLowerCase();
  if (FIELD_WORDS.has(word)) return isKnown && ALSO_SURNAMES.has(word);
  return !isTaken(token) || isKnown;
}

const GOES_ON_BEHIND_NAME = pattern()`
  ^(?:
    ,|\(|has|is|was|will|said|who|became|were|are|have|speaks|leads|runs|chairs|takes|took|holds
    |joins|joined|starts|replaces|succeeds|retires|left|leaves|stepped|steps
  )$
`;

/** "Xanthe Poole, …": a place of one word can be a surname, before a pause or a verb. */
function isPlaceAsSurname(
  tokens: readonly Token[],
  at: number,
  parts: number,
  isTaken: (token: Token) => boolean,
): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (parts !== 1 || token.kind !== 'capitalised' || !isTaken(token)) return false;
  if (/(?:ing|ed|ly)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return after !== undefined && GOES_ON_BEHIND_NAME.test(after.text);
}

function afterParticles(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (tokens[at]?.followsOn && PARTICLE.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at];
}

/** "From 1 June Bethan …": a month, and no part of the name behind it. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (
    /^(?:April|May|June|August)$/.test(tokens[at]?.text ?? '') &&
    /^(?:\d+|st|nd|rd|th|in|since|from|until|by|of|last|next|this|early|late|mid)$/i.test(before)
  );
}

/** "Council of Reference Anil Deshmukh": the first word ends a body's name. */
function endsABody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isAfterOf = tokens[at]?.followsOn === true && /^(?:of|for)$/.test(tokens[at - 1]?.text ?? '');
  return (
    isAfterOf && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') && GIVEN_NAMES.has(firstPart(next?.text ?? ''))
  );
}

function isKnownGiven(name: string, next: Token | undefined, isOrdinary: (word: string) => boolean): boolean {
  if (GIVEN_NAMES.has(firstPart(name))) return true;
  if (!GIVEN_NAMES_ALSO_WORDS.has(name) || next?.kind !== 'capitalised' || !next.followsOn) return false;
  const word = next.text.toLowerCase();
  return !FIELD_WORDS.has(word) && !isOrdinary(word);
}

/** "Mary-Anne" is known by "Mary". */
function firstPart(name: string): string {
  return name.split('-')[0] ?? name;
}
