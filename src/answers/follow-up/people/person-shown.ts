import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { asksWhereFrom } from '../../people/asks-where-from.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import type { Wording } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';

/** Whom the one spoken of came before, where that was asked already. */
export const BEFORE_ANOTHER = / before \p{Lu}.*$/u;
/** "Who took over?", "and her successor?" */
export const NEXT_PERSON = pattern('i')`
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
/** What a person has, and not what they said of something. */
export const OF_THEIRS = pattern('i')`
  \b(?:
    roles?|jobs?|posts?|titles?|works?|worked|email|address|contact|reach|replaced|successor
    |succeeded|followed|took over|help(?:s|ing|ed)?|assist(?:s|ing|ed)?|support(?:s|ing|ed)?
  )\b
`;
/** What somebody said is theirs as well. */
const SAYING = /\bwhat\b.*\b(?:say|said|think|thought|argue|ask|call for|want)\b/i;
/** "Who was he?" is asked of whoever was named last. */
export const WHO_THEY_ARE =
  /^who(?:'?s| is| was| are| were) (?:(?:he|she|they|this|that)|(?:this|that) (?:person|man|woman|lady))$/i;
/** Somebody who was spoken of. */
export const PERSON = /\b(?:he|she|him|her|they|them|his)\b/i;

/** Who came before somebody was asked, and now who came after: not after the one told, who was just named, but after the one named. */
export function namedBetween({ before, knowledge }: FollowUp, otherWay: RegExp): string | null {
  const at = before.wish === 'role' ? before.text.search(otherWay) : -1;
  return at < 0 ? null : (findPeopleIn(before.text.slice(at), knowledge)[0] ?? null);
}

/** The person whom the question before named or, where it asked for a post, whom its answer names first. */
export function personShown({ before, rest, shown, knowledge }: FollowUp): string | null {
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
