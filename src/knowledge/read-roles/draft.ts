import type { Document, Passage } from '../../corpus/document.ts';
import type { Role } from '../role.ts';
import type { Lexicon, MarkedSentence } from './mark-sentence.ts';
import type { Finding } from './rules/finding.ts';

/** A role as read from one passage; the name may still be a given name alone, settled by the whole corpus. */
export type PassageRole = Role & {
  readonly hasGivenNameOnly: boolean;
  /** Whether the date was said without its year ("in April"). */
  readonly hasRelativeDate: boolean;
};

/** The passages of a document that are read, and what of it they lean on. */
export type ReadingPlace = {
  readonly document: Document;
  readonly passage: Passage;
  readonly lexicon: Lexicon;
};

/** A role in the making: its sentence, its name as written and what the rule saw. */
export type Draft = Finding & {
  readonly name: string | null;
  readonly isGiven: boolean;
  readonly sentence: number;
  readonly at: number;
};

/** A finding with the name that its sentence gives. */
export function draftOf(finding: Finding, sentence: MarkedSentence, number: number): Draft {
  const person = finding.person === null ? null : (sentence.people[finding.person] ?? null);
  return {
    ...finding,
    name: person?.name ?? null,
    isGiven: person?.certainty === 'given',
    sentence: number,
    at: Math.max(
      person?.start ?? 0,
      finding.postNumber === null ? 0 : (sentence.posts[finding.postNumber]?.start ?? 0),
    ),
  };
}
