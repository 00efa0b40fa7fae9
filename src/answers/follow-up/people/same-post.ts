import { pattern } from '../../../text/pattern.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { type FollowUp, withoutEnd } from '../follow-up.ts';
import { BEFORE_ANOTHER, NEXT_PERSON, namedBetween, PERSON, personShown } from './person-shown.ts';

const BEFORE_THEM = pattern('i')`
  \bbefore (?:him|her|them)\b|\b(?:his|her|their) predecessor\b
  |^who (?:
    was (?:it|there|that|in post)
    |(?:did|had|held) (?:it|that|the (?:job|post|role))
  ) (?:before|previously|earlier)$
  |^whom? (?:did|has|had|does) (?:he|she|they) (?:replaced?|succeed(?:ed)?|follow(?:ed)?|take over from|taken over from)$
  |^(?:(?:who )?before(?: (?:that|then))?|previously|the (?:previous one|one before))$
`;
/** Whom the one spoken of came after. */
const AFTER_ANOTHER = /\b(?:after|succeeded|replaced|followed|took over from) \p{Lu}/u;
/** "Who was president before that?" below who is. */
const SAME_POST_BEFORE = /^who (?:was|were|held) (?<post>\w.*) (?:before|prior to) (?:that|then|this)$/i;
/** "Who got it permanently?" below who holds it for a while. */
const FOR_GOOD = pattern('i')`
  ^who(?:'?s| is| was| has| had)? (?:(?:
    got|get|took|given|appointed to|was given|now (?:has|in)
  ) )?(?:
    it|the (?:job|post|role)
    |the (?:permanent|substantive|top) (?:one|dcs|director|job|post|role|position|appointment)
    |(?:appointed|made)
  )(?: (?:permanently|for good|in the end|on a permanent basis|eventually))?$
`;
const PERMANENT = /\b(?:permanent|substantive|top )|for good|in the end|eventually/i;
/** "What share of them is it now?" asks for no post. */
const ASKS_SOMETHING = /^(?:what|which|how|when|where|why)\b/i;
const STILL = pattern('i')`
  \bstill\b
  |\bha(?:s|ve) (?:it|that|this|they|things) changed\b
  |\b(?:
    now|today|these days|nowadays|currently|at (?:present|the moment)
    |(?:current|present|latest|newest|most recent) one
  )\?*$
`;
const FOR_A_WHILE = /\b(?:interim|acting|temporary) /i;
/** What of a question for whoever holds a post today would hide who held it before. */
const OF_NOW = /\b(?:new|newest|latest|current|present|now|currently)\b ?/gi;

/** "And before him?", "is that still the case?" after who held a post. */
export function samePost(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, shown, subject, answer, again } = followUp;
  if (before.wish === 'role' && FOR_GOOD.test(rest) && PERMANENT.test(rest) && isOfAWhile(followUp))
    return again(withoutTimes(before).replace(OF_NOW, '').replace(FOR_A_WHILE, ''));
  const isOfPerson = () => before.wish === 'role' || PERSON.test(rest) || shown().intent === 'role';
  const last =
    NEXT_PERSON.test(rest) && isOfPerson()
      ? (namedBetween(followUp, BEFORE_ANOTHER) ?? personShown(followUp))
      : null;
  const [place] = before.authorities;
  if (last !== null) return again(`who succeeded ${last}${place ? ` in ${place.item.name}` : ''}`);
  const asksBefore = BEFORE_THEM.test(rest) || isSamePostBefore(followUp);
  if (
    (!asksBefore && content.some(({ said }) => !/^(?:case|true|changed|since)$/i.test(said))) ||
    isPlaced ||
    alone.times.length > 0
  )
    return null;
  const between = BEFORE_THEM.test(rest) ? namedBetween(followUp, AFTER_ANOTHER) : null;
  if (between !== null) {
    const post = recognisePost(before.text);
    return again(`who was ${post?.name ?? 'there'} before ${between}`);
  }
  const holder = personShown(followUp);
  // Of whoever came before somebody that nobody names there is nothing to tell either.
  if (holder === null) {
    const asked = asksBefore ? subject() : null;
    return asked?.wish === 'role' && answer(asked).kind === 'refused' ? asked : null;
  }
  if (asksBefore) {
    if (before.wish !== 'role') return again(`who was there before ${holder}`);
    return again(`${withoutTimes(before).replace(OF_NOW, '').replace(BEFORE_ANOTHER, '')} before ${holder}`);
  }
  return STILL.test(alone.text) && !ASKS_SOMETHING.test(rest)
    ? again(withoutTimes(before).replace(FOR_A_WHILE, ''))
    : null;
}

/** "Who was president before that?" below who is president. */
function isSamePostBefore({ before, rest }: FollowUp): boolean {
  const post = recognisePost(SAME_POST_BEFORE.exec(rest)?.groups?.post ?? '');
  return before.wish === 'role' && post !== null && post.name === recognisePost(before.text)?.name;
}

/** Whether a question asked, or was told, who holds a post for a while. */
function isOfAWhile({ before, shown }: FollowUp): boolean {
  return FOR_A_WHILE.test(before.text) || FOR_A_WHILE.test(shown().headline);
}

/** A question without its dates. */
function withoutTimes({ text, times }: Understanding): string {
  let rest = withoutEnd(text);
  for (const { start, end } of [...times].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start).replace(/\b(?:in|of|for|from)\s*$/i, '') + rest.slice(end);
  return rest.trim();
}
