import type { Wish } from './understanding.ts';

/** Words that a slash command or a terse person begins with, and what they ask for. */
const COMMANDS: readonly (readonly [RegExp, Wish])[] = [
  [/^(?:help|\?|commands?|usage)$/, 'help'],
  [/^(?:regions|areas)$/, 'regions'],
  [/^(?:compare|comparison)\b/, 'compare'],
  [/^timeline\b/, 'timeline'],
  [/^define\b|^definition of\b|^meaning of\b|^expand\b|^what(?:'s| is) the full\b/, 'define'],
  [/^contacts?\b/, 'contact'],
  [/^topic\b/, 'topic'],
  [/^committee\s+\S/, 'committee'],
];

/** Posts that people hold, as questions name them. */
export const POST_WORDS =
  "(?:co-?|vice[ -]?|deputy |interim |joint )?(?:chair(?:s|ed|ing|man|woman|person)?|president|presided|sponsors?|sponsored|leads?|led|headed|heads|co-?ordinat(?:or|ors|es|ed|ing)|dcs|dass|director(?: of children'?s services)?|chief executive|ceo|manager|programme manager|minister|adviser|advisor|secretary|representative|champion|inspector)";

const FORMS: readonly (readonly [RegExp, Wish])[] = [
  [
    /^(?:what can (?:you|i|this)|how (?:do|can|should) i (?:use|ask)|what (?:do|should) i (?:ask|type)|how does this work|who are you|what are you)\b/,
    'help',
  ],
  [
    /^(?:list (?:all |of )?(?:the )?regions|what regions are there|all regions|show (?:me )?(?:the )?regions|(?:which|what) (?:regions|areas) (?:do you (?:cover|have|hold|know)|are (?:there|covered|held)))\b/,
    'regions',
  ],
  [
    /\b(?:timeline|chronology|history of|over time|over the years|then and now|through the years|oldest to newest|how did .* (?:unfold|go|start)|unfold(?:ed|ing)?|(?:story|journey) of|how (?:has|have|did)\b.*\b(?:chang|develop|evolv|progress|mov|grow))/,
    'timeline',
  ],
  [
    /\b(?:which|what) (?:other |of the )?(?:regions|areas|parts of the country)\b|\bwhat (?:are|do) (?:the )?(?:other |all )?regions\b|\b(?:across|in) (?:all )?(?:the )?(?:nine )?regions\b|\bwho else\b|\beveryone who\b|\bwhich of the regions\b|\bwhere else\b/,
    'which-regions',
  ],
  [
    /\b(?:compar\w*|versus|vs?\.?|difference between|differ\w*|side by side|contrast\w*)\b|\d (?:against|alongside) /,
    'compare',
  ],
  [
    /\b(?:contact|email|e-mail|mail address|(?:what(?:'s| is|s)|where(?:'s| is)) the (?:postal |street )?(?:address|office|headquarters) of|what(?:'s| is|s) (?:the|their|its) (?:website|web ?site|web address|url)|get in touch|get hold of|(?:(?:how (?:do|can|could|should|would) (?:i|we)|to) reach|reach (?:him|her|them|out))|speak to|write to|ring|phone|who(?: has|'s got| holds) (?:the |more |any )?(?:details|info(?:rmation)?)|who (?:do|can|should|could|would) (?:i|we) (?:talk|ask|go|approach|book|turn|message))\b/,
    'contact',
  ],
  [
    /\b(?:stand(?:s)? for|abbreviat(?:e|ed|es|ion)|acronym|short for|meaning of|definition of|define)\b|^what(?:'s| is| does| do| are) .{1,40}\bmean(?:ing)?\??$|\bmean(?:s|ing)?\s*\??$|\bin full\b|\bfull (?:form|name) of\b|\bmeant? by\b|\bwhat(?:'s| is) (?:that|it)\s*\??$|=\s*\??$|^remind me what .{1,40}\b(?:is|are|means?|was)\s*\??$|\bwhen it's at home\b|\bspell(?:ed|t)? out\b/,
    'define',
  ],
];

/** What may stand before the word that asks: courtesies and prepositions, not a noun, behind which "who" is relative. */
const LEAD_IN =
  "(?:(?:please|pls|so|and|but|ok|hi|hello|hey|could you|can you|would you|tell me|show me|say|know|do you know|i(?:'d| would) like to know|i need to know|i want to know|remind me|just|roughly|exactly|about|around|in|by|to|from|at|on|for|of|with|under|as of|since|until|also|(?:does |do )?(?:any(?:one|body)|some(?:one|body)|you|we) know|any idea|find out|wondering|please could you tell me)\\b[\\s,]*)*";

const ROLE = new RegExp(
  `(?:^|[,;:?.!-] ?)${LEAD_IN}who(?:'s|s|se| is| was| were| are| will| has| have| had|m)?\\b|\\bwhich (?:of the |(?!local|regions?|areas?|authorit|council)\\S+ )?(?:minister|director|dcs|chair|president|author|speaker|manager|officer|sponsor)s?\\b|\\bname of (?:the |its )?(?:\\w+ ){0,3}(?:chair|president|dcs|director|sponsor|lead|minister|manager|officer|person|author|co-?ordinator)\\b|\\bholder of\\b|^is (?:it )?\\S.* still\\b|^is it still\\b|\\bperson (?:in charge|responsible|who|that)\\b|^(?:name|list|give me|find me) (?:the |all |both )*(?:\\S+ ){0,2}(?:co-?)?(?:chairs?|presidents?|dcs|sponsors?|leads?|co-?ordinators?|authors?|speakers?|officers?|ministers?)\\b|\\b(?:successor|predecessor)\\b|\\b(?:role|job|post|position) (?:the|of|is|was|does|did)\\b|'s (?:role|job|post|position|title)\\b|\\b(?:reps|representatives?) (?:on|to|for|of|in)\\b`,
);
const TERSE_ROLE = new RegExp(
  `(?:^|\\b)${POST_WORDS}\\s*\\??$|^(?:the )?(?:current |latest |former |new )?${POST_WORDS} (?:of|for|in|at)\\b|^(?:adcs|adass) ${POST_WORDS}\\b|^${POST_WORDS}\\b(?! (?:\\w+ing|are|is|was|were|who|have|has|had|to|and|should|will|can|leave|leaving)\\b)`,
);
const FACT = new RegExp(
  `(?:^|[,;:?.!-] ?)${LEAD_IN}(?:how (?:many|much|often|long|far|big|large|old|few)|when|what (?:date|day|month|year|time|share|percentage|proportion|number|amount|size|figure|percent)|which|where|why|how|number of|date of|deadline|cost of|cost|date)\\b|\\bhow (?:many|much)\\b`,
);
/** "What did London say about …" wants what London says, and nobody else. */
const SAYS_ON =
  /^what (?:did|does|do|has|have|had) .{2,60}? (?:say|said|think|report|reported|tell us|told us|mention|mentioned|write|written) (?:about|on|of|regarding)\b/;
const DEFINE = /^(?:what(?:'s| is| are|s)|who or what is|explain)\s+(?:a |an |the |meant by |is )?(.+?)\??$/;

/**
 * What kind of answer a question asks for, judged by how it is put; what it is about is for others. `text` is in
 * lower case with plain quotes and mended slips. 'fact' where it is a question of no special form; 'topic' where it
 * is no question at all ("apprenticeship levy").
 */
export function recogniseWish(text: string): Wish {
  const trimmed = text
    .trim()
    .replace(/^(?:please|pls|hi|hello|hey|ok|so|and)[,\s]+/, '')
    .replace(/[\s,]+(?:please|pls|plz|thanks|thank you|thx|cheers|ta)[\s.!?]*$/, '');
  if (/^(?!(?:why|who|when|where|what|how|which|really)\b)[a-z&0-9]{2,8}\s*\?$/.test(trimmed))
    return 'define';
  for (const [form, wish] of COMMANDS) if (form.test(trimmed)) return wish;
  const isCount =
    /^(?:how (?:many|much|often|long)|when|where|why|what (?:percentage|share|proportion|number|amount))\b/.test(
      trimmed,
    );
  for (const [form, wish] of FORMS) if (form.test(trimmed) && !(isCount && wish === 'contact')) return wish;
  if (ROLE.test(trimmed)) return 'role';
  if (
    !/^what(?:'s| is| are)? an?\b/.test(trimmed) &&
    TERSE_ROLE.test(trimmed) &&
    trimmed.split(/\s+/).length <= 10 &&
    !FACT.test(trimmed)
  )
    return 'role';
  if (
    /\b(?:what(?:'s| is|s)? (?:happening|new|going on|the (?:latest|news|state|position)|been)|any (?:news|update)|latest|(?:what|how) about|update on|news (?:on|about|of)|tell me about|anything (?:on|about))\b/.test(
      trimmed,
    )
  )
    return 'topic';
  if (SAYS_ON.test(trimmed)) return 'topic';
  const defined = DEFINE.exec(trimmed)?.[1];
  if (
    defined &&
    !/\b(?:doing|happening|going|saying|planning|working|been|being|done)\b/.test(defined) &&
    defined.split(/\s+/).length <= 5
  )
    return 'define';
  if (FACT.test(trimmed) || /^(?:what|did|does|do|is|are|was|were|has|have|can|will)\b/.test(trimmed))
    return 'fact';
  return 'topic';
}
