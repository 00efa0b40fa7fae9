import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Citation } from '../answers/answer.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { ACTIONS } from './action-ids.ts';
import { cutText } from './cut-text.ts';
import { encodePlace } from './document-place.ts';
import { LIMITS } from './limits.ts';
import { documentAddress } from './link-to-document.ts';
import { link, mrkdwn, plain } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { markedElements, quotation, richText } from './rich-text.ts';

/** Excerpts are at most 320 characters; a longer one is another program's, and is cut to leave room. */
const MAX_EXCERPT = 1_000;
const MAX_TITLE = 150;
const MAX_NAME = 80;

/**
 * One excerpt as a quotation, and under it where it is from: region or committee, title with its link,
 * date, and a button that opens the document where the document is held.
 */
export function renderCitation(citation: Citation, names: Names, publicUrl: string): KnownBlock[] {
  const source: KnownBlock = {
    type: 'section',
    text: mrkdwn(
      [
        whoseItIs(citation, names)
          .map((name) => link(null, name))
          .join(', '),
        link(documentAddress(citation, publicUrl), cutText(citation.title, MAX_TITLE)),
        showPartialDate(citation.published, citation.publishedBasis),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  };
  const place = citation.document && encodePlace({ document: citation.document, anchor: citation.anchor });
  if (place && place.length <= LIMITS.button.value) {
    source.accessory = {
      type: 'button',
      action_id: ACTIONS.read,
      text: plain('Read the update', LIMITS.button.text),
      value: place,
      accessibility_label: plain(`Read “${citation.title}”`, LIMITS.button.text).text,
    };
  }
  return [...quote(citation), source];
}

/** "West Midlands", or the committees it comes from; empty where it is neither's. */
export function whoseItIs(
  { region, committees }: Pick<Citation, 'region' | 'committees'>,
  names: Names,
): string[] {
  const all = region ? [names.region(region)] : committees.slice(0, 2).map((slug) => names.committee(slug));
  return all.map((name) => cutText(name, MAX_NAME));
}

function quote({ excerpt, marks }: Citation): RichTextBlock[] {
  const elements = markedElements(cutText(excerpt, MAX_EXCERPT), marks);
  return elements.length > 0 ? [richText(quotation(elements))] : [];
}
