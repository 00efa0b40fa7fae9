import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { pattern } from '../../../text/pattern.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { partsNoTopics } from '../topics-beside.ts';
import type { Understanding } from '../understanding.ts';
import { unheldIn } from './unheld-in.ts';

/** What stands between two things that are asked for beside each other; "and" may ask for what is between them ("GDPR and schools"). */
const SLASH = '\\s*/\\s*';
const BESIDE = `(?:${SLASH}|\\s*[,;]\\s*(?:and |or )?|\\s+(?:and/or|or)\\s+)`;
/** … but not where it is asked what was said of both. */
const BESIDE_OR_AND = `(?:${BESIDE}|\\s+and\\s+)`;
const SAID_OF_BOTH = /\bwhat (?:did|does|do|has|have)\b.* (?:say|said|report|reported) (?:about|on|of) /i;
/** Behind the last of them a place or date may follow, and nothing that it could only say more of. */
const LEADS_TO_NAMED = /^\s*(?:(?:in|for|from|across|at|around|since|of) (?:the )?)?$/i;
const NOTHING_MORE = /^[\s?.!]*$/;
/** What is between the two is asked of both together. */
const BETWEEN_BOTH = /\b(?:between|difference|both)\b/i;
/** "Council tax exemption" is a thing of its own as council tax is. */
const OF_THAT = /^ (?!(?:in|for|from|across|at|around|since|of|and|or)\b)[\p{L}-]+(?=\s*(?:[?.!]*$|[,;]))/u;
/** What leads to a topic ends in a small word. */
const LAST_WORD = /(?<word>[\p{L}’'-]+)\s+(?:the |an? )?$/iu;

/** A question without one of the things that it asks for beside another, and what that was. */
export type HeldPart = { readonly text: string; readonly unheld: string };

/**
 * A question without a term that no document says, where it stands beside another as a thing of its own ("kinship care / adoption");
 * null where none does. What only says which one is meant ("kinship care allowance", "adopters in kinship care") is no such part.
 */
export function withoutUnheldPart(understanding: Understanding, knowledge: Knowledge): HeldPart | null {
  const { text, wish } = understanding;
  const isOfBoth = SAID_OF_BOTH.test(text);
  const isOfEach = isOfBoth || (/^which-/.test(wish) && !BETWEEN_BOTH.test(text));
  const besideTopics = isOfEach ? BESIDE_OR_AND : BESIDE;
  const beside = isOfEach || wish === 'topic' ? besideTopics : wish === 'fact' ? SLASH : null;
  const partsTopics = (between: string) => isOfEach || !partsNoTopics(between, text);
  if (beside === null || !pattern('i')`${beside}`.test(text)) return null;
  for (const term of [...unheldIn(understanding, knowledge), ...unknownIn(understanding)]) {
    const at = text.indexOf(term);
    if (at < 0) continue;
    const ofThat = isOfEach ? (OF_THAT.exec(text.slice(at + term.length))?.[0] ?? '') : '';
    const unheld = `${term}${ofThat}`;
    const [before, behind] = [text.slice(0, at), text.slice(at + unheld.length)];
    const parted = pattern('i')`(?<=\S)${beside}(?:the |an? )?$`.exec(before);
    if (
      parted &&
      partsTopics(parted[0]) &&
      (endsThere(behind, understanding) || pattern('i')`^${beside}\S`.test(behind))
    )
      return { text: `${before.slice(0, parted.index)}${behind}`, unheld };
    const parting = pattern('i')`^${beside}(?=\S)`.exec(behind);
    if (parting && partsTopics(parting[0]) && beginsThere(before))
      return { text: `${before}${behind.slice(parting[0].length)}`, unheld };
  }
  return null;
}

/** The words and phrases beside each other of a question that no document has. */
function unknownIn({ query, text }: Understanding): string[] {
  const unknown = query.groups.filter((group) => !group.isKnown && isTelling(group)).map(({ said }) => said);
  return unknown.filter((said) => text.includes(said));
}

/** Whether a text goes on behind a term with a place or date at most. */
function endsThere(behind: string, { text, named, authorities }: Understanding): boolean {
  const start = text.length - behind.length;
  const first = [...named, ...authorities]
    .filter((part) => part.start >= start)
    .reduce((least, part) => Math.min(least, part.start), text.length);
  const between = text.slice(start, first);
  return first < text.length ? LEADS_TO_NAMED.test(between) : NOTHING_MORE.test(between);
}

/** Whether a term begins what is asked for: nothing stands before it, or a small word that leads to it. */
function beginsThere(before: string): boolean {
  const word = LAST_WORD.exec(before)?.groups?.word;
  return before.trim() === '' || (word !== undefined && isFrameWord(word));
}
