import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';

/** What a chair leads, or a sponsor. */
const BODY = pattern('i')`
  \b(?:
    committees?|boards?|groups?|networks?|forums?|alliances?|partnerships?|workstreams?|streams?
    |panels?|councils?|meetings?|leadership
  )\b
`;

/**
 * What comes before the role of somebody who is no lead, where a lead was asked for: whoever sponsors a region is not in charge of
 * adoption there, and a co-ordinator is no director. Empty where the role is one, or where the question names what people chair.
 */
export function sayNoLead(
  post: AskedPost | null,
  { post: held, body, person }: Role,
  question: string,
): string {
  if (post?.name === 'lead DCS' && person !== null && !/\b(?:lead|DCS|DASS)\b/i.test(held))
    return 'No update names a lead DCS for that; the nearest is this. ';
  const isAnother = /sponsor/i.test(held) || (/chair/i.test(held) && !/\bregion$/i.test(body));
  return post?.name === 'lead' && person !== null && isAnother && !BODY.test(question)
    ? 'No update names who leads that; the nearest is this. '
    : '';
}
