import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative, MatterTerm, MeantByExamples } from '../../search/query.ts';
import { topOf } from '../../search/top-of.ts';
import { rememberText } from '../../text/remember-text.ts';
import { exampleTable, lengthOf } from './example-table.ts';
import { tellingTerms } from './phrase-terms.ts';

/** So many of the examples that are most like a question say what it means. */
const NEIGHBOURS = 8;
/** An example less like it than this, from 0 to 1, says nothing. */
const LEAST_ALIKE = 0.3;
/** What an example says counts by this power of its likeness: one that is nearly the same question more than many that share a word. */
const SHARPNESS = 3;
/** Set against all that the examples say, so that a single one that is little alike does not decide. */
const DOUBT = 1.5;
/** So alike that it is the same question, whatever the order of its words: it says alone what is meant, without a doubt. */
const SAME = 0.99;

/**
 * What a question may mean, by the example questions of the corpus that are most like it in their words (cosine of the words' rarities):
 * the terms of the documents, and how much speaks for them, from 0 to 1. See docs/adr/0009-example-questions.md.
 */
export function meantByExamples(
  said: readonly { readonly term: string }[],
  knowledge: Knowledge,
): MeantByExamples[] {
  const terms = new Set(said.map(({ term }) => term));
  const alike = alikeExamples(terms, knowledge, { least: LEAST_ALIKE, most: NEIGHBOURS });
  const same = alike.filter(({ likeness }) => likeness >= SAME);
  const voting = same.length > 0 ? same : alike;
  const votes = new Map<number, number>();
  for (const { matter, likeness } of voting) {
    votes.set(matter, (votes.get(matter) ?? 0) + likeness ** SHARPNESS);
  }
  const told = sumOf(votes.values());
  const all = told + (same.length > 0 ? 0 : DOUBT);
  return [...votes].map(([matter, vote]) => ({
    means: meansOf(matter, knowledge),
    vote: vote / all,
  }));
}

/** An example that is like a question, from 0 to 1, and the matter that it is of. */
export type AlikeExample = { readonly matter: number; readonly likeness: number };

/** So many of the examples that share words with a question and are at least so much like it, most alike first. */
export function alikeExamples(
  terms: ReadonlySet<string>,
  knowledge: Knowledge,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): AlikeExample[] {
  const { matters, lengths, holding, rarity, likeness } = exampleTable(knowledge);
  likeness.fill(0);
  for (const term of terms) {
    const told = rarity(term) ** 2;
    for (const at of holding.get(term) ?? []) likeness[at]! += told;
  }
  const length = lengthOf(terms, rarity);
  const alike: number[] = [];
  for (let at = 0; at < likeness.length; at++) {
    if (likeness[at] === 0) continue;
    likeness[at]! /= length * lengths[at]!;
    if (likeness[at]! >= least) alike.push(at);
  }
  return topOf(alike, most, (at) => likeness[at]!).map((at) => ({
    matter: matters[at]!,
    likeness: likeness[at]!,
  }));
}

/** The terms that the examples of a matter mean. */
export function meansOf(matter: number, { exampleQuestions }: Knowledge): MatterTerm[] {
  return exampleQuestions[matter]!.means.map(termToFind);
}

/** As many as examples mean in all. */
const TERMS_KEPT = 3_000;
const termToFind = rememberText(
  (term): MatterTerm => ({ said: term, terms: [...new Set(tellingTerms(term))], weight: 1 }),
  TERMS_KEPT,
);

/** Which share of what the examples say speaks for these terms as well, from 0 to 1. */
export function agreementOf(
  examples: readonly MeantByExamples[],
  terms: readonly (readonly string[])[],
): number {
  const all = votesOf(examples);
  const agreeing = examples.filter(({ means }) =>
    means.some((one) => terms.some((other) => areAlike(one, other))),
  );
  return all === 0 ? 0 : votesOf(agreeing) / all;
}

/**
 * The terms of what examples clearly say that a question means: of a term for which at least so much speaks (`least`, from 0 to 1), and of
 * those that say the same in more words or fewer. Null where they do not agree on any.
 */
export function clearlyMeant(examples: readonly MeantByExamples[], least: number): MatterTerm[] | null {
  let clearest: { readonly terms: MatterTerm[]; readonly votes: number } | null = null;
  for (const term of examples.flatMap(({ means }) => means)) {
    const isAlike = ({ terms }: Alternative) => areAlike(term, terms);
    const agreeing = examples.filter(({ means }) => means.some(isAlike));
    const votes = votesOf(agreeing);
    if (votes < least || votes <= (clearest?.votes ?? 0)) continue;
    clearest = { terms: [term, ...agreeing.flatMap(({ means }) => means.filter(isAlike))], votes };
  }
  return clearest && [...new Map(clearest.terms.map((term) => [term.terms.join(' '), term])).values()];
}

function votesOf(examples: readonly MeantByExamples[]): number {
  return sumOf(examples.map(({ vote }) => vote));
}

/** Whether all words of one term are among those of the other: "care order" and "care orders at home". */
export function areAlike({ terms: one }: Alternative, other: readonly string[]): boolean {
  return one.every((term) => other.includes(term)) || other.every((term) => one.includes(term));
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
