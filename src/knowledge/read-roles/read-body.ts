import { MONTH_NAMES } from '../../corpus/partial-date.ts';
import { pattern } from '../../text/pattern.ts';
import { BODY_NOUNS } from './field-words.ts';
import type { KnownName } from './known-names.ts';
import type { FoundBody, MarkedSentence } from './mark-sentence.ts';

/** A body as a sentence says it; `markedEnd` is where its words end in the marked sentence. */
export type SaidBody = {
  readonly text: string;
  readonly known: KnownName | null;
  readonly markedEnd: number;
  /** Whether the words alone tell nothing ("the committee", "the region", "this area of practice"). */
  readonly isBackReference: boolean;
};

const ENDS_AS_BODY = pattern('i')`\b(?:${BODY_NOUNS})$`;
const ENDS_AS_BODIES = pattern('i')`(?:${BODY_NOUNS})s?\s*$`;
const IS_BODY_NOUN = pattern('i')`^(?:${BODY_NOUNS})$`;
/** "… President in April", "from 1 May", "in the autumn": no body. */
const IS_DATE = pattern('i')`
  ^(?:
    \d
    |(?:early |late |mid-?|next |last )*(?:
      ${MONTH_NAMES}|spring
      |summer|autumn|winter|year|month|week|new year|end|start|beginning|coming|time|same time
      |meantime|future|past|process
    )\b
    |(?:
      an?|one|two|three|four|five|another|the next|\d+
    ) (?:more |further |whole )*(?:second |third |first )?(?:terms?|years?|months?|weeks?)\b
    |(?:first|second|third|fourth|further|final|last|next) (?:term|year|time)s?\b
    |(?:once|least|present|all)\b
  |(?:succession|place|post|turn|addition|person|office)\b
    |(?:(?:health|family|personal|medical|other) )?(?:grounds|reasons)\b
    |behalf\b|secondment\b|loan\b|retirement\b
    |(?:(?:maternity|paternity|sick|adoption|parental|long-term) )*leave\b
  )
`;
const MARK = /⟦([A-Z])(\d+)⟧/gu;
const STOP = pattern('u')`
  (?:^|\s)(?:
    who|which|that|is|was|has|have|had|are|were|will|would|said|says|with|as|from|by|at|in|on
    |pending|when|while|since|until|after|before|during|where|starting|effective|currently|now|also
    |he|she|they|we|I|it|it’s|it's|there|but|or|email|tel|via|following|takes?|took|taking|joined
    |joins|to|last|next|this|has|at|later|so|goes|went|passes|passed|falls|moves|rests|lies|sits
    |begins|ends
    |for (?:
      a|an|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|many|several|some
      |nearly|almost|about|over|more|this|next|his|her|their
    )
    |and (?=⟦[PT])
    |and (?:will|has|is|was|to|we|the region|a|he|she|they|who|are|have)\b
  )(?=\s|$|⟦)
`;
const BODY_END = pattern('iu')`^\s*((?:\p{Ll}[\p{L}’'-]*\s+){0,3}?(?:${BODY_NOUNS}|region))\b`;
/** "For the period 2022 to 2024", "for the time being": how long, and no body. */
const IS_TIME = pattern('i')`
  ^(?:
    period|term|time being|rest of|remainder of|duration
    |(?:next|coming|first|last) (?:\w+ )?(?:year|term|month)s?
    |foreseeable|moment
  )\b
`;
const BACK_REFERENCE = pattern('i')`
  ^(?:(?:this|that|the|our|its|important|new|whole)\s+)*(?:
    area|area of practice|area of work|work|role|region|group|committee|board|network|programme
    |partnership|meeting|team|organisation|association|project|panel|forum|workstream|hub|scheme
    |pilot|service|course|register|agency|unit|centre|campaign|initiative|home|evaluation|review
    |study|inquiry|fund|offer|desk|plan|strategy|charter
  )$
`;

const LEAD = pattern('u')`
  ^(?:’s)?(?:\s(?:post|role|position|job)(?=\s(?:of|in|at|for)\b))?\s*(?:,\s*|\(|[–|-]\s+)?
    (?:(?:up|over)\s+)?((?:
    of|for|in|at|to|on|within|across|with|from|responsible for
  )\s+)?((?:both\s+)?(?:
    the|our|its|this|that|their|your|a|an|all
  )\s+)?(?:(?:sister|partner|parent)\s+\w+,?\s+)?
`;

/**
 * The body said right after a post or a verb ("… of the X", "… for sector-led improvement", "…, NWADCS"),
 * read at `from` in the marked sentence; null where none is said there. A verb's object needs no preposition
 * ("chairs the Quality Group"): `isObject`.
 */
export function bodyAfter(sentence: MarkedSentence, from: number, isObject = false): SaidBody | null {
  const rest = sentence.marked.slice(from);
  const lead = LEAD.exec(rest);
  if (!lead) return null;
  const at = from + lead[0].length;
  const preposition = lead[1]?.trim() ?? null;
  if (preposition === 'with' || preposition === 'from') return null;
  const marks = [...sentence.marked.slice(at).matchAll(MARK)];
  const first = marks[0];
  if (first?.index === 0) {
    if (first[1] === 'T') return preposition !== null || isObject ? bodyOfPosts(sentence, at) : null;
    if (first[1] !== 'O') return null;
    return namedBody(sentence, at, first, preposition !== null || isObject);
  }
  if (preposition === null && !isObject) return null;
  if (preposition === 'to' && !isObject && !/^\s*to the\b/.test(rest)) return null;
  return describedBody(sentence, at, lead[2] ?? '');
}

const OF_POSTS = pattern(
  'iu',
)`^⟦T\d+⟧(?: (?!(?:of|for|in|our|the|and|at|to|on|with)\b)[\p{L}’'-]+){0,3} (?:${BODY_NOUNS})\b`;

/** "The lead members’ network", "the manager group": a body called by what its members are. */
function bodyOfPosts(sentence: MarkedSentence, at: number): SaidBody | null {
  const words = OF_POSTS.exec(sentence.marked.slice(at))?.[0];
  const post = words === undefined ? undefined : sentence.posts[Number(/\d+/.exec(words)?.[0])];
  if (words === undefined || !post) return null;
  const markedEnd = at + words.length;
  const text = sentence.text.slice(post.start, sentence.originalOffset(markedEnd));
  return { text, known: null, markedEnd, isBackReference: false };
}

function namedBody(
  sentence: MarkedSentence,
  at: number,
  mark: RegExpExecArray,
  isBound: boolean,
): SaidBody | null {
  let body = sentence.bodies[Number(mark[2])] as FoundBody;
  let end = at + mark[0].length;
  // "the Association’s Workforce Committee", "ADCS Workforce …": the second is meant.
  const second = /^(?:’s)? ⟦O(\d+)⟧/u.exec(sentence.marked.slice(end));
  if (body.known?.kind === 'association' && second) {
    body = sentence.bodies[Number(second[1])] as FoundBody;
    end += second[0].length;
  }
  const isBody =
    body.known !== null || /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(body.text) || ENDS_AS_BODY.test(body.text);
  if (!isBound && !isBody) return null;
  const ending = ENDS_AS_BODY.test(body.text) ? null : BODY_END.exec(sentence.marked.slice(end));
  if (ending && !STOP.test(` ${ending[1]}`)) end += ending[0].length;
  const text = ending && !STOP.test(` ${ending[1]}`) ? `${body.text}${ending[0]}` : body.text;
  return { text, known: body.known, markedEnd: end, isBackReference: false };
}

function describedBody(sentence: MarkedSentence, at: number, article: string): SaidBody | null {
  const upTo = /^(?:[^,.;:()⟦–]|⟦O\d+⟧|-)*/u.exec(sentence.marked.slice(at))?.[0] ?? '';
  if (IS_TIME.test(upTo)) return null;
  let words = upTo.replace(/ - .*$/u, '');
  // "leads the work on early help": such a noun says nothing without what it is on.
  const vague =
    /^(?:work|project|programme|task|strand|workstream|focus|response)s? (?:on|around) /.exec(words)?.[0]
      .length ?? 0;
  const stop = STOP.exec(words.slice(vague));
  if (stop) words = words.slice(0, vague + stop.index);
  const and = / and /.exec(words);
  if (and && !ENDS_AS_BODIES.test(words)) {
    // "improvement and has …" was cut above; "practice and learning" stays whole where it is short.
    if (words.split(/\s+/).length > 6) words = words.slice(0, and.index);
  }
  words = words.trimEnd().replace(/(?: (?:and|or|into|on|to|of|for|with|the))+$/, '');
  if (!words || words.split(/\s+/).length > 12 || IS_DATE.test(words)) return null;
  const text = sentence.text
    .slice(sentence.originalOffset(at), sentence.originalOffset(at + words.length))
    .trim();
  const marked = /⟦O(\d+)⟧/u.exec(words);
  const known = marked ? (sentence.bodies[Number(marked[1])]?.known ?? null) : null;
  return {
    text,
    known,
    markedEnd: at + words.length,
    isBackReference: BACK_REFERENCE.test(text) || /^this\b|^that\b/.test(article),
  };
}

/**
 * The last body named before `to` in the marked sentence ("… the Leadership Board which is chaired by"),
 * singular ones only; null where there is none. With `noun` only a body of that kind counts.
 */
export function bodyBefore(sentence: MarkedSentence, to: number, noun = ''): SaidBody | null {
  const before = sentence.marked.slice(0, to);
  const words = [...before.matchAll(/⟦[A-Z]\d+⟧|[\p{L}’'-]+|[^\s\p{L}]/gu)];
  for (let last = words.length - 1; last >= 0; last -= 1) {
    const word = words[last] as RegExpExecArray;
    const mark = /^⟦O(\d+)⟧$/u.exec(word[0]);
    const body = mark ? sentence.bodies[Number(mark[1])] : undefined;
    const isBody = body
      ? ENDS_AS_BODY.test(body.text.replace(/ \(.*\)$/, '')) ||
        body.known?.kind === 'committee' ||
        isLoneAcronym(body.text, before, word.index, word[0])
      : IS_BODY_NOUN.test(word[0]);
    if (!isBody || (body && body.known?.kind === 'authority')) continue;
    const first = startOfNounPhrase(words, last);
    const start = words[first]?.index ?? word.index;
    const end = word.index + word[0].length;
    const text = sentence.text.slice(originalStart(sentence, start), sentence.originalOffset(end)).trim();
    if (noun && !text.toLowerCase().includes(noun)) continue;
    return { text, known: body?.known ?? null, markedEnd: end, isBackReference: BACK_REFERENCE.test(text) };
  }
  return null;
}

/** An abbreviation that the verb goes with, and no item of a list ("RSC, TSC, NCTL and is chaired"). */
function isLoneAcronym(text: string, before: string, at: number, mark: string): boolean {
  const isFollowed = /^,? (?:which|that|is|are|was|has|will|now|and is|$)|^,? ?$/.test(
    before.slice(at + mark.length),
  );
  return /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(text) && isFollowed && !/, $|\band $/.test(before.slice(0, at));
}

const PHRASE_START = pattern('i')`
  ^(?:
    the|a|an|our|its|this|that|their|new|is|are|was|were|has|have|been|with|by|to|in|at|on|from
    |through|under|which|who|established|existing|via|we|i|dedicated|another|each|one|called|named|-
    |,|\.|;|:|\(|\)|–
  )$
`;

function startOfNounPhrase(words: readonly RegExpExecArray[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 9) {
    const word = words[first - 1]?.[0] ?? '';
    if (PHRASE_START.test(word) || /^⟦[PTE]/u.test(word)) break;
    first -= 1;
  }
  while (
    first < last &&
    /^(?:and|of|for|also|now|short|life|multi)$/i.test(words[first]?.[0] ?? '') &&
    !/^(?:short|multi)$/i.test(words[first]?.[0] ?? '')
  )
    first += 1;
  return first;
}

/** Where a marked offset that stands at the start of a mark begins in the text. */
export function originalStart(sentence: MarkedSentence, markedOffset: number): number {
  const mark = /^⟦([A-Z])(\d+)⟧/u.exec(sentence.marked.slice(markedOffset));
  if (mark?.[1] === 'O') return sentence.bodies[Number(mark[2])]?.start ?? 0;
  return sentence.originalOffset(markedOffset);
}
