import type { Place } from '../../search/passage-index.ts';

/** A passage with all that stands above it. */
export function textAround({ document, passage }: Pick<Place, 'document' | 'passage'>): string {
  return [document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n');
}
