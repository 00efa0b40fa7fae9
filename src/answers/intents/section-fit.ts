import type { Document, Passage } from '../../corpus/document.ts';
import { type GroupRarity, wholeFit } from '../../search/fit.ts';
import type { Query } from '../../search/query.ts';
import { wordsOf } from '../../search/tokenize.ts';

/** What stands below a heading and not in it says so much of what the heading says. */
const BELOW_HEADING = 0.8;

type Place = { readonly document: Document; readonly passage: Passage };

/**
 * How much of a question the section says that a passage is of, from 0 to 1: an address belongs to what its heading and all
 * that stands under it are about, and less to one passage that has more of the words.
 */
export function sectionFit({ document, passage }: Place, query: Query, rarityOf: GroupRarity): number {
  const section = document.passages.filter(
    (one) => one === passage || (passage.heading !== null && one.heading === passage.heading),
  );
  return fitOf(section, [passage.heading ?? ''], query, rarityOf);
}

/** How much of it all that stands under the outermost of its headings says; of a document without headings, all of that. */
export function wholeSectionFit(
  { document, passage: { headings } }: Place,
  query: Query,
  rarityOf: GroupRarity,
): number {
  const section = document.passages.filter((one) => one.headings[0] === headings[0]);
  return fitOf(
    section,
    section.flatMap((one) => one.headings),
    query,
    rarityOf,
  );
}

/** Whether the heading of a section says a name of the question in full (“You Can Foster”), whatever else is asked of it. */
export function namesInHeading({ passage: { heading } }: Place, { groups }: Query): boolean {
  const above = termsIn([heading ?? '']);
  return groups.some(
    ({ alternatives: [own] }) => own!.terms.length > 1 && own!.terms.every((term) => above.has(term)),
  );
}

function fitOf(
  section: readonly Passage[],
  headings: readonly string[],
  query: Query,
  rarityOf: GroupRarity,
): number {
  const above = termsIn(headings);
  const below = termsIn(section.map(({ text }) => text));
  const whole = wholeFit(query, rarityOf);
  const held = query.groups.reduce((sum, group) => {
    const fits = group.alternatives.map(({ terms, weight }) =>
      terms.every((term) => above.has(term))
        ? weight
        : terms.every((term) => above.has(term) || below.has(term))
          ? weight * BELOW_HEADING
          : 0,
    );
    return sum + Math.max(...fits, 0) * group.weight * rarityOf(group);
  }, 0);
  return whole === 0 ? 1 : held / whole;
}

function termsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(wordsOf(texts.join('\n')).map(({ term }) => term));
}
