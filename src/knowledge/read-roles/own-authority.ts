import { pattern } from '../../text/pattern.ts';
import { affiliationOf, type BodyName } from './affiliation.ts';
import type { ReadingPlace } from './draft.ts';
import type { MarkedSentence } from './mark-sentence.ts';

/** A body of a sentence, where it is one of the authorities of the region whose update it is. */
export function ownAuthority(
  sentence: MarkedSentence,
  number: number,
  { document }: ReadingPlace,
): BodyName | null {
  const body = sentence.bodies[number];
  return body?.known?.kind === 'authority' && body.known.region === document.region
    ? { text: body.text, known: body.known }
    : null;
}

export function authorityBefore(sentence: MarkedSentence, at: number, place: ReadingPlace): BodyName | null {
  return authorities(sentence, place).findLast(({ index }) => index < at)?.body ?? null;
}

export function authorityBehind(sentence: MarkedSentence, at: number, place: ReadingPlace): BodyName | null {
  return authorities(sentence, place).find(({ index }) => index > at)?.body ?? null;
}

function authorities(
  sentence: MarkedSentence,
  place: ReadingPlace,
): readonly { readonly index: number; readonly body: BodyName }[] {
  return sentence.bodies.flatMap((_, number) => {
    const body = ownAuthority(sentence, number, place);
    return body ? [{ index: sentence.marked.indexOf(`⟦O${number}⟧`), body }] : [];
  });
}

/** "Jo Lane of Norfolk", "Jo Lane, deputy in Norfolk", "Norfolk’s Jo Lane". */
export function affiliated(sentence: MarkedSentence, person: number, place: ReadingPlace): BodyName | null {
  const beside = affiliationOf(sentence, person);
  if (beside?.known?.kind === 'authority')
    return beside.known.region === place.document.region ? beside : null;
  const near = pattern('u')`
    ⟦P${String(person)}⟧, (?:[a-z’]+ ){0,4}(?:⟦T\d+⟧ )?(?:in|of|at|from) ⟦O(?<in>\d+)⟧
    |⟦O(?<own>\d+)⟧(?:’s|'s) (?:own |new )?⟦P${String(person)}⟧
  `.exec(sentence.marked)?.groups;
  const number = near?.in ?? near?.own;
  return number === undefined ? null : ownAuthority(sentence, Number(number), place);
}

/** "Norfolk: Jo Lane retires in May". */
export function labelOf(sentence: MarkedSentence, place: ReadingPlace): BodyName | null {
  const label = /^⟦O(\d+)⟧(?:(?::| [–—-]) |\.$)/u.exec(sentence.marked)?.[1];
  return label === undefined ? null : ownAuthority(sentence, Number(label), place);
}
