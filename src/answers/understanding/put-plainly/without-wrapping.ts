import { pattern } from '../../../text/pattern.ts';

/** Blanks that a word processor or a phone puts in, and what no eye sees. */
const ODD_BLANKS = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** A dash as it is typed. */
const DASH = /(?<=\S)\s+--+\s+(?=\S)|(?<=\p{L})--+(?=\p{L})/gu;
/** "> ", "• ", "- ", "2) ", "Q: ", "RE: FW: ", "@adcs-bot ": what a question stands behind when it is forwarded, listed or sent to somebody. */
const IN_FRONT = pattern('iu')`
  ^\s*(?:
    (?:>|&gt;)+\s*
    |[•·‣▪*–—-]+\s+(?=\S)
    |\(?(?:\d{1,2}|[a-c])[.)]\s+(?=\p{L})
    |(?:q(?:uestion|uery)?\s*\d{0,2}\s*[:.)]|(?:re|fwd?|fw|subject|subj|sub|asking)\s*:)\s*(?=\S)
    |@[\w.-]+[\s,:]+(?=\S)
  )+
`;
/** Whom it is sent to, behind it. */
const BEHIND = /\s+@[\w.-]+[\s?.!]*$/u;
/** What is in quotation marks from end to end and asks, or is a sentence: a name is shorter. */
const QUOTED = pattern('u')`^\s*(?<open>["“„«'‘])(?<said>[^"“”„«»]+?)["”»'’]\s*[?.!]*\s*$`;
const ASKS = pattern('i')`
  \?\s*$
  |^(?:
    (?:and|so|ok|please|thanks|cheers)\b
    |(?:who|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|any|tell|show|give)\b
  )
`;
const FEWEST_WORDS_OF_A_SENTENCE = 5;

/** A question without the marks that it came in: quotation marks around all of it, a bullet, "> ", "RE: ", whom it was sent to. */
export function withoutWrapping(asked: string): string {
  const seen = asked.replaceAll(UNSEEN, '').replaceAll(ODD_BLANKS, ' ').replaceAll(DASH, ' - ');
  const bare = seen.replace(IN_FRONT, '').replace(BEHIND, '').trim();
  const said = QUOTED.exec(bare)?.groups?.said;
  const isSaid =
    said !== undefined && (ASKS.test(said) || said.split(/\s+/).length >= FEWEST_WORDS_OF_A_SENTENCE);
  const rest = isSaid ? said.trim() : bare;
  return /\p{L}/u.test(rest) ? rest : asked;
}
