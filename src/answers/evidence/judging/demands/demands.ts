import { AMOUNTS } from './amounts.ts';
import { DEEDS } from './deeds.ts';
import type { Demand } from './demand.ts';
import { NAMES } from './names.ts';
import { OFFICE_HOLDERS } from './office-holders.ts';
import { OUTCOMES } from './outcomes.ts';
import { PARTICULARS } from './particulars.ts';
import { PLACES } from './places.ts';
import { SUPERLATIVES } from './superlatives.ts';
import { TIMES } from './times.ts';

/**
 * What a question demands that is told by few words, which any ranking by topic passes over. What no passage on the topic tells
 * is not answered by the topic: when somebody was appointed does not say why they left. In no order: each that is made has to be met.
 */
export const DEMANDS: readonly Demand[] = [
  ...SUPERLATIVES,
  ...PARTICULARS,
  ...TIMES,
  ...AMOUNTS,
  ...PLACES,
  ...NAMES,
  ...OUTCOMES,
  ...DEEDS,
  ...OFFICE_HOLDERS,
];
