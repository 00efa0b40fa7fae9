import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { emailOf } from '../people/email-of.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { citeRole } from '../people/roles/cite-role.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayDate, sayRegion } from '../wording/say.ts';

const ASKS_FOR_PAGE = /\b(?:web ?(?:site|page)|url|link)s?\b/i;
/** Whoever works for all of a region, or speaks for it. */
const FOR_THE_REGION = /\bmanager$|^chair$/i;

/**
 * The address of whoever manages or chairs the one region that a question names, where no update says whom to turn to about the matter; null
 * where none is held. That it is not the matter's own is said.
 */
export function contactOfRegion(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { regions, authorities, asked } = understanding;
  if (ASKS_FOR_PAGE.test(asked) || findPeopleIn(understanding.text, knowledge).length > 0) return null;
  const [region, ...others] = regions;
  if (region === undefined || others.length + authorities.length > 0) return null;
  const [role] = knowledge.roles
    .filter(
      ({ post, body, region: own }) => own === region && /\bregion$/i.test(body) && FOR_THE_REGION.test(post),
    )
    .filter(({ person }) => person !== null && emailOf(person, knowledge) !== null)
    .sort((a, b) => monthNumber(b.asOf) - monthNumber(a.asOf));
  if (!role) return null;
  const { person, post, asOf } = role;
  return foundAnswer(asked, [citeRole(role, understanding, knowledge)], {
    intent: 'contact',
    headline: `No update names a contact for that; the ${post} of ${sayRegion(region, knowledge)} was ${person} (${emailOf(person!, knowledge)}), as of ${sayDate(asOf)}.`,
    notice: sayAge([asOf], now),
  });
}
