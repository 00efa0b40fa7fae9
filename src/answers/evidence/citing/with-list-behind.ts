import type { Place } from '../../../search/passage-index.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { pattern } from '../../../text/pattern.ts';
import { readItems } from './read-items.ts';

/** "These are:", behind the sentence that says what they are. */
const INTRODUCES = /^(?:These|They|This|Those)\b[^.:]{0,60}:$/;

/** A sentence of fewer characters leads to a list, and does not say what of. */
const SHORT = 30;

/** "What does the offer include?", "what does the charter say?" want what the list behind a passage holds, whichever sentence is the best. */
const ASKS_WHAT_IS_IN_IT = pattern('i')`
  \bwhat (?:did|does|do|will|would) .* (?:
    cover|include|involve|contain|comprise|entail|offer|provide|promise|say|state|mean in practice
    |consist of
  )\W*$
  |\bwhat (?:did|does|do) .* (?:find|show|reveal|conclude|recommend|uncover)(?: (?:on|about|of|for|in) .*)?\W*$
  |\bwhat(?:'s| is| are) (?:in|included in|part of) (?:the|it)\b
`;

/**
 * A sentence that ends in a colon, or is followed by "These are:", with the items of the list behind it, as many as can be read aloud.
 * Where `question` asks for all of them, the last sentence of the passage with its list stands in for any other.
 */
export function withListBehind(sentence: string, { document, passage }: Place, question = ''): string {
  const rest = passage.text.slice(passage.text.lastIndexOf(sentence) + sentence.length).trim();
  const last = ASKS_WHAT_IS_IN_IT.test(question) ? endOf(passage.text) : undefined;
  const leading = last?.endsWith(':') ? last : INTRODUCES.test(rest) ? `${sentence} ${rest}` : sentence;
  if (!leading.endsWith(':') || !passage.text.endsWith(leading)) return sentence;
  const introduction = [passage.introduction ?? '', passage.text].join(' ').trim();
  const items = document.passages
    .slice(document.passages.indexOf(passage) + 1)
    .filter((item) => item.introduction === introduction);
  return readItems(
    leading,
    items.map(({ text }) => text),
  );
}

/** The last sentence of a text, with the one before where it says little: "Figures are rounded up:". */
function endOf(text: string): string | undefined {
  const [before, last] = sentencesOf(text).slice(-2);
  if (before === undefined || last === undefined) return before?.text;
  return last.text.length < SHORT ? text.slice(before.start, last.end) : last.text;
}
