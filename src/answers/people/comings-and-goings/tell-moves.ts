import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../../wording/say.ts';
import { citeRole, distinctCitations } from '../roles/cite-role.ts';

/** Tells of the first of those who left or came in the words that say so, and cites the others behind; null where there is nobody. */
export function tellMoves(
  moves: readonly Role[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const [latest] = moves;
  if (latest?.source.kind !== 'passage') return null;
  const document = knowledge.documents.get(latest.source.documentId)!;
  const citations = distinctCitations(moves.map((role) => citeRole(role, understanding, knowledge)));
  return foundAnswer(understanding.asked, citations, {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayQuoted(document, latest.evidence)}`,
    notice: sayAge([document.published], now),
  });
}
