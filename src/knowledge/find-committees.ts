import type { Committee } from '../corpus/data-files.ts';
import { termOf, wordsOf } from '../search/tokenize.ts';
import { fragment, pattern } from '../text/pattern.ts';
import { isEnglishWord } from './english-words.ts';
import { createNameFinder, type FoundName, type NameFinder } from './name-finder.ts';

const COMMITTEE = '(?:policy )?(?:committee|cttee|ctte|comittee|commitee)';
/** What a committee does with the matters of its remit. */
const DEALS_WITH = [
  fragment`
    covers?|covering|covered|handles?|handling|has|holds?|owns?|does|leads? on|leading on|led on
    |works? on|working on|looks? at|looking at
  `,
  "looks? after|looking after|deals? with|dealing with|dealt with|is about|'s about|about|on|for|over",
  fragment`
    (?:is |in )?(?:responsible for|charge of|concerned with)
    |with (?:responsibility for|the brief for)
    |whose (?:brief|remit|job) (?:is|includes|covers)
  `,
];

/** Finds committees by what they are called and by what they are there for ("the committee that covers fostering"). */
export function createCommitteeFinder(
  committees: readonly Committee[],
  isWord: (word: string) => boolean,
): NameFinder<string> {
  // "Developement" has the stem of a word that the documents have, and is a slip all the same.
  const ownTerms = new Set(committees.flatMap(({ name }) => wordsOf(name).map(({ term }) => term)));
  const byName = createNameFinder(committeeNames(committees), {
    isWord: (word) => isEnglishWord(word) || (isWord(word) && !ownTerms.has(termOf(word))),
  });
  const remits = committees.map(({ slug, remit }) => ({ slug, said: remitPattern(remit) }));
  const isPartOfOther = createIsPartOfOther(committees);

  const find = (text: string) => {
    const named = byName.find(text).filter((found) => !isPartOfOther(found, text));
    if (!/comm?itt?ee|ct?tee/i.test(text)) return named;
    const described = remits
      .flatMap(({ slug, said }) => foundOnce(slug, said, text))
      .filter(
        (found) =>
          !isPartOfOther(found, text) &&
          !named.some((name) => name.start < found.end && found.start < name.end),
      );
    return [...named, ...longestOf(described)].sort((a, b) => a.start - b.start);
  };
  return { find };
}

/** Any of the matters that a committee is there for, beside the word for a committee. */
function remitPattern(remit: readonly string[]): RegExp {
  const longestFirst = [...remit].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const matter = fragment`(?:${longestFirst})`;
  const matters = fragment`${matter}(?:(?:,| and| &|, and) (?:the )?${matter})*`;
  return pattern('i')`
    \b${matters} ${COMMITTEE}\b
    |\b${COMMITTEE}(?: (?:that|which|who))? (?:${DEALS_WITH}) (?:the )?${matters}\b(?: (?:
      matters|issues|affairs|side|stuff
    )\b)?
  `;
}

function foundOnce(item: string, said: RegExp, text: string): FoundName<string>[] {
  const found = said.exec(text);
  if (!found) return [];
  const { 0: words, index: start } = found;
  return [{ item, said: words, start, end: start + words.length, isGuess: false }];
}

/** Whether what was found is only part of another committee's name: the "Digital and Data Policy Committee" is no committee for data. */
function createIsPartOfOther(committees: readonly Committee[]) {
  const matters = new Set(committees.flatMap(({ remit }) => remit.map((matter) => matter.toLowerCase())));
  const ownWords = new Set(committees.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase())));
  return ({ said, start }: FoundName<string>, text: string): boolean => {
    const matter = said.toLowerCase().replace(/ (?:policy )?\S+$/, '');
    const beside = /([\p{L}&]+),? (?:and|&) $/u.exec(text.slice(0, start))?.[1]?.toLowerCase();
    return beside !== undefined && matters.has(matter) && !ownWords.has(beside);
  };
}

/** Of those that begin at one place the longest: "early years" before "early". */
function longestOf(found: readonly FoundName<string>[]): FoundName<string>[] {
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start === one.start && other.end > one.end),
  );
}

/** Committees by their names, short names, their names without "Policy Committee" where two words remain, and their matters. */
function* committeeNames(committees: readonly Committee[]): Generator<[string, string]> {
  for (const { slug, name, aliases, remit } of committees) {
    const subject = name.replace(/ Policy Committee$/, '');
    for (const alias of aliases) {
      yield [alias, slug];
      yield [`${alias} committee`, slug];
      yield [`${alias} policy committee`, slug];
    }
    yield [name, slug];
    yield [`${subject} committee`, slug];
    if (subject.includes(',') || / and /.test(subject)) yield [subject, slug];
    const [head] = subject.split(/,| and /);
    for (const matter of head && head !== subject ? [head, ...remit] : remit) {
      yield [`${matter} committee`, slug];
      yield [`${matter} policy committee`, slug];
    }
  }
}
