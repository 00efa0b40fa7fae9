import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import { onceForEach } from '../../once-for-each.ts';

const CAPITALS = /(?<![\p{L}\p{N}]|\p{L}-)(?=\p{L}*\p{Lu}\p{L}*\p{Lu})[\p{L}\p{N}&]{2,10}(?:\s\p{Lu}{3,})?/gu;
/** Abbreviations in small letters are known by being no word. */
const SMALL_LETTERS = /(?<![\p{L}\p{N}]|\p{L}-)[\p{Ll}\p{N}&]{3,10}(?![\p{L}\p{N}])/gu;
/** "ESG? …", "CIN = what", "EHE, long form". */
const BEGINS_WITH_IT = /^[\p{L}&]{2,10}(?:\?|\s*=|\s*,\s*(?:long|full|bit|in|not)\b)/u;
/** "EIF - who are they", "HEIs: what's that" */
const WHO_IS_IT = pattern('iu')`
  ^[\p{L}&]{2,10}\W*\s(?:and )?(?:who|what)(?:'s|'re|s)?(?: (?:is|are|was|were))? (?:
    they|that|those|these|this|it|them
  )\b(?: again| exactly| then| anyway)?[^\p{L}]*$
`;
/** "Who is ADASS" asks what it is, "who is the PSW" for a person. */
const WHO_IS = /^who(?:'s|s| is| was) (?:the )?([\p{L}&]{2,10})\s*\?*$/iu;
const BODY = pattern('i')`
  \b(?:
    association|board|council|agency|foundation|office|services?|commission|alliance|society
    |institute|department|ministry|inspectorate|team|network|union|university|trust|group
    |partnership|forum|committee
  )\b
`;
const POST = pattern('i')`
  \b(?:
    officer|director|chair|lead|head|manager|worker|commissioner|inspector|psychologist|co-ordinator
    |chief executive|member
  )\b
  |^directors\b
`;
/** "Remind me: LADO?" */
const NAMED_ALONE = pattern('iu')`
  ^(?:(?:
    and|so|sorry|help|please|remind me|explain|again|what about
  )[,:;.…\s–-]+)+(?:an? |the )?[\p{L}&]{2,10}\s*\?+$
`;
/** "Who are the CIB" asks what they are. */
const WHO_ARE = /^(?:who|what|who or what|what or who) are (?:the |these |those )?([\p{L}&]{2,10})\s*\?*$/iu;
const CUES = pattern('i')`
  \b(?:
    expand|decode|decipher|unpack|translate|spell(?:ed|t)? (?:(?:it|that) )?out
    |writ(?:e|ten) (?:(?:it|that) )?out|long ?hand|jargon|gloss
    |(?:long|full|proper|whole) (?:name|form|version|title)
    |long for|in (?:full|words|long|plain english)|the (?:letters|initials)|stands? for|acronym
    |abbreviation|abbreviated|abbrev|short for|mean(?:s|ing)?|supposed to mean
    |for (?:beginners|dummies|newbies|a newcomer|the uninitiated)
    |which place is that
    |(?:never heard of|no (?:idea|clue) what|(?:not sure|don't know|dunno|forget|forgotten) what)
  )\b
  |=\s*(?:what)?\s*\??$|\bas in\s*\?+$
`;
const WHAT_IS_IT = /\bwhat(?:'s| is| are| was) (?:an? |the )?([\p{L}&]{2,10})(?: in [^?]*)?\s*\??$/iu;
/** Other kinds of question may hold an abbreviation as well: "what is the DCS in Dorset called" asks for a name. */
const OTHERWISE = pattern('i')`
  ^(?:who(?! are )|when|where|how (?:many|much)|which (?!place)|latest)\b
  |\bcalled\W*$
  |\b(?:
    compar\w+|versus|vs|timeline|history|everyone|over time|then and now
  )\b(?!.*\bwhat(?:'s| is| does)\b)
`;

/** Whether a question asks what an abbreviation that it names stands for, however it is put. */
export function asksForAbbreviation(text: string, knowledge: Knowledge): boolean {
  const named = abbreviationsIn(text, knowledge);
  if (named.length === 0) return false;
  const body = WHO_IS.exec(text)?.[1];
  if (body) return longFormsOf(body, knowledge).some((long) => BODY.test(long) && !POST.test(long));
  if (OTHERWISE.test(text)) return false;
  const asked = WHAT_IS_IT.exec(text)?.[1];
  if (asked && named.some((short) => sameAbbreviation(short, asked))) return true;
  const bodies = WHO_ARE.exec(text)?.[1];
  if (bodies) return longFormsOf(bodies, knowledge).some((long) => !POST.test(long));
  if (WHO_IS_IT.test(text) || NAMED_ALONE.test(text)) return true;
  return CUES.test(text) || (BEGINS_WITH_IT.test(text) && text.split(/\s+/).length > 1);
}

function longFormsOf(word: string, knowledge: Knowledge): readonly string[] {
  return longForms(knowledge).get(plain(word)) ?? [];
}

/** What each abbreviation stands for, by how it is written but for case and a plural. */
const longForms = onceForEach(
  ({ abbreviations, glossary }: Knowledge): ReadonlyMap<string, readonly string[]> => {
    const known = Map.groupBy([...abbreviations, ...glossary.abbreviations], ({ short }) => plain(short));
    return new Map([...known].map(([short, all]) => [short, all.map(({ long }) => long)]));
  },
);

/** The abbreviations with capitals that a question names and that can be spelt out, the one asked for first. */
export function abbreviationsIn(text: string, knowledge: Knowledge): string[] {
  const asked = WHAT_IS_IT.exec(text)?.[1] ?? '';
  const capitals = [...text.matchAll(CAPITALS)]
    .map(([word]) => word)
    .flatMap((word) => (word.includes(' ') ? [word, ...word.split(' ')] : [word]));
  const small = [...text.matchAll(SMALL_LETTERS)]
    .map(([word]) => word)
    .filter((word) => !isEnglishWord(word));
  return [...capitals, ...small]
    .filter((word) => longFormsOf(word, knowledge).length > 0)
    .sort((a, b) => Number(sameAbbreviation(b, asked)) - Number(sameAbbreviation(a, asked)));
}

/** Whether two ways of writing an abbreviation are the same but for case and a plural. */
export function sameAbbreviation(short: string, word: string): boolean {
  return plain(short) === plain(word);
}

function plain(abbreviation: string): string {
  return abbreviation.toLowerCase().replace(/(?<=..)['’]?s$/, '');
}
