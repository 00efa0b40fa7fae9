import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldWord, wordsOf } from '../../search/tokenize.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { citeEvidence, findEvidence, onePerDocument } from '../evidence/find-evidence.ts';
import { isAnswerable } from '../evidence/is-answerable.ts';
import { carriedPrefix } from '../intents/answer-fact.ts';
import { buildQuery } from '../query/build-query.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksWhoSaid, isAboutSaying } from '../understanding/asks-who-said.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayAge, sayDocument, sayQuotation } from '../wording/say.ts';
import { distinctCitations } from './cite-role.ts';
import { saySpeaker, speakersIn } from './speakers-in.ts';
import { wordsSaid } from './words-said.ts';

/** Of what was said a passage has to hold so much. */
const ON_THE_MATTER = 0.7;
/** What nobody is quoted on has to fit the words so much better to be meant. */
const BETTER = 1.15;
/** Who speaks for the association is somebody who is quoted, whatever else is told of the matter. */
const FOR_US = /\b(?:for|on behalf of) (?:adcs|the association)\b/i;
const SHOWN = 3;

/**
 * Who said, called or commented on something, from the passages whose speaker their document names: the words are searched for
 * and the speaker is read from where they are introduced. Null where the question asks no such thing, or where
 * what nobody is quoted on fits it better.
 */
export function answerSpeaker(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, asked, named, mended } = understanding;
  if (!asksWhoSaid(text.toLowerCase())) return null;
  const ignored = new Set(
    wordsOf(text).flatMap(({ text: word }) => (isAboutSaying(word) ? [foldWord(word)] : [])),
  );
  const query = buildQuery(text, knowledge, { without: named, mended, ignored });
  if (!query.groups.some(({ weight }) => weight >= TELLING_WEIGHT)) return null;
  const onMatter: Understanding = { ...understanding, query, wish: 'fact' };
  const [anywhere] = findEvidence(onMatter, knowledge, { limit: 1 });
  const found = findEvidence(onMatter, knowledge, {
    limit: 30,
    isWanted: ({ document, passage }) => speakersIn(document, knowledge).has(passage.id),
  });
  const [best] = found;
  const speaker = best && speakersIn(best.document, knowledge).get(best.passage.id);
  if (!best || !speaker || !anywhere) return null;
  const isOfSpokesperson = FOR_US.test(text);
  if (!isOfSpokesperson && anywhere.document.id !== best.document.id && anywhere.score > BETTER * best.score)
    return null;
  if (!best.isOfTime || (best.coverage < ON_THE_MATTER && !isAnswerable(best, onMatter))) return null;

  const said = wordsSaid(found, speaker);
  if (said === null) return null;
  const citeFrom = (passage: Passage) => cite({ document: best.document, passage }, query, knowledge);
  const companions = onePerDocument(found).filter(
    (evidence) => evidence.score >= THRESHOLDS.companionScore * best.score,
  );
  const [first, ...others] = distinctCitations([
    citeEvidence(best, onMatter, knowledge),
    citeFrom(said.passage),
    citeFrom(speaker.introducedIn),
    ...companions.map((evidence) => citeEvidence(evidence, onMatter, knowledge)),
  ]);
  return {
    kind: 'found',
    question: asked,
    intent: 'fact',
    headline: `${carriedPrefix(understanding, saySpeaker(speaker))}${saySpeaker(speaker)} said in ${sayDocument(best.document)}: ${sayQuotation(said.words)}`,
    passages: [first!, ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
    notice: sayAge([best.document.published], now),
    suggestions: [],
  };
}
