import { pattern } from '../../../text/pattern.ts';
import type { Span } from '../../span.ts';

const BESIDE = pattern('i')`
  ^\W*(?:
    against|alongside|beside|next to|as against|as opposed to|in contrast to|rather than
  )\W+(?:the\W*)?$
`;

/** Whether two places are named with a word between them that sets one beside the other: "UASC: London against Kent". */
export function putsSideBySide(text: string, names: readonly Span[]): boolean {
  return names.some((one) =>
    names.some((other) => other.start > one.end && BESIDE.test(text.slice(one.end, other.start))),
  );
}
