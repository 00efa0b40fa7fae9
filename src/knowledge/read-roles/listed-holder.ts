import { pattern } from '../../text/pattern.ts';
import { type Draft, draftOf, type ReadingPlace } from './draft.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { verbFinding } from './rules/verb-posts.ts';

/** What heads or introduces a list of who does what, and what those in it are. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/\bsponsors?\b/i, 'sponsor'],
  [/\bchampions?\b/i, 'champion'],
  [
    /\brepresentatives?\b|\bwho (?:sits|represents|speaks)\b|\bour (?:voices?|seats?|nominees?)\b/i,
    'representative',
  ],
  [
    pattern('i')`
      \bportfolios?\b|\b(?:lead|link)s?\b|\bwho(?:['’]s| is| does) (?:who|what)\b|\bteam\b
      |\bresponsib|\broles?\b|\bbriefs?\b
    `,
    'lead',
  ],
];
/** "Safeguarding – Jo Lane (Leeds)": a matter, and who has it. */
const MATTER_AND_NAME =
  /^(?<matter>(?:[^:–—|⟦.]|⟦O\d+⟧){1,60}?)(?::| [–—|-]) ⟦P(?<p>\d+)⟧(?:$|,| \(| [–—|-] ⟦)/u;

/** Whether what stands above a passage may make it one of a list of who does what. */
export function mayBeListed({ heading, introduction }: ReadingPlace['passage']): boolean {
  return postAbove(heading, introduction) !== undefined;
}

function postAbove(heading: string | null, introduction: string | null): string | undefined {
  const above = `${heading ?? ''} ${introduction ?? ''}`;
  return HOLDERS.find(([says]) => says.test(above))?.[1];
}

/** Who has what in a list of matters and names, where what stands above it says what they are to them; null for any other passage. */
export function listedHolder(
  { passage }: ReadingPlace,
  sentence: MarkedSentence,
  number: number,
): Draft | null {
  const post = postAbove(passage.heading, passage.introduction);
  const said = post === undefined || number > 0 ? null : MATTER_AND_NAME.exec(sentence.marked)?.groups;
  if (post === undefined || !said?.matter) return null;
  const end = said.matter.length;
  const text = sentence.text.slice(0, sentence.originalOffset(end)).trim();
  const body = { text, known: null, markedEnd: end, isBackReference: false };
  return draftOf(verbFinding(Number(said.p), { post, head: post, body }), sentence, number);
}
