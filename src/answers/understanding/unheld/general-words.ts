import type { Query } from '../../../search/query.ts';
import { pattern } from '../../../text/pattern.ts';
import { TOPIC_WEIGHT } from '../../query/telling-groups.ts';

/** Words for whatever an update holds. */
const GENERAL = pattern('i')`
  ^(?:
    priorit(?:y|ies)|plans?|focus|focuses|agenda|activit(?:y|ies)|progress|challenges|achievements
    |aims?|objectives?
  )$
`;

/** "Key priorities" are priorities. */
const WHICHEVER = /^(?:key|main|top|current|overall|biggest)$/i;

/** Whether a question asks for no more than what an update tells of whoever gave it: "FCYP's priorities". */
export function isGeneral({ groups }: Query): boolean {
  const telling = groups.filter(({ weight, said }) => weight >= TOPIC_WEIGHT && !WHICHEVER.test(said));
  return telling.length > 0 && telling.every(({ said }) => GENERAL.test(said.replace(/['’]s$/, '')));
}
