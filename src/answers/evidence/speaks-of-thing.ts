import type { Place } from '../../search/passage-index.ts';
import type { Query } from '../../search/query.ts';
import { pattern } from '../../text/pattern.ts';
import { limitAsked } from '../kinds/limit-asked.ts';
import { isTelling } from '../query/telling-groups.ts';
import { holdsMeaning } from './speaks-of.ts';

/** "What is the deadline for …", "what's the minimum allowance of …": the word before what it is of. */
const THING_OF = pattern('iu')`
  ^(?:please )?what
    (?:'?s| is| are| was| were) (?:the|an?) (?:[\p{L}'’-]+ ){0,3}?([\p{L}-]+) (?:
      for|of|in|at|on|by|to|per
    )
      \b
`;
/** What something is about goes by several names. */
const SUBJECT = /^(?:theme|topic|subject|focus)$/i;
const TELLS_SUBJECT = /\b(?:themes?|topics?|subject|focus(?:ed|es|sed|ing)?)\b/i;
/** These ask for words, for anything there is to say, or for a figure or a date, which says by itself what it is. */
const NO_THING = pattern('i')`
  ^(?:
    form|name|title|position|size|costs?|price|value|amount|length|number|total|percentage|share
    |proportion|rate|date|venue
  )$
`;

/**
 * Whether a passage speaks of the very thing that a question asks for. In "what is the deadline for school applications" that is
 * the deadline: whatever else is said of schools does not tell it. True where the question names no such thing.
 */
export function speaksOfThing(place: Place, { text, query }: { text: string; query: Query }): boolean {
  const thing = THING_OF.exec(text)?.[1]?.toLowerCase();
  if (thing === undefined || NO_THING.test(thing)) return true;
  if (SUBJECT.test(thing) && TELLS_SUBJECT.test(place.passage.text)) return true;
  const asked = query.groups.find(({ said }) => said.toLowerCase().split(' ').at(-1) === thing);
  if (!asked || !isTelling(asked)) return true;
  return holdsMeaning(place, asked) || (limitAsked(thing)?.test(place.passage.text) ?? false);
}
