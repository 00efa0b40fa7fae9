import type { Citation } from '../answers/answer.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { cutText } from './cut-text.ts';
import { documentAddress } from './link-to-document.ts';
import type { Names } from './names.ts';

/** What is said of where a citation is from, beside its title. */
export type Source = {
  /** The region, the committees, or nobody. */
  readonly whose: readonly string[];
  /** Null for a fact without one. A document without one is "undated". */
  readonly date: string | null;
  /** What the passage stands under, where that says more than the rest. */
  readonly heading: string | null;
  /** Whose words the excerpt is in, where they are not the source's own; then it is no quotation. */
  readonly telling: string | null;
};

/** More committees than any update has had. */
const MAX_NAMES = 3;
const MAX_NAME = 80;

export function sourceOf(citation: Citation, names: Names): Source {
  const { document, title, heading, published, publishedBasis } = citation;
  const whose = whoseItIs(citation, names);
  if (document === null) {
    return {
      // The title of a fact is the body that it is about.
      whose: whose.filter((name) => !title.includes(name)),
      date: published === null ? null : showPartialDate(published, publishedBasis),
      heading: null,
      telling: tellingOf(citation),
    };
  }
  return {
    whose,
    date: showPartialDate(published, publishedBasis),
    heading:
      heading && addsTo([title, ...whose], heading)
        ? cutText(heading.replace(/[\s:]+$/, ''), MAX_NAME)
        : null,
    telling: null,
  };
}

/** "West Midlands", or the committees that it comes from; empty where it is neither's. */
export function whoseItIs(
  { region, committees }: Pick<Citation, 'region' | 'committees'>,
  names: Names,
): string[] {
  return [...(region === null ? [] : [names.region(region)]), ...committees.map(names.committee)]
    .slice(0, MAX_NAMES)
    .map((name) => cutText(name, MAX_NAME));
}

/** Whether a heading says more than the names that it will stand beside. */
function addsTo(names: readonly string[], heading: string): boolean {
  const said = new Set(names.flatMap(wordsOf));
  return wordsOf(heading).some((word) => !said.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tellingOf({ url }: Citation): string {
  const address = documentAddress({ url, document: null, anchor: null }, '');
  if (address === null) return 'in this app’s words';
  return `in this app’s words, from ${new URL(address).hostname.replace(/^www\./, '')}`;
}
