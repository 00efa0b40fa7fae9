import { fragment, pattern } from '../../../text/pattern.ts';
import { BEGINNING } from './beginning.ts';
import { FOR_MEASURE } from './for-measure.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** What a question for a fact, or its clause that asks, begins with. */
const ASKING = [
  'when|which|where|why|how|number of|date of|deadline|closing date|cost of|cost|date',
  fragment`
    what (?:
      dates?|days?|months?|years?|time|share|percentage|proportion|number|amount|size|figure
      |percent|age|length|%
    )
  `,
  fragment`
    (?:funding |budget )?(?:gap|shortfall|overspend) .+
    |turnout|turn-out|headcount|(?:share|proportion|percentage|fraction) of
    |attendance (?:at|of|for)|total(?: number)?(?: of)?|value of|amount of|length of|duration of
    |size of|location of|venue (?:of|for)|date for
  `,
];

export const FOR_FACT: WaysOfAsking = [
  FOR_MEASURE,
  pattern()`${BEGINNING}(?:${ASKING})\b`,
  /\bhow (?:many|much)\b/,
  // "Transforming Care ends when?"
  /\S (?:when|where|why|how (?:long|often|many|much))\s*\?*$/,
  // "Summer 2018 brings which phase?"
  pattern()`
    ^(?!(?:tell|show|give|find|compare|list|do|does|did|is|are|was|were|any|news)\b)\S+ (?:\S+ ){0,6}?(?:
      brings?|brought|has|had|covers?|covered|means?|meant|needs?|needed|got|won|chose|uses?|used|led|ran
      |saw|sees|gave|received|from|at|by
    ) (?:which|what) (?:\S+ ){0,3}\S+\W*$
  `,
  // "FutureSocial grant size", "care leavers total"
  /\S (?:total|grand total|headcount|turnout|venue|deadline|grant size|award size)\W*$/,
];
