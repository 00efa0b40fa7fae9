import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import { namesSource } from '../sources-in.ts';
import {
  ASKS_FOR_ONE,
  BETWEEN_US,
  DEALS_WITH,
  FRAMING,
  HAD,
  TELLS_OCCASION,
  TIES,
  WHATEVER,
} from './framing-words.ts';

/** Whoever wants the answer: "my director", "the DCS is asking". */
const SOMEBODY = pattern('gi')`
  \b(?:
    (?:my|our|one of (?:my|our)) (?:(?:new|own|deputy|assistant|executive) )*
    |(?:the|a|an) (?=[\w ]{2,20}(?:'s| is| has| are| have)? (?:ask|want|need)(?:s|ed|ing)?\b)
  )(?:
    boss|director|dcs|ad|manager|chair|head of service|chief exec(?:utive)?|lead member|councillors?|members?|minister|mp|team|colleagues?|partners?|cabinet|leader|residents|constituents|voters|unions?|heads|head ?teachers
  )(?:'s)?\b
`;
/** "For the regional meeting" */
const SAYS_WHAT_FOR = /^(?:before|by|for|ahead)$/;
/** "Our data group is meeting next week and I'd like to know …", "because we have a visitor, I need a note on …" */
const REASON_IN_FRONT = pattern('i')`
  ^(?:because|since|as|so|we|i|our|my)\b[^?]{8,}?(?:,\s*|\s+)(?:and |so )?(?=(?:i|we)(?:['’]d like| would like| need| want)(?! (?:you|them)\b)\s)
`;
/** What is behind a reason has to say so much by itself. */
const FEWEST_SAID = 2;
const CLAUSE = /([.?!;:,]+\s+|\s+[-–—]+\s+|\s*\()/;
/** Where one begins behind a question without a stop: "… I'm drafting a briefing for members" */
const NO_STOP =
  /\s+(?=(?:i['’]?m|i am|we['’]re|i['’]ve|i have|(?:it|this)(?:['’]s| is) for|need(?:ed)? (?:it|this)) )/gi;
/** A shorter one may be a reply or a name. */
const FEWEST_WORDS = 3;
/** "Evidence on early help" asks for evidence, "any evidence on" for anything. */
const FEWEST_BEFORE_TIE = 2;
/** In the place of somebody who wants the answer. */
const BOSS = 'boss';
/** "… by Thursday" */
const BY_A_TIME = pattern('i')`
  \s+(?:by|for|before|until) (?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|noon|lunch(?:time)?|the end of (?:the |this )?(?:day|week)|next week)
    (?: (?:morning|afternoon|evening|lunchtime))?(?=\s*[.?!]*$)
`;
const ELSEWHERE = /(?<=\S\s+\S.*)\s+(?:elsewhere|anywhere|according to the updates)(?=\s*[.?!]*$)/i;

/**
 * A question without what only tells why it is asked, for whom or what for ("My boss wants a one-pager on … by Thursday, what have we got?",
 * "Not sure if you can help but …", "… (for the regional meeting)"): clauses, and what leads up to the matter, that are made of nothing but
 * words that say nothing of any update. Everything stays where nothing else would be left.
 */
export function withoutFraming(text: string, knowledge: Knowledge): string {
  const reason = REASON_IN_FRONT.exec(text)?.[0] ?? '';
  const request = text.slice(reason.length);
  const isReason =
    wordsOf(reason).some((word) => TELLS_OCCASION.has(word)) && !namesSource(reason, knowledge);
  const asked = isReason && telling(request).length >= FEWEST_SAID ? request : text;
  const [front = '', ...behind] = asked.split(CLAUSE);
  let rest = isFrameInFront(front) && behind.length > 0 ? '' : withoutEnd(front);
  for (let at = 0; at < behind.length; at += 2) {
    const [parted = '', clause = ''] = behind.slice(at, at + 2);
    if (!isFrameBehind(clause)) rest += rest === '' ? clause : parted + clause;
  }
  rest = withoutLead(rest.trim());
  if (rest !== text.trim()) rest = rest.replace(BY_A_TIME, '').replace(ELSEWHERE, '');
  return telling(rest).length > 0 ? rest : text;
}

function withoutEnd(clause: string): string {
  const at = [...clause.matchAll(NO_STOP)].find(
    ({ index }) => index > 0 && isFrame(wordsOf(clause.slice(index))),
  )?.index;
  return clause.slice(0, at);
}

function isFrameInFront(clause: string): boolean {
  const [first = '', ...more] = wordsOf(clause);
  return SAYS_WHAT_FOR.test(first)
    ? isFrame(more)
    : isFrame([first, ...more]) && [first, ...more].some((word) => BETWEEN_US.has(word));
}

function isFrameBehind(clause: string): boolean {
  return (
    isFrameInFront(clause) || (isFrame(wordsOf(clause)) && wordsOf(clause).some((word) => WHATEVER.has(word)))
  );
}

function isFrame(said: readonly string[]): boolean {
  return (said.length >= FEWEST_WORDS || said[0] === BOSS) && said.every((word) => FRAMING.has(word));
}

/** A text without "I'm preparing a session on", "any examples of", "is it recorded anywhere (who …)". */
function withoutLead(text: string): string {
  const found = [...plain(text).matchAll(WORD)];
  let isOfAsker = false;
  for (const [at, { 0: word, index }] of found.entries()) {
    const next = found[at + 1];
    const isTie =
      TIES.has(word) ||
      (word === 'of' && HAD.has(found[at - 1]?.[0] ?? '')) ||
      (DEALS_WITH.has(word) && found.slice(0, at).some(([before]) => HAD.has(before)));
    if (isTie && isOfAsker && at >= FEWEST_BEFORE_TIE && next) return text.slice(next.index);
    if (ASKS_FOR_ONE.has(word) && isOfAsker && at >= FEWEST_WORDS) return text.slice(index);
    if (!FRAMING.has(word)) return text;
    isOfAsker ||= BETWEEN_US.has(word) || HAD.has(word) || (at > 0 && word === 'it');
  }
  return text;
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => !FRAMING.has(word) && !ASKS_FOR_ONE.has(word));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** Each character in its place, so that what is found in it stands there in the text. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(SOMEBODY, (somebody) => BOSS.padEnd(somebody.length));
}

function wordsOf(clause: string): string[] {
  return [...plain(clause).matchAll(WORD)].map(([word]) =>
    word.replace(/'s$/, (s) => (/^(?:what|that|there|it)'s$/.test(word) ? s : '')),
  );
}
