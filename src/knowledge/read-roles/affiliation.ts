import type { KnownName } from './known-names.ts';
import type { MarkedSentence } from './mark-sentence.ts';

/** A body or place by name; `known` where a data file holds it. */
export type BodyName = { readonly text: string; readonly known: KnownName | null };

/**
 * Where somebody is from: the place right after the name, "(Warwickshire)", ", Darlington", "from Ofsted"; in
 * a list in brackets also the one after the next name ("(Jo Lane and Al Roe, Leeds; …)"). After a dash only
 * what is surely a body counts: "Dave Hill - Presidential Speech" says no place.
 */
export function affiliationOf(sentence: MarkedSentence, person: number): BodyName | null {
  const mark = `⟦P${person}⟧`;
  const at = sentence.marked.indexOf(mark);
  const after = sentence.marked.slice(at + mark.length);
  const isInList = /\([^()]*$/.test(sentence.marked.slice(0, at)) && /^[^()]*[);]/.test(after);
  const said = AFFILIATION.exec(after) ?? (isInList ? SHARED_AFFILIATION.exec(after) : null);
  const first = said ? sentence.bodies[Number(said[1])] : undefined;
  if (!said || !first) return null;
  // "Al Roe, VSH, N Yorks": what somebody is may stand between the name and the place.
  const behind = isInList ? PLACE_BEHIND.exec(after.slice(said[0].length))?.[1] : undefined;
  const place = behind === undefined ? undefined : sentence.bodies[Number(behind)];
  const body = first.known === null && place?.known ? place : first;
  const isSure = body.known !== null || /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(body.text);
  return isSure || !/^\s+[–-]/.test(said[0]) ? { text: body.text, known: body.known } : null;
}

const AFFILIATION =
  /^(?:\s*[,(]\s*|\s+[–-]\s+|\s*\/\s*(?:the )?|,? (?:from|of|at) (?:the )?)(?:DCS |AD )?⟦O(\d+)⟧/u;
const SHARED_AFFILIATION = /^ and ⟦P\d+⟧, ⟦O(\d+)⟧/u;
const PLACE_BEHIND = /^, ⟦O(\d+)⟧(?=[;)])/u;
