import { furnitureOf } from './page-furniture.ts';

/**
 * One line of an item's own text. `gap` counts the blank lines above it; `followsEnd` says that an end mark
 * ("ENDS") stood above it, so that it belongs to no section of the text before.
 */
export type TextLine = { readonly text: string; readonly gap: number; readonly followsEnd: boolean };

const BANNER = /^Featured Event$/;
const BANNER_DATE = /^\w{3}, \d{1,2} \w{3} \d{2} \d{1,2}:\d{2}$/;
/** Tags run from this line to the item's end. */
const TAGS = /^Tags assigned to this article:?$/;
const END_MARK = /^ends?\.?$/i;
/** Half a paragraph tag that the page lost its other half of. */
const STRAY_MARKUP = /<\s*\/?\s*p(?:=""|\s*\/)?\s*>/gi;

/** The lines that are the item's own words, without what the page put around them. Blank lines are counted, not kept. */
export function stripClutter(lines: readonly string[]): TextLine[] {
  const texts = lines.map((line) => line.replaceAll(STRAY_MARKUP, '').trim());
  const furniture = furnitureOf(texts);
  const kept: TextLine[] = [];
  let gap = 0;
  let followsEnd = false;
  let followsBanner = false;
  let isInTags = false;

  for (const [at, text] of texts.entries()) {
    if (text === '') {
      gap += 1;
    } else if (isInTags || TAGS.test(text)) {
      isInTags = !furniture.has(at);
    } else if (BANNER.test(text)) {
      followsBanner = true;
    } else if (followsBanner && BANNER_DATE.test(text)) {
      followsBanner = false;
    } else if (END_MARK.test(text)) {
      followsEnd = true;
    } else if (!furniture.has(at)) {
      kept.push({ text, gap, followsEnd });
      gap = 0;
      followsEnd = false;
      followsBanner = false;
    }
  }
  return kept;
}
