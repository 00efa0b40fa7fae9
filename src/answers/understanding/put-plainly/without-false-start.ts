import { pattern } from '../../../text/pattern.ts';

/** "Who's the new safeguarding… sorry, the new SEND person": what stands behind is meant. */
const CORRECTION = pattern('i')`
  ^(?<before>.*?)\s*(?:\.\.\.+|…)\s*(?:
    no|sorry|oops|ok(?:ay)?|actually|i mean(?:t)?|wait|scrap that|make that|or rather|rather
  )\b[,:.]?\s+(?:no[,.]? |i meant? )?(?<meant>\S+ \S+.*)$
`;
/** What opens a question that is put right from its noun on. */
const OPENING = /^(?:who|what|which|where|when)(?:'s|’s| is| are| was| were)?(?= )/i;
const BEGINS_WITH_NOUN = /^(?:the|an?|our|your)\b/i;

/** A question without what its asker began and took back. */
export function withoutFalseStart(text: string): string {
  const { before = '', meant } = CORRECTION.exec(text)?.groups ?? {};
  if (meant === undefined) return text;
  const opening = BEGINS_WITH_NOUN.test(meant) ? OPENING.exec(before)?.[0] : undefined;
  return opening === undefined ? meant : `${opening} ${meant}`;
}
