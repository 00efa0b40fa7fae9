import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { answerDetail } from './details/answer-detail.ts';
import { answerDocuments } from './holdings/answer-documents.ts';
import { answerDocumentsOn } from './holdings/answer-documents-on.ts';
import { answerKindMentioned } from './holdings/answer-kind-mentioned.ts';
import { answerMentions } from './holdings/answer-mentions.ts';
import { answerQuotation } from './holdings/answer-quotation.ts';
import { answerWhatsNew } from './holdings/answer-whats-new.ts';
import { answerWhoPublished } from './holdings/answer-who-published.ts';
import { answerWhoseIsNewest } from './holdings/answer-whose-is-newest.ts';
import { answerDefineSeveral } from './intents/answer-define-several.ts';
import { answerEach } from './intents/answer-each.ts';
import { answerEvents } from './intents/answer-events.ts';
import { answerFromNote } from './intents/answer-from-note.ts';
import { answerMeeting } from './intents/answer-meeting.ts';
import { answerNoQuestion } from './intents/answer-no-question.ts';
import { answerTitled } from './intents/answer-titled.ts';
import { answerAuthorities } from './intents/authorities/answer-authorities.ts';
import { answerAuthoritiesMentioned } from './intents/authorities/answer-authorities-mentioned.ts';
import { answerGrade } from './intents/authorities/answer-grade.ts';
import { answerGraded } from './intents/authorities/answer-graded.ts';
import { answerRegionOfAuthority } from './intents/authorities/answer-region-of-authority.ts';
import { answerRegionSizes } from './intents/authorities/answer-region-sizes.ts';
import { answerAboutPerson } from './people/answer-about-person.ts';
import { answerFromPlace } from './people/answer-from-place.ts';
import { answerGuests } from './people/answer-guests.ts';
import { answerPeopleOf } from './people/answer-people-of.ts';
import { answerPosts } from './people/answer-posts.ts';
import { answerSigned } from './people/answer-signed.ts';
import { answerComer } from './people/comings-and-goings/answer-comer.ts';
import { answerGoneTo } from './people/comings-and-goings/answer-gone-to.ts';
import { answerLeaver } from './people/comings-and-goings/answer-leaver.ts';
import { answerLeavers } from './people/comings-and-goings/answer-leavers.ts';
import { answerNewcomers } from './people/comings-and-goings/answer-newcomers.ts';
import { answerSaid } from './people/words/answer-said.ts';
import { answerSaidByEach } from './people/words/answer-said-by-each.ts';
import { answerSpeaker } from './people/words/answer-speaker.ts';
import type { Understanding } from './understanding/understanding.ts';
import { unheldIn } from './understanding/unheld/unheld-in.ts';
import { refuseTerms, refuseTopic } from './wording/refuse-topic.ts';

/** Answers the questions of its kind, and gives null for every other. */
export type Answerer = (understanding: Understanding, knowledge: Knowledge, now: Date) => Answer | null;

/**
 * Who is asked first, whatever the wish: each knows its questions by how they are put, and so few questions are of two of them that a
 * test names each pair that may meet. In this order, because nothing is answered that is no question or asks for what no update says,
 * and because who asks for a detail of what was shown may also put it in a form of its own.
 */
export const ASKED_FIRST: readonly Answerer[] = [
  refuseWishElsewhere,
  answerNoQuestion,
  answerQuotation,
  answerDefineSeveral,
  refuseUnheld,
  answerWhatsNew,
  answerDocuments,
  answerDocumentsOn,
  answerMentions,
  answerWhoPublished,
  answerSaidByEach,
  answerSpeaker,
  answerGuests,
  answerSigned,
  answerTitled,
  answerPosts,
  answerGoneTo,
  answerLeaver,
  answerComer,
  answerLeavers,
  answerNewcomers,
  answerAboutPerson,
  answerFromPlace,
  answerPeopleOf,
  answerEach,
  answerSaid,
  answerAuthoritiesMentioned,
  answerAuthorities,
  answerRegionSizes,
  answerRegionOfAuthority,
  answerGrade,
  answerGraded,
  answerMeeting,
  answerEvents,
  answerKindMentioned,
  answerWhoseIsNewest,
  answerFromNote,
  answerDetail,
];

/** Whatever else than a fact or a topic is asked of a place that no update comes from. */
function refuseWishElsewhere(understanding: Understanding, knowledge: Knowledge): Answer | null {
  const { elsewhere, wish } = understanding;
  return elsewhere && wish !== 'fact' && wish !== 'topic' ? refuseTopic(understanding, knowledge, []) : null;
}

/** What names a person, a law, a body or a term that no update says, or asks for a detail of one. */
function refuseUnheld(understanding: Understanding, knowledge: Knowledge): Answer | null {
  const { wish, unheldBefore } = understanding;
  const isOfTheApp = wish === 'help' || wish === 'regions' || wish === 'committees';
  const unheld = unheldBefore ?? (isOfTheApp ? [] : unheldIn(understanding, knowledge));
  return unheld.length > 0 ? refuseTerms(understanding, unheld, knowledge) : null;
}
