import { clauseAfter } from './finding.ts';
import * as patterns from './rule-patterns.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { isListed, tenseOfIs, tenseOfVerb } from './verb-posts.ts';

/** "Sara Tough, DCS Dorset." */
export function postAfterName({ marked, add, each, tenseOf }: SentenceReader): void {
  each(patterns.POST_AFTER_NAME, ({ p, t }, match) => {
    const isVerb = / to $/.test(marked.slice(0, match.index + match[0].lastIndexOf('⟦T')));
    if (!isVerb) add(Number(p), Number(t), tenseOf(Number(p), 'held'));
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
    add(Number(p), Number(t), isToCome ? 'coming' : 'held');
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
export function namedAs({ marked, add, each }: SentenceReader): void {
  if (patterns.AS_CONTEXT.test(marked))
    each(patterns.AS, ({ p, t }) => add(Number(p), Number(t), /\bwill\b/.test(marked) ? 'coming' : 'held'));
}

/** "ADCS President Alison Michalska." */
export function postBeforeName({ marked, add, each, tenseOf }: SentenceReader): void {
  each(patterns.POST_BEFORE_NAME, ({ p, t }, match) => {
    if (match[0].includes(',') && isListed(marked, match.index)) return;
    add(Number(p), Number(t), tenseOf(Number(p), 'held'));
  });
}

/** "Edward Timpson MP." */
export function mpAfterName({ sentence, add, each }: SentenceReader): void {
  each(patterns.MP_AFTER_NAME, ({ p, t }) => {
    if (sentence.posts[Number(t)]?.post === 'MP') add(Number(p), Number(t), 'held');
  });
}
