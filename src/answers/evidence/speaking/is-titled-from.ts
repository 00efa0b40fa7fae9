import type { Document } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { regionsIn } from './regions-in.ts';

/** Whether a statement that no region publishes as an update is of one of these by its title: "Statement from South East ADCS". */
export function isTitledFrom(
  { title, region }: Document,
  regions: readonly string[],
  knowledge: Knowledge,
): boolean {
  return (
    region === null &&
    regionsIn(title, knowledge).some(({ item }) => item.some((slug) => regions.includes(slug)))
  );
}
