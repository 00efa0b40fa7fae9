import { pattern } from '../../text/pattern.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { termsAround } from '../evidence/speaking/speaks-of.ts';
import { isTelling } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** "Who visited …", "who is building …": a verb that says what was done, and no post. */
const DEED = pattern('iu')`
  ^(?:and |so |but )?who(?:['’]s| is| are| was| were| has| have| had)?(?: (?:also|now|just|actually|first|been|originally))* (?<deed>\p{L}{3,}(?:ed|ing)|built|wrote|won|drew|made|bought|sold|taught|fought|broke|caught|found|set up|brought|thought)\b
`;

/** What updates tell in many other ways: that somebody stands in, and what is put up or set out. */
const TOLD_OTHERWISE =
  /^(?:cover|stand|fill|act|open|start|happen|attend|work)(?:ed|ing)$|^\S+ (?:up|out|in|off|on|over|down|back)$/i;

/** Whether a passage that names somebody tells what the question says was done; true where it says no such thing, or in words for which the updates have others. */
export function tellsTheDeed(
  evidence: Evidence,
  { text, query }: Pick<Understanding, 'text' | 'query'>,
): boolean {
  const deed = DEED.exec(text)?.groups?.deed?.toLowerCase();
  const group = query.groups.find(
    (one) =>
      isTelling(one) && deed !== undefined && one.said.toLowerCase().split(' ')[0] === deed.split(' ')[0],
  );
  if (!group || TOLD_OTHERWISE.test(group.said) || (query.matter && evidence.isOnMatter)) return true;
  const said = termsAround(evidence);
  return group.alternatives.some(({ terms }) => terms.every((term) => said.has(term)));
}
