import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Citation } from '../answers/answer.ts';
import { ACTIONS } from './action-ids.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { encodePlace } from './document-place.ts';
import { LIMITS } from './limits.ts';
import { documentAddress } from './link-to-document.ts';
import { escapeMrkdwn, link, mrkdwn } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { quotePassage } from './quote-passage.ts';
import { markedElements, richText, section } from './rich-text.ts';
import { sourceOf } from './source-of.ts';

/** Excerpts are at most 320 characters; a longer one is another program's, and is cut to leave room. */
const MAX_EXCERPT = 1_000;
const MAX_TITLE = 150;

/**
 * One excerpt, and under it where it is from: region or committee, title with its link, date, heading, and
 * a button that opens the document where the document is held. An excerpt is a quotation, but for a fact
 * from elsewhere: that is told in the app's words, and says so.
 */
export function renderCitation(citation: Citation, names: Names, publicUrl: string): KnownBlock[] {
  const { whose, date, heading, telling } = sourceOf(citation, names);
  const source: KnownBlock = {
    type: 'section',
    text: mrkdwn(
      [
        escapeMrkdwn(whose.join(', ')),
        link(documentAddress(citation, publicUrl), cutText(citation.title, MAX_TITLE)),
        ...[date, heading, telling].map((said) => said && escapeMrkdwn(said)),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  };
  const place = citation.document && encodePlace({ document: citation.document, anchor: citation.anchor });
  if (place && place.length <= LIMITS.button.value) {
    source.accessory = button(ACTIONS.read, 'Read the update', place, `Read “${citation.title}”`);
  }
  return [...words(citation, telling === null), source];
}

function words(citation: Citation, isQuotation: boolean): RichTextBlock[] {
  if (isQuotation) return quotePassage(citation, MAX_EXCERPT);
  const elements = markedElements(cutText(citation.excerpt, MAX_EXCERPT), citation.marks);
  return elements.length === 0 ? [] : [richText(section(elements))];
}
