import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { ABOUT_WORDS } from '../intents/about-words.ts';
import { topicAcross } from '../intents/topic-across.ts';
import { onceForQuestion } from '../once-for-question.ts';
import { LONGEST_QUESTION, type Question } from '../question.ts';
import { isOnlyKind } from '../understanding/put-plainly/without-kindness.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { ACROSS } from './across.ts';
import { bareTopic } from './bare-topic.ts';
import { exchanged } from './exchanged.ts';
import { type FollowUp, type FollowUpRule, readFollowUp } from './follow-up.ts';
import { authorityIn } from './of-shown/authority-in.ts';
import { countedAmongThem } from './of-shown/counted-among-them.ts';
import { maybeAbout } from './of-shown/maybe-about.ts';
import { meaningOfNamed, otherAbbreviation } from './of-shown/meaning-of-named.ts';
import { mentionedThere } from './of-shown/mentioned-there.ts';
import { pointingBack } from './of-shown/pointing-back.ts';
import { saidOfIt } from './of-shown/said-of-it.ts';
import { topicsOfUpdate } from './of-shown/topics-of-update.ts';
import { whatComesNext } from './of-shown/what-comes-next.ts';
import { whereMore } from './of-shown/where-more.ts';
import { otherEnd } from './other-end.ts';
import { otherMention } from './other-mention.ts';
import { otherOfItsKind } from './other-of-its-kind.ts';
import { otherTopic } from './other-topic.ts';
import { comingsThere } from './people/comings-there.ts';
import { otherHolders } from './people/other-holders.ts';
import { otherPost } from './people/other-post.ts';
import { samePerson } from './people/same-person.ts';
import { samePost } from './people/same-post.ts';
import { compareBoth } from './places/compare-both.ts';
import { doneThere } from './places/done-there.ts';
import { jointUpdate } from './places/joint-update.ts';
import { leaveOutRegion } from './places/leave-out-region.ts';
import { nationally } from './places/nationally.ts';
import { ofAnyone } from './places/of-anyone.ts';
import { otherForm } from './places/other-form.ts';
import { otherRegions, whichOf } from './places/other-regions.ts';
import { otherSide, sameAcross } from './places/other-side.ts';
import { placeLeft } from './places/place-left.ts';
import { backTo } from './reading/back-to.ts';
import { inTwoTurns } from './reading/in-two-turns.ts';
import { onlyMovesOn } from './reading/only-moves-on.ts';
import { plainlyAsked } from './reading/plainly-asked.ts';
import { withCommitteeNamed } from './reading/with-committee-named.ts';
import { withSideNamed } from './reading/with-side-named.ts';
import { withoutDenied } from './reading/without-denied.ts';
import { withoutTurn } from './reading/without-turn.ts';
import { sameAgain } from './same-again.ts';
import { sameBody } from './same-body.ts';
import { sayCarried } from './say-carried.ts';
import { theirOtherTopic } from './their-other-topic.ts';
import { detailOfOtherYear } from './times/detail-of-other-year.ts';
import { newest, oldest } from './times/newest.ts';
import { notShownYet } from './times/not-shown-yet.ts';
import { numbered } from './times/numbered.ts';
import { otherDay } from './times/other-day.ts';
import { otherDocument } from './times/other-document.ts';
import { otherYear } from './times/other-year.ts';
import { stateThen } from './times/state-then.ts';
import { unheldBefore } from './unheld-before.ts';

/** The ways to hang on the question before, in the order in which they are tried: "before him" is no year. */
const RULES: readonly FollowUpRule[] = [
  otherMention,
  whichOf,
  whereMore,
  topicsOfUpdate,
  sameAgain,
  numbered,
  newest,
  oldest,
  notShownYet,
  whatComesNext,
  otherDocument,
  otherHolders,
  samePost,
  compareBoth,
  leaveOutRegion,
  nationally,
  meaningOfNamed,
  otherForm,
  detailOfOtherYear,
  otherYear,
  saidOfIt,
  mentionedThere,
  otherDay,
  otherOfItsKind,
  countedAmongThem,
  otherAbbreviation,
  otherSide,
  otherRegions,
  jointUpdate,
  authorityIn,
  stateThen,
  exchanged,
  sameAcross,
  otherPost,
  otherEnd,
  otherTopic,
  bareTopic,
  sameBody,
  samePerson,
  theirOtherTopic,
  comingsThere,
  ofAnyone,
  pointingBack,
  maybeAbout,
  doneThere,
];

export const QUESTIONS_LOOKED_BACK = 6;
/** "Forget that - latest from Yorkshire" asks anew. */
const TAKES_BACK = /^(?:forget|scrap|ignore|strike|cancel) (?:that|it)\b/i;

/** How to answer what was asked before, where the follow-up depends on that answer. */
export type AnswerBefore = (understanding: Understanding) => Answer;

/**
 * Reads a question in the light of those before it in its thread. A question that leaves something out ("and in the East
 * Midlands?", "the one before that", "who do I contact?") takes it from the question before, read the same way; a clear
 * new question takes nothing. What was taken over is said in `carried`, unless the headline will name it anyway.
 */
export type ThreadReader = (question: Question) => Understanding;

/** Reads a thread for one answer. Several rules look back at the same turns: each is read once. */
export function createThreadReader(knowledge: Knowledge, now: Date, answer: AnswerBefore): ThreadReader {
  const readAlone = onceForQuestion(({ text }) => understand(text, knowledge, now));
  const read: ThreadReader = onceForQuestion((question) =>
    resolveThread(question, { knowledge, answer, read, readBefore, again }),
  );
  const readBefore = onceForQuestion((question) => withMatterOnly(read(question), knowledge));
  const again = (text: string) => readAlone({ text, thread: [] });
  return read;
}

type Reading = Pick<FollowUp, 'knowledge' | 'answer' | 'again'> & {
  readonly read: ThreadReader;
  /** What is to know of an earlier turn by who goes on from it. */
  readonly readBefore: ThreadReader;
};

function resolveThread({ text, thread: turns }: Question, reading: Reading): Understanding {
  const { knowledge, answer, again, read, readBefore } = reading;
  const thread = turns.filter((turn) => !isOnlyKind(turn));
  const last = thread.at(-1)?.slice(0, LONGEST_QUESTION).trim();
  if (!last) return again(text);
  const said = plainlyAsked(text);
  const back = backTo({ text: said, thread });
  if (back) return { ...read(back), asked: text };
  const parted = inTwoTurns({ text: said, thread });
  const asTwo = parted && read(parted);
  if (asTwo && answer(asTwo).kind === 'found') return { ...asTwo, asked: text };
  const anew = withoutTurn(said);
  const alone = { ...again(anew ?? said), asked: text };
  if (anew !== null || alone.elsewhere) return alone;
  const earlier = thread.slice(-QUESTIONS_LOOKED_BACK, -1);
  const before = readBefore({ text: last, thread: earlier });
  function* turnsBefore() {
    yield before;
    for (const [at, turn] of [...earlier.entries()].reverse())
      yield readBefore({ text: turn, thread: earlier.slice(0, at) });
  }
  const namesRegion = (words: string) => knowledge.findRegions.find(words).length > 0;
  const undenied = withoutDenied(alone.text, before.text, namesRegion);
  const named = (words: string) =>
    withCommitteeNamed(withSideNamed(words, before.regions), before.committees, knowledge);
  const rest = named(onlyMovesOn(named(undenied), (words) => again(named(words))));
  const asked = rest === alone.text ? alone : again(rest);
  const followUp = readFollowUp(asked, before, { knowledge, again, answer, turnsBefore });
  for (const rule of RULES) {
    const meant = rule(followUp);
    if (meant === followUp.alone)
      return { ...alone, ...unheldBefore(alone, followUp), ...placeLeft(followUp) };
    if (meant)
      return {
        ...meant,
        ...unheldBefore(meant, followUp),
        asked: text,
        // The very question before is answered as it was.
        carried: meant === before ? before.carried : sayCarried(meant, knowledge),
      };
  }
  return TAKES_BACK.test(said)
    ? { ...again(followUp.rest), asked: text }
    : { ...alone, ...placeLeft(followUp) };
}

/** What a question across regions or years or for a meaning asks by ("timeline", "stand for") is not what goes on. */
function withMatterOnly(before: Understanding, knowledge: Knowledge): Understanding {
  if (before.wish === 'define')
    return {
      ...before,
      query: { groups: before.query.groups.filter(({ said }) => !ABOUT_WORDS.has(said.toLowerCase())) },
    };
  return ACROSS.includes(before.wish) ? topicAcross(before, knowledge) : before;
}
