import type { Knowledge } from '../knowledge/knowledge.ts';
import { isOfAnotherField } from './another-field/another-field.ts';
import { answerPlainly } from './another-field/answer-plainly.ts';
import type { Answer } from './answer.ts';
import { answerByMatter } from './answer-by-matter.ts';
import { answerByWish } from './answer-by-wish.ts';
import { answerHeldPart } from './answer-held-part.ts';
import { answerTwoQuestions } from './answer-two-questions.ts';
import { ASKED_FIRST } from './asked-first.ts';
import { tellsWho } from './details/answer-detail.ts';
import { holdsWhatItIsOf } from './details/holds-what-it-is-of.ts';
import { isOnWhatWasShown } from './details/is-on-what-was-shown.ts';
import { ofEarlierTurn } from './follow-up/of-earlier-turn.ts';
import { createThreadReader } from './follow-up/resolve-thread.ts';
import { answerByExamples } from './intents/answer-by-examples.ts';
import { answerHelp } from './intents/answer-help.ts';
import { answerOfPlace } from './intents/answer-of-place.ts';
import { onceForEach } from './once-for-each.ts';
import { refuseOfficer } from './people/refuse-officer.ts';
import { LONGEST_QUESTION, type Question } from './question.ts';
import { isAboutNothing } from './understanding/asks/is-about-nothing.ts';
import { understand } from './understanding/understand.ts';
import type { Understanding } from './understanding/understanding.ts';
import { askWhichRegion } from './wording/ask-which-region.ts';
import { refuseCommittee } from './wording/refuse-committee.ts';
import { refuseTopic } from './wording/refuse-topic.ts';
import { sayFirst } from './wording/say-first.ts';

/**
 * The answer to a question from what is known, at `now`. Pure: the same question, knowledge and day give the same
 * answer. A question longer than 1,000 characters is read up to there.
 */
export function answerQuestion(question: Question, knowledge: Knowledge, now: Date): Answer {
  const text = question.text.slice(0, LONGEST_QUESTION).trim();
  if (text === '') return answerHelp({ asked: text }, knowledge);
  if (isOfAnotherField(knowledge)) return answerPlainly({ ...question, text }, knowledge, now);
  const answerThis = onceForEach((understanding: Understanding) =>
    answerUnderstood(understanding, knowledge, now),
  );
  const read = createThreadReader(knowledge, now, answerThis);
  const asked = { ...question, text };
  const both = answerTwoQuestions(asked, (part) => answerQuestion(part, knowledge, now));
  if (both) return both;
  const answer = answerThis(read(asked));
  if (answer.kind !== 'refused') return answer;
  const earlier = ofEarlierTurn(asked, knowledge, read, answerThis);
  if (earlier) return answerThis(earlier);
  const part = answerHeldPart(understand(text, knowledge, now), knowledge, (said) =>
    answerQuestion({ ...question, text: said }, knowledge, now),
  );
  return part === null ? answer : { ...part, question: answer.question };
}

/** The answer to a question that has been read. */
function answerUnderstood(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const answer = answerAsRead(understanding, knowledge, now);
  const nobody = refuseOfficer(answer, understanding, knowledge);
  if (nobody) return nobody;
  const isTold =
    tellsWho(answer, understanding, knowledge) &&
    isOnWhatWasShown(answer, understanding, knowledge) &&
    holdsWhatItIsOf(answer, understanding, knowledge);
  return isTold
    ? sayFirst(askWhichRegion(answer, understanding, knowledge), understanding)
    : refuseTopic(understanding, knowledge, []);
}

/** The answer of those who answer such a question. */
function answerAsRead(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  for (const answer of ASKED_FIRST) {
    const answered = answer(understanding, knowledge, now);
    if (answered) return answered;
  }
  const held = answerByWish(understanding, knowledge, now);
  if (held)
    return held.kind === 'refused' || held.intent === 'fact'
      ? (answerByExamples(understanding, held, knowledge, now) ?? held)
      : held;
  return (
    refuseCommittee(understanding, knowledge) ??
    refuseElsewhere(understanding, knowledge) ??
    answerOfPlace(understanding, knowledge, now) ??
    answerByMatter(understanding, knowledge, now)
  );
}

/** A place that no update comes from, and nothing else. */
function refuseElsewhere(understanding: Understanding, knowledge: Knowledge): Answer | null {
  return understanding.elsewhere && isAboutNothing(understanding, knowledge)
    ? refuseTopic(understanding, knowledge, [])
    : null;
}
