import { onePer } from '../../one-per.ts';
import type { Evidence } from './find-evidence.ts';
/** The best of each document, in the order given. */
export function onePerDocument(evidence: readonly Evidence[]): Evidence[] {
  return onePer(evidence, ({ document }) => document.id);
}

/** The best of each region, in the order given; what is of no region stands for itself. */
export function onePerRegion(evidence: readonly Evidence[]): Evidence[] {
  return onePer(evidence, ({ document }) => document.region ?? document.id);
}
