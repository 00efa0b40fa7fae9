import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { asksWhereFrom } from '../people/asks-where-from.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding, Wording } from '../understanding/understanding.ts';
import { toldOfShown } from './detail-of-shown.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';

const BEFORE_THEM = pattern('i')`
  \bbefore (?:him|her|them)\b|\b(?:his|her|their) predecessor\b
  |^who (?:
    was (?:it|there|that|in post)
    |(?:did|had|held) (?:it|that|the (?:job|post|role))
  ) (?:before|previously|earlier)$
  |^(?:(?:who )?before(?: (?:that|then))?|previously|the (?:previous one|one before))$
`;
/** "Who came after him?" asks for a successor. */
const AFTER_THEM = /^who (?:came|comes|was|is|followed)(?: next)? (?:after )?(?=(?:him|her|them)\b)/i;
/** Whom the one spoken of came before, where that was asked already. */
const BEFORE_ANOTHER = / before \p{Lu}.*$/u;
/** Whom the one spoken of came after. */
const AFTER_ANOTHER = /\b(?:after|succeeded|replaced|followed|took over from) \p{Lu}/u;
/** "Who was president before that?" below who is. */
const SAME_POST_BEFORE = /^who (?:was|were|held) (?<post>\w.*) (?:before|prior to) (?:that|then|this)$/i;
/** "Who took over?", "and her successor?" */
const NEXT_PERSON = pattern('i')`
  ^(?:
    who(?:'s(?= (?:cover|stand|fill|step|act|deput|hold)))? (?:
      (?:has |have )?(?:took over|taken over|stepped (?:in|up)|filled in|stood in|covered)
      |(?:is |was |has been )?(?:
        covering|standing in|filling in|stepping in|acting up|deputising|holding the fort
      )
      |took it on|replaced|succeeded|followed
    )(?: for (?:him|her|them))?(?: (?:from|after))?(?: (?:him|her|them))?(?:
      (?: next| for now| since| in the meantime| then)
    )?
    |who(?:'?s| is| was| comes| came) next
    |(?:his|her|their|the) (?:successor|replacement)
  )$
`;
/** "Who got it permanently?" below who holds it for a while. */
const FOR_GOOD = pattern('i')`
  ^who(?:'?s| is| was| has| had)? (?:(?:
    got|get|took|given|appointed to|was given|now (?:has|in)
  ) )?(?:
    it|the (?:job|post|role)
    |the (?:permanent|substantive|top) (?:one|dcs|director|job|post|role|position|appointment)
    |(?:appointed|made)
  )(?: (?:permanently|for good|in the end|on a permanent basis|eventually))?$
`;
const PERMANENT = /\b(?:permanent|substantive|top )|for good|in the end|eventually/i;
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
/** "What share of them is it now?" asks for no post. */
const ASKS_SOMETHING = /^(?:what|which|how|when|where|why)\b/i;
const STILL = pattern('i')`
  \bstill\b
  |\bha(?:s|ve) (?:it|that|this|they|things) changed\b
  |\b(?:
    now|today|these days|nowadays|currently|at (?:present|the moment)
    |(?:current|present|latest|newest|most recent) one
  )\?*$
`;
/** Who helps somebody "with it" helps them in what they were named for. */
const WITH_IT = /(?<=\b(?:him|her|them)) (?:with|on|in|at) (?:it|this|that)$/i;
/** What a person has, and not what they said of something. */
const OF_THEIRS = pattern('i')`
  \b(?:
    roles?|jobs?|posts?|titles?|works?|worked|email|address|contact|reach|replaced|successor
    |succeeded|followed|took over|help(?:s|ing|ed)?|assist(?:s|ing|ed)?|support(?:s|ing|ed)?
  )\b
`;
const FOR_A_WHILE = /\b(?:interim|acting|temporary) /i;
/** What somebody said is theirs as well. */
const SAYING = /\bwhat\b.*\b(?:say|said|think|thought|argue|ask|call for|want)\b/i;
/** What of a question for whoever holds a post today would hide who held it before. */
const OF_NOW = /\b(?:new|newest|latest|current|present|now|currently)\b ?/gi;
/** "Who was he?" is asked of whoever was named last. */
const WHO_THEY_ARE =
  /^who(?:'?s| is| was| are| were) (?:(?:he|she|they|this|that)|(?:this|that) (?:person|man|woman|lady))$/i;
/** Somebody who was spoken of. */
const PERSON = /\b(?:he|she|him|her|they|them|his)\b/i;

/** "And before him?", "is that still the case?" after who held a post. */
export function samePost(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, shown, again } = followUp;
  if (before.wish === 'role' && FOR_GOOD.test(rest) && PERMANENT.test(rest) && isOfAWhile(followUp))
    return again(withoutTimes(before).replace(OF_NOW, '').replace(FOR_A_WHILE, ''));
  const isOfPerson = () => before.wish === 'role' || PERSON.test(rest) || shown().intent === 'role';
  const last =
    NEXT_PERSON.test(rest) && isOfPerson()
      ? (namedBetween(followUp, BEFORE_ANOTHER) ?? personShown(followUp))
      : null;
  const [place] = before.authorities;
  if (last !== null) return again(`who succeeded ${last}${place ? ` in ${place.item.name}` : ''}`);
  const asksBefore = BEFORE_THEM.test(rest) || isSamePostBefore(followUp);
  if (
    (!asksBefore && content.some(({ said }) => !/^(?:case|true|changed|since)$/i.test(said))) ||
    isPlaced ||
    alone.times.length > 0
  )
    return null;
  const between = BEFORE_THEM.test(rest) ? namedBetween(followUp, AFTER_ANOTHER) : null;
  if (between !== null) {
    const post = recognisePost(before.text);
    return again(`who was ${post?.name ?? 'there'} before ${between}`);
  }
  const holder = personShown(followUp);
  if (holder === null) return null;
  if (asksBefore) {
    if (before.wish !== 'role') return again(`who was there before ${holder}`);
    return again(`${withoutTimes(before).replace(OF_NOW, '').replace(BEFORE_ANOTHER, '')} before ${holder}`);
  }
  return STILL.test(alone.text) && !ASKS_SOMETHING.test(rest)
    ? again(withoutTimes(before).replace(FOR_A_WHILE, ''))
    : null;
}

/** "Who was president before that?" below who is president. */
function isSamePostBefore({ before, rest }: FollowUp): boolean {
  const post = recognisePost(SAME_POST_BEFORE.exec(rest)?.groups?.post ?? '');
  return before.wish === 'role' && post !== null && post.name === recognisePost(before.text)?.name;
}

/** Who came before somebody was asked, and now who came after: not after the one told, who was just named, but after the one named. */
function namedBetween({ before, knowledge }: FollowUp, otherWay: RegExp): string | null {
  const at = before.wish === 'role' ? before.text.search(otherWay) : -1;
  return at < 0 ? null : (findPeopleIn(before.text.slice(at), knowledge)[0] ?? null);
}

/** Whether a question asked, or was told, who holds a post for a while. */
function isOfAWhile({ before, shown }: FollowUp): boolean {
  return FOR_A_WHILE.test(before.text) || FOR_A_WHILE.test(shown().headline);
}

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
  // Somebody may have held several posts: whom they replaced is asked of the one that was spoken of.
  const post = TOOK_OVER.test(rest) || between !== null ? recognisePost(before.text) : null;
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

/** The person whom the question before named or, where it asked for a post, whom its answer names first. */
function personShown({ before, rest, shown, knowledge }: FollowUp): string | null {
  if (before.wish !== 'role') {
    if (WHO_THEY_ARE.test(rest)) return lastNamed(before, shown(), knowledge);
    const [named] = findPeopleIn(before.text, knowledge).filter((name) => !isOnlyInPhrase(name, before));
    const isMeant =
      OF_THEIRS.test(rest) || NEXT_PERSON.test(rest) || SAYING.test(rest) || asksWhereFrom(rest);
    return named !== undefined && (isMeant || isOnlyName(named, before)) ? named : null;
  }
  const answer = shown();
  return answer.kind === 'found' ? (findPeopleIn(answer.headline, knowledge)[0] ?? null) : null;
}

/** Whoever a question named last or, where it named nobody ("what did the minister say?"), whom its answer names first. */
function lastNamed({ text }: Wording, answer: Answer, knowledge: Knowledge): string | null {
  const shown = answer.kind === 'found' ? [answer.headline, answer.passages[0].excerpt] : [];
  const [first] = shown.flatMap((words) => findPeopleIn(words, knowledge));
  return findPeopleIn(text, knowledge).at(-1) ?? first ?? null;
}

/** Whether a name is no more than a word of something called otherwise: "You Can Foster". */
function isOnlyInPhrase(name: string, { query }: Wording): boolean {
  const [surname = ''] = name.toLowerCase().split(' ').slice(-1);
  return query.groups.some(({ said }) => {
    const words = said.toLowerCase().split(' ');
    return words.length > 1 && words.includes(surname) && !name.toLowerCase().includes(words[0]!);
  });
}

/** Whether a question says a name and no more: whoever is spoken of next bears it. */
function isOnlyName(name: string, { query }: Wording): boolean {
  const parts = new Set(name.toLowerCase().split(' '));
  return query.groups.every(({ said }) => parts.has(said.toLowerCase()));
}

/** A question without its dates. */
function withoutTimes({ text, times }: Understanding): string {
  let rest = withoutEnd(text);
  for (const { start, end } of [...times].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start).replace(/\b(?:in|of|for|from)\s*$/i, '') + rest.slice(end);
  return rest.trim();
}
