import type { Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { isFromAny } from '../../evidence/scope.ts';
import { documentsWhere } from '../../intents/documents-where.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge } from '../../wording/say.ts';
import { findPeopleIn } from '../find-people-in.ts';
import { sayWords } from './say-words.ts';
import { QUOTED, speakersIn } from './speakers-in.ts';
import { unquoted } from './words-said.ts';

const SAID_OF = /\b(?:say|said|says|think|thought|comment(?:ed)?)\b.*?\b(?:about|of|on)\b(?<whom>.*)$/i;

/**
 * What somebody said of somebody else: "I am delighted that Rachel will be taking up the role" names her by her first name alone. Null
 * where a question asks no such thing, and where no words of theirs name the other.
 */
export function answerSaidOfPerson(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, times, asked, query } = understanding;
  const { whom: behind = '' } = SAID_OF.exec(text)?.groups ?? {};
  const [whom, ...more] = findPeopleIn(behind, knowledge);
  const speaker = findPeopleIn(text, knowledge).find((name) => name !== whom);
  if (whom === undefined || more.length > 0 || speaker === undefined) return null;
  const named = namesPerson(whom);
  const found = documentsWhere(knowledge, (document) => isFromAny(document, times)).flatMap((document) =>
    document.passages.flatMap((passage) => {
      const said = speakersIn(document, knowledge).get(passage.id);
      if (!said?.named.startsWith(speaker) || !isQuoted(passage)) return [];
      const sentence = sentencesOf(passage.text).find(({ text: words }) => named.test(words));
      return sentence ? [{ document, passage, said, sentence }] : [];
    }),
  );
  const [first] = found;
  if (!first) return null;
  const citations = found.map((one) => cite(one, query, knowledge, { focus: one.sentence, score: 1 }));
  return foundAnswer(asked, citations, {
    intent: 'fact',
    headline: sayWords(first.said, unquoted(first.sentence.text), first.document, understanding),
    notice: sayAge([first.document.published], now),
    shown: 1,
  });
}

function isQuoted({ text }: Passage): boolean {
  return QUOTED.test(text);
}

/** By the whole name, or by a first name that no other surname follows. */
function namesPerson(name: string): RegExp {
  const [whole, first] = [name, name.split(' ')[0] ?? name].map(RegExp.escape);
  return new RegExp(`(?<!\\p{L})(?:${whole}|${first}(?![’']s? \\p{Lu}| \\p{Lu}))(?!\\p{L})`, 'u');
}
