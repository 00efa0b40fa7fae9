import type { Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { termOf, type Word, writtenWordsOf } from '../../../search/tokenize.ts';
import { textAround } from '../../evidence/speaking/text-around.ts';
import { onceForEach } from '../../once-for-each.ts';
import { phraseTerms } from '../../query/phrase-terms.ts';
import { placesHolding } from '../../query/places-holding.ts';

type PreciseTerm = {
  readonly terms: readonly string[];
  /** Which of them name what is done, and are none of the verb: "schools refusing a child" is no school refusal. */
  readonly areOfDoing: readonly boolean[];
  readonly isHeld: () => boolean;
};

const NOUN_OF_DOING = /(?:[aei]nc(?:es?|y|ies)|(?:al|ment|ion)s?)$/i;

/**
 * The terms of the field that a question says, in its words, and that no document does. Who asks for one of those asks for just
 * that: what is near to it ("kinship care" to fostering) is no answer.
 */
export function unheldTerms(text: string, knowledge: Knowledge): string[] {
  const table = tableOf(knowledge);
  if (table.size === 0) return [];
  const said = writtenWordsOf(text);
  const found: string[] = [];
  for (let at = 0; at < said.length; at++) {
    const term = table
      .get(said[at]!.term)
      ?.find(({ terms, areOfDoing }) =>
        terms.every(
          (one, i) =>
            said[at + i]?.term === one &&
            (!areOfDoing[i] || NOUN_OF_DOING.test(said[at + i]!.text)) &&
            (i === 0 || isBeside(text, said[at + i - 1]!, said[at + i]!)),
        ),
      );
    if (!term) continue;
    const last = said[at + term.terms.length - 1]!;
    const beside = said.filter((word) => !term.terms.includes(word.term) && !isFrameWord(word.text));
    if (
      !term.isHeld() &&
      !isHeldBeside(term.terms, beside, knowledge) &&
      !headsSome(rarestOf(term.terms, knowledge), knowledge)
    )
      found.push(text.slice(said[at]!.start, last.end));
    at += term.terms.length - 1;
  }
  return found;
}

/** So many other words of a question, said where the words of a term are, show that the term is meant there. */
const WORDS_BESIDE = 2;
/** … and so much of them. */
const SHARE_BESIDE = 0.5;

/**
 * Whether a passage that says every word of a term, though not together ("the February panel", of adoption), says also what the question says
 * besides: then it is spoken of in other words.
 */
function isHeldBeside(terms: readonly string[], beside: readonly Word[], { index }: Knowledge): boolean {
  const others = [...new Set(beside.map(({ term }) => term))];
  const least = Math.max(WORDS_BESIDE, SHARE_BESIDE * others.length);
  const held = new Map<Passage, number>();
  return others.some((other) =>
    placesHolding([...terms, other], index).some(({ passage }) => {
      const count = (held.get(passage) ?? 0) + 1;
      held.set(passage, count);
      return count >= least;
    }),
  );
}

/** The word of a term that fewest passages have. */
function rarestOf(terms: readonly string[], { index }: Knowledge): string {
  return terms.reduce((rarest, term) =>
    index.documentFrequency(term) < index.documentFrequency(rarest) ? term : rarest,
  );
}

/** What stands in no more passages than these is said of one thing. */
const FEW_PASSAGES = 6;

/** Whether a section is headed by a word that few passages say: what stands there is of that ("Kinship First"). */
function headsSome(term: string, { index }: Knowledge): boolean {
  if (index.documentFrequency(term) > FEW_PASSAGES) return false;
  return placesHolding([term], index).some(({ passage }) =>
    passage.headings.flatMap(writtenWordsOf).some((word) => word.term === term),
  );
}

/** "School, nursing" is no school nursing; "pilots' licences" are pilot's licences. */
function isBeside(text: string, before: Word, after: Word): boolean {
  return /^['’]?[ -]$/.test(text.slice(before.end, after.start));
}

/**
 * The precise terms of the glossary by the word that they begin with, longest first; whether one is held, by itself or by what the
 * field calls it, is looked up when it is said.
 */
const tableOf = onceForEach((knowledge: Knowledge): ReadonlyMap<string, readonly PreciseTerm[]> => {
  const called = new Map(
    knowledge.glossary.fieldWords.flatMap(({ say, means }) => say.map((said) => [said, means])),
  );
  const terms = knowledge.glossary.preciseTerms.map((said) => {
    const own = phraseTerms(said);
    const forms = [own, ...(called.get(said) ?? []).map(phraseTerms)];
    const areOfDoing = said.split(/[ -]/).map((word) => NOUN_OF_DOING.test(word));
    return {
      terms: own,
      areOfDoing: areOfDoing.length === own.length ? areOfDoing : [],
      isHeld: once(() => forms.some((form) => isHeldInOrder(form, knowledge) || isMeasured(form, knowledge))),
    };
  });
  terms.sort((a, b) => b.terms.length - a.terms.length);
  return Map.groupBy(terms, ({ terms: [first = ''] }) => first);
});

/** Whether some passage says these words one after the other, in whatever form. */
function isHeldInOrder(terms: readonly string[], { index }: Knowledge): boolean {
  return placesHolding(terms, index).some((place) => {
    const words = writtenWordsOf(textAround(place)).map(({ term }) => term);
    return words.some((_, start) => terms.every((term, i) => words[start + i] === term));
  });
}

const RATE = termOf('rate');
/** "Vacancies: 21%", "turnover stands at 18 per cent". */
const A_SHARE = /\d\s?(?:%|per ?cent\b)/;
const LABEL = /^[^:.]{1,40}:/;

/** Whether a label gives the share that a rate is: "Vacancies: 21%" for the vacancy rate. */
function isMeasured(terms: readonly string[], { index }: Knowledge): boolean {
  const measured = terms.slice(0, -1);
  if (terms.at(-1) !== RATE || measured.length === 0) return false;
  return placesHolding(measured, index).some(({ passage: { text } }) => {
    const label = LABEL.exec(text)?.[0];
    return (
      label !== undefined &&
      A_SHARE.test(text) &&
      measured.every((term) => writtenWordsOf(label).some((word) => word.term === term))
    );
  });
}
