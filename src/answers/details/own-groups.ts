import type { TermGroup } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { pattern } from '../../text/pattern.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { wordsOfAct } from './acts/acts.ts';
import { BODIES } from './bodies.ts';

/** The word behind "how" or "which" that only says what kind of thing is asked for, be it an "outside body". */
const FORM = pattern()`
  \b(?:how|which|what) (?:other )?((?:(?:
    outside|external|independent|private|outer|local|partner
  ) )?(?:
    often|long|far|old|large|big|soon|cit(?:y|ies)|towns?|places?|venue|councils?|authorit(?:y|ies)
    |boroughs?|count(?:y|ies)|${BODIES}|schools?|colleges?|subjects?|topics?|themes?
  ))\b
`;

/** "How many have been done so far?" */
const UNTIL_NOW = /\b(?:so far|to date|in total|altogether|overall|all told|in the end)\b/;

/** "Which universities are part of it?", "who's involved?" */
const HAS_PART = pattern()`
  \b(?:
    (?:tak(?:e|es|ing)|took|have|has|having|had) part
    |part|involved|included|members?
  )(?: (?:in|of) (?:it|this|that|them|these|those))?(?=\W*$)
`;

/** "Which university is helping?" asks only which. */
const HELPS = pattern()`
  \b(?:
    help(?:s|ing)|assist(?:s|ing)|support(?:s|ing)|working with
  )(?: (?:it|them|him|her|us|out|with (?:it|this|that)))?(?: (?:to|in|with) (?:\w+ ){1,2}(?:
    it|this|that
  )(?: (?:up|out|off|together))?)?(?=\W*$)
`;
/** "Where's it worst?", "which cities are worst off?" */
const MOST = pattern()`
  \b(?:where|which \w+|what \w+)(?:'?s| is| are| was| were)(?: (?:it|they|that|this))? (?:the )?((?:
    worst|best|highest|lowest|greatest|biggest|busiest|hardest
  )(?: (?:off|hit|affected))?)(?=\W*$)
`;
/** "How big is the gap?" is told by any sum that lacks. */
const LACK = /\bhow (?:big|large|wide|much)\b.*\b(gap|shortfall|hole|deficit|overspend)\b/;
/** "What's the next step?" asks what happens next. */
const NEXT_STEP = /\bnext steps?\b/;
/** "How many extra?" */
const MORE = /\bhow (?:many|much) (more|extra|additional)\b/;

/** What a follow-up asks about by itself, without what was carried over and without the words that only ask. */
export function ownGroups({ query, text }: Pick<Understanding, 'query' | 'text'>): TermGroup[] {
  const question = text.toLowerCase();
  const asking = [
    FORM.exec(question)?.[1],
    UNTIL_NOW.exec(question)?.[0],
    HAS_PART.exec(question)?.[0],
    HELPS.exec(question)?.[0],
    MORE.exec(question)?.[1],
    NEXT_STEP.exec(question)?.[0],
    LACK.exec(question)?.[1],
    MOST.exec(question)?.[1],
    wordsOfAct(question),
  ].join(' ');
  const words = new Set(asking.split(/[\s-]+/));
  const onlyAsks = (word: string) => words.has(word) || isFrameWord(word);
  return query.groups.filter(
    (group) =>
      !group.isCarried &&
      (isNamedByLetters(group) ||
        isUnheldThing(group, question) ||
        !group.said
          .toLowerCase()
          .split(/[\s-]+/)
          .every(onlyAsks)),
  );
}

/** "What was the weather like?" asks of a thing that no document speaks of, and so of nothing that was shown. */
export function isUnheldThing({ said, isKnown }: TermGroup, question: string): boolean {
  return (
    !isKnown && new RegExp(`\\b(?:the|its|their) ${RegExp.escape(said.toLowerCase())}\\b`).test(question)
  );
}

/** "What did the HMIC find?" is of the HMIC, whatever it did. */
function isNamedByLetters({ said }: TermGroup): boolean {
  return /^\p{Lu}[\p{Lu}&\d]+s?$/u.test(said);
}
