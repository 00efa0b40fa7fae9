import { fragment, pattern } from '../../../text/pattern.ts';

/** "Do I tell the school", "what must I pay"; but not "whom do I ask" and "could I see the update". */
const WHAT_TO_DO = fragment`
  (?<!\b(?:whom?|how|where) )\b(?:
    (?:do|did|should|must|shall|would|will|am) i\b(?! the only| (?:contact|e-?mail|reach|write|talk|speak|get hold|get in touch)\b)
    |(?:can|could|may|might) i\b(?! (?:please |possibly |just )*(?:have|see|get|read|find|ask|contact|e-?mail|talk|speak|write|reach)\b)
  )
`;

const FAMILY = fragment`
  (?:son|daughter|stepson|stepdaughter|child|kid|boy|girl|lad|lass|baby|bairn|toddler|teenager)
`;
const RELATIVE = fragment`
  (?:
    mum|mam|dad|mother|father|nan|nana|gran|granny|grandad|grandson|granddaughter|grandchild(?:ren)?|grandkids?
    |wife|husband|partner|ex|sister|brother|niece|nephew|aunt|uncle|cousin|parents|kids|children|family
  )
`;
const OTHERS_OF_ONES_OWN = fragment`
  (?:manager|boss|landlord|neighbour|neighbor|social worker|teacher|doctor|gp|solicitor|file|wages?|pay|contract|rent|house|flat)
`;

/** "My four-year-old son", "our daughter"; "our children" may be all of a council's. */
const OF_ONES_OWN = fragment`
  \bmy (?:[\w-]+ ){0,2}(?:${FAMILY}|${RELATIVE}|${OTHERS_OF_ONES_OWN})(?:['’]?s)?\b
  |\bour (?:[\w-]+ ){0,1}(?:son|daughter)(?:['’]s)?\b
`;

const OWN_AFFAIRS = pattern('i')`${WHAT_TO_DO}|${OF_ONES_OWN}`;

/** Whether somebody asks about a matter of their own, of which an update seldom tells: "can I stay with my foster mum past 18". */
export function asksOfOwnAffairs(question: string): boolean {
  return OWN_AFFAIRS.test(question);
}
