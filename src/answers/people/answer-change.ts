import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { fragment } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { placeAt } from '../evidence/place-at.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';

/** "His baton passes to …", "… in succession to", "… will occupy the chair": words for a change of people in a post. */
const CHANGE = new RegExp(
  `\\b(?:${[
    'succe(?:ed|ss)\\w*',
    'replac\\w+',
    '(?:tak(?:e|es|en|ing)|took) over',
    // A talk “to follow.” follows nobody.
    'follow(?:s|ed)?(?=\\s+\\S)',
    'hand(?:s|ed|ing) (?:over|on)',
    'pass(?:es|ed)',
    'inherit\\w*',
    'predecessor',
    fragment`
      (?:fill|occup|assum|tak)\w* (?:up |on )?(?:the|her|his|their|this|that) (?:
        chair|seat|post|role|office|place|reins|job
      )
    `,
    'in (?:her|his|their) (?:place|stead|shoes)',
    'will (?:now )?(?:chair|lead|run|head)',
  ].join('|')})\\b`,
  'i',
);
const FULL_NAME = /\p{Lu}[\p{L}’'-]*\p{Ll} \p{Lu}[\p{L}’'-]*\p{Ll}/u;
/** What is told of somebody in the sentences behind their name. */
const OF_THEM = /\b(?:s?he|they|hers?|him|his|them|their|the (?:post|role|chair|job|seat))\b/i;
/** So many sentences behind a name may tell who came after its bearer. */
const SENTENCES_BEHIND = 2;

/**
 * The sentence that names somebody and somebody else beside words for a change, or goes on about them so ("… to follow her in April"), where no
 * role could be read from it. Null where none does.
 */
export function answerChange(
  name: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const mentions = knowledge.people.find((one) => one.name === name)?.mentions ?? [];
  const told = mentions.flatMap(({ documentId, anchor }) => {
    const place = placeAt(documentId, anchor, knowledge);
    const words = place && changeIn(place.passage.text, name);
    return place && words ? [{ place, words }] : [];
  });
  const [best] = told.sort((a, b) => newestFirst(a.place.document.published, b.place.document.published));
  if (!best) return null;
  const { place, words } = best;
  const focus = sentencesOf(place.passage.text).find(({ text }) => words.endsWith(text));
  const citation = cite(place, understanding.query, knowledge, { score: 1, focus });
  return foundAnswer(understanding.asked, [citation], {
    intent: 'role',
    headline: `${carriedPrefix(understanding, name)}${sayQuoted(place.document, words)}`,
    notice: sayAge([place.document.published], now),
  });
}

/** The sentence of a passage that tells of the change, with the one that names who goes where it goes on about that; null where none does. */
function changeIn(passage: string, name: string): string | null {
  const sentences = sentencesOf(passage).map(({ text }) => text);
  const at = sentences.findIndex((text) => text.includes(name));
  if (at < 0) return null;
  const tells = (text: string) => CHANGE.test(text) && FULL_NAME.test(text.replaceAll(name, ' '));
  if (tells(sentences[at]!)) return sentences[at]!;
  const behind = sentences
    .slice(at + 1, at + 1 + SENTENCES_BEHIND)
    .find((text) => OF_THEM.test(text) && tells(text));
  return behind ? `${sentences[at]} ${behind}` : null;
}
