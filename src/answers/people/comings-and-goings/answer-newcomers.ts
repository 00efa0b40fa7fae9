import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { saidBesideNamed } from '../../understanding/without-named.ts';
import { refuse } from '../../wording/refuse.ts';
import { refuseTopic } from '../../wording/refuse-topic.ts';
import { sayInRegions } from '../../wording/say.ts';
import { isAfterAll } from '../../wording/say-times.ts';
import { answerListed } from './answer-listed.ts';
import { isOfPeople } from './is-of-people.ts';
import { newcomersAmong } from './newcomers-among.ts';
import { rolesShown } from './roles-shown.ts';

const PEOPLE = '(?:dcss?|directors?|people|person|colleagues?|staff|faces?)';
const NEWCOMERS = '(?:starters?|joiners?|arrivals?|appointments?|appointees?|recruits?)';
const CAME = fragment`
  (?:
    joined|joining|started|starting|arrived|new|come (?:in|on board)
    |been (?:appointed|hired|recruited|brought in)|taken up post
  )
`;
const LATELY = '(?:(?:just|now|recently|be|all|the) )*';
/** "Who's new", "any new faces", "which directors have joined". */
const ASKED = pattern('i')`
  ^(?:(?:and|so|are there|is there|have you got) )*(?:
    (?:
      any(?:one|body)|who(?:'s| is| are| has| have| were| was)?
      |(?:which|what) ${PEOPLE}(?: are| is| have| has| were)?
    ) ${LATELY}${CAME}
    |(?:who(?:'s| is| are| were) |list |any |the )*(?:
      (?:new(?:ly appointed)?|recent|latest) (?:${PEOPLE}|${NEWCOMERS})
      |newcomers
    )
  )\b
`;
/** "Who was appointed?" may be asked of a matter; below a whole update it is not. */
const WAS_APPOINTED = pattern('i')`
  ^(?:(?:and|so) )?who (?:was|were|is|are|got) ${LATELY}(?:appointed|hired|recruited|brought in)\W*$
`;
const SAID_OF_THEM = pattern('i')`
  ^(?:
    ${PEOPLE}|${NEWCOMERS}|newcomers|hired|recruited|brought|taken|board|post|team|lately|newly
    |ha(?:s|ve|d)|any(?:one|body)|\d+
  )$
`;

/** Everybody who is said to have come to a post, of the post, regions and dates asked for, the latest first. Null where a matter is asked about, or nobody is. */
export function answerNewcomers(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { asked, text, authorities, committees, regions, times, shownIn } = understanding;
  if (!asksWhoCame(understanding, understanding.shownIn?.isWhole)) return null;
  if (authorities.length + committees.length > 0) return null;
  const post = recognisePost(text);
  const came = newcomersAmong(rolesShown(understanding, knowledge)).filter(
    (role) =>
      (post === null || post.held.test(role.post)) &&
      (times.length === 0 || times.some((span) => isWithin(role, span))),
  );
  // “This autumn” of an update from long ago is not the asker's.
  if (came.length === 0 && isAfterAll(understanding, knowledge))
    return refuseTopic(understanding, knowledge, []);
  const where = sayInRegions(regions, knowledge);
  return (
    answerListed(came, `having come to a post${where}`, understanding, knowledge, now) ??
    (shownIn?.isWhole
      ? refuse(asked, 'role', 'The update shown does not say that anybody came to a post.', ["Who's new?"])
      : null)
  );
}

/** Whether a question asks who came to any post, in words for these alone. */
export function asksWhoCame(understanding: Understanding, isOfUpdate = false): boolean {
  const question = saidBesideNamed(understanding);
  const isAsked = ASKED.test(question) || (isOfUpdate && WAS_APPOINTED.test(question));
  return isAsked && isOfPeople(understanding, SAID_OF_THEM);
}

function isWithin({ asOf }: Role, { from, to }: TimeSpan): boolean {
  const since = asOf === null ? null : monthsCovered(asOf);
  return since !== null && since.from <= to && since.to >= from;
}
