import type { Document, Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import { onceForEach } from '../../once-for-each.ts';

/** Who says the words of a passage, as the document introduces them. */
export type Speaker = {
  /** With the post, as written there: "Dave Hill, President of ADCS". */
  readonly named: string;
  /** The passage that introduces the words; it may hold them too. */
  readonly introducedIn: Passage;
  /** Where in that passage the words begin: at its end where it only introduces them. */
  readonly wordsAt: number;
};

/** What stands between a speaker and the words: "… said: “". */
const SAID = pattern('u')`
  \b(?:
    said|says|concluded|added|commented|stated|responded|explained|warned|told [^:“]{1,30}
    |(?:went|goes) on to say
  ):?\s*(?=$|[“"‘'])
`;
/** The words of a speech stand in the paragraphs behind the one that tells of it. */
const GAVE_SPEECH = pattern()`
  \b(?:gave|made|delivered) (?:his|her|their|the|a|an) (?:\S+ ){0,3}(?:
    address|speech|statement|remarks
  )\b
`;
const NAMELESS = /\b(?:an?|the) spokes(?:person|man|woman) for [^,:“]{1,80}$/i;
const BY_PRONOUN = /(?:^|[.”"’)]\s*)(?:he|she|they)\s*$/i;
const PRONOUN = Symbol('whoever spoke before');
/** What begins like a quotation. */
export const QUOTED = /^[“"‘']/;
/** A post that is said at greater length is left out. */
const LONGEST_NAMING = 120;

/**
 * The speakers of a document by the ids of the passages that hold their words: a statement names its speaker once, and the quoted
 * paragraphs behind it name nobody. Empty where nobody is quoted.
 */
export const speakersIn = onceForEach(
  (document: Document, knowledge: Knowledge): ReadonlyMap<string, Speaker> => {
    const names = namesByDocument(knowledge).get(document.id) ?? [];
    const speakers = new Map<string, Speaker>();
    let speaker: Speaker | null = null;
    let isSaid = false;
    for (const passage of document.passages) {
      const said = SAID.exec(passage.text);
      const introduced = said ?? GAVE_SPEECH.exec(passage.text);
      if (introduced) {
        const named = speakerNamed(passage.text.slice(0, introduced.index), names);
        if (named !== PRONOUN) {
          const wordsAt = said ? said.index + said[0].length : passage.text.length;
          speaker = named === null ? null : { named, introducedIn: passage, wordsAt };
        }
      }
      // The bullets below a paragraph are said by whoever says that.
      if (passage.introduction === null) isSaid = introduced !== null || QUOTED.test(passage.text);
      if (speaker && isSaid) speakers.set(passage.id, speaker);
    }
    return speakers;
  },
);

/** Who is named last before the words that introduce what is said; `PRONOUN` for whoever spoke before; null for nobody. */
function speakerNamed(before: string, names: readonly string[]): string | typeof PRONOUN | null {
  const [last] = names
    .map((name) => ({ name, at: before.lastIndexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  if (last) {
    const named = before.slice(last.at).trim().replace(/,$/, '');
    return named.length <= LONGEST_NAMING ? named : last.name;
  }
  if (BY_PRONOUN.test(before)) return PRONOUN;
  return NAMELESS.exec(before.trim())?.[0] ?? null;
}

/** Whom each document names, by its id; made once for a corpus. */
const namesByDocument = onceForEach(({ people }: Knowledge): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { name, mentions } of people)
    for (const id of new Set(mentions.map(({ documentId }) => documentId)))
      names.set(id, [...(names.get(id) ?? []), name]);
  return names;
});
