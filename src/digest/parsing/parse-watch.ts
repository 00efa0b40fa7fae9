import { pattern } from '../../text/pattern.ts';
import type { Watch } from '../subscription.ts';

/** A question to watch, and when its news is to be told, where that is said. */
export type SpokenWatch = { readonly question: string; readonly tell: Watch['tell'] | null };

/** A longer question finds less, and does not fit where it is shown. */
const MAX_QUESTION = 300;
const AT_ONCE = pattern('i')`
  (?:^|[\s,;(-]+)(?:and\s+)?(?:tell\s+(?:me|us)\s+)?(?:
    at[\s-]once|immediately|straight\s?away
  )\s*\)?$
`;
const IN_DIGEST = pattern('i')`
  (?:^|[\s,;(-]+)(?:and\s+)?(?:tell\s+(?:me|us)\s+)?in\s+(?:the\s+)?(?:next\s+|weekly\s+)?
    digest\s*\)?$
`;

/**
 * What stands after `/adcs watch`: a question with, at its start or end, "at once" or "in the digest";
 * `list` where it asks what is watched, null where there is no question in it.
 */
export function parseWatch(text: string): SpokenWatch | 'list' | null {
  const said = text.replaceAll(/\s+/g, ' ').trim();
  if (/^(?:list)?$/i.test(said)) return 'list';
  const first = /^(at[\s-]once|in the digest)[:,]?\s+(?=\S)/i.exec(said);
  const rest = first ? said.slice(first[0].length) : said;
  const isAtOnce = AT_ONCE.test(rest) || /^at/i.test(first?.[1] ?? '');
  const isInDigest = IN_DIGEST.test(rest) || /^in/i.test(first?.[1] ?? '');
  const question = rest
    .replace(AT_ONCE, '')
    .replace(IN_DIGEST, '')
    .replace(/^[“"](.*)[”"]$/, '$1')
    .trim();
  if (!/[\p{L}\p{N}]{2}/u.test(question) || question.length > MAX_QUESTION) return null;
  return { question, tell: isAtOnce ? 'at-once' : isInDigest ? 'digest' : null };
}
