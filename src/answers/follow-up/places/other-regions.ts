import { termsOfText } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Understanding, Wish } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { placesInTurn } from './places-in-turn.ts';

const OTHERS = pattern('i')`
  \b(?:other|remaining|rest of the) (?:nine |eight )?(?:
    regions?|areas?|places|parts? of (?:the country|england)|country
  )\b
  |\b(?:any(?:one|body|where)|some(?:one|where)|every(?:one|where)|who|where) else\b
  |\belsewhere\b
`;
const ASKS_OTHERS = pattern('i')`
  ^(?:
    regions?|areas?|places?|parts?|country|england|else|elsewhere|others?|rest|remaining|nine|eight
    |any\w*|some\w*|every\w*|do|does|doing|done|same|similar|things?|working|work
  )$
`;
/** "Which other regions are in it?" is told where it was shown. */
const HAS_PART = pattern('i')`
  \b(?:in|of|to) (?:it|this|that)\b
  |\b(?:com(?:e|es|ing)|came|attend(?:ed|ing)?|go(?:ing)?|went|there|invited|join(?:ed)?) from\b
`;
const WHICH_BODY =
  /^(?:(?:which|what) (?<body>committees?|regions?)(?: (?:is|are|was|were) (?:that|those|it|they))?|(?:all )?the (?<all>committees|regions))$/i;
/** What was asked of people is not asked of regions. */
export const OF_NO_MATTER: readonly Wish[] = ['role', 'contact', 'help', 'regions', 'committees'];

/** "Which committee?" below what none of them said, and "which regions?": those that speak of the matter. */
export function whichOf({ before, rest, isPlaced, again, shown }: FollowUp): Understanding | null {
  const { all, body = all } = WHICH_BODY.exec(rest)?.groups ?? {};
  const matter = matterOf(before);
  if (body === undefined || isPlaced || matter === '' || before.wish.startsWith('which-')) return null;
  const answer = shown();
  const [first] = answer.kind === 'found' ? answer.passages : [];
  const isShown = /^committee/i.test(body)
    ? (first?.committees.length ?? 0) > 0
    : (first?.region ?? null) !== null;
  const isOfMany = /s$/i.test(body);
  if (OF_NO_MATTER.includes(before.wish) || (isShown && !isOfMany)) return null;
  return again(`which ${/^committee/i.test(body) ? 'committees' : 'regions'} mention ${matter}`);
}

/** "Any others?" below a matter in one region */
const ANY_OTHERS = /^(?:(?:are|is) there |have you got |got )?(?:any|some|the)? ?others?$/i;
/** "Other regions on apprenticeships" */
const OTHERS_ON = pattern('i')`
  ^(?:(?:any|are there|what|which|the|and) )*other (?:regions?|areas?|places) (?:
    on|about|with|for|that (?:have|has|had|use|run|mention|are doing)|doing|working on|worried about|using|running
  ) (?<matter>\S.*)$
  |^(?:(?:any|what|the|and) )*other (?:regions|areas)['’] (?<theirs>\S.*)$
`;

/** "What about other regions?", "is anyone else doing that?", "any others?": who besides the region of before speaks of the matter. */
export function otherRegions(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, again } = followUp;
  const matter = matterOf(before);
  const isOfSomebody = OF_NO_MATTER.includes(before.wish) && before.spokenOf === undefined;
  if (isPlaced || matter === '' || isOfSomebody) return null;
  const isOfRegion = before.regions.length > 0 && before.context === undefined;
  const asksForAny = isOfRegion && ANY_OTHERS.test(rest);
  if (!(asksForAny || OTHERS.test(alone.text)) || HAS_PART.test(alone.text)) return null;
  if (!content.every(({ said }) => said.split(' ').every((word) => ASKS_OTHERS.test(word))))
    return othersOnTheSame(followUp);
  const told = [before, ...(asksForAny ? placesInTurn(followUp) : [])].flatMap(({ regions }) => regions);
  return {
    ...again(`which other regions mention ${matter}`),
    regions: [...new Set(told)],
    times: before.times,
  };
}

/** "Other regions on care leavers apprenticeships", "is anyone else doing a neglect peer challenge": the others, where that goes on about the matter of before. */
function othersOnTheSame({ alone, before, rest, again }: FollowUp): Understanding | null {
  const { theirs, matter = theirs } = OTHERS_ON.exec(rest)?.groups ?? {};
  if (!(matter !== undefined || alone.wish === 'which-regions')) return null;
  const saidBefore = new Set(termsOfText(matterOf(before)));
  if (!termsOfText(matter ?? alone.text).some((term) => saidBefore.has(term))) return null;
  const others = matter === undefined ? alone : again(`which other regions mention ${matter}`);
  return { ...others, regions: before.regions };
}
