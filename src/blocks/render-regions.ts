import type { KnownBlock, SectionBlock } from '@slack/types';
import { sayNumber } from '../answers/wording/say.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { ACTIONS } from './action-ids.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { encodePlace } from './document-place.ts';
import type { LatestOfRegion } from './latest-of-regions.ts';
import { LIMITS } from './limits.ts';
import { documentAddress } from './link-to-document.ts';
import type { Message } from './message.ts';
import { fallbackText, link, mrkdwn } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { richText, section, textElements } from './rich-text.ts';

/** England has nine; another corpus may have more than a message holds. */
const MAX_REGIONS = 15;

/** The regions, each with the newest update held from it. */
export function renderRegions(
  latest: readonly LatestOfRegion[],
  rendering: { names: Names; publicUrl: string },
): Message {
  const said = `The newest update held from each of ${sayNumber(latest.length)} regions.`;
  const spoken = latest.slice(0, MAX_REGIONS).map(({ region, document }) => {
    const date = document ? showPartialDate(document.published, document.publishedBasis) : 'nothing held';
    return `${rendering.names.region(region)}: ${date}.`;
  });
  return {
    text: fallbackText(said, ...spoken),
    blocks: [richText(section(textElements(said, { bold: true }))), ...regionRows(latest, rendering)],
  };
}

/** One row a region: its name, the title of its newest update with a link and the date, a button to read it. */
export function regionRows(
  latest: readonly LatestOfRegion[],
  { names, publicUrl }: { names: Names; publicUrl: string },
): KnownBlock[] {
  return latest.slice(0, MAX_REGIONS).map(({ region, document }) => {
    const name = link(null, cutText(names.region(region), 80));
    if (!document) return { type: 'section', text: mrkdwn(`${name} · nothing held`) };

    const address = documentAddress({ url: document.url, document: document.id, anchor: null }, publicUrl);
    const title = link(address, cutText(document.title, 100));
    const date = showPartialDate(document.published, document.publishedBasis);
    const row: SectionBlock = { type: 'section', text: mrkdwn(`${name} · ${title} · ${date}`) };
    const place = encodePlace({ document: document.id, anchor: null });
    if (place.length <= LIMITS.button.value / 4) {
      const spoken = `Read the latest from ${names.region(region)}`;
      row.accessory = button(ACTIONS.read, 'Read the update', place, spoken);
    }
    return row;
  });
}
