import { type FoundPerson, mayNameSomebody } from './find-people.ts';
import { type Lexicon, type MarkedSentence, markSentence } from './mark-sentence.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Reading } from './rules/finding.ts';
import { splitSentences } from './split-sentences.ts';
import { tokensOf } from './tokens.ts';

/** The sentences of a passage: their words at once, what is found in them when it is first asked for. */
export type PassageSentences = {
  readonly texts: readonly string[];
  readonly at: (number: number) => MarkedSentence;
  /** What the rules see in a sentence. */
  readonly readingAt: (number: number) => Reading;
  /** Whether a sentence may name a person; cheaper than `at`. */
  readonly mayNameSomebody: (number: number) => boolean;
};

/**
 * The sentences of a passage. Most of them say nothing of posts and are never marked, which is the costly
 * part. A leading "He" or "She" counts as the last person named in the sentence before, and in a letter "I" as its `signer`.
 */
export function sentencesOf(passage: string, lexicon: Lexicon, signer?: string): PassageSentences {
  const sentences = splitSentences(passage).map(({ text }) =>
    signer !== undefined && /\bI\b/.test(text)
      ? new ReadSentence(text, lexicon, signer)
      : readSentence(text, lexicon),
  );
  const at = (number: number): MarkedSentence => {
    const sentence = sentences[number] ?? readSentence('', lexicon);
    const pronoun = number > 0 ? /^(?:He|She|They)(?= )/.exec(sentence.text) : null;
    const person = pronoun ? at(number - 1).people.find(({ certainty }) => certainty !== 'given') : undefined;
    return pronoun && person ? withPronoun(sentence.marked(), pronoun[0], person) : sentence.marked();
  };
  return {
    readingAt: (number) => {
      const [sentence, alone] = [at(number), sentences[number]];
      return alone?.marked() === sentence ? alone.reading() : applyRules(sentence);
    },
    texts: sentences.map(({ text }) => text),
    at,
    mayNameSomebody: (number) => sentences[number]?.mayNameSomebody() ?? false,
  };
}

/** A sentence that stands in no passage, such as a heading. */
export function markedSentence(text: string, lexicon: Lexicon): MarkedSentence {
  return readSentence(text, lexicon).marked();
}

/** One sentence by itself, wherever it stands: what is found in it is found once, when it is first asked for. */
class ReadSentence {
  readonly text: string;
  private readonly lexicon: Lexicon;
  private readonly signer: string | undefined;
  private sentence: MarkedSentence | null = null;
  private mayName: boolean | null = null;
  private rules: Reading | null = null;

  constructor(text: string, lexicon: Lexicon, signer?: string) {
    this.text = text;
    this.lexicon = lexicon;
    this.signer = signer;
  }

  marked(): MarkedSentence {
    this.sentence ??= markSentence(this.text, this.lexicon, { signer: this.signer });
    return this.sentence;
  }

  reading(): Reading {
    this.rules ??= applyRules(this.marked());
    return this.rules;
  }

  mayNameSomebody(): boolean {
    this.mayName ??=
      this.signer !== undefined ||
      /^(?:He|She|They) /.test(this.text) ||
      mayNameSomebody(tokensOf(this.text), this.lexicon.isOrdinary);
    return this.mayName;
  }
}

/**
 * Every sentence is read twice, for posts and for people, and updates repeat each other's. All of the first few thousand are
 * kept, which is all of the corpus here, and then what is read for the third time; so many of them, and forgotten together.
 * (To keep them all would be 60 MB of garbage at 120,000 passages; to keep none takes twice as long there.)
 */
const ALL_KEPT = 4_000;
const MOST_KEPT = 20_000;
const TIMES_READ = 3;
const keptBy = new WeakMap<Lexicon, Map<string, ReadSentence | number>>();

function readSentence(text: string, lexicon: Lexicon): ReadSentence {
  let kept = keptBy.get(lexicon);
  if (!kept) {
    kept = new Map();
    keptBy.set(lexicon, kept);
  }
  const before = kept.get(text) ?? 0;
  if (typeof before === 'object') return before;
  if (before === 0 && kept.size >= MOST_KEPT) kept.clear();
  const sentence = new ReadSentence(text, lexicon);
  kept.set(text, before + 1 < TIMES_READ && kept.size >= ALL_KEPT ? before + 1 : sentence);
  return sentence;
}

function withPronoun(sentence: MarkedSentence, pronoun: string, person: FoundPerson): MarkedSentence {
  const number = sentence.people.length;
  const mark = `⟦P${number}⟧`;
  return {
    ...sentence,
    people: [
      ...sentence.people,
      { start: 0, end: pronoun.length, name: person.name, certainty: person.certainty },
    ],
    marked: mark + sentence.marked.slice(pronoun.length),
    originalOffset: (offset) => sentence.originalOffset(Math.max(0, offset - mark.length + pronoun.length)),
  };
}
