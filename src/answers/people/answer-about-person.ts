import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { answerPerson } from './answer-person.ts';
import { asksAboutUnwritten } from './asks-about-unwritten.ts';
import { asksForAddress } from './asks-for-address.ts';
import { asksOnlyAbout } from './asks-only-about.ts';
import { asksWhereFrom } from './asks-where-from.ts';
import { findPeopleIn } from './find-people-in.ts';
import { asksForPrivate } from './private-matters.ts';
import { asksWhatTheyLead } from './roles/post-led.ts';
import { postSinceWhen } from './roles/post-since-when.ts';
import { rolesOf } from './roles/related-roles.ts';
import { asksForTerm } from './roles/term-of-office.ts';

/** What no update says of a person, and what is whose ("who's" is no one's). */
const PRIVATE =
  /\b(?:how old|address|salary|live|phone)\b|(?<!\b(?:who|what|when|where|how|that|there|it))'s\b/i;
/** Somebody who was spoken of, or who holds a post. */
const SOMEBODY = pattern('i')`
  \b(?:he|she|his|her|him)\b
  |\bhow old (?:is|was) (?:the|our) (?:\w+ ){0,3}?(?:
    president|chair|director|dcs|minister|officer|secretary|commissioner|sponsor|manager
  )\b
`;
/** Whose is told in the same words: "mum being hit by her partner" asks about nobody who was spoken of; "my girl" is the asker's own. */
const OF_ANYBODY = pattern('i')`
  ^(?!.*\b(?:my|our)\b).*\b(?:
    mums?|mothers?|dads?|fathers?|parents?|grans?|grandmas?|grandmothers?|grandparents?|step-?(?:mum|dad|mother|father)s?|carers?
    |girls?|boys?|lads?|lass(?:es)?|child(?:ren)?|kids?|bab(?:y|ies)|teens?|teenagers?|young (?:wo)?(?:man|men|people|person)
    |wom[ae]n|men|daughters?|sons?|pupils?|families|family|(?:some|any|every)(?:one|body)
    |(?:an?|any|each|every|some) (?:[\w-]+ ){0,2}(?:workers?|teachers?|nurses?|heads?|managers?|councillors?|colleagues?|staff)
  )\b.*\b(?:he|she|his|her|him)\b
`;
/** What somebody said of what is another's is no question about either. */
const SAYS = /\bwhat (?:did|does|do|has|have)\b.*\b(?:say|said|think|thought)\b/i;

/** What is held of the people whom a question names and is about, whatever it asks of them. Null where it only mentions them. */
export function answerAboutPerson(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { wish, text, asked, context } = understanding;
  // "Email address?" below "You Can Foster" is no question about a Mr Foster.
  const isContactOfMatter =
    wish === 'contact' &&
    context !== undefined &&
    !asksOnlyAbout(context, findPeopleIn(context, knowledge), knowledge);
  const named = wish === 'role' || isContactOfMatter ? [] : findPeopleIn(text, knowledge);
  const isOfThem = PRIVATE.test(text) || asksForPrivate(text) || asksWhereFrom(text) || asksForTerm(text);
  const question = text.toLowerCase();
  const isOfOnePost =
    asksWhatTheyLead(question) || named.some((name) => postSinceWhen(question, rolesOf(name, knowledge)));
  if (
    named.length > 0 &&
    ((isOfThem && !SAYS.test(text)) ||
      isOfOnePost ||
      (wish === 'topic' && asksAboutUnwritten(text, knowledge)) ||
      asksOnlyAbout(text, named, knowledge) ||
      asksForAddress(text, named, knowledge))
  )
    return answerPerson(understanding, named, null, knowledge, now);
  return SOMEBODY.test(text) && asksForPrivate(text) && !(wish === 'topic' && OF_ANYBODY.test(text))
    ? refuse(asked, 'role', 'No update says that of anybody.', ['help'])
    : null;
}
