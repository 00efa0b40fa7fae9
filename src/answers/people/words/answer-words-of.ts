import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { isFromAny } from '../../evidence/scope.ts';
import { documentsWhere } from '../../intents/documents-where.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { foundAnswer, SHOWN } from '../../wording/found-answer.ts';
import { sayAge } from '../../wording/say.ts';
import { sayWords } from './say-words.ts';
import { QUOTED, speakersIn } from './speakers-in.ts';
import { unquoted } from './words-said.ts';

/** So many more statements are kept behind "More". */
const MOST_FURTHER = 12;

/** What somebody is quoted with, whatever it was about: the newest statement first, by its first words. Null where nobody quotes them. */
export function answerWordsOf(
  understanding: Understanding,
  person: string,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const quoted = documentsWhere(knowledge, (document) => isFromAny(document, understanding.times)).flatMap(
    (document) => {
      const speakers = speakersIn(document, knowledge);
      const passage = document.passages.find(
        ({ id, text }) => QUOTED.test(text) && speakers.get(id)?.named.startsWith(person),
      );
      const speaker = passage && speakers.get(passage.id);
      return speaker ? [{ document, passage, speaker }] : [];
    },
  );
  const [latest] = quoted;
  if (!latest) return null;
  const citations = quoted
    .slice(0, SHOWN + MOST_FURTHER)
    .map((place) => cite(place, understanding.query, knowledge));
  const words = unquoted(sentencesOf(latest.passage.text)[0]?.text ?? latest.passage.text);
  return foundAnswer(understanding.asked, citations, {
    intent: 'fact',
    headline: sayWords(latest.speaker, words, latest.document, understanding),
    notice: sayAge([latest.document.published], now),
  });
}
