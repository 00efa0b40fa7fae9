import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';

const HYPHENED = /(?<![\p{L}\p{N}-])(\p{L}{3,})[-‐‑](\p{L}{3,})(?![\p{L}\p{N}-])/gu;

/**
 * A question with the words joined that have a hyphen here and none in any update: "bench-marking" is benchmarking. What updates write
 * with one, or apart, stays as it is ("multi-agency").
 */
export function joinParts(question: string, knowledge: Knowledge): string {
  return question.replace(HYPHENED, (written, before: string, behind: string) => {
    const joined = `${before}${behind}`;
    return timesSideBySide([before, behind], knowledge) === 0 && knowledge.vocabulary().has(joined)
      ? joined
      : written;
  });
}
