import { fragment, pattern } from '../../text/pattern.ts';
import { KIND_WORDS, type KindOfDocuments, kindOfDocuments } from './kind-of-documents.ts';

/** How a question for documents begins: "what", "show me", "do you have". */
export const OPENING = fragment`
  ^(?:and |so )?(?:(?:what|which|who)(?:['’]s| is| are| was| were| do you have as)? |show(?: me)? |list |give me |name |have you got |do you have |is there |are there )?
`;
/** "List all speeches", "press releases in 2017" */
const LISTED = pattern('i')`
  ${OPENING}(?:any |all |of |the |your )*(?<kind>${KIND_WORDS})\b
`;

/** The kind of documents whose list a question asks for, and how it says so; null where it does not. */
export function readListed(text: string): { readonly said: string; readonly kind: KindOfDocuments } | null {
  const found = LISTED.exec(text);
  return found && { said: found[0], kind: kindOfDocuments(found.groups?.kind ?? '') };
}
