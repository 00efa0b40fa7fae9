import type { Document, Passage } from '../../corpus/document.ts';
import { MONTHS_A_YEAR } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Citation } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { onePer } from '../one-per.ts';
import { isTelling } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** So many are kept behind "More". */
export const MOST_OPENINGS = 12;
/** A line shorter than this says little by itself. */
const TELLING_LENGTH = 60;

/** What stands above all headings and is no sentence ("Update for the December meeting") says what the title does. */
const ENDS_A_SENTENCE = /[.:;!?…”’")]\s*$/;

/** The passages under the first few headings: what the update opens with; where a year is asked for that is a heading, what stands below that before the rest. */
export function openingPassages(
  document: Document,
  { query, times }: Pick<Understanding, 'query' | 'times'>,
  knowledge: Knowledge,
  most = MOST_OPENINGS,
): Citation[] {
  const telling = document.passages.filter(
    ({ text, heading }) => text.length >= TELLING_LENGTH && (heading !== null || ENDS_A_SENTENCE.test(text)),
  );
  const passages = telling.length > 0 ? telling : document.passages;
  const firstOfHeadings = onePer(passages, ({ heading, id }) => heading ?? id);
  const years = times.filter(({ from, to }) => to - from === MONTHS_A_YEAR - 1).map(yearOf);
  const isOfYear = ({ heading }: Passage) => heading !== null && years.includes(heading);
  const opening = [...firstOfHeadings.filter(isOfYear), ...firstOfHeadings.filter((one) => !isOfYear(one))];
  // Words that only ask ("planned for 2017") stand in no sentence rather than in another.
  const asked = { groups: query.groups.filter(isTelling) };
  return opening.slice(0, most).map((passage) => cite({ document, passage }, asked, knowledge));
}

function yearOf({ from }: TimeSpan): string {
  return String(Math.floor(from / MONTHS_A_YEAR));
}
