import type { Knowledge } from '../knowledge/knowledge.ts';
import { pattern } from '../text/pattern.ts';
import { isOfAnotherField } from './another-field/another-field.ts';
import { answerPlainly } from './another-field/answer-plainly.ts';
import type { Answer } from './answer.ts';
import { answerHeldPart } from './answer-held-part.ts';
import { ASKED_FIRST } from './asked-first.ts';
import { answerRoleOrDetail, tellsWho } from './details/answer-detail.ts';
import { holdsWhatItIsOf } from './details/holds-what-it-is-of.ts';
import { isOnWhatWasShown } from './details/is-on-what-was-shown.ts';
import { ofEarlierTurn } from './follow-up/of-earlier-turn.ts';
import { createThreadReader } from './follow-up/resolve-thread.ts';
import { twoQuestions } from './follow-up/two-questions.ts';
import { answerCompare, answerTimeline, hasTwoSides } from './intents/answer-across.ts';
import { answerByExamples } from './intents/answer-by-examples.ts';
import { answerByNewWord } from './intents/answer-by-new-word.ts';
import { answerComparing } from './intents/answer-comparing.ts';
import { answerContact } from './intents/answer-contact.ts';
import { answerDefine } from './intents/answer-define.ts';
import { answerDefineBoth } from './intents/answer-define-both.ts';
import { answerFact } from './intents/answer-fact.ts';
import { answerCommittees, answerRegions } from './intents/answer-held.ts';
import { answerHelp } from './intents/answer-help.ts';
import { answerOfPlace } from './intents/answer-of-place.ts';
import { answerTopic } from './intents/answer-topic.ts';
import { answerWhichCommittees, answerWhichRegions } from './intents/answer-which.ts';
import { answerByRegion } from './intents/authorities/answer-by-region.ts';
import { answerCompareAuthorities } from './intents/authorities/answer-compare-authorities.ts';
import { onceForEach } from './once-for-each.ts';
import { peopleOf } from './people/answer-people-of.ts';
import { answerWhoDoes } from './people/answer-who-does.ts';
import { answerByQuoting } from './people/quoting/answer-by-quoting.ts';
import { refuseOfficer } from './people/refuse-officer.ts';
import { TELLING_WEIGHT } from './query/telling-groups.ts';
import { LONGEST_QUESTION, type Question } from './question.ts';
import { isAboutNothing } from './understanding/asks/is-about-nothing.ts';
import { tellsWhatIsDone } from './understanding/asks/tells-what-is-done.ts';
import { namesPlace, namesSender } from './understanding/names-place.ts';
import { asTopic } from './understanding/put-plainly/as-topic.ts';
import { understand } from './understanding/understand.ts';
import type { Understanding } from './understanding/understanding.ts';
import { isGeneral } from './understanding/unheld/general-words.ts';
import { askWhichRegion } from './wording/ask-which-region.ts';
import { answerOne, bothAnswers } from './wording/both-answers.ts';
import { refuse } from './wording/refuse.ts';
import { refuseCommittee } from './wording/refuse-committee.ts';
import { refuseTopic } from './wording/refuse-topic.ts';

/** "Website for adoption" may want what is said of one. */
const NAMES_PAGE = /^(?!.*\b(?:what|where|which)\b).*\bweb ?(?:site|page)s?\b/i;
/** "Where can I find out more about FutureSocial?" may be told by what is said of it. */
const ASKS_FOR_MORE = /\b(?:where|how) .*\bmore\b/i;

/** A post alone, of no body, asks what that is: it is an abbreviation. */
const POST_ALONE = /^[^\p{L}]*(?:DCS|DASS)[^\p{L}]*$/iu;

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
  const both = answerTwo(asked, knowledge, now);
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

/** “How many inspections were there, and how many were good?”: where nobody knows how many there were, nobody knows how many of those. */
const HOW_MANY = /^(?:and |so )?how many\b/i;
const OF_THOSE =
  /^how many (?:of (?:them|these|those)|had|has|have|were|was|are|got|did|do|passed|failed)\b/i;
/** “What did the judge say, and what was ADCS's reply?”: where nobody knows what was said, nobody knows what was said to that, nor of whom “she” is. */
const TO_THAT = pattern('i')`
  ^(?:
    what (?:was|is|were) [^?]{2,40}? (?:reply|response|answer|reaction|comments?)
    |how (?:did|does|do|has|have) [^?]{2,40}? (?:react|reacted|respond|responded|answer|answered|reply|replied)
    |what (?:did|does|do) [^?]{2,40}? (?:answer|reply|say|think)
  )\W*$
  |\b(?:he|she|him|her|his)\b
`;

/** The answer to a question that asks two things, or to the one of them that has one, which is said; the refusal of the first where neither has; null for every other question. */
function answerTwo(question: Question, knowledge: Knowledge, now: Date): Answer | null {
  const two = twoQuestions(question);
  if (!two) return null;
  const [one, other] = two.map((part) => ({ part, answer: answerQuestion(part, knowledge, now) }));
  const hangsOnIt =
    TO_THAT.test(other!.part.text) || (HOW_MANY.test(one!.part.text) && OF_THOSE.test(other!.part.text));
  if (one!.answer.kind === 'refused' && (hangsOnIt || other!.answer.kind === 'refused'))
    return { ...one!.answer, question: question.text };
  return (
    bothAnswers(question.text, one!.answer, other!.answer) ??
    answerOne(question.text, one!.answer, sayUnanswered(other!.part)) ??
    answerOne(question.text, other!.answer, sayUnanswered(one!.part))
  );
}

function sayUnanswered({ text }: Question): string {
  return `I found no answer to “${text.replace(/\?$/, '')}”.`;
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
    ? askWhichRegion(answer, understanding, knowledge)
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
    answerMatter(understanding, knowledge, now)
  );
}

/** The answer to a question whose form says what is wanted; null where its words have to tell. */
function answerByWish(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  switch (understanding.wish) {
    case 'help':
      return answerHelp(understanding, knowledge);
    case 'regions':
      return answerRegions(understanding, knowledge, now);
    case 'committees':
      return answerCommittees(understanding, knowledge, now);
    case 'compare':
      return (
        answerCompareAuthorities(understanding, knowledge, now) ??
        (hasTwoSides(understanding, knowledge)
          ? answerCompare(understanding, knowledge, now)
          : (answerDefineBoth(understanding, knowledge, now) ??
            answerComparing(understanding, knowledge, now) ??
            refuseOneSide(understanding)))
      );
    case 'timeline':
      return answerTimeline(understanding, knowledge, now);
    case 'which-regions':
      return isAboutNothing(understanding, knowledge) && understanding.regions.length === 0
        ? answerRegions(understanding, knowledge, now)
        : answerWhichRegions(understanding, knowledge, now);
    case 'which-committees':
      return isAboutNothing(understanding, knowledge)
        ? null
        : answerWhichCommittees(understanding, knowledge, now);
    case 'contact':
      return answerContactOrTopic(understanding, knowledge, now);
    case 'role':
      return answerRoleOrTopic(understanding, knowledge, now);
    case 'define': {
      const meaning = answerDefine(understanding, knowledge, now);
      return meaning.kind === 'refused' ? (answerGeneral(understanding, knowledge, now) ?? meaning) : meaning;
    }
    default:
      return null;
  }
}

/** What is held on a matter, by the question's own words or, where these do not lead to it, by what others like it mean. */
function answerMatter(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const told = answerByItsWords(understanding, knowledge, now);
  const meant = answerByExamples(understanding, told, knowledge, now) ?? told;
  return answerByNewWord(understanding, meant, knowledge, now) ?? meant;
}

/** "What is Bradford doing on mental health", "how is Kent doing on adoption": as of any topic, its region may tell. */
const ASKS_WHAT_IS_DONE = pattern('i')`
  ^(?:and |so |but )*(?:
    what(?:'s| is| are| has| have)\b.*\b(?:doing|trying|testing|piloting|planning|offering|working on|up to|(?:been|being) done)
    |how(?:'s| is| are)\b.*\b(?:doing|getting on|coping|managing|faring)
  )\b
`;

/** "What are Yorkshire's priorities": where no sentence calls them so, its update tells them. */
const ASKS_WHAT_THEY_ARE = /^(?:and |so |but )*what (?:are|were)\b/i;

/** The sentence that tells what is asked, or the newest passages on it. */
function answerByItsWords(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  if (!['topic', 'committee', 'region'].includes(understanding.wish)) {
    const fact = answerFact(understanding, knowledge, now);
    if (fact.kind !== 'refused') return fact;
    const { text, shownIn } = understanding;
    if (ASKS_WHAT_IS_DONE.test(text))
      return answerByRegion({ ...understanding, wish: 'topic' }, knowledge, now) ?? fact;
    const isOfWhatTheyAre = ASKS_WHAT_THEY_ARE.test(text) && !shownIn;
    return (isOfWhatTheyAre && answerGeneral(understanding, knowledge, now)) || fact;
  }
  const answer = answerTopic(understanding, knowledge, now);
  if (answer.kind !== 'refused') return answer;
  return (
    answerByRegion(understanding, knowledge, now) ?? answerGeneral(understanding, knowledge, now) ?? answer
  );
}

/** "FCYP's priorities", where no update of theirs calls them so: what the newest one tells of. */
function answerGeneral(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return namesSender(understanding) && isGeneral(understanding.query)
    ? answerOfPlace({ ...understanding, query: { groups: [] } }, knowledge, now)
    : null;
}

/** A place that no update comes from, and nothing else. */
function refuseElsewhere(understanding: Understanding, knowledge: Knowledge): Answer | null {
  return understanding.elsewhere && isAboutNothing(understanding, knowledge)
    ? refuseTopic(understanding, knowledge, [])
    : null;
}

/** "Compare London" compares it with nothing. */
function refuseOneSide({ query, asked }: Understanding): Answer | null {
  const isOnlyThat = query.groups.every(
    ({ said, weight }) => weight < TELLING_WEIGHT || /^compar/i.test(said),
  );
  return isOnlyThat
    ? refuse(asked, 'compare', 'A comparison needs two regions, committees or dates: name both.', [
        'Compare London and the South East on adoption',
        'help',
      ])
    : null;
}

/** What asks for a contact, and for nothing that it should be for. */
const CONTACT =
  /^(?:(?:main|key|best|right) )*(?:contacts?|person|people|speak|talk|email|ring|call|phone|ask)$/i;

/** Whom to turn to, or where; what is said of a web page where its address is not known. */
function answerContactOrTopic(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerContact(understanding, knowledge, now);
  const { text } = understanding;
  const named =
    held.kind === 'refused' && /\bwhom?\b/i.test(text)
      ? answerByQuoting(understanding, null, knowledge, now)
      : null;
  if (named) return named;
  // “Who do I contact in London?” of nothing more: whoever is known there.
  const isOfNothing = understanding.query.groups.every(
    ({ said, weight }) => weight < TELLING_WEIGHT || CONTACT.test(said),
  );
  if (held.kind === 'refused' && isOfNothing && namesSender(understanding))
    return peopleOf(understanding, knowledge, now) ?? held;
  if (held.kind !== 'refused' || !(NAMES_PAGE.test(text) || ASKS_FOR_MORE.test(text))) return held;
  const told = answerTopic(asTopic(understanding, knowledge), knowledge, now);
  return told.kind === 'refused' ? held : told;
}

/** Somebody in a post; what is said on it where none is known and no place or date says that a name was wanted. */
function answerRoleOrTopic(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerRoleOrDetail(understanding, knowledge, now);
  const done =
    held.kind === 'refused' || held.intent === 'fact' ? answerWhoDoes(understanding, knowledge, now) : null;
  if (done) return done;
  const { text, times } = understanding;
  if (held.kind === 'refused' && POST_ALONE.test(text)) return answerDefine(understanding, knowledge, now);
  if (held.kind !== 'refused' || namesPlace(understanding) || times.length > 0 || !tellsWhatIsDone(text))
    return held;
  const told = answerTopic(asTopic(understanding, knowledge), knowledge, now);
  return told.kind === 'refused' ? held : told;
}
