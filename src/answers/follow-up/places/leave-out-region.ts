import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

const LEAVES_OUT = pattern('i')`
  ^(?:just )?(?:
    not|outside(?: of)?|excluding|except(?: for)?|other than|apart from|besides|anywhere but|without
    |leave out|ignore
  )\b
`;
const WORDS_FOR_IT = /^(?:outside|excluding|except|apart|besides|leave|ignore)$/i;

/** "Not London", "outside the South West": the question before for the other regions, or for what is left of those it named. */
export function leaveOutRegion({ alone, before, rest, content, again }: FollowUp): Understanding | null {
  if (alone.regions.length === 0 || !LEAVES_OUT.test(rest)) return null;
  if (!content.every(({ said }) => WORDS_FOR_IT.test(said))) return null;
  const left = before.regions.filter((slug) => !alone.regions.includes(slug));
  if (left.length > 0) return { ...before, regions: left };
  const matter = matterOf(before);
  if (matter === '' || before.wish === 'role') return null;
  return { ...again(`which other regions mention ${matter}`), regions: alone.regions, times: before.times };
}
