import type { Role } from '../../../knowledge/role.ts';
import type { Evidence } from '../../evidence/finding/find-evidence.ts';

/** What the words of a role have to hold of the best sentence, as a share. */
const AS_WELL = 0.8;

/** Whether a role is named under the very heading that the evidence stands under, by words that fit as well as the best sentence. */
export function isSaidIn(
  role: Role,
  { document, passage, sentence }: Evidence,
  shareIn: (text: string) => number,
): boolean {
  const { source, evidence: words } = role;
  if (source.kind !== 'passage' || source.documentId !== document.id) return false;
  const { anchor } = source;
  return (
    document.passages.find((one) => one.anchor === anchor)?.heading === passage.heading &&
    (!sentence ||
      words.includes(sentence.text) ||
      sentence.text.includes(words) ||
      shareIn(words) >= AS_WELL * shareIn(sentence.text))
  );
}
