import type { Place } from '../../../search/passage-index.ts';
import type { Query } from '../../../search/query.ts';
import { pattern } from '../../../text/pattern.ts';
import { limitAsked } from '../../kinds/limit-asked.ts';
import { isTelling, tellingGroups } from '../../query/telling-groups.ts';
import { holdsMeaning } from './speaks-of.ts';

/** "What is the deadline for …", "what's the minimum allowance of …": the word before what it is of. */
const THING_OF = pattern('iu')`
  ^(?:please )?what
    (?:'?s| is| are| was| were) (?:the|an?) (?:[\p{L}'’-]+ ){0,3}?([\p{L}-]+) (?:
      for|of|in|at|on|by|to|per
    )
      \b
`;
/** "What are the corporate parenting principles?": what is laid down, which that the matter is named does not tell … */
const LAID_DOWN = pattern('iu')`
  ^(?:please )?what(?:'?re| are| were) (?:the|their|its|our) (?:[\p{L}'’-]+ ){1,4}?(?:
    principles|standards|criteria|duties|rules|guidelines|requirements|regulations|thresholds|entitlements|rights|values|pledges
  )\W*$
`;
/** … "date of the annual conference", "when is their summit?": an event of that kind … */
const EVENT = pattern('iu')`
  ^(?:the )?(?:
    (?:date|time|venue|place|location|deadline) (?:of|for)
    |(?:when|where|(?:what|which) (?:date|day|month))(?:'?s| is| was| will)\b
  )(?: [\p{L}’'-]+){0,6}? (conference|summit|seminar|workshop|symposium|residential|programme|course|survey|award|fund)(?: be)?(?: (?:of|in|for) (?:the )?[^?]{3,30})?\W*$
`;
/** … or "adoption summit deadline" … */
const DEADLINE_OF_EVENT = /\b(conference|summit|seminar|workshop|symposium|residential) deadline\W*$/i;
/** … "what training is there for lead members?": those whom it is for … */
const THERE_FOR = pattern('iu')`
  ^(?:please )?(?:what|which|how much|is there any|are there any) (?:[\p{L}'’-]+ ){1,3}?(?:(?:is|are|was|were) (?:there|available|on offer) )?for (?:
    (?:the|our|any|new|all) )*(?:[\p{L}’'-]+ ){0,2}?([\p{L}’'-]+)(?=\W*$| (?:in|from|at|across)\b)
`;
/** … and what a question names before it asks: "data returns, how are they made?" */
const NAMED_FIRST = pattern('iu')`
  ^(?:[\p{L}'’-]+ ){1,5}([\p{L}'’-]+)(?:,|:| [–-]) (?:how|when|why|where|what) (?:is|are|was|were|do|does|did|will) (?:it|they|these|that|this)\b
`;
const NAMING_THING = [EVENT, DEADLINE_OF_EVENT, THERE_FOR, NAMED_FIRST];
/** What something is about goes by several names. */
const SUBJECT = /^(?:theme|topic|subject|focus)$/i;
/** … and is told where it is said what it is or was: "themes in particular" tells none. */
const TELLS_SUBJECT = pattern('i')`
  \b(?:themes?|topics?|subjects?|focus(?:ed|es|sed|ing)?)\b[^.\n]{0,60}?(?:
    \b(?:is|are|was|were|will be|on|of|around|include[sd]?)\b|[:‘“"]
  )
  |\b(?:themed|thematic|topical)\b
`;
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
  if (LAID_DOWN.test(text)) return tellingGroups(query.groups).every((group) => holdsMeaning(place, group));
  const named = NAMING_THING.map((way) => way.exec(text)?.[1]).find((word) => word !== undefined);
  const thing = (named ?? THING_OF.exec(text)?.[1])?.toLowerCase();
  if (thing === undefined || (named === undefined && NO_THING.test(thing))) return true;
  if (SUBJECT.test(thing))
    return TELLS_SUBJECT.test([...place.passage.headings, place.passage.text].join('\n'));
  const asked = query.groups.find(({ said }) => said.toLowerCase().split(' ').at(-1) === thing);
  if (!asked || !isTelling(asked)) return true;
  return holdsMeaning(place, asked) || (limitAsked(thing)?.test(place.passage.text) ?? false);
}
