import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { HESITATIONS, OF_THE_ASKER, SAID_BEHIND } from './kindnesses/beside-a-question.ts';
import { CHATTER, OF_THE_APP, SAID_TO_NOBODY } from './kindnesses/chatter.ts';
import { COMPLAINTS } from './kindnesses/complaints.ts';
import { GREETINGS, WELL_WISHES } from './kindnesses/greetings.ts';
import { REPLIES, SHORT_KINDNESSES } from './kindnesses/short-kindnesses.ts';
import { THANKS_FOR } from './kindnesses/thanks.ts';
import { THOSE_ADDRESSED } from './those-addressed.ts';

const PLAINLY_KIND = [...GREETINGS, ...WELL_WISHES, ...THANKS_FOR];
const OPENING_ONLY = [...SHORT_KINDNESSES, ...SAID_TO_NOBODY, ...COMPLAINTS];
const TO_THEM = `(?:[\\s,]+(?:${THOSE_ADDRESSED})\\b)`;
const APART = '[\\s,.!?;:)(–—-]';
/** How Slack writes an emoji, and an emoji itself. */
const EMOJI = /:[a-z][a-z\d_+-]+:|\p{Extended_Pictographic}\u{FE0F}?/giu;

/** Not `\p{L}`: so long a pattern takes four times as long to compile where it knows the letters of every script. */
const WORD_ENDS = '(?![a-zÀ-ɏ\\d])';

/** What may stand in front of a question, in the order in which it is looked for; each is compiled when it is first asked for. */
const IN_FRONT: readonly RegExp[] = [
  fragment`(?:${PLAINLY_KIND})${WORD_ENDS}${TO_THEM}*${APART}+(?:but${APART}+)?`,
  fragment`(?:${HESITATIONS})${WORD_ENDS}${APART}+(?:but${APART}+)?`,
  fragment`(?:${OF_THE_ASKER})(?:\s*(?:[.!;:]|\s[-–—])${APART}*|,?\s+but\s+)(?:but\s+)?`,
  fragment`(?:${OPENING_ONLY})${TO_THEM}*\s*(?:[,.!?;:]|\s[-–—])${APART}*`,
  fragment`(?:dear|morning|afternoon|evening)${TO_THEM}+${APART}+`,
].map((kindness) => new RegExp(`^${kindness}(?=\\S)`, 'i'));

/** One of these kindnesses and whoever it is said to, and nothing else. */
const oneOf = (kindnesses: readonly string[]) =>
  pattern('i')`^(?:${kindnesses})${WORD_ENDS}${TO_THEM}*(?: x+)?${APART}*$`;
const IS_PLAINLY_KIND = oneOf(PLAINLY_KIND);
const IS_SHORT = oneOf(SHORT_KINDNESSES);
const BEHIND = [IS_PLAINLY_KIND, IS_SHORT, oneOf([...OF_THE_ASKER, ...SAID_BEHIND])];
const ANYWHERE = [
  IS_PLAINLY_KIND,
  IS_SHORT,
  oneOf([...REPLIES, ...SAID_TO_NOBODY]),
  oneOf([...CHATTER, ...COMPLAINTS, ...OF_THE_APP]),
];
/** Where a kindness may begin: at a word behind what parts it from the one before. */
const BEGINNING = pattern('gsu')`(?<=^|${APART})(?!${APART})(?=.)`;
/** A sentence or half of one ends. */
const PARTED = /[.!?,;–-]\s*/g;
/** Nobody is only kind at such length. */
const LONGEST = 300;

/** Behind a greeting: the name of who is greeted, and what parts it from a question. */
const NAME_IN_FRONT = pattern('iu')`
  ^(?<name>\p{L}+)(?:
    \s*[,.!;–—-]+\s*
    |\s+(?=(?:
      who|what|when|where|why|which|how|any|is|are|do|does|can|could|please|just|i|we|the
    )\b)
  )(?=\S)
`;
const LETTERS = /\p{L}/u;

/** A question without the greetings, good wishes and thanks around it ("Hi Sarah, hope you're well - any news on UASC?"); what is nothing else stays. */
export function withoutKindness(asked: string): string {
  const said = asked.replaceAll(EMOJI, ' ').trim();
  if (!LETTERS.test(said) || isOnlyKind(said)) return asked;
  let rest = withoutEnd(said).trim();
  for (;;) {
    const next = withoutName(withoutFront(rest), rest);
    if (next === rest) return rest;
    rest = next;
  }
}

/** Whether a text is nothing but kind, or is said only to try out who is there. */
export function isOnlyKind(text: string): boolean {
  const said = text.replaceAll(EMOJI, ' ').trim();
  const first = said.search(BEGINNING);
  return said === '' || (first >= 0 && filledBy(ANYWHERE, said)(first));
}

/** A text without the kindness that it begins with. */
function withoutFront(said: string): string {
  const kindness = IN_FRONT.find((one) => one.test(said));
  return kindness ? said.replace(kindness, '') : said;
}

/** A text without the kindnesses that it ends with. */
function withoutEnd(said: string): string {
  const isKindFrom = filledBy(BEHIND, said);
  const ends = [...said.matchAll(PARTED)].map(({ index, 0: parted }) => index + parted.length);
  return said.slice(
    0,
    ends.find((end) => end < said.length && isKindFrom(end)),
  );
}

/**
 * A test of whether a text is kind from a place on to its end, one kindness behind the other. Each is held against what stands between two
 * beginnings: a single pattern for all would try every way of parting them, which takes for ever where the last word is not kind.
 */
function filledBy(kindnesses: readonly RegExp[], text: string): (start: number) => boolean {
  const ends = [...[...text.matchAll(BEGINNING)].map(({ index }) => index), text.length];
  const known = new Map<number, boolean>([[text.length, true]]);
  const isKindFrom = (start: number): boolean => {
    const before = known.get(start);
    if (before !== undefined) return before;
    const isKind =
      text.length - start <= LONGEST &&
      ends.some((end) => end > start && isOneOf(kindnesses, text.slice(start, end)) && isKindFrom(end));
    known.set(start, isKind);
    return isKind;
  };
  return isKindFrom;
}

function isOneOf(kindnesses: readonly RegExp[], said: string): boolean {
  return kindnesses.some((kindness) => kindness.test(said));
}

/** What is left behind a greeting, without the name of who is greeted. */
function withoutName(rest: string, before: string): string {
  const name = rest === before ? undefined : NAME_IN_FRONT.exec(rest);
  return name && isGivenName(name.groups!.name!) ? rest.slice(name[0].length) : rest;
}
