import { pattern } from '../../text/pattern.ts';

/** "And the east?", "what about the north" */
const SIDE = pattern('i')`
  ^(?<lead>(?:
    and|or|what about|how about|same for|in|for|now|the|,|\s
  )*)(?<side>north|south|east|west)(?<end>[?.!\s]*)$
`;
const EAST = 'east of England';
const UP_OR_DOWN = /^(?:north|south)$/;

/**
 * A follow-up in which one word names the region that lies beside the one of before: "and the east?" below the West Midlands is
 * "and the east midlands?", "and the west?" below the North East the North West. Any other stays as it is: outside the Midlands the
 * east is the Eastern region.
 */
export function withSideNamed(text: string, [before, ...others]: readonly string[]): string {
  const { lead = '', side = '', end = '' } = SIDE.exec(text)?.groups ?? {};
  if (side === '' || before === undefined || others.length > 0) return text;
  const said = side.toLowerCase();
  const [first = '', second = ''] = before.split('-');
  const replaces = UP_OR_DOWN.test(said) === UP_OR_DOWN.test(first);
  if (!/^(?:north|south|east|west)$/.test(first) || said === first || said === second) return text;
  if (said === 'east' && second !== 'midlands') return `${lead}${EAST}${end}`;
  if (replaces) return `${lead}${said} ${second}${end}`;
  return /^(?:east|west)$/.test(second) ? `${lead}${first} ${said}${end}` : text;
}
