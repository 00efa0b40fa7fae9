import type { Document, Passage } from '../corpus/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sentencesOf } from '../search/sentences.ts';
import { speakersIn } from './speakers-in.ts';
import type { Detail } from './weigh-details.ts';

/** "Who said that?", and nothing of what was said. */
const WHO_SAID =
  /^(?:and |so |but )*who(?:'s| is| was| has)? (?:said|says|saying|told|claimed|quoted)\b(?: (?:that|this|it|so|us))*(?: about\b.*)?\W*$/i;

/** Whether a question asks for whoever said what was shown. */
export function asksWhoSaidIt(text: string): boolean {
  return WHO_SAID.test(text);
}

/** The sentence by which a document introduces whoever says the words of a passage; null where nobody is said to. */
export function findSpeaker(document: Document, shown: Passage, knowledge: Knowledge): Detail | null {
  const speaker = speakersIn(document, knowledge).get(shown.id);
  if (!speaker) return null;
  const { introducedIn: passage, named } = speaker;
  const sentence = sentencesOf(passage.text).find(({ text }) => text.includes(named));
  return sentence ? { document, passage, sentence } : null;
}
