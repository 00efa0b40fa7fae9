import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../search/best-sentences.ts';
import { pattern } from '../../text/pattern.ts';
import { regionsIn } from '../evidence/speaking/regions-in.ts';
import { LOOSE } from '../kinds/kind.ts';
import { kindOfAnswer } from '../kinds/kind-of-answer.ts';
import { namesCouncil } from '../kinds/names-council.ts';
import { MONTHS } from '../understanding/date-words.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Act } from './acts/act.ts';
import { actAskedFor } from './acts/acts.ts';
import { asksWhatNext } from './asks-what-next.ts';
import { WHICH_BODY, WHO } from './asks-who.ts';
import { namesSomebody, SOME_BODIES } from './names-somebody.ts';
import { saysWhich } from './says-which.ts';

const WHICH_REGION = /\b(?:which|what) (?:other )?regions?\b/;

/** "How many came?", "how many are expected?" */
const COUNTS_NO_NOUN = pattern()`
  \bhow many (?:
    are|were|is|was|will|would|have|has|had|came|come|went|attended|turned|took|attend|showed|signed
    |joined|of (?:them|those)
  )\b
  |\bhow many (?:delegates|attendees|participants|people|guests)(?=\W*$)
`;

const WERE_THERE = /^(?:and |so |but )*how many (?:are|were) there\W*$/;

/** Why somebody felt so is told with what they felt. */
const WHY = /^(?:and |so |but )*why\b/;

/** "70% of London schools" says how many, be it no count. */
const SHARE_OF = /\b\d+(?:\.\d+)?\s?(?:%|per ?cent) of\b/i;

const COUNTS = /\bhow many\b/;

const SOME_SHARE = 0.5;

/** "Directors are assured that it will deliver" tells of no step. */
const SAID_THAT = /\b(?:that\b|will be aware\b).*$/i;

/** "What happens in December?" */
const HAPPENS_IN = pattern('i')`
  ^(?:and |so |but )*what(?:'?s| is| was| will| did| are they| were they| do they| did they)?
  (?: (?:be|on|up|planned|due|happen(?:s|ed|ing)?|do(?:ing)?|tak(?:es|ing) place))+
  (?: then)? (?:in|for) (?<month>${MONTHS})\b
`;

/** "When is the next one?" is not answered by what is over. */
const NEXT_ONE = /\bnext (?:one|meeting|session|event|conference|summit|seminar|round)\b/;

const COMING = pattern('i')`
  \bnext\b
  |\b(?:
    will|planned|plans to|scheduled|due to|intends? to
    |(?<!\b(?:ceas\w+|continu\w+|seems?|appears?|proved|found|considered|known) )to be
  )\b
`;

/** ‘Challenge 2021’ is called so, and tells of no challenge. */
const QUOTED_NAME = /[‘“]\p{Lu}[^’”.]{2,40}[’”]/gu;

/** "Michael Spellman", "West Midlands Police" */
const NAMES_TWO = /\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+/u;

/** What a sentence adds that counts off what is asked for, or counts the noun besides: "concerns include …" tells more of them than "outlining concerns". */
const LISTED = 0.2;

/** What any sentence on the matter may be taken to tell. */
const UNSAID = 0.3;

/**
 * How well a sentence gives the kind of thing that a follow-up asks for, as `kindOfAnswer` says of a question; a name that was
 * said in the thread already is no answer to who it was.
 */
export function kindOfDetail(understanding: Understanding, knowledge: Knowledge): SentenceWorth | null {
  const { text, query } = understanding;
  const question = plainly(text.toLowerCase());
  if (asksWhatNext(question))
    return (sentence) =>
      /\bnext\b/i.test(sentence) ? 1 : COMING.test(sentence.replace(SAID_THAT, '')) ? SOME_SHARE : 0;
  const month = HAPPENS_IN.exec(question)?.groups?.month;
  if (month !== undefined)
    return (sentence) => (sentence.toLowerCase().includes(month.toLowerCase()) ? 1 : 0);
  if (WHICH_REGION.test(question)) return (sentence) => (regionsIn(sentence, knowledge).length > 0 ? 1 : 0);
  const act = actAskedFor(question);
  const isForName = WHO.test(question) || WHICH_BODY.test(question);
  const kind = isForName ? null : kindOfAnswer(question, query, (text) => namesCouncil(text, knowledge));
  if (act?.isOfMany) return toldOfMany(act, kind, question);
  if (kind && NEXT_ONE.test(question)) return (sentence) => (COMING.test(sentence) ? kind(sentence) : 0);
  if (!isForName && kind && COUNTS.test(question))
    return (sentence) => kind(sentence) || (SHARE_OF.test(sentence) ? SOME_SHARE : 0);
  if (!isForName) return kind ?? saysWhich(question);
  return namesSomebody(question, act, understanding, knowledge);
}

/** What is told of many is told by what they did, without a name; how well it gives what is asked of them (`kind`), where anything is. */
function toldOfMany(act: Act, kind: SentenceWorth | null, question: string): SentenceWorth {
  // Where no noun is counted, what is told says of whom the number is.
  const isTold = act.isTold || WHY.test(question);
  const worth = isTold
    ? null
    : kind && COUNTS_NO_NOUN.test(question)
      ? (text: string) => Math.ceil(kind(text))
      : kind;
  // "How many were there?" may ask who came, or how many campaigns; "how many staff went on it?" is told by what counts staff.
  const ofNoun = COUNTS.test(question) && !COUNTS_NO_NOUN.test(question);
  const countsNoun = kind && ofNoun ? (text: string) => (kind(text) > SOME_SHARE ? 1 : 0) : null;
  const counts = kind && WERE_THERE.test(question) ? kind : countsNoun;
  // Who came from the police may be one of those who spoke.
  const isForName = WHO.test(question);
  const lists = pattern('i')`${act.told}[^.;:]{0,20}\b(?:includ(?:e|es|ed|ing)|is|was|are|were)\b:?`;
  return (sentence) => {
    const said = sentence.replaceAll(QUOTED_NAME, '');
    if (act.told.test(said)) {
      const isBoth = lists.test(said) || countsNoun?.(sentence) === 1;
      return (worth?.(sentence) ?? 1) + (isBoth ? LISTED : 0);
    }
    if (act.mayGoUnsaid) return UNSAID;
    return LOOSE * (counts?.(sentence) ?? (isForName && NAMES_TWO.test(sentence) ? SOME_BODIES : 0));
  };
}

/** "What was the venue?" is where it was, and "attendance?" how many came. */
function plainly(question: string): string {
  return question
    .replace(
      /^(?:and )?(?:what(?:'s| is| was)? the |the )?(?:venue|location|whereabouts)\b|\bwhereabouts\b/,
      'where',
    )
    .replace(/^(?:and )?(?:what(?:'s| is| was)? the |the )?date(?=\W*$)/, 'when was it')
    .replace(/\b(?:what was the )?(?:attendance|turn-?out)\b|\bhow well attended\b/, 'how many attended');
}
