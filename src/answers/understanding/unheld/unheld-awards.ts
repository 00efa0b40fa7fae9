import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { placesHolding } from '../../query/places-holding.ts';

/** Who or what is chosen; "the first meeting of the year" is no award. */
const CHOSEN = fragment`
  (?:
    kid|child|pupil|student|apprentice|teenager|youngster|person|people|citizen|hero|volunteer|parent|mum|dad
    |famil(?:y|ies)|carer|adopter|mentor|worker|practitioner|teacher|headteacher|nurse|director|manager|leader
    |chief executive|boss|employer|councillor|council|authorit(?:y|ies)|service|school|nursery|team|charit(?:y|ies)
  )
`;
const AWARD = pattern('giu')`
  \b(?:[\p{L}'’-]+ )?(?:
    ${CHOSEN}s? of the year\b(?: (?:awards?|prizes?|winners?|titles?|contest|competition)\b)?
    |[\p{L}'’-]+ of the year (?:awards?|prizes?|winners?|contest|competition)\b
  )
`;
const SMALL = /^(?:the|an?|our|your|this|any|who|won|win|was|is|for|about|on|what|of)\s+/i;

/** The awards of a year that a question names and no document does: what else is told to be awarded is no answer ("carer of the year"). */
export function unheldAwards(text: string, knowledge: Pick<Knowledge, 'index'>): string[] {
  return (text.match(AWARD) ?? [])
    .map((name) => name.replace(SMALL, ''))
    .filter((name) => !isHeld(OF_THE_YEAR.exec(name)![0], knowledge));
}

/** "Carer of the year", whatever stands around it: the award itself may be held by less than is said. */
const OF_THE_YEAR = /[\p{L}'’-]+ of the year/iu;

function isHeld(name: string, { index }: Pick<Knowledge, 'index'>): boolean {
  return placesHolding(termsOfText(name), index).some(({ document, passage }) =>
    [document.title, ...passage.headings, passage.text].join('\n').toLowerCase().includes(name.toLowerCase()),
  );
}
