import type { Document, Passage } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { termOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { givesDayOf, namesMonth } from '../evidence/speaking/speaks-of.ts';
import { onePer } from '../one-per.ts';
import { placesHolding } from '../query/places-holding.ts';
import { MONTHS, WEEKDAYS } from '../understanding/date-words.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { saidBesideNamed } from '../understanding/without-named.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { capitalise, sayAge, sayNumber, sayQuoted } from '../wording/say.ts';
import { sayTimes } from '../wording/say-times.ts';

const EVENTS = ['event', 'conference', 'workshop', 'summit', 'seminar', 'residential'];
const KIND = `(?<kind>${EVENTS.join('|')})s?`;
/** "What events were held in November 2017", "list the conferences of 2017" */
const ASKED = pattern('i')`
  ^(?:and |so )?(?:what|which|list|any|show(?: me)?|were there(?: any)?)(?: all)?(?: the)?(?: regional| adcs)? ${KIND}
    (?: (?:were|was|are|there|have been|took|take|taken|that|happened|held|place|run|organised|hosted|put on|on|in|during|of|from))*
    [\s?.!]*$
`;
const DAY = fragment`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${MONTHS})\b|\b(?:${WEEKDAYS})\b`;
const DATED = pattern('i')`\b${DAY}`;
/** From so many months on a stretch is no month. */
const MONTHS_OF_A_YEAR = 11;

/** " 2017" behind a month. */
const YEAR_BEHIND = 5;

type Told = { readonly document: Document; readonly passage: Passage; readonly sentence: Sentence };

/**
 * The events of a time that is asked for by its date alone: the sentences that name one and a day or month of then, the newest first. Null where
 * more is asked of them, or no time is named.
 */
export function answerEvents(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { asked, times, query } = understanding;
  const kind = ASKED.exec(saidBesideNamed(understanding))?.groups?.kind?.toLowerCase();
  if (kind === undefined || times.length === 0 || understanding.carried !== null) return null;
  const told = eventsOf(kind === 'event' ? EVENTS : [kind], understanding, knowledge);
  const [first] = told;
  const when = sayTimes(understanding);
  if (!first) return refuse(asked, 'fact', `I found no ${kind} that an update held dates to ${when}.`);
  const count =
    told.length === 1
      ? `One passage held dates ${/^e/.test(kind) ? 'an' : 'a'} ${kind} to`
      : `${capitalise(sayNumber(told.length))} passages held date ${kind}s to`;
  return foundAnswer(
    asked,
    told.map(({ document, passage, sentence }) =>
      cite({ document, passage }, query, knowledge, { score: 1, focus: sentence }),
    ),
    {
      intent: 'fact',
      headline: `${count} ${when}. ${sayQuoted(first.document, first.sentence.text)}`,
      notice: sayAge(
        told.map(({ document: { published } }) => published),
        now,
      ),
    },
  );
}

function eventsOf(kinds: readonly string[], understanding: Understanding, knowledge: Knowledge): Told[] {
  const names = new RegExp(`\\b(?:${kinds.join('|')})s?\\b`, 'i');
  const places = kinds.flatMap((kind) => [...placesHolding([termOf(kind)], knowledge.index)]);
  const told = onePer(places, ({ passage }) => passage)
    .filter(({ document }) => isOf(document, understanding))
    .flatMap((place): Told[] => {
      const sentence = sentencesOf(place.passage.text).find(({ text }) => {
        const own = datingPart(text, names);
        return (
          own !== null &&
          understanding.times.some((span) =>
            isDated({ ...place, passage: { ...place.passage, text: own, introduction: null } }, span),
          )
        );
      });
      return sentence ? [{ ...place, sentence }] : [];
    });
  // The same sentence may stand in several updates.
  return onePer(
    told.toSorted((a, b) => newestFirst(a.document.published, b.document.published)),
    ({ sentence }) => sentence.text,
  );
}

/** What of a sentence may date the event that it names: what stands behind that up to the next date, or else the last date before it. */
function datingPart(sentence: string, names: RegExp): string | null {
  const event = names.exec(sentence);
  if (!event) return null;
  const behind = sentence.slice(event.index);
  const date = DATED.exec(behind);
  if (date) return behind.slice(0, date.index + date[0].length + YEAR_BEHIND);
  const before = sentence.slice(0, event.index);
  const last = [...before.matchAll(new RegExp(DATED, 'gi'))].at(-1);
  return last ? before.slice(last.index) : null;
}

/** Whether a sentence gives a day or month of a time: of a year, in a document of then or with that year. */
function isDated(place: Parameters<typeof namesMonth>[0], span: TimeSpan): boolean {
  if (namesMonth(place, span) || givesDayOf(place, span)) return true;
  const { text } = place.passage;
  if (span.to - span.from < MONTHS_OF_A_YEAR || !DATED.test(text)) return false;
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  return year === undefined
    ? isInTime(place.document, { times: [span], notTimes: [] })
    : span.said.includes(year);
}
