import type { HomeView } from '@slack/types';
import type { Document } from '../corpus/document.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { latestOfAll, latestOfRegions } from './latest-of-regions.ts';
import { LIMITS } from './limits.ts';
import { plain } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { type HelpLine, howToAsk } from './render-help.ts';
import { regionRows } from './render-regions.ts';

/** The Home tab: what the app does, how to ask, how old its knowledge is, each region's newest update. */
export function renderHome(
  documents: ReadonlyMap<string, Document>,
  regions: readonly string[],
  rendering: { names: Names; publicUrl: string },
  added: readonly HelpLine[] = [],
): HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('ADCS updates', LIMITS.header.text) },
      ...howToAsk(added),
      { type: 'divider' },
      { type: 'header', text: plain('What is held', LIMITS.header.text) },
      { type: 'context', elements: [plain(ageInWords(documents), LIMITS.context.text)] },
      ...regionRows(latestOfRegions(documents.values(), regions), rendering),
    ],
  };
}

/** "103 updates, the newest from November 2023. …" */
export function ageInWords(documents: ReadonlyMap<string, Document>): string {
  const newest = latestOfAll(documents.values());
  if (!newest) return 'No updates are held yet.';
  const date = showPartialDate(newest.published, newest.publishedBasis);
  return `${documents.size} updates are held, the newest from ${date}. The latest held is not always the latest there is: every answer says how old it is.`;
}
