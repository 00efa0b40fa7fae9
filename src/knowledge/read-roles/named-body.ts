import type { Document } from '../../corpus/document.ts';
import type { BodyName } from './affiliation.ts';
import type { Lexicon } from './mark-sentence.ts';
import type { SaidBody } from './read-body.ts';

/** The region whose own a document is, as a body; null for a document of none. */
export function regionBody(document: Document, { gazetteer }: Lexicon): BodyName | null {
  const name = gazetteer.regionName(document.region);
  return name ? { text: `${name} region`, known: gazetteer.lookUp(name) } : null;
}

/** A body's name as it is kept: committees in full, a region as "… region", the Association as "ADCS". */
export function namedBody(said: SaidBody, lexicon: Lexicon, document: Document): BodyName {
  const { gazetteer } = lexicon;
  const text = said.text
    .replace(/^(?:the|our|its) /i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = said.known ?? gazetteer.find(text)[0]?.known ?? null;
  const whole =
    gazetteer.lookUp(text.replace(/ \((?:the )?\p{Lu}[\p{L}&]+\)$/u, '')) ??
    (found && gazetteer.find(text).some(({ start, end }) => start === 0 && end === text.length)
      ? found
      : null);
  if (found?.kind === 'committee') return { text: found.name, known: found };
  if (whole?.kind === 'association' || /^(?:the )?association[’']?s?$/i.test(text))
    return { text: 'ADCS', known: whole };
  if (whole?.kind === 'region') return { text: `${whole.name} region`, known: whole };
  if (/^(?:region|regional group)$/i.test(text))
    return regionBody(document, lexicon) ?? { text, known: null };
  return { text, known: found };
}
