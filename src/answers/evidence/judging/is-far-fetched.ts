import { writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { termsAround } from '../speaking/speaks-of.ts';
import { isBackedByExamples } from './is-backed-by-examples.ts';

/** Of a topic in so few words each one says much, and what means the same in other questions may not in this one. */
const SHORT_TOPIC = 5;
/** What is of the same weight as the words themselves: an abbreviation of them, and no synonym. */
const AS_SAID = 0.95;
/** What is said of a matter is told to whoever asks for it in one of these ("data benchmarking tool"), and the headline says which is not held … */
const FORM = pattern('i')`
  ^(?:
    tool(?:s|kits?)?|template|protocol|policy|policies|strateg(?:y|ies)|procedures?|guidance|guidelines?|guides?|handbook|checklist
    |framework|forms?|portal|dashboard|app|model|approach|scheme|project|programme|initiative|plan|cycle|process
    |materials?|resources|examples?|papers?|briefings?|presentation|slides|documents?|report|statistics|stats|figures
  )s?$
`;
/** … where so many of its words are held, some of them side by side. */
const SAID_BESIDE = 2;
/** What is called a forum or a register is one thing, and no other that people meet or are listed in. */
const THING = pattern('i')`
  ^(?:forum|board|panel|parliament|hub|tribunal|commission|commissioner|register|index|grant|allowance|pledge|charter|code|conference|court)s?$
`;

/** More words or phrases than these make no name. */
const LONGEST_NAME = 3;

/** Whether a topic is a thing named by what kind it is: "schools forum", "children's homes toolkit". */
export function namesThing({
  query: { groups },
  text,
  wish,
}: Pick<Understanding, 'query' | 'text' | 'wish'>): boolean {
  const telling = tellingGroups(groups);
  const kind = telling.at(-1)?.said ?? '';
  const isShort = writtenWordsOf(text).length <= SHORT_TOPIC && telling.length <= LONGEST_NAME;
  const isName = wish === 'topic' && telling.length > 1 && isShort;
  return isName && (THING.test(kind) || FORM.test(kind));
}

/** Whether a passage has only other words for what kind of thing is named, or speaks of one on something else. */
function isOfAnotherThing(evidence: Evidence, { groups }: Understanding['query']): boolean {
  const telling = tellingGroups(groups);
  const kind = telling.at(-1)!;
  const held = termsAround(evidence);
  const says = ({ alternatives }: (typeof telling)[number], least: number) =>
    alternatives.some(({ terms, weight }) => weight >= least && terms.every((term) => held.has(term)));
  if (THING.test(kind.said)) return !says(kind, AS_SAID);
  return telling.slice(0, -1).every((group) => !says(group, 0));
}

/**
 * Whether a short topic of no place was found by other words than its own ("lawyers' fees for families" by the balances of councils),
 * and hardly any example of how people ask means what the passage says: then it has to be surer than others.
 */
export function isFarFetched(
  evidence: Evidence,
  {
    query,
    text,
    wish,
    regions,
    authorities,
  }: Pick<Understanding, 'query' | 'text' | 'wish' | 'regions' | 'authorities'>,
): boolean {
  const isShort = wish === 'topic' && writtenWordsOf(text).length <= SHORT_TOPIC;
  const isOfPlace = regions.length + authorities.length > 0;
  if (!isShort || isOfPlace || query.groups.some(({ isCarried }) => isCarried)) return false;
  if (
    query.matter &&
    evidence.isOnMatter &&
    namesThing({ query, text, wish }) &&
    isOfAnotherThing(evidence, query)
  )
    return true;
  const least = query.matter ? THRESHOLDS.unbackedMatter : THRESHOLDS.unbackedSynonym;
  if (evidence.confidence >= least) return false;
  const telling = tellingGroups(query.groups);
  // One word is what the glossary says it is: "dentists" asks for oral health.
  if (!query.matter && telling.length === 1) return false;
  const held = termsAround(evidence);
  const unsaid = telling.filter(
    ({ alternatives }) =>
      !alternatives.some(({ terms, weight }) => weight >= AS_SAID && terms.every((term) => held.has(term))),
  );
  const isSaidBesideForm =
    evidence.together > 0 &&
    telling.length - unsaid.length >= SAID_BESIDE &&
    unsaid.every(({ said }) => FORM.test(said));
  return !(unsaid.length === 0 || isSaidBesideForm) && !isBackedByExamples(evidence, query);
}
