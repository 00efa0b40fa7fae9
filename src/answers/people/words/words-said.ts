import type { Passage } from '../../../corpus/document.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import type { Evidence } from '../../evidence/finding/find-evidence.ts';
import { QUOTED, type Speaker } from './speakers-in.ts';

/** Words of a speaker, and where they stand. */
export type Words = { readonly words: string; readonly passage: Passage };

/** What of the speaker's words fits best, without what introduces them; null where none stand in the document. */
export function wordsSaid(
  [best, ...others]: readonly Evidence[],
  { introducedIn, wordsAt }: Speaker,
): Words | null {
  if (!best) return null;
  const { document, passage, sentence } = best;
  const said = (words: string, from = passage) => ({ words: unquoted(words), passage: from });
  if (passage.id !== introducedIn.id) return said(sentence?.text ?? passage.text);
  if (sentence && sentence.end > wordsAt)
    return said(passage.text.slice(Math.max(wordsAt, sentence.start), sentence.end));
  if (wordsAt < passage.text.length) return said(passage.text.slice(wordsAt));
  // The introduction alone says what it is about: then the words behind it are meant.
  // A link to the speech ("View speech") is no part of it.
  const isSaid = ({ text, introduction }: Passage) => QUOTED.test(text) || introduction !== null;
  const fitting = others.find(
    (other) => other.document === document && other.passage.id !== passage.id && isSaid(other.passage),
  );
  const behind = document.passages[document.passages.indexOf(passage) + 1];
  if (fitting) return said(fitting.sentence?.text ?? fitting.passage.text, fitting.passage);
  return behind && QUOTED.test(behind.text)
    ? said(sentencesOf(behind.text)[0]?.text ?? behind.text, behind)
    : null;
}

/** Without the marks of a quotation that begins or ends elsewhere. */
export function unquoted(text: string): string {
  return text.trim().replace(QUOTED, '').replace(/[”"]$/, '');
}
