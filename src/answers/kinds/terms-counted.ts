import type { Query } from '../../search/query.ts';
import { termOf, writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { wordList } from '../../text/word-list.ts';
import { membersNamed } from './holds-size.ts';

/** What the people are called who are counted. */
const PEOPLE = wordList(`
  participants attendees delegates colleagues staff members managers workers reviewers challengers
  applicants leaders representatives
`);
const ANYBODY = /^(?:people|persons|women|men|folk)$/;
/** Sets of words of which updates use one where a question uses another. */
const CALLED_ALIKE: readonly (readonly string[])[] = [
  'councils authorities las boroughs counties areas',
  'directors dcss',
  'staff delegates attendees participants colleagues',
  'children kids youngsters pupils teenagers',
  'cases contacts referrals',
  'universities unis colleges institutions heis',
  'schemes programmes projects courses initiatives',
].map(wordList);
/** Councils are counted by their services as well; who counts services counts no councils. */
const COUNCILS = /^(?:councils?|authorit(?:y|ies)|las?|boroughs?)$/;
const OF_COUNCILS = ['services', 'trusts'];
/** A word that counts people without a "how many". */
const COUNTS_PEOPLE = /\b(?:turnout|turn-out|headcount|attendance at)\b/;
/** "How many came" counts people as well. */
const ATTENDS = pattern()`
  ^(?:
    went|came|going|coming|attending|expected|invited|turned|turning|took|take|taking|signed|joined
    |joining|got|get|at
  )$
`;
/** What is counted is named within so many words. */
const NAMED_WITHIN = 6;
/** "Of the", "of our", "of all the": what they come out of is what is counted. */
const OUT_OF = /^of\s+(?:(?:all|the|these|those|our|its|their)\s+)*/;
/** "Bits of coverage": what they are of is counted. */
const PARTS = /^(?:more |other |different )?(?:bits|pieces|kinds|sorts|types|sets|items|members|lots) of /;
const BEHIND_THE_NOUN = pattern()`
  ^(?:
    are|were|is|was|be|have|has|had|did|do|does|will|would|can|could|should|must|might|of|in|on|to
    |from|for|at|by|with|about|outside|beyond|inside|within|across|between|under|over|since|before
    |after|during|there|that|who|which|got|get|went|came|going|coming|attending|expected|invited
    |turned|turning|took|take|taking|signed|joined|joining|said|it|them|they|we|you|he|she|the|an?
    |our|their|its|this|these|those|each|every|all|any|some
  )$
`;

/** "Schools use cards", "councils answered", "families took it up": behind a noun in the plural its verb, where no further noun is counted. */
const PLURAL = /(?:[^s]s|children|people|women|men)$/;
const ITS_VERB = pattern()`
  ^(?:
    \w+ed|use|take|leave|win|lose|give|gave|get|make|made|have|need|want|send|sent|pay|paid|spend
    |spent|meet|met|see|saw|run|ran|choose|chose|buy|bought|feel|felt|hold|held|keep|kept|live
    |stay|receive|wait|fall|fell|own|employ|won|lost|left|found|sat|stood|told|grew|rose|read
    |borrow|eat|ate|cross|apply|go|come|still|now|already|currently|never|ever|actually
  )$
`;
/** "Looked-after children" are children. */
const LOOKED_AFTER = /^looked[- ]after /;
/** "Care-orders-at-home audits", "out-of-area placements": what is joined so only says which. */
const SAYS_WHICH = /(?<![\w-])[a-z]+(?:-[a-z]+){2,}(?= [a-z])/g;

/** "How many extra by 2020?" counts what was spoken of. */
const MORE = /^(?:more|extra|additional)$/;

/** What may be counted: any of these, each by all of its terms ("care leavers" by both, "children" by one). */
export type Counted = readonly (readonly string[])[];

/** What a question with "how many" counts, with what says the same; empty where it names nothing. */
export function termsCounted(question: string, query: Query): Counted {
  if (COUNTS_PEOPLE.test(question)) return eachOf(PEOPLE);
  const behind =
    /\b(?:how many|number of|total(?: number)?(?: of)?)\s+(.{1,60})/.exec(question)?.[1] ??
    membersNamed(question) ??
    /^(.{1,60}) total\W*$/.exec(question)?.[1] ??
    '';
  const words = writtenWordsOf(plainly(behind))
    .slice(0, NAMED_WITHIN)
    .map(({ text }) => text.toLowerCase());
  const end = words.findIndex(
    (word, at) => BEHIND_THE_NOUN.test(word) || (PLURAL.test(words[at - 1] ?? '') && ITS_VERB.test(word)),
  );
  if (end === 0 && ATTENDS.test(words[0]!)) return eachOf(PEOPLE);
  const named = (end < 0 ? words.slice(0, 4) : words.slice(0, end)).filter((word) => !MORE.test(word));
  // "Care leavers" are counted, not care.
  const mayBeHead = (word: string, at: number) => at === 0 || !/(?:ed|ing|ly)$/.test(word);
  const isSearched = (word: string) =>
    query.groups.some(({ said }) => said.toLowerCase().split(' ').includes(word));
  // "Peer challenges Y&H had": the region is no part of what is searched for.
  const head =
    named.findLast((word, at) => mayBeHead(word, at) && isSearched(word)) ?? named.findLast(mayBeHead);
  if (head === undefined) return [];
  const alike = [
    ...CALLED_ALIKE.filter((set) => set.some((one) => termOf(one) === termOf(head))).flat(),
    ...(COUNCILS.test(head) ? OF_COUNCILS : []),
  ];
  const heads = [head, ...(ANYBODY.test(head) ? PEOPLE : alike)];
  const own = termOf(head);
  const same = query.groups
    .filter(({ said }) => said.toLowerCase().split(' ').includes(head))
    // The terms of a matter are what is said of it: who counts students counts no universities.
    .flatMap(({ alternatives }) => alternatives.filter((one) => !('said' in one) && !one.terms.includes(own)))
    .map(({ terms }) => terms);
  return [...eachOf(heads), ...same];
}

function plainly(behind: string): string {
  return behind
    .replace(OUT_OF, '')
    .replace(PARTS, '')
    .replace(LOOKED_AFTER, '')
    .replaceAll(SAYS_WHICH, '')
    .trim();
}

function eachOf(words: readonly string[]): Counted {
  return words.map((word) => [termOf(word)]);
}
