import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { isOf } from '../evidence/scope.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { abbreviationsIn } from '../understanding/asks/asks-for-abbreviation.ts';
import { namesPlace } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';
import { toldOfShown } from './of-shown/detail-of-shown.ts';
import { asksForDocument, ofDocumentShown } from './of-shown/of-document-shown.ts';
import { saidBySame } from './of-shown/said-by-same.ts';
import { spanOfShown } from './times/span-of-shown.ts';
import { withScope } from './with-scope.ts';

/** "Anything on schools?", "do they mention fostering?" */
const ANYTHING_ON = pattern('i')`
  ^(?:is there |have (?:you|they) got |got )?any ?thing (?:(?:
    else|new|interesting|useful|relevant|specific|there
  ) )*(?:on|about|regarding)\s+
  |^any (?:mention|news) of\s+
  |^any (?:news|updates?|word|more|progress|info(?:rmation)?) (?:on|about|regarding)\s+
  |^(?:do|did|does) (?:they|it) (?:mention|cover|include|touch on)\s+
`;
/** "Tell me about the care leavers bit" of a whole update. */
const TELLS_OF = pattern('i')`
  ^(?:(?:can|could) you )?(?:
    tell me|say|explain|expand|elaborate|go into
  ) (?:a (?:bit|little) )?(?:more )?(?:about|on)\s+(?:the |their |its )?
  |^(?:(?:can|could) you )?show me\s+(?:the |their |its )?
  |^what(?:'?s| does| did| do| has| have) (?:
    it|that|this|they|that one|the update
  ) (?:got to |have to )?(?:say|said|got|mention)(?: (?:to say|there))? (?:
    on|about|regarding|for
  ) (?:the |their )?
  |^what(?:'?s| is) (?:
    happening|going on|new|up|the (?:latest|news|story|position|situation)
  ) (?:with|on|about|around|in) (?:the |their )?
`;
/** "Any lead for neglect?" */
const ANY = /^(?:(?:is|are) there |(?:do|have) they (?:have |got )?)?any\s+(?=\S)/i;
const A_PART = /\s+(?:bit|part|section|item|piece|point|stuff|thing|one)$/i;
const THERE = /\bthere\W*$/i;
const IT_BEHIND = /\s(?<on>on|about|for|of) (?:it|this|that|them|these|those)(?: yet| at all)?$/i;
const OF_A_TOPIC = /^(?:on|about)\s+/i;

/**
 * "Adoption?", "anything on schools?", and whatever is said below a whole update: that topic in the place of before, where
 * it is spoken of. "Results?" below a topic is a detail of what was shown.
 */
export function bareTopic(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isShort, hasOwnForm, isPlaced, again, answer, knowledge } = followUp;
  const isOfUpdate = matterOf(before) === '';
  const ofUpdate = isOfUpdate ? (TELLS_OF.exec(rest) ?? ANY.exec(rest)) : null;
  const lead = (ANYTHING_ON.exec(rest) ?? ofUpdate)?.[0] ?? '';
  if (isPlaced || content.length === 0 || (lead === '' && (hasOwnForm || !isShort))) return null;
  if (alone.wish !== 'topic' && alone.wish !== 'define' && lead === '') return null;
  if (before.wish === 'define' || before.wish === 'role' || before.wish === 'contact') return null;
  const isAsked = /\?\s*$/.test(alone.text);
  if (asksForDocument(followUp)) {
    const there = ofDocumentShown(followUp);
    if (there) return there;
  }
  if (!isAsked && !isOfUpdate && lead === '') return null;
  const matter = rest.slice(lead.length).replace(OF_A_TOPIC, '').replace(THERE, '').replace(A_PART, '');
  const topic = again(matter);
  if (!isOfUpdate && abbreviationsIn(rest, knowledge).length === 0) {
    const detail = toldOfShown({ ...topic, wish: 'fact' }, followUp);
    if (detail) return detail;
    if (IT_BEHIND.test(matter)) return onThat(matter, followUp);
  }
  const scope = placeBefore(followUp);
  if (!scope) return saidBySame(matter, followUp);
  const there: Understanding = { ...withScope(topic, scope), wish: 'topic' };
  const update = inUpdateShown(there, followUp);
  if (update) return update;
  return answer(there).kind === 'found' && isSaidThere(there, topic, knowledge) ? there : null;
}

/** The topic of a turn that says no more than that, or asks whether anything is said on it ("CCGs?", "anything on CCGs?"); null for every other. */
export function topicAskedFor({ alone, rest, isShort, hasOwnForm }: FollowUp): string | null {
  const [lead] = ANYTHING_ON.exec(rest) ?? [];
  if (lead !== undefined) return rest.slice(lead.length);
  const isAsked = ANYTHING_ON.test(alone.asked) || (isShort && /\?\s*$/.test(alone.text));
  return isAsked && !hasOwnForm ? rest : null;
}

/** "Any conference on it?": one on what was spoken of, in whichever update of the place tells of it. */
function onThat(matter: string, { before, again, answer }: FollowUp): Understanding | null {
  const joint: Understanding = {
    ...withScope(again(matter.replace(IT_BEHIND, ` $<on> ${matterOf(before)}`)), before),
    wish: 'topic',
  };
  return answer(joint).kind === 'found' ? joint : null;
}

/** The question before with its place or, where it names none and "there" is asked of, that of the document shown. */
function placeBefore({ alone, before, shown, knowledge }: FollowUp): Understanding | null {
  if (namesPlace(before)) return before;
  const answer = shown();
  const id = THERE.test(alone.text) && answer.kind === 'found' ? answer.passages[0].document : null;
  const { region = null, committees = [] } = (id === null ? undefined : knowledge.documents.get(id)) ?? {};
  if (region === null && committees.length === 0) return null;
  return { ...before, regions: region === null ? [] : [region], committees };
}

/** Whether what is said word for word together ("opportunity areas") stands together in the place of before as it does elsewhere. */
function isSaidThere(there: Understanding, topic: Understanding, knowledge: Knowledge): boolean {
  const [best] = findEvidence(topic, knowledge);
  const [own] = findEvidence(there, knowledge, { isWanted: ({ document }) => isOf(document, there) });
  return !best || !own || own.together >= THRESHOLDS.equalTogether * best.together;
}

/** The same of the very update that was shown, where that tells of it. */
function inUpdateShown(there: Understanding, { before, shown, answer }: FollowUp): Understanding | null {
  if (matterOf(before) !== '' || there.times.length > 0) return null;
  const update = shown();
  const span = spanOfShown(update);
  if (!span || update.kind !== 'found') return null;
  const dated = { ...there, times: [span] };
  const told = answer(dated);
  return told.kind === 'found' && told.passages[0].document === update.passages[0].document ? dated : null;
}
