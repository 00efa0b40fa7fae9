import { pattern } from '../../text/pattern.ts';
import { FIELD_WORDS } from './field-words.ts';
import { BODY_WORDS, FUNCTION_WORDS } from './post-words.ts';
import type { Token } from './tokens.ts';

const IS_FIELD = /^(?:Children|Children[’']s|People|Families|Education|Adults?|Young)$/;

/** "of Adult Services", "for Children and Families", "People": what a post is about, where no body is meant. */
export function fieldAfter(
  sentence: string,
  tokens: readonly Token[],
  last: number,
  isPlace: (token: Token) => boolean,
  isName: (token: Token) => boolean,
): { text: string; end: number } | null {
  let at = last + 1;
  const preposition = tokens[at];
  // "Director, Children and Families"
  const isAside = preposition?.text === ',' && IS_FIELD.test(tokens[at + 1]?.text ?? '');
  if (isAside) at += 1;
  else if (!preposition || !/^(?:of|for)$/.test(preposition.text)) {
    // "Executive Director People", "Director Children and Families"
    if (!preposition?.followsOn || preposition.kind !== 'capitalised') return null;
  } else at += 1;
  const begin = at;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!token.followsOn || isPlace(token) || isName(token)) break;
    const word = token.text.toLowerCase();
    const isConnector = /^(?:and|&)$/.test(word) && isFieldWord(tokens[at + 1], isPlace, isName);
    if (!isConnector && !isFieldWord(token, isPlace, isName)) break;
    at += 1;
  }
  while (at > begin && /^(?:and|&|of|for)$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  if (at === begin) return null;
  // "Head of service" is a post by that name.
  const isOfService = at === begin + 1 && /^services?$/i.test(tokens[begin]?.text ?? '');
  if (!isOfService && tokens.slice(begin, at).some(({ text }) => BODY_WORDS.test(text))) return null;
  const end = tokens[at - 1]?.end ?? 0;
  return { text: sentence.slice(tokens[last]?.end, end).replace(/^,/, '').trim(), end };
}

const FIELD_WORD = pattern()`
  ^(?:
    children's|people|people's|adults?'?|families|nursing|skills|inclusion|learning|prisons|state
  )$
`;

function isFieldWord(
  token: Token | undefined,
  isPlace: (token: Token) => boolean,
  isName: (token: Token) => boolean,
): boolean {
  if (!token || isPlace(token) || isName(token)) return false;
  const word = token.text.toLowerCase().replace('’', "'");
  if (token.kind === 'acronym') return /^SEND?$/.test(token.text);
  if (FIELD_WORD.test(word)) return true;
  return (
    FIELD_WORDS.has(word) &&
    !FUNCTION_WORDS.has(word) &&
    token.kind !== 'initial' &&
    (token.kind === 'capitalised' || !/^(?:region|year|years|meeting|book|study)$/.test(word))
  );
}
