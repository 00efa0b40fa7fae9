import type { Document, Passage } from '../../corpus/document.ts';
import { MONTH_NAMES, newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { isInTime } from '../evidence/scope.ts';
import { onePer } from '../one-per.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { sayPast } from '../wording/say-past.ts';

const WHEN = fragment`(?:when|where|what (?:date|day|month|time)|how soon)`;
const ASKS_FOR_NEXT = pattern('i')`
  ^(?:[^?]{2,60}?(?:\s[-–—]|[,:;])\s+)?(?:and |so |but )*(?:
    ${WHEN} .*\b(?:next|again)\b.*\bmeet(?:s|ing|ings)?\b
    |${WHEN} .*\bmeet(?:s|ing|ings)?\b.*\b(?:next|again)\b
    |(?:the )?(?:date|dates|day|time|venue) (?:of|for) .*\bnext\b.*\bmeetings?\b
    |(?:the )?next\b.*\bmeetings?(?: date)?$
    |when (?:do|does|will) .{2,60} meet$
  )
`;
const ASKS_FOR_LAST = pattern('i')`
  ^(?:and |so |but )*(?:
    ${WHEN} (?:did|have|has) .*\b(?:last|most recently|latest)\b.*\bm[ee]e?t(?:ing)?\b
    |${WHEN} (?:did|have|has) .*\bme?et\b.*\b(?:last|most recently|latest)\b
    |(?:${WHEN} (?:was|is) )?(?:the )?(?:date of the )?(?:last|latest|most recent|previous)\b.*\bmeetings?(?: date)?$
  )
`;
const TELLS_NEXT =
  /\bnext meetings?\b|\b(?:will|to|shall)(?: also)?(?: next)? meet(?: again)?\b(?! (?:the|these|those|its|their|this|our)\b)/i;
const TELLS_LAST = /\b(?:met|came together|last meeting)\b/i;
const THE_COMMITTEE = /\b(?:the|this|our) (?:(?:two|joint) )?(?:policy )?committees?\b/i;

type Told = { readonly document: Document; readonly passage: Passage; readonly sentence: Sentence };

/** When a committee meets next or met last, by the newest sentence that says so of that committee, be it in the update of another; null for every other question. */
export function answerMeeting(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { committees, times, text, asked } = understanding;
  if (committees.length === 0) return null;
  const question = text.replace(/[\s?.!]+$/, '');
  const asksForNext = ASKS_FOR_NEXT.test(question);
  if (asksForNext ? times.length > 0 : !ASKS_FOR_LAST.test(question)) return null;
  const told = asksForNext
    ? nextMeetings(committees, knowledge)
    : lastMeetings(committees, knowledge).filter(({ document }) => isInTime(document, understanding));
  const [first, ...others] = told.map(({ document, passage, sentence }) =>
    cite({ document, passage }, understanding.query, knowledge, { focus: sentence }),
  );
  const [best] = told;
  if (!first || !best) return null;
  const said = best.sentence.text;
  const past = asksForNext ? sayPast(NEXT, said, best.document, now) : '';
  return foundAnswer(asked, [first, ...others], {
    intent: 'fact',
    headline: `${carriedPrefix(understanding)}${past}${sayQuoted(best.document, said)}`,
    notice: [sayAge([best.document.published], now)],
  });
}

/** Whoever asks so wants what is still to come, in whatever words. */
const NEXT = 'when is the next meeting';

/** "On 20th January 2017" */
const ON_A_DAY = /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]+)\b/;

/** The sentences that say when these committees meet next, one of each document: the newest first, of the same month one that names the day. */
function nextMeetings(committees: readonly string[], knowledge: Knowledge): Told[] {
  return onePer(tellingOf(committees, TELLS_NEXT, knowledge), ({ document }) => document.id).sort(
    (a, b) => newestFirst(a.document.published, b.document.published) || namesDay(b) - namesDay(a),
  );
}

/** The sentences that say on which day these committees met, one of each document: the newest first, of the same month the later day. */
function lastMeetings(committees: readonly string[], knowledge: Knowledge): Told[] {
  const told = tellingOf(committees, TELLS_LAST, knowledge).filter((one) => namesDay(one) > 0);
  return onePer(told, ({ document }) => document.id).sort(
    (a, b) => newestFirst(a.document.published, b.document.published) || dayOfYear(b) - dayOfYear(a),
  );
}

function tellingOf(committees: readonly string[], tells: RegExp, knowledge: Knowledge): Told[] {
  const isMeant = (document: Document, sentence: string) => {
    const named = knowledge.findCommittees.find(sentence).map(({ item }) => item);
    const whose = named.length === 0 && THE_COMMITTEE.test(sentence) ? document.committees : named;
    return committees.every((committee) => whose.includes(committee));
  };
  const words = tells === TELLS_NEXT ? ['meeting'] : ['met', 'together', 'meeting'];
  const places = new Set(words.flatMap((word) => [...placesHolding(termsOfText(word), knowledge.index)]));
  return [...places]
    .flatMap(({ document, passage }) =>
      sentencesOf(passage.text).map((sentence) => ({ document, passage, sentence })),
    )
    .filter(
      ({ document, sentence: { text } }) =>
        document.committees.length > 0 && tells.test(text) && isMeant(document, text),
    );
}

function namesDay({ sentence }: Told): number {
  return Number(ON_A_DAY.test(sentence.text));
}

const LONGEST_MONTH = 31;

/** Where the day that a sentence names lies in the year. */
function dayOfYear({ sentence }: Told): number {
  const { day = '0', month = '' } = ON_A_DAY.exec(sentence.text)?.groups ?? {};
  const at = MONTH_NAMES.findIndex((name) => name.slice(0, 3) === month.slice(0, 3));
  return at * LONGEST_MONTH + Number(day);
}
