import type { Document } from '../../../corpus/document.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { sayDocument, sayQuotation } from '../../wording/say.ts';
import type { Speaker } from './speakers-in.ts';
/** "Dave Hill, President of ADCS, said in …": somebody's words, with who they are in full. */
export function sayWords(speaker: Speaker, words: string, document: Document, asked: Understanding): string {
  const who = saySpeaker(speaker);
  return `${carriedPrefix(asked, who)}${who} said in ${sayDocument(document)}: ${sayQuotation(words)}`;
}

/** "Dave Hill, President of ADCS," as the subject of a sentence. */
function saySpeaker({ named }: Speaker): string {
  return named.includes(',') ? `${named},` : named;
}
