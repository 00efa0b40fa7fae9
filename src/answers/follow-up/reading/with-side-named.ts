import { pattern } from '../../../text/pattern.ts';
import { COURTESY, partsOf } from '../follow-up.ts';

/** "The east", "no, west please", "the south one" */
const SIDE = pattern('i')`
  ^(?:${COURTESY})*(?:(?:and|or|in|for|from|now|the)\s+)*(?<side>north|south|east|west)(?: (?:
    one|region|side
  ))?(?:,? (?:please|pls))?$
`;
const EAST = 'east of England';
const UP_OR_DOWN = /^(?:north|south)$/;

/**
 * A follow-up in which one word names the region that lies beside the one of before: "and the east?" below the West Midlands is
 * "and the east midlands?", "sorry, I meant west" below the North East the North West. Any other stays as it is: outside the Midlands, and
 * below no region at all, the east is the Eastern region.
 */
export function withSideNamed(text: string, [before, ...others]: readonly string[]): string {
  const { side = '' } = SIDE.exec(partsOf(text).rest)?.groups ?? {};
  const said = side.toLowerCase();
  if (said === 'east' && before === undefined) return `and ${EAST}`;
  if (side === '' || before === undefined || others.length > 0) return text;
  const [first = '', second = ''] = before.split('-');
  const replaces = UP_OR_DOWN.test(said) === UP_OR_DOWN.test(first);
  // Below the North East or the East Midlands themselves another one is meant.
  if (said === 'east' && (second !== 'midlands' || first === 'east')) return `and ${EAST}`;
  if (said === first || said === second) return text;
  if (!/^(?:north|south|east|west)$/.test(first)) return text;
  if (replaces) return `and ${said} ${second}`;
  return /^(?:east|west)$/.test(second) ? `and ${first} ${said}` : text;
}
