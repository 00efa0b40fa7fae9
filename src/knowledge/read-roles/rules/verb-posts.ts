import type { Role } from '../../role.ts';
import type { MarkedSentence } from '../mark-sentence.ts';
import { bodyAfter } from '../read-body.ts';
import type { Finding } from './finding.ts';

type Tense = Role['tense'];

export function verbFinding(person: number | null, given: Partial<Finding>): Finding {
  return {
    person,
    post: 'chair',
    head: given.post ?? 'chair',
    postNumber: null,
    body: null,
    tense: 'held',
    dateWords: '',
    untilWords: '',
    holder: null,
    isOfTheRegion: false,
    ...given,
  };
}

/** The chair's own post in "chaired by the DCS of Luton, Jane Doe" keeps its own body. */
export function ownBody(sentence: MarkedSentence, post: number): Partial<Finding> {
  const person = sentence.marked.indexOf('⟦P', sentence.marked.indexOf(`⟦T${post}⟧`));
  const end = sentence.marked.indexOf('⟧', person) + 1;
  const said =
    bodyAfter(sentence, sentence.marked.indexOf(`⟦T${post}⟧`) + `⟦T${post}⟧`.length) ??
    bodyAfter(sentence, end);
  return said ? { body: said } : {};
}

export function postOfVerb(verb: string): string {
  const stem = verb.toLowerCase();
  if (/^co-?chair/.test(stem)) return 'co-chair';
  if (/^vice-?chair/.test(stem)) return 'vice chair';
  if (stem.startsWith('chair')) return 'chair';
  if (stem.startsWith('sponsor')) return 'sponsor';
  if (stem.startsWith('head')) return 'head';
  if (stem.startsWith('manag')) return 'manager';
  if (stem.startsWith('conven')) return 'convenor';
  if (stem.startsWith('champion')) return 'champion';
  return /^co-?ordinat/.test(stem) ? 'co-ordinator' : 'lead';
}

export function tenseOfVerb(verb: string): Tense {
  if (/\bwill\b|\bto be\b|\bto become\b|is becoming/.test(verb)) return 'coming';
  return /^was$|^had been$|served|acted/.test(verb) ? 'over' : 'held';
}

/** "Has been interim DCS … has now taken up" and "has been … and will be missed" are over. */
export function tenseOfIs(verb: string, marked: string): Tense {
  if (verb === 'has been')
    return /\bnow\b|\bmissed\b|\buntil\b|\bleav|\bretir|\bstep/.test(marked) ? 'over' : 'held';
  return tenseOfVerb(verb);
}

/** Whether the post at `at` is one of a list of posts, not the title of the name that follows. */
export function isListed(marked: string, at: number): boolean {
  return (
    /⟦T\d+⟧, (?:the )?$/u.test(marked.slice(0, at)) ||
    /(?:joined by|with|from) (?:representatives|colleagues|members)[^.]*$/.test(marked.slice(0, at))
  );
}
