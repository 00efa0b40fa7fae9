import { isGivenName } from '../../knowledge/read-roles/given-names.ts';
import {
  CHATTER,
  GREETINGS,
  OF_THE_APP,
  REPLIES,
  SHORT_KINDNESSES,
  THANKS_FOR,
  WELL_WISHES,
} from './kindnesses.ts';
import { THOSE_ADDRESSED } from './those-addressed.ts';

const PLAINLY_KIND = [...GREETINGS, ...WELL_WISHES, ...THANKS_FOR].join('|');
const OPENING_ONLY = [...SHORT_KINDNESSES, ...CHATTER.slice(0, 2)].join('|');
const ANY = [
  ...GREETINGS,
  ...WELL_WISHES,
  ...THANKS_FOR,
  ...SHORT_KINDNESSES,
  ...REPLIES,
  ...CHATTER,
  ...OF_THE_APP,
];

const TO_THEM = `(?:[\\s,]+(?:${THOSE_ADDRESSED})\\b)`;
const APART = '[\\s,.!?;:)(–—-]';
/** How Slack writes an emoji, and an emoji itself. */
const EMOJI = /:[a-z][a-z\d_+-]+:|\p{Extended_Pictographic}\u{FE0F}?/giu;

const IN_FRONT = new RegExp(
  `^(?:(?:${PLAINLY_KIND})(?![\\p{L}\\p{N}])${TO_THEM}*${APART}+|(?:${OPENING_ONLY})${TO_THEM}*\\s*(?:[,.!?;:]|\\s[-–—])${APART}*|(?:dear|morning|afternoon|evening)${TO_THEM}+${APART}+)(?=\\S)`,
  'iu',
);
const BEHIND = new RegExp(
  `(?<=[.!?,;–-]\\s*)(?:(?:${[PLAINLY_KIND, ...SHORT_KINDNESSES].join('|')})(?![\\p{L}\\p{N}])${TO_THEM}*(?: x+)?${APART}*)+$`,
  'iu',
);
const NOTHING_ELSE = new RegExp(
  `^${APART}*(?:(?:${ANY.join('|')})(?![\\p{L}\\p{N}])${TO_THEM}*(?: x+)?${APART}*)+$`,
  'iu',
);

/** Behind a greeting: the name of who is greeted, and what parts it from a question. */
const NAME_IN_FRONT =
  /^(?<name>\p{L}+)(?:\s*[,.!;–—-]+\s*|\s+(?=(?:who|what|when|where|why|which|how|any|is|are|do|does|can|could|please|just|i|we|the)\b))(?=\S)/iu;
const LETTERS = /\p{L}/u;

/** A question without the greetings, good wishes and thanks around it ("Hi Sarah, hope you're well - any news on UASC?"); what is nothing else stays. */
export function withoutKindness(asked: string): string {
  const said = asked.replaceAll(EMOJI, ' ').trim();
  if (!LETTERS.test(said) || isOnlyKind(said)) return asked;
  let rest = said.replace(BEHIND, '').trim();
  for (;;) {
    const next = withoutName(rest.replace(IN_FRONT, ''), rest);
    if (next === rest) return rest;
    rest = next;
  }
}

/** Whether a text is nothing but kind, or is said only to try out who is there. */
export function isOnlyKind(text: string): boolean {
  const said = text.replaceAll(EMOJI, ' ').trim();
  return said === '' || NOTHING_ELSE.test(said);
}

/** What is left behind a greeting, without the name of who is greeted. */
function withoutName(rest: string, before: string): string {
  const name = rest === before ? undefined : NAME_IN_FRONT.exec(rest);
  return name && isGivenName(name.groups!.name!) ? rest.slice(name[0].length) : rest;
}
