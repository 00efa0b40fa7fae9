import type { FoundName } from '../../../knowledge/name-finder.ts';
import { pattern } from '../../../text/pattern.ts';

/** "A training event in", "met in central", "the conference being hosted by the region in", "the University of", "Greater". */
const BEFORE_A_TOWN = pattern('iu')`
  \b(?:universit(?:y|ies) of|greater|in central)\s$
  |\bconference(?: \d{4})?,\s$
  |\b(?:met|came together|meets?|meeting|conferences?|events?|training|workshops?|seminars?|summits?|speech|address|sessions?)\b
  [^.;:]{0,80}?\bin\s$
`;

/** "… Metropolitan University", "… Arena", "… city centre" */
const AFTER_A_TOWN = pattern('iu')`
  ^\s(?:[\p{L}&]+\s){0,2}(?:universit(?:y|ies)|arena|airport|city centre|town hall|hotel)\b
`;

/** Whether a text names a town by an authority's name: where somebody met, or a university, which tells nothing of the council. */
export function namesOnlyTheTown(
  text: string,
  { start, end }: Pick<FoundName<unknown>, 'start' | 'end'>,
): boolean {
  return BEFORE_A_TOWN.test(text.slice(0, start)) || AFTER_A_TOWN.test(text.slice(end));
}
