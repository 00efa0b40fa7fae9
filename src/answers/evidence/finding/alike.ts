import { THRESHOLDS } from '../../thresholds.ts';
import type { Evidence } from './find-evidence.ts';
import { onePerDocument } from './one-per-document.ts';

/** One passage from each document that is on the topic nearly as much as the best one. */
export function alike(found: readonly Evidence[]): Evidence[] {
  const [best] = found;
  if (!best) return [];
  return onePerDocument(found).filter(
    ({ score, coverage }) =>
      coverage >= THRESHOLDS.alikeCoverage * best.coverage && score >= THRESHOLDS.companionScore * best.score,
  );
}
