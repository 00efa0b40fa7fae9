import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { answerGeneral } from './answer-by-matter.ts';
import { answerRoleOrDetail } from './details/answer-detail.ts';
import { answerCompare, answerTimeline, hasTwoSides } from './intents/answer-across.ts';
import { answerComparing } from './intents/answer-comparing.ts';
import { answerContact } from './intents/answer-contact.ts';
import { answerDefine } from './intents/answer-define.ts';
import { answerDefineBoth } from './intents/answer-define-both.ts';
import { answerCommittees, answerRegions } from './intents/answer-held.ts';
import { answerHelp } from './intents/answer-help.ts';
import { answerTopic } from './intents/answer-topic.ts';
import { answerWhichCommittees, answerWhichRegions } from './intents/answer-which.ts';
import { answerCompareAuthorities } from './intents/authorities/answer-compare-authorities.ts';
import { peopleOf } from './people/answer-people-of.ts';
import { answerWhoDoes } from './people/answer-who-does.ts';
import { answerByQuoting } from './people/quoting/answer-by-quoting.ts';
import { TELLING_WEIGHT } from './query/telling-groups.ts';
import { isAboutNothing } from './understanding/asks/is-about-nothing.ts';
import { tellsWhatIsDone } from './understanding/asks/tells-what-is-done.ts';
import { namesPlace, namesSender } from './understanding/names-place.ts';
import { asTopic } from './understanding/put-plainly/as-topic.ts';
import type { Understanding } from './understanding/understanding.ts';
import { refuse } from './wording/refuse.ts';

/** The answer to a question whose form says what is wanted; null where its words have to tell. */
export function answerByWish(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
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

/** "Website for adoption" may want what is said of one. */
const NAMES_PAGE = /^(?!.*\b(?:what|where|which)\b).*\bweb ?(?:site|page)s?\b/i;
/** "Where can I find out more about FutureSocial?" may be told by what is said of it. */
const ASKS_FOR_MORE = /\b(?:where|how) .*\bmore\b/i;

/** A post alone, of no body, asks what that is: it is an abbreviation. */
const POST_ALONE = /^[^\p{L}]*(?:DCS|DASS)[^\p{L}]*$/iu;

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
