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
import { authorityIn } from './authority-in.ts';
import { backTo } from './back-to.ts';
import { bareTopic } from './bare-topic.ts';
import { comingsThere } from './comings-there.ts';
import { compareBoth } from './compare-both.ts';
import { countedAmongThem } from './counted-among-them.ts';
import { detailOfOtherYear } from './detail-of-other-year.ts';
import { doneThere } from './done-there.ts';
import { exchanged } from './exchanged.ts';
import { type FollowUp, type FollowUpRule, readFollowUp } from './follow-up.ts';
import { inTwoTurns } from './in-two-turns.ts';
import { jointUpdate } from './joint-update.ts';
import { leaveOutRegion } from './leave-out-region.ts';
import { maybeAbout } from './maybe-about.ts';
import { meaningOfNamed, otherAbbreviation } from './meaning-of-named.ts';
import { mentionedThere } from './mentioned-there.ts';
import { nationally } from './nationally.ts';
import { newest, oldest } from './newest.ts';
import { numbered } from './numbered.ts';
import { onlyMovesOn } from './only-moves-on.ts';
import { otherDay } from './other-day.ts';
import { otherDocument } from './other-document.ts';
import { otherEnd } from './other-end.ts';
import { otherForm } from './other-form.ts';
import { otherHolders } from './other-holders.ts';
import { otherOfItsKind } from './other-of-its-kind.ts';
import { otherPost } from './other-post.ts';
import { otherRegions, whichOf } from './other-regions.ts';
import { otherSide, sameAcross } from './other-side.ts';
import { otherTopic } from './other-topic.ts';
import { otherYear } from './other-year.ts';
import { plainlyAsked } from './plainly-asked.ts';
import { pointingBack } from './pointing-back.ts';
import { saidOfIt } from './said-of-it.ts';
import { sameAgain } from './same-again.ts';
import { sameBody } from './same-body.ts';
import { samePerson } from './same-person.ts';
import { samePost } from './same-post.ts';
import { sayCarried } from './say-carried.ts';
import { stateThen } from './state-then.ts';
import { theirOtherTopic } from './their-other-topic.ts';
import { unheldBefore } from './unheld-before.ts';
import { whereMore } from './where-more.ts';
import { withCommitteeNamed } from './with-committee-named.ts';
import { withSideNamed } from './with-side-named.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutTurn } from './without-turn.ts';

/** The ways to hang on the question before, in the order in which they are tried: "before him" is no year. */
const RULES: readonly FollowUpRule[] = [
  whichOf,
  whereMore,
  sameAgain,
  numbered,
  newest,
  oldest,
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
  const [lastButOne] = earlier.slice(-1);
  const beforeThat = () =>
    lastButOne ? readBefore({ text: lastButOne, thread: earlier.slice(0, -1) }) : null;
  const namesRegion = (words: string) => knowledge.findRegions.find(words).length > 0;
  const undenied = withoutDenied(alone.text, before.text, namesRegion);
  const named = (words: string) =>
    withCommitteeNamed(withSideNamed(words, before.regions), before.committees, knowledge);
  const rest = named(onlyMovesOn(named(undenied), (words) => again(named(words))));
  const asked = rest === alone.text ? alone : again(rest);
  const followUp = readFollowUp(asked, before, { knowledge, again, answer, beforeThat });
  for (const rule of RULES) {
    const meant = rule(followUp);
    if (meant === followUp.alone) return { ...alone, ...unheldBefore(alone, followUp) };
    if (meant)
      return {
        ...meant,
        ...unheldBefore(meant, followUp),
        asked: text,
        // The very question before is answered as it was.
        carried: meant === before ? before.carried : sayCarried(meant, knowledge),
      };
  }
  return TAKES_BACK.test(said) ? { ...again(followUp.rest), asked: text } : alone;
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
