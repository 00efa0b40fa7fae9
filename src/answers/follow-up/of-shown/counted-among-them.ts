import { pattern } from '../../../text/pattern.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { speaksOfAny } from '../../evidence/speaking/speaks-of-any.ts';
import { isTelling } from '../../query/telling-groups.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from './about.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

const SHARE_OF_THEM = pattern('i')`
  ^(?:what|which) (?:share|proportion|percentage|percent|fraction) (?:of|among) (?:them|these|those)[ ]
  (?:is|are|was|were) (?<part>\w.*)$
`;

/** "What share of them are UASC?" below how many are in care: where no share is told, how many of them are, from the same list. */
export function countedAmongThem(followUp: FollowUp): Understanding | null {
  const { before, rest, again, answer, knowledge } = followUp;
  const { part } = SHARE_OF_THEM.exec(rest)?.groups ?? {};
  if (part === undefined) return null;
  const wanted = again(part).query.groups.filter(isTelling);
  const asking = (question: string) => ofWhatWasShown(about(again(question), before, 1), followUp);
  const isTold = (meant: Understanding) => {
    const place = shownFirst(answer(meant), knowledge);
    return place !== null && wanted.every((group) => speaksOfAny(place.passage.text, [group]));
  };
  const counted = asking(`how many of them are ${part}`);
  return !isTold(asking(rest)) && isTold(counted) ? counted : null;
}
