import type { Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Query } from '../../../search/query.ts';
import { foldWord, wordsOf } from '../../../search/tokenize.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { citeEvidence } from '../../evidence/citing/cite-evidence.ts';
import { type Evidence, findEvidence } from '../../evidence/finding/find-evidence.ts';
import { onePerDocument } from '../../evidence/finding/one-per-document.ts';
import { isAnswerable } from '../../evidence/judging/is-answerable.ts';
import { tellsOccasionAlone } from '../../evidence/judging/tells-occasion-alone.ts';
import { buildQuery } from '../../query/build-query.ts';
import { shareNamed } from '../../query/share-named.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { asksWhoSaid, isAboutSaying } from '../../understanding/asks/asks-who-said.ts';
import { type AskedPost, recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding, Wording } from '../../understanding/understanding.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge } from '../../wording/say.ts';
import { distinctCitations } from '../roles/cite-role.ts';
import { sayWords } from './say-words.ts';
import { type Speaker, speakersIn } from './speakers-in.ts';
import { type Words, wordsSaid } from './words-said.ts';

/** Of what was said a passage has to hold so much. */
const ON_THE_MATTER = 0.7;
/** What nobody is quoted on has to fit the words so much better to be meant. */
const BETTER = 1.15;
/** What is paid so is no money. */
const PAYS_TRIBUTE = /\bpa(?:id|ys|ying) tribute\b/gi;
/** How the parts of a speech are headed: "On school places". */
const OF_A_SPEECH = /^On \p{L}/u;
/** Who speaks for the association is somebody who is quoted, whatever else is told of the matter. */
const FOR_US = /\b(?:for|on behalf of) (?:adcs|the association)\b/i;
/** Ministers and directors are spoken of by other titles as well. */
const OF_A_POST = /^(?:which|what) (?:\S+ )??((?:vice[- ])?president|chair)s?\b/;

/**
 * Who said, called or commented on something, from the passages whose speaker their document names: the words are searched for
 * and the speaker is read from where they are introduced. Null where the question asks no such thing, or where
 * what nobody is quoted on fits it better.
 */
export function answerSpeaker(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const question = understanding.text.toLowerCase();
  if (!asksWhoSaid(question)) return null;
  const post = postOfSpeaker(question);
  const query = queryOfMatter(understanding, post, knowledge);
  const telling = tellingGroups(query.groups);
  if (telling.length === 0) return null;
  const onMatter: Understanding = { ...understanding, query, wish: 'fact' };
  const found = findEvidence(onMatter, knowledge, {
    limit: 30,
    isWanted: ({ document, passage }) => {
      const speaker = speakersIn(document, knowledge).get(passage.id);
      return speaker !== undefined && (post === null || isInPost(speaker, post));
    },
  });
  const [best] = found;
  const speaker = best && speakersIn(best.document, knowledge).get(best.passage.id);
  if (!best || !speaker || !best.isOfTime || tellsOccasionAlone(best, query)) return null;
  // What a speech is headed by is what it speaks of, also in other words.
  const heading = best.passage.heading ?? '';
  const isHeaded = OF_A_SPEECH.test(heading) && shareNamed(heading, telling) === 1;
  const isSpeakerWanted = isHeaded || post !== null || FOR_US.test(question);
  if (!isSpeakerWanted && isToldElsewhere(best, onMatter, knowledge)) return null;
  if (best.coverage < ON_THE_MATTER && !isAnswerable(best, onMatter)) return null;
  const said = wordsSaid(found, speaker);
  return said && tellWords(said, speaker, found, { asked: onMatter, knowledge, now });
}

/** The matter alone: that something was said, and in what post, is no part of it. */
function queryOfMatter(
  { text, named, mended }: Wording,
  post: AskedPost | null,
  knowledge: Knowledge,
): Query {
  const ignored = new Set([
    ...wordsOf(text).flatMap(({ text: word }) => (isAboutSaying(word) ? [foldWord(word)] : [])),
    ...(post?.name.split(' ') ?? []),
  ]);
  const unpaid = text.replaceAll(PAYS_TRIBUTE, (said) => ' '.repeat(said.length));
  return buildQuery(unpaid, knowledge, { without: named, mended, ignored });
}

/** Whether what nobody is quoted on fits the matter clearly better. */
function isToldElsewhere(best: Evidence, asked: Understanding, knowledge: Knowledge): boolean {
  const [anywhere] = findEvidence(asked, knowledge, { limit: 1 });
  return (
    anywhere !== undefined &&
    anywhere.document.id !== best.document.id &&
    anywhere.score > BETTER * best.score
  );
}

function tellWords(
  said: Words,
  speaker: Speaker,
  found: readonly Evidence[],
  { asked, knowledge, now }: { asked: Understanding; knowledge: Knowledge; now: Date },
): Answer | null {
  const [best] = found;
  if (!best) return null;
  const { document, score } = best;
  const citeFrom = (passage: Passage) => cite({ document, passage }, asked.query, knowledge);
  const companions = onePerDocument(found).filter(
    (evidence) => evidence.score >= THRESHOLDS.companionScore * score,
  );
  const citations = distinctCitations([
    citeEvidence(best, asked, knowledge),
    citeFrom(said.passage),
    citeFrom(speaker.introducedIn),
    ...companions.map((evidence) => citeEvidence(evidence, asked, knowledge)),
  ]);
  return foundAnswer(asked.asked, citations, {
    intent: 'fact',
    headline: sayWords(speaker, said.words, document, asked),
    notice: sayAge([document.published], now),
  });
}

/** "Which vice president commented on …": the post of whoever is looked for; null where any speaker may be meant. */
function postOfSpeaker(question: string): AskedPost | null {
  const said = OF_A_POST.exec(question)?.[1];
  return said === undefined ? null : recognisePost(said);
}

function isInPost({ named }: Speaker, { name }: AskedPost): boolean {
  return recognisePost(named)?.name === name;
}
