import { isClosingLine } from '../../corpus/closing-line.ts';
import type { Document, Passage } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayDocument, sayList } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';
import { rolesOf } from './roles/related-roles.ts';
import { sayRole } from './roles/say-role.ts';

const SIGNED = fragment`
  updates?|bulletin|newsletter|introduction|intro|foreword|letter|opening|message
`;
/** "Who wrote the introduction to …", "who signed the update" */
const ASKS_WHO_SIGNED = pattern('i')`
  ^(?:and |so )?who(?:'s| is| has| was)? (?:
    wrote|written|writes?|authored|penned|sign(?:s|ed)(?: off)?|the author of
  )\b.*\b(?:${SIGNED})\b
`;
/** "Which director signed off London's piece", "whose name is below the update": what a region or committee sent in, and no article on something. */
const ASKS_WHO_SIGNED_FOR = pattern('i')`
  ^(?:and |so )?(?:who|which (?:dcs|director|chair|person|sponsor)) (?:has )?(?:
    wrote|written|authored|penned|sign(?:s|ed)(?: off)?
  )\b.*\b(?:${SIGNED}|piece|column)\b
  |^(?:and |so )?whose (?:name|signature) (?:is|was|stands|appears|comes)\b.*\b(?:${SIGNED}|piece|column)\b
  |^(?:the )?(?:author|signatory|writer) of\b.*\b(?:${SIGNED})\b
`;

/** Who signed an update of the region and date that a question names, with what they were. Null where that is not asked. */
export function answerSigned(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, times, query } = understanding;
  const isOfBody = namesSender(understanding);
  const isAsked =
    ((isOfBody || times.length > 0) && ASKS_WHO_SIGNED.test(text)) ||
    (isOfBody && ASKS_WHO_SIGNED_FOR.test(text));
  if (!isAsked) return null;
  const names = new Set(knowledge.people.map(({ name }) => name));
  const signed = [...knowledge.documents.values()]
    .filter((document) => isOf(document, understanding) && isInTime(document, understanding))
    .sort((a, b) => newestFirst(a.published, b.published))
    .flatMap((document) => {
      const at = document.passages.findIndex((_, number) => isSignature(document, number, names));
      const passage = document.passages[at];
      return passage ? [{ document, passage, signers: signersFrom(document, at, names) }] : [];
    });
  const [newest] = signed;
  if (!newest)
    return refuse(understanding.asked, 'role', 'No update held of that region or date says who wrote it.');
  const { document, passage, signers } = newest;
  const [role] = signers.flatMap((name) => rolesOf(name, knowledge)).filter((own) => isToldIn(own, document));
  const [first, ...others] = distinctCitations([
    cite({ document, passage }, query, knowledge, { score: 1 }),
    ...(role ? [citeRole(role, understanding, knowledge)] : []),
  ]);
  return foundAnswer(understanding.asked, [first!, ...others], {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayDocument(document)} is signed by ${sayList(signers)}.${role ? ` ${sayRole([role], knowledge, now)}` : ''}`,
    notice: sayAge([document.published], now),
  });
}

/** A name behind "Best wishes", or one that ends the letter with which an update opens. */
function isSignature({ passages }: Document, at: number, names: ReadonlySet<string>): boolean {
  const [passage, before] = [passages[at], passages[at - 1]];
  if (!passage || !before || signerIn(passage, names) === null) return false;
  const endsOpening =
    passage.heading === null && passages.slice(at + 1, at + 3).some(({ heading }) => heading);
  return isClosingLine(before.text.trim()) || endsOpening;
}

/** Those who sign, one below the other. */
function signersFrom({ passages }: Document, at: number, names: ReadonlySet<string>): readonly string[] {
  const below = passages.slice(at).map((passage) => signerIn(passage, names));
  const end = below.indexOf(null);
  return below.slice(0, end < 0 ? undefined : end).filter((name) => name !== null);
}

const LONGEST_LINE = 80;

/** The name of a line that is no more than that, with where they are from or what they are. */
function signerIn({ text }: Passage, names: ReadonlySet<string>): string | null {
  const name = /^[^,(\n]+/.exec(text.trim())?.[0].trim() ?? '';
  return text.length <= LONGEST_LINE && !/[.!?]$/.test(text) && names.has(name) ? name : null;
}

function isToldIn(
  { source }: { readonly source: { readonly kind: string; readonly documentId?: string } },
  { id }: Document,
): boolean {
  return source.kind === 'passage' && source.documentId === id;
}
