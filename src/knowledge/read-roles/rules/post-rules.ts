import { MONTH_NAMES } from '../../../corpus/partial-date.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Role } from '../../role.ts';
import type { MarkedSentence } from '../mark-sentence.ts';
import { clauseAfter, type Finding } from './finding.ts';
import * as patterns from './post-patterns.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { subjectBefore } from './subject-of-clause.ts';
import { isListed, tenseOfIs, tenseOfVerb } from './verb-posts.ts';

const TO_COME = pattern()`
  ^ (?:
    (?:from|as of|as from|with effect from|starting(?: in| on)?) (?:
      \d|early|late|next|the (?:spring|summer|autumn|end|start)|${MONTH_NAMES}
    )
    |designate\b|elect\b
  )
`;

/** "Sara Tough, DCS Dorset." */
export function postAfterName({ marked, add, each, tenseOf }: SentenceReader): void {
  each(patterns.POST_AFTER_NAME, ({ p, t, when }, match) => {
    const isVerb = / to $/.test(marked.slice(0, match.index + match[0].lastIndexOf('⟦T')));
    if (isVerb) return;
    const isOver = /^(?:formerly|previously|until|once)/.test(when ?? '');
    const isToCome = TO_COME.test(marked.slice(match.index + match[0].length));
    add(Number(p), Number(t), tenseOf(Number(p), isOver ? 'over' : isToCome ? 'coming' : 'held'));
  });
}

/** "Ann Lee and Bo Roe, co-chairs of the board", "the co-chairs of the board, Ann Lee and Bo Roe". */
export function pluralPost({ sentence, findings, add, each }: SentenceReader): void {
  const both = (t: number, people: readonly number[], tense: Role['tense']) => {
    const post = sentence.posts[t];
    if (!post || !/s$/i.test(sentence.text.slice(post.start, post.end))) return;
    add(people[0] ?? null, t, tense);
    const first = findings.findLast(({ postNumber }) => postNumber === t);
    if (first) for (const person of people.slice(1)) findings.push({ ...first, person });
  };
  each(patterns.PLURAL_BEFORE, ({ t, p, q }) => both(Number(t), [Number(p), Number(q)], 'held'));
  each(patterns.PLURAL_AFTER, ({ t, p, q, verb }) =>
    both(Number(t), [Number(p), Number(q)], /will/.test(verb ?? '') ? 'coming' : 'held'),
  );
}

/** "Jo Lane, as lead for data, …", "… and Al Roe vice-chair", "has a new manager in Bo Day". */
export function toldBriefly({ used, add, each }: SentenceReader): void {
  each(patterns.AS_ASIDE, ({ p, t }) => add(Number(p), Number(t), 'held'));
  each(patterns.HAS_IN, ({ p, t }) => add(Number(p), Number(t), 'held'));
  // Only beside somebody who was given a post in the same words.
  if (used.size > 0) each(patterns.ALSO, ({ p, t }) => add(Number(p), Number(t), 'held'));
}

/** "The new director is Ann Lee, who begins on 1 April." */
export function begins({ findings, each }: SentenceReader): void {
  each(patterns.BEGINS, ({ p, verb, rest }, match) => {
    if (!patterns.IN_A_MONTH.test(rest ?? '')) return;
    const at = findings.findLastIndex(({ person, tense }) => person === Number(p) && tense !== 'over');
    const taken = findings[at];
    const isPast = /\b(?:has|started|joined|arrived|took)\b/.test(`${verb}${match[0]}`);
    if (taken) findings[at] = { ...taken, tense: isPast ? taken.tense : 'coming', dateWords: rest ?? '' };
  });
  each(patterns.THEN_BEGINS, ({ p, verb, rest }, match) => {
    const at = findings.findLastIndex(({ person, tense }) => person === Number(p) && tense === 'held');
    const taken = findings[at];
    if (!taken || !patterns.IN_A_MONTH.test(rest ?? '')) return;
    const isPast = /\b(?:has|started|joined|arrived|began)\b/.test(
      `${verb}${match[0].slice(match[0].lastIndexOf(' and '))}`,
    );
    findings[at] = { ...taken, tense: isPast ? 'held' : 'coming', dateWords: rest ?? '' };
  });
}

/** "Dave Hill stays on as chair", "… has agreed to serve as treasurer". */
export function serves({ marked, add, each }: SentenceReader): void {
  each(patterns.SERVES, ({ p, t, verb, does }) => {
    const isComing = /\b(?:will|shall)\b/.test(verb ?? '');
    const isOver = /^(?:served|acted)/i.test(does ?? '') && !/\b(?:has|have) $/.test(verb ?? '');
    add(Number(p), Number(t), isComing ? 'coming' : isOver ? 'over' : tenseOfIs('is', marked));
  });
}

/** "The chair is Dave Hill." */
export function postIs({ add, each }: SentenceReader): void {
  each(patterns.POST_IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfVerb(verb ?? 'is')));
}

/** "Dave Hill is the chair." */
export function nameIsPost({ marked, add, each }: SentenceReader): void {
  each(patterns.IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfIs(verb ?? '', marked)));
}

/** "Rachel Dickinson has been appointed as the next Vice President." */
export function appointed({ sentence, add, each }: SentenceReader): void {
  each(patterns.APPOINTED, ({ p, t, verb }) => {
    const isNext = sentence.posts[Number(t)]?.isNext === true || /\bwill\b/.test(verb ?? '');
    add(Number(p), Number(t), isNext ? 'coming' : 'held');
  });
}

/** "Daljit Lally has taken up the post of interim chief executive." */
export function takes({ sentence, add, each }: SentenceReader): void {
  each(patterns.TAKES, ({ p, t, verb, between }, match) => {
    if (/\bin (?:his|her|their)\b|meeting|part in|place/.test(between ?? '')) return;
    const after = clauseAfter(sentence, match.index + match[0].length);
    const isToCome =
      /\b(?:will|is|be|to|due)\b/.test(verb ?? '') ||
      (patterns.PRESENT.test(match[0]) && patterns.IN_A_MONTH.test(after));
    const isDatedBefore = !patterns.IN_A_MONTH.test(after) && patterns.IN_A_MONTH.test(between ?? '');
    const dated = isDatedBefore ? { dateWords: between ?? '' } : {};
    add(Number(p), Number(t), isToCome ? 'coming' : 'held', dated);
  });
}

/** "On the appointment of Steve Fish as programme manager." */
export function onAppointment({ add, each }: SentenceReader): void {
  each(patterns.ON_APPOINTMENT, ({ p, t }) => add(Number(p), Number(t), 'held'));
}

/** "Stuart Gallimore (DCS, East Sussex)." */
export function postAfterBrackets({ add, each }: SentenceReader): void {
  each(patterns.POST_AFTER_BRACKETS, ({ p, t }) => add(Number(p), Number(t), 'held'));
}

/** "Her term as president ended in April." */
export function term({ sentence, add, each }: SentenceReader): void {
  each(patterns.TERM, ({ p, t }, match) => {
    const ends = patterns.ENDS.exec(clauseAfter(sentence, match.index + match[0].length))?.[0] ?? '';
    const tense = /came|ended/.test(ends) ? 'over' : 'held';
    add(Number(p), Number(t), tense, ends ? { untilWords: ends, dateWords: '' } : {});
  });
}

/** "Jo Britton, in her capacity as chair." */
export function capacity({ marked, add, each }: SentenceReader): void {
  each(patterns.CAPACITY, ({ t }, match) => {
    const before = [...marked.slice(0, match.index).matchAll(/⟦P(\d+)⟧/gu)].at(-1);
    const person = before ?? /⟦P(\d+)⟧/u.exec(marked.slice(match.index));
    if (person) add(Number(person[1]), Number(t), 'held');
  });
}

/** "Two new appointments: Helen Watson as DCS in Middlesbrough." */
export function namedAs({ sentence, marked, add, each }: SentenceReader): void {
  // "The forum met, with Jo Lane as chair"
  each(patterns.AS, ({ p, t }, match) => {
    if (!/\bwith $/.test(marked.slice(0, match.index))) return;
    const body = subjectBefore(sentence, match.index);
    add(Number(p), Number(t), 'held', body ? { body } : {});
  });
  if (patterns.AS_CONTEXT.test(marked))
    each(patterns.AS, ({ p, t }) => add(Number(p), Number(t), /\bwill\b/.test(marked) ? 'coming' : 'held'));
}

/** "In the chair: Ann Lee (RS) and Bo Roe (SPI)", "Chair: until now Ann Lee; henceforth Bo Roe". */
export function labelled({ sentence, findings, used, add, each }: SentenceReader): void {
  const also = (t: string | undefined, given: Partial<Finding>) => {
    const now = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (now) findings.push({ ...now, ...given });
  };
  each(patterns.LABELLED_CHANGE, ({ t, p, q }) => {
    if (used.has(Number(t))) return;
    add(Number(q), Number(t), 'held', { dateWords: '' });
    also(t, { person: Number(p), tense: 'over' });
  });
  each(patterns.LABELLED_PAIR, ({ t, p, q, first, second }) => {
    if (used.has(Number(t))) return;
    add(Number(p), Number(t), 'held', committeeIn(sentence, first));
    const own = findings.findLast(({ postNumber }) => postNumber === Number(t))?.body ?? null;
    also(t, { person: Number(q), body: own, ...committeeIn(sentence, second) });
  });
}

/** The committee in brackets behind the name of who chairs it. */
function committeeIn(sentence: MarkedSentence, brackets: string | undefined): Partial<Finding> {
  const number = /⟦O(\d+)⟧/u.exec(brackets ?? '')?.[1];
  const said = number === undefined ? undefined : sentence.bodies[Number(number)];
  return said?.known?.kind === 'committee'
    ? { body: { text: said.text, known: said.known, markedEnd: 0, isBackReference: false } }
    : {};
}

/** "Kieran Roe was welcomed to his first meeting as chair." */
export function atMeetingAs({ add, each }: SentenceReader): void {
  each(patterns.AT_MEETING_AS, ({ p, t, which, done }) => {
    const isOver = which === undefined ? done !== undefined : /^(?:last|final)$/.test(which);
    add(Number(p), Number(t), isOver ? 'over' : 'held');
  });
}

/** "ADCS President Alison Michalska." */
export function postBeforeName({ marked, add, each, tenseOf }: SentenceReader): void {
  each(patterns.POST_BEFORE_NAME, ({ p, t }, match) => {
    if (match[0].includes(',') && (isListed(marked, match.index) || isAnothers(marked, match))) return;
    // "A new director from 1 May: Jo Lane"
    const from = / (?:from|on) [^:⟦]+(?=:)/.exec(match[0])?.[0];
    const given = from === undefined ? {} : { dateWords: from };
    add(Number(p), Number(t), tenseOf(Number(p), from === undefined ? 'held' : 'coming'), given);
  });
}

/** "Edward Timpson MP." */
export function mpAfterName({ sentence, add, each }: SentenceReader): void {
  each(patterns.MP_AFTER_NAME, ({ p, t }) => {
    if (sentence.posts[Number(t)]?.post === 'MP') add(Number(p), Number(t), 'held');
  });
}

const OPENED_WITH_ANOTHER = pattern()`
  ^(?:
    In|On|At|With|After|For|From|Under|Through|Despite|Without
  )\b[^,⟦]*\b(?:of|from|by|with|to|for) (?:the |our |its |their )?$
`;

/** "In the absence of the chair, Al Roe took the meeting": the post is not his. */
function isAnothers(marked: string, { index, 0: whole }: RegExpExecArray): boolean {
  const opening = marked.slice(0, index);
  return OPENED_WITH_ANOTHER.test(opening) && /^ \p{Ll}/u.test(marked.slice(index + whole.length));
}
