import { fragment } from '../../../text/pattern.ts';

/** What may stand before the word that asks: courtesies and prepositions, not a noun, behind which "who" is relative. */
const LEADS_IN = [
  'please|pls|please could you tell me|so|and|but|ok|hi|hello|hey|also|just',
  fragment`
    could you|can you|would you|tell me|show me|remind me|i(?:'d| would) like to know|i need to know
    |i want to know
  `,
  fragment`
    say|know|do you know
    |(?:does |do )?(?:any(?:one|body)|some(?:one|body)|you|we) know
    |any idea|find out|wondering
  `,
  fragment`
    roughly|exactly|about|around|in|by|to|from|at|on|for|of|with|under|as of|since|until|till|up to
    |during|within|over|through|between
  `,
];

/** Where a clause that asks may begin. */
export const BEGINNING = fragment`(?:^|[,;:?.!-] ?)(?:(?:${LEADS_IN})\b[\s,]*)*`;
