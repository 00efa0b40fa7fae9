import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import type { TermGroup } from '../../search/query.ts';
import type { Answer } from '../answer.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { termsAround } from '../evidence/speaking/speaks-of.ts';
import { exampleTable } from '../query/example-table.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { ABBREVIATION_WEIGHT } from '../query/ways-of-saying.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { SHOWN } from '../wording/found-answer.ts';
import { tellTopic } from './answer-topic.ts';

const LOOKED_AT = 12;
/** A word in no more passages than these is said of one thing … */
const FEW_PASSAGES = 6;
/** … and one in no more of sixteen thousand example questions was not thought of when they were written. */
const FEW_EXAMPLES = 3;
/** Two words name a topic (“Brexit deal”), and both of them are meant. */
const FEWEST_WORDS = 3;
/** What says a new word is shown where it holds so much of what was asked … */
const LEAST_COVERAGE = 0.35;
/** … and is so sure, which is less than what any other passage has to be. */
const LEAST_CONFIDENCE = -1.8;

/**
 * What is held on a topic in everyday words, by a word of it that few passages say and hardly an example question ("donkeys"): the matters and examples
 * know nothing of that, whatever they take the other words to mean. Null where no passage says such a word, where what was found says some of
 * the words itself, or where a place, a date or one thing is asked for. `told` is what was found otherwise.
 */
export function answerByNewWord(
  understanding: Understanding,
  told: Answer,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, query, wish, elsewhere, carried, shownIn, times } = understanding;
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return null;
  if (wish !== 'topic' || elsewhere || carried !== null || shownIn || times.length > 0) return null;
  const telling = tellingGroups(query.groups);
  const added = telling.filter((group) => isNewWord(group, knowledge));
  const shown = shownFirst(told, knowledge);
  if (added.length === 0 || (shown && telling.some((group) => saysInFull(shown, group)))) return null;
  const best = findEvidence(understanding, knowledge, { limit: LOOKED_AT }).find(
    (evidence) => added.some((group) => saysItself(evidence, group)) && isSureEnough(evidence),
  );
  if (!best) return null;
  const { matter: _, ...words } = query;
  const answer = tellTopic({ ...understanding, query: words }, knowledge, now, [best], null);
  if (answer.kind !== 'found' || told.kind !== 'found') return answer;
  const others = [...told.passages, ...told.further];
  return {
    ...answer,
    passages: [answer.passages[0], ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
  };
}

function isSureEnough({ isOfPlace, isOfTime, coverage, confidence }: Evidence): boolean {
  return isOfPlace && isOfTime && coverage >= LEAST_COVERAGE && confidence >= LEAST_CONFIDENCE;
}

/** Whether some passages, and not many, say a word that hardly any of the example questions has: these know nothing of it. */
function isNewWord({ alternatives: [own], isKnown }: TermGroup, knowledge: Knowledge): boolean {
  if (!isKnown || own?.weight !== 1) return false;
  const { holding } = exampleTable(knowledge);
  return own.terms.some((term) => {
    const passages = knowledge.index.documentFrequency(term);
    return passages > 0 && passages <= FEW_PASSAGES && (holding.get(term)?.length ?? 0) <= FEW_EXAMPLES;
  });
}

/** Whether a passage says a word itself, and not only what it may mean. */
function saysItself(place: Place, { alternatives: [own] }: TermGroup): boolean {
  const terms = termsAround(place);
  return own?.weight === 1 && own.terms.every((term) => terms.has(term));
}

/** Whether a passage says a word, or writes out what it is short for: who asks for "NRPF" is told of those with no recourse to public funds. */
function saysInFull(place: Place, { alternatives }: TermGroup): boolean {
  const terms = termsAround(place);
  return alternatives.some(
    ({ terms: own, weight }) => weight >= ABBREVIATION_WEIGHT && own.every((term) => terms.has(term)),
  );
}
