import type { Understanding } from '../../understanding/understanding.ts';
import { sayCommittee } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';

/** "The joint one with SPI", "what they did together with SPI" */
const WITH_ANOTHER = /\b(?:ones?|meetings?|sessions?|updates?|joint(?:ly)?|together|met) with\b/i;
const MEETING = /^(?:joint(?:ly)?|together|met|meet(?:ings?)?|sessions?|updates?|ones?)$/i;

/** "And the one with SPI?": what the committee of before and that one gave together. */
export function jointUpdate({
  alone,
  before,
  rest,
  content,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  const [other, ...more] = alone.committees;
  if (other === undefined || more.length > 0 || alone.times.length > 0 || !WITH_ANOTHER.test(rest))
    return null;
  if (!content.every(({ said }) => MEETING.test(said))) return null;
  const partner = before.committees.find((slug) =>
    [...knowledge.documents.values()].some(
      ({ committees }) => slug !== other && committees.includes(slug) && committees.includes(other),
    ),
  );
  if (partner === undefined) return null;
  return again(`joint update of ${sayCommittee(partner, knowledge)} and ${sayCommittee(other, knowledge)}`);
}
