import { pattern } from '../../../text/pattern.ts';
import { asksWhereFrom } from '../../people/asks-where-from.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { type FollowUp, withoutEnd } from '../follow-up.ts';
import { toldOfShown } from '../of-shown/detail-of-shown.ts';
import {
  BEFORE_ANOTHER,
  namedBetween,
  OF_THEIRS,
  PERSON,
  personShown,
  WHO_THEY_ARE,
} from './person-shown.ts';

/** "Who came after him?" asks for a successor. */
const AFTER_THEM = /^who (?:came|comes|was|is|followed)(?: next)? (?:after )?(?=(?:him|her|them)\b)/i;
/** "Email?", "contact details please" */
const ADDRESS = pattern('i')`
  ^(?:(?:
    (?:(?:can|could) (?:you|i) )?(?:give|send|get|have)(?: me)?|what(?:'?s| is| are)|do you have|have you(?: got)?|got|any|an?|the|his|her|their
  ) )*(?:
    (?:e-?mail|contact|phone|telephone)(?: (?:address(?:es)?|details|info(?:rmation)?|numbers?))?
    |(?<=(?:his|her|their) )(?:details|number|address)
  )(?: (?:for|of) (?:him|her|them))?$
`;
/** "Which council?" */
const WHICH_PLACE =
  /^(?:from |of |at )?(?:which|what) (?:council|authority|la|borough|county|organi[sz]ation|place)$/i;
/** "What job?", "doing what?" */
const WHICH_POST = pattern('i')`
  ^(?:(?:in|to|for) )?(?:which|what) (?:job|post|role|position|capacity)$
  |^(?:(?:as|doing|to do|to be) what)$
`;
/** "Her" before what is hers, "his" anywhere. */
const OWNED = pattern('i')`
  \b(?:
    his
    |her(?= (?!
      (?:
        in|on|at|from|for|to|as|by|with|of|and|or|now|then|before|after|there|here|next|since|up
        |down|out|over|about|please|last|again
      )\b
    )\w
    )
  )\b
`;
const TOOK_OVER = /\b(?:take over|taken over|replaced?|succeed(?:ed)?|follow(?:ed)?)\b/i;
/** Who helps somebody "with it" helps them in what they were named for. */
const WITH_IT = /(?<=\b(?:him|her|them)) (?:with|on|in|at) (?:it|this|that)$/i;

/** "Where did she work before?" after who held a post. */
export function samePerson(followUp: FollowUp): Understanding | null {
  const { before, rest, again } = followUp;
  const asksAddress = before.wish === 'role' && ADDRESS.test(rest);
  const asksPlace = before.wish === 'role' && WHICH_PLACE.test(rest);
  const asksPost = before.wish === 'role' && WHICH_POST.test(rest);
  const asksWho = before.wish === 'role' && WHO_THEY_ARE.test(rest);
  const between = AFTER_THEM.test(rest) ? namedBetween(followUp, BEFORE_ANOTHER) : null;
  const person =
    between ??
    (asksAddress || asksPlace || asksPost || asksWho || PERSON.test(rest) ? personShown(followUp) : null);
  if (person === null) return isOfNobody(followUp) ? before : null;
  if (asksWho) return again(`who is ${person}`);
  if (asksAddress) return again(`email of ${person}`);
  if (asksPlace) return again(`which council is ${person} from`);
  if (asksPost) return again(`what is ${person}'s role`);
  const detail = detailOfTheirs(followUp);
  if (detail) return { ...detail, spokenOf: person };
  const said = rest.replace(AFTER_THEM, 'who succeeded ').replace(WITH_IT, '');
  const named = said.replace(OWNED, `${person}'s`).replace(PERSON, person);
  // Somebody may have held several posts: whom they replaced is asked of the one that was spoken of, unless another is named.
  const asksOfPost = between !== null || (TOOK_OVER.test(rest) && recognisePost(rest) === null);
  const post = asksOfPost ? recognisePost(before.text) : null;
  return { ...again(post ? `${withoutEnd(named)} as ${post.name}` : named), spokenOf: person };
}

/** One person, and no region or group. */
const ONE_PERSON = /\b(?:he|she|him|her|his)\b/i;

/** Whether somebody is asked about of whom the question before was told nothing: there is still nothing to tell. */
function isOfNobody({ before, rest, shown }: FollowUp): boolean {
  const isOfPerson =
    WHO_THEY_ARE.test(rest) ||
    ADDRESS.test(rest) ||
    (ONE_PERSON.test(rest) && !/^where\b/i.test(rest) && (OF_THEIRS.test(rest) || asksWhereFrom(rest)));
  const namesPost = before.wish === 'role' && recognisePost(before.text) !== null;
  return namesPost && isOfPerson && shown().kind === 'refused';
}

/** "What was her target?": what is told of it where its bearer was shown; what somebody said or was is asked of them by name. */
function detailOfTheirs(followUp: FollowUp): Understanding | null {
  const { alone, rest, content } = followUp;
  const isOfPost = OF_THEIRS.test(rest) || asksWhereFrom(rest) || recognisePost(rest) !== null;
  if (
    alone.wish !== 'fact' ||
    isOfPost ||
    content.length === 0 ||
    /\b(?:say|said|think|thought)\b/i.test(rest)
  )
    return null;
  return toldOfShown(alone, followUp);
}
