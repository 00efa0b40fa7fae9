import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer, Citation } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { withIntroduction } from '../evidence/citing/with-introduction.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { placeAt, shownFirst } from '../evidence/place-at.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { answerRole } from '../people/answer-role.ts';
import { asksWhoLeft } from '../people/comings-and-goings/answer-leavers.ts';
import { asksWhoCame } from '../people/comings-and-goings/answer-newcomers.ts';
import { asksWhoSaidIt, asksWhoWroteIt, findSpeaker } from '../people/words/find-speaker.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefixTo } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { actAskedFor } from './acts/acts.ts';
import { readAskedDetail } from './asked-detail.ts';
import { asksWhatNext } from './asks-what-next.ts';
import { asksWho } from './asks-who.ts';
import { findDetail } from './find-detail.ts';
import { findDetailBeside, isBesideShown } from './find-detail-beside.ts';
import { isOfTheTopic } from './is-on-what-was-shown.ts';
import { kindOfDetail } from './kind-of-detail.ts';

/** "What did the committee say about sanctions?" */
const SAID_OF = pattern()`
  ^(?:and |so |but )*
    what (?:did|do|does|has|have) (?:it|they|he|she|the \w+) (?:say|said) (?:about|on|of)\b
`;

/**
 * A detail of what was shown for the question before, from where that stood. Null where it is not told there, and where the
 * question asks for something else: somebody in a post is looked for by name first.
 */
export function answerDetail(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { wish } = understanding;
  const question = understanding.text.toLowerCase();
  // Of a whole update that is one of its topics.
  const isSaidOf = SAID_OF.test(question) && !understanding.shownIn?.isWhole;
  const mayAsk =
    wish === 'fact' ||
    (wish === 'role' && recognisePost(question) === null) ||
    (wish === 'topic' && (isSaidOf || kindOfDetail(understanding, knowledge) !== null));
  return mayAsk ? detailFound(understanding, knowledge, now) : null;
}

/** Who leads or wrote what was shown: by name where that is known, else as it is told where it was shown. */
export function answerRoleOrDetail(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerRole(understanding, knowledge, now);
  const isKnown = held.kind === 'found' && held.intent === 'role';
  const isStrict = recognisePost(understanding.text.toLowerCase())?.isStrict;
  if (isStrict || (isKnown && isOnTheTopic(held.passages[0], understanding, knowledge))) return held;
  const detail = detailFound(understanding, knowledge, now);
  return detail ?? (isKnown ? refuseTopic(understanding, knowledge, []) : held);
}

/** Whether somebody in a post was found in what was shown, or where as much is said of the matter: any book has an author. */
function isOnTheTopic(
  { document, anchor }: Citation,
  understanding: Understanding,
  knowledge: Knowledge,
): boolean {
  const { shownIn } = understanding;
  const place = placeAt(document, anchor, knowledge);
  return !shownIn || document === shownIn.document || !place || isOfTheTopic(place, understanding, knowledge);
}

function detailFound(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const here = findDetail(understanding, knowledge);
  const beside = here && here.isSure !== false ? null : findDetailBeside(understanding, knowledge);
  const detail = beside ?? here;
  if (!detail) return null;
  const { document, sentence } = detail;
  return foundAnswer(
    understanding.asked,
    [cite(detail, understanding.query, knowledge, { score: 1, focus: sentence })],
    {
      intent: 'fact',
      headline: `${carriedPrefixTo(detail, understanding)}${sayQuoted(document, withIntroduction(withListBehind(sentence.text, detail), detail))}`,
      notice: sayAge([document.published], now),
    },
  );
}

/** Where something was, and not where it comes from or went. */
const ASKS_WHERE = pattern('i')`
  ^(?:and |so |but )*where(?:
    '?s| is| are| was| were| did| will
  )\b(?!.*\b(?:from|go|going|gone|got)\b)
`;

/**
 * Whether an answer to who did something to what was shown, where it was, or how it went, says anything of that: what was carried over alone would find
 * something for everything. True of every other question.
 */
export function tellsWho(answer: Answer, understanding: Understanding, knowledge: Knowledge): boolean {
  const { text, wish, shownIn } = understanding;
  if (answer.kind !== 'found' || !shownIn || wish === 'contact' || wish.startsWith('which-')) return true;
  const question = text.toLowerCase();
  // Any sentence on what was shown would do for what comes next.
  if (asksWhatNext(question) && answer.intent === 'fact')
    return (kindOfDetail(understanding, knowledge)?.(answer.headline) ?? 1) > 0;
  const act = actAskedFor(question);
  if (!asksWho(text) && !ASKS_WHERE.test(text) && (!act || act.mayGoUnsaid)) return true;
  if (
    answer.intent === 'role' &&
    (recognisePost(question) !== null ||
      asksWhoLeft(understanding) ||
      asksWhoCame(understanding, shownIn.isWhole))
  )
    return true;
  const place = shownFirst(answer, knowledge);
  if (!place) return true;
  if (asksWhoSaidIt(understanding)) return place.document.id === shownIn.document;
  if (asksWhoWroteIt(understanding) && findSpeaker(place, knowledge)) return true;
  const asked = readAskedDetail(understanding, knowledge);
  if (!asked) return true;
  const isShown = place.document.id === shownIn.document && place.passage.anchor === shownIn.anchor;
  const isOfKind = sentencesOf(place.passage.text).some(
    ({ text: sentence }) => asked.kind === null || asked.kind(sentence) > 0,
  );
  if (asksWho(text) && !asked.isTelling && place.document.id !== shownIn.document)
    return (act === null || isOfKind) && isBesideShown(place, understanding, asked, knowledge);
  return (
    isOfKind &&
    (!asked.isTelling ||
      asked.shareOfOwn(asksWho(text) && !isShown ? answer.headline : textAround(place)) > 0)
  );
}
