import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { foldWord, wordsOf } from '../../search/tokenize.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { citeEvidence, type Evidence, findEvidence, onePerDocument } from '../evidence/find-evidence.ts';
import { isAnswerable } from '../evidence/is-answerable.ts';
import { carriedPrefix } from '../intents/answer-fact.ts';
import { buildQuery } from '../query/build-query.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksWhoSaid, isAboutSaying } from '../understanding/asks-who-said.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayAge, sayDocument, sayQuotation } from '../wording/say.ts';
import { distinctCitations } from './cite-role.ts';
import { QUOTED, type Speaker, speakersIn } from './speakers-in.ts';

/** Of what was said a passage has to hold so much. */
const ON_THE_MATTER = 0.7;
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
  if (anywhere.document.id !== best.document.id && anywhere.score > best.score) return null;
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
    headline: `${carriedPrefix(understanding)}${saySpeaker(speaker)} said in ${sayDocument(best.document)}: ${sayQuotation(said.words)}`,
    passages: [first!, ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
    notice: sayAge([best.document.published], now),
    suggestions: [],
  };
}

/** "Dave Hill, President of ADCS," as the subject of a sentence. */
function saySpeaker({ named }: Speaker): string {
  return named.includes(',') ? `${named},` : named;
}

type Words = { readonly words: string; readonly passage: Passage };

/** What of the speaker's words fits best, without what introduces them; null where none stand in the document. */
function wordsSaid([best, ...others]: readonly Evidence[], { introducedIn, wordsAt }: Speaker): Words | null {
  if (!best) return null;
  const { document, passage, sentence } = best;
  const said = (words: string, from = passage) => ({ words: unquoted(words), passage: from });
  if (passage.id !== introducedIn.id) return said(sentence?.text ?? passage.text);
  if (sentence && sentence.end > wordsAt)
    return said(passage.text.slice(Math.max(wordsAt, sentence.start), sentence.end));
  if (wordsAt < passage.text.length) return said(passage.text.slice(wordsAt));
  // The introduction alone says what it is about: then the words behind it are meant.
  const fitting = others.find((other) => other.document === document && other.passage.id !== passage.id);
  const behind = document.passages[document.passages.indexOf(passage) + 1];
  if (fitting) return said(fitting.sentence?.text ?? fitting.passage.text, fitting.passage);
  return behind && QUOTED.test(behind.text)
    ? said(sentencesOf(behind.text)[0]?.text ?? behind.text, behind)
    : null;
}

/** Without the marks of a quotation that begins or ends elsewhere. */
function unquoted(text: string): string {
  return text.trim().replace(QUOTED, '').replace(/[”"]$/, '');
}
