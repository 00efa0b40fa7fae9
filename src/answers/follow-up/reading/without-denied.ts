import { pattern } from '../../../text/pattern.ts';

const DENIED = pattern('i')`
  (?:^|[\s,;]+)(?:not|rather than|instead of)\s+(?:the\s+)?(?<words>[^,;.:!?]+?)(?:
    [,;.:!?]\s*|\s+-\s+|\s+but\s+|$
  )
`;
/** Words that say nothing of what is denied. */
const SMALL = /^(?:the|in|of|from|for|on|one|update)$/;

/**
 * A follow-up without what it takes back of the question before: "not the north west, the north east" is "and the north
 * east", whatever region was shown. What else the question before did not say is not taken back ("children not in school").
 */
export function withoutDenied(text: string, before: string, namesPlace: (words: string) => boolean): string {
  const found = DENIED.exec(text);
  if (!found) return text;
  const said = new Set(wordsIn(before));
  const { words = '' } = found.groups ?? {};
  const denied = wordsIn(words).filter((word) => !SMALL.test(word));
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  const isOfOtherPlace = namesPlace(words) && namesPlace(rest);
  const isTakenBack =
    denied.length > 0 && (denied.every((word) => said.has(word)) || isThatOne(denied) || isOfOtherPlace);
  return isTakenBack && wordsIn(rest).length > 0 ? `and ${rest}` : text;
}

/** "Not that one, London" */
function isThatOne([first, ...others]: readonly string[]): boolean {
  return others.length === 0 && /^(?:that|this|those|these|it)$/.test(first ?? '');
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}&'’]+/gu) ?? [];
}
