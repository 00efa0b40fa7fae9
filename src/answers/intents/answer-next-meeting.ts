import type { Document, Passage } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { onePer } from '../one-per.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { sayPast } from '../wording/say-past.ts';

const ASKS = pattern('i')`
  ^(?:[^?]{2,60}?(?:\s[-–—]|[,:;])\s+)?(?:and |so |but )*(?:
    (?:when|where|what (?:date|day|month|time)|how soon) .*\b(?:next|again)\b.*\bmeet(?:s|ing|ings)?\b
    |(?:when|where|what (?:date|day|month|time)|how soon) .*\bmeet(?:s|ing|ings)?\b.*\b(?:next|again)\b
    |(?:the )?(?:date|dates|day|time|venue) (?:of|for) .*\bnext\b.*\bmeetings?\b
    |(?:the )?next\b.*\bmeetings?(?: date)?$
    |when (?:do|does|will) .{2,60} meet$
  )
`;
const TELLS =
  /\bnext meetings?\b|\b(?:will|to|shall)(?: also)?(?: next)? meet(?: again)?\b(?! (?:the|these|those|its|their|this|our)\b)/i;
const THE_COMMITTEE = /\b(?:the|this|our) (?:policy )?committee\b/i;

type Told = { readonly document: Document; readonly passage: Passage; readonly sentence: Sentence };

/** When a committee meets next, by the newest sentence that says so of that committee, be it in the update of another; null for every other question. */
export function answerNextMeeting(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { committees, times, text, asked } = understanding;
  if (committees.length === 0 || times.length > 0) return null;
  if (!ASKS.test(text.replace(/[\s?.!]+$/, ''))) return null;
  const told = nextMeetings(committees, knowledge);
  const [first, ...others] = told.map(({ document, passage, sentence }) =>
    cite({ document, passage }, understanding.query, knowledge, { focus: sentence }),
  );
  const [best] = told;
  if (!first || !best) return null;
  const said = best.sentence.text;
  return foundAnswer(asked, [first, ...others], {
    intent: 'fact',
    headline: `${carriedPrefix(understanding)}${sayPast(NEXT, said, best.document, now)}${sayQuoted(best.document, said)}`,
    notice: [sayAge([best.document.published], now)],
  });
}

/** Whoever asks so wants what is still to come, in whatever words. */
const NEXT = 'when is the next meeting';

/** "On 20th January 2017" */
const ON_A_DAY = /\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\b/;

/** The sentences that say when these committees meet next, one of each document: the newest first, of the same month one that names the day. */
function nextMeetings(committees: readonly string[], knowledge: Knowledge): Told[] {
  const isMeant = (document: Document, sentence: string) => {
    const named = knowledge.findCommittees.find(sentence).map(({ item }) => item);
    const whose = named.length === 0 && THE_COMMITTEE.test(sentence) ? document.committees : named;
    return committees.every((committee) => whose.includes(committee));
  };
  const told = [...placesHolding(termsOfText('meeting'), knowledge.index)]
    .flatMap(({ document, passage }) =>
      sentencesOf(passage.text).map((sentence) => ({ document, passage, sentence })),
    )
    .filter(
      ({ document, sentence: { text } }) =>
        document.committees.length > 0 && TELLS.test(text) && isMeant(document, text),
    );
  return onePer(told, ({ document }) => document.id).sort(
    (a, b) => newestFirst(a.document.published, b.document.published) || namesDay(b) - namesDay(a),
  );
}

function namesDay({ sentence }: Told): number {
  return Number(ON_A_DAY.test(sentence.text));
}
