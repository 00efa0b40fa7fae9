import type { Passage } from '../../../corpus/document.ts';
import { pattern } from '../../../text/pattern.ts';

/** A grade of Ofsted's as updates write it. */
export const GRADE = pattern('u')`
  \b(?:
    [Oo]utstanding|[Ii]nadequate|[Rr]equires? [Ii]mprovement
    |Good(?! (?:or|and|practice|Practice)\b)
  )\b
  |(?:\b(?:judged|rated|graded|found|still|remains?|now|to)(?: to be)? ['‘"“]?|[(–—:-] ?)good\b
`;
/** "Good: York, Leeds" gives one to all that stand behind it. */
const GRADE_FIRST = /^(?:Outstanding|Good|Requires Improvement|Inadequate)\s*[:–—-]/;
/** Programmes that are called after what they are for. */
const GETTING_TO_GOOD = /\b[Gg]etting (?:\S+ ){0,5}?to [Gg]ood\b/g;
export const SPEAKS_OF_INSPECTION = /\b(?:ofsted|inspect\w*|ilacs|judged|rated|graded)\b/i;

/** Whether a passage, or what stands above it, is of inspections: elsewhere "good" is no grade. */
export function isOfInspection({ headings, introduction, text }: Passage): boolean {
  return SPEAKS_OF_INSPECTION.test([...headings, introduction ?? '', text].join(' '));
}

/** The parts of a sentence each of which gives its grade to those it names; all of it where `isOfOne` holds or the grade stands first. */
export function partsGraded(sentence: string, isOfOne: (sentence: string) => boolean): readonly string[] {
  const plain = sentence.replaceAll(GETTING_TO_GOOD, '');
  return isOfOne(plain) || GRADE_FIRST.test(plain) ? [plain] : plain.split(/[;,]/);
}
