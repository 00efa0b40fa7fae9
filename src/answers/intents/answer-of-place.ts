import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import { isAboutNothing } from '../understanding/asks/is-about-nothing.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { answerOfTime } from './answer-held.ts';
import { answerCommittee, answerLatest, answerRegion } from './answer-region.ts';
import { answerAuthorityNamed } from './authorities/answer-authority-named.ts';

const SAYS_LATEST = /\b(?:latest|newest|update|updates|news|new|recent)\b/i;

/** "Which updates do you have from 2016?", "anything from 2023", "what's new in November 2023" */
const ASKS_WHAT_IS_HELD = pattern('i')`
  \b(?:updates|documents|bulletins|reports|newsletters)\b
  |^(?:(?:is|are) there |do you (?:have|hold) |have you got |got )?(?:anything|something)\b
  |^what (?:do you (?:have|hold)|have you(?: got)?|is (?:there|held))\b
  |^(?:what(?:['’]?s| is| was| were) )?(?:the )?(?:any )?(?:
    new|news|latest|headlines|highlights|happening|going on|published|reported
  )\b
  |^what (?:happened|came out)\b
`;

/** "Why?", "what time did it start?" below an update are not told by showing it again. */
const ASKS_OF_SHOWN = /^(?:and |so |but )*(?:why|how come|what time)\b/i;

/** “Region Kent” asks for the update of the region that Kent is in. */
const ASKS_REGION = /\bregion(?:al)?\b/i;

/** The update of the region, committee or authority that a question names and nothing else, or the newest of all; null where it asks more. */
export function answerOfPlace(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { wish, query, regions, committees, authorities, asked, recency, text, times, shownIn, carried } =
    understanding;
  const isOfPlaceOnly =
    isAboutNothing(understanding, knowledge) || (authorities.length > 0 && isOnlyAuthorities(understanding));
  if (!isOfPlaceOnly || (shownIn?.isWhole && ASKS_OF_SHOWN.test(text))) return null;
  const named = ASKS_REGION.test(text) ? null : answerAuthorityNamed(understanding, knowledge, now);
  if (named) return named;
  if (regions.length > 0 && committees.length === 0) return answerRegion(understanding, knowledge, now);
  if (committees.length > 0) {
    const held = answerCommittee(understanding, knowledge, now);
    // When two of them meet, one of them may tell, though they gave nothing out together.
    if (held.kind !== 'refused' || wish !== 'fact') return held;
  }
  if (authorities.length > 0)
    return answerRegion(understanding, knowledge, now, { isUntold: !ASKS_REGION.test(text) });
  if (times.length > 0 && carried === null && !shownIn && ASKS_WHAT_IS_HELD.test(text))
    return answerOfTime(understanding, knowledge, now);
  if (query.groups.length > 0) return null;
  return recency !== null && SAYS_LATEST.test(text)
    ? answerLatest(understanding, knowledge, now)
    : refuse(asked, 'fact', 'I could not tell what this is about.', ['help']);
}

/** Whether nothing is asked about but an authority: "Dudley", "latest for Dudley". */
function isOnlyAuthorities({ query, authorities }: Understanding): boolean {
  const said = authorities.map((found) => found.said.toLowerCase()).join(' ');
  return query.groups.every(
    ({ said: word, weight }) => weight < TELLING_WEIGHT || said.includes(word.toLowerCase()),
  );
}
