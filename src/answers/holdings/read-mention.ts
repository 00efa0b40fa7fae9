import { fragment } from '../../text/pattern.ts';
import { KIND_WORDS, type KindOfDocuments, kindOfDocuments } from './kind-of-documents.ts';

/** That somebody asks where something is mentioned. */
export type Mention = {
  readonly matter: string;
  /** By which region or committee, in the asker's words; null where by any. */
  readonly who: string | null;
  /** Whether only the first or last is asked for; null where all are. */
  readonly end: 'oldest' | 'newest' | null;
  /** In which kind of documents; all kinds where they are called updates or documents. */
  readonly kind: KindOfDocuments;
};

const KIND = `(?<kind>${KIND_WORDS}|reports?|minutes)`;
const MENTION = fragment`
  (?:
    mention(?:s|ed)?|talk(?:s|ed)? about|discuss(?:es|ed)?|cover(?:s|ed)?|refer(?:s|red)? to|(?:speaks?|spoke) (?:of|about)
    |deal(?:s|t)? with|name(?:s|d)?
  )
`;
const MENTIONED = '(?:mentioned|named|talked about|discussed|referred to)';
const COMES_UP = `(?:${MENTIONED}|come up|comes up|came up|appears?)`;
const FIRST = '(?<first>first|earliest|originally)';
const LAST = '(?<last>last|latest|most recent(?:ly)?|newest)';
const END = `(?:${FIRST}|${LAST})`;
const DOES = '(?:is|are|was|were|has|have|does|do|did)';

const WAYS = [
  // "How often did London mention UASC", "the last time the North East talked about agency workers"
  fragment`how (?:often|many times|frequently) ${DOES} (?<who>.+?) ${MENTION} (?<matter>.+)`,
  fragment`(?:when was )?(?:the )?${END} time (?:that )?(?<who>.+?) ${MENTION} (?<matter>.+)`,
  // "Which updates mention neglect", "how many speeches talk about UASC"
  fragment`
    (?:in )?(?:which|what|how many)(?: of (?:the|your))? ${KIND}(?: that)?(?: ${DOES})? ${MENTION} (?<matter>.+)
  `,
  // "Does any update mention neglect"
  fragment`(?:do|does|did|is there|are there|has|have) any(?: of (?:the|your))? ${KIND}(?: that)? ${MENTION} (?<matter>.+)`,
  // "How often is neglect mentioned"
  fragment`
    how (?:often|many times|frequently)(?: ${DOES})? (?<matter>.+?)(?: been)? ${COMES_UP}
      (?: in (?:the |your |these )?${KIND})?
  `,
  // "First mention of regional adoption agencies", "when was UASC first mentioned", "when did London last talk about it"
  fragment`
    (?:what (?:is|was) |show me |find )?(?:the )?${END} (?:mention|reference)s? (?:of|to) (?<matter>.+)
  `,
  fragment`when (?:is|are|was|were) (?<matter>.+?) ${END} ${MENTIONED}`,
  fragment`when did (?<who>.+?) ${END} ${MENTION} (?<matter>.+)`,
].map((way) => new RegExp(`^${way}[\\s?.!]*$`, 'i'));

/** Who is nobody in particular. */
const ANYBODY = /^(?:any(?:one|body)|it|you|they|we)$/i;
const ANY_DOCUMENTS = /^(?:updates?|bulletins?|newsletters?|reports?|papers?)$/i;

/** Where something is mentioned, as a question asks for it; null where none does. */
export function readMention(text: string): Mention | null {
  const said = WAYS.map((way) => way.exec(text)?.groups).find((groups) => groups !== undefined);
  const matter = said?.matter?.replace(/[\s?.!]+$/, '').trim();
  if (!said || !matter) return null;
  const { who = null, kind = 'documents', first, last } = said;
  return {
    matter,
    who: who === null || ANYBODY.test(who) ? null : who,
    end: first === undefined ? (last === undefined ? null : 'newest') : 'oldest',
    kind: kindOfDocuments(ANY_DOCUMENTS.test(kind) ? 'documents' : kind),
  };
}

/** The same in words that are read so again. */
export function sayMention({ matter, who, end, kind }: Mention): string {
  if (end !== null)
    return `when did ${who ?? 'anybody'} ${end === 'newest' ? 'last' : 'first'} mention ${matter}`;
  return who === null ? `which ${kind.several} mention ${matter}` : `how often did ${who} mention ${matter}`;
}
