import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { termOf, termsOfText } from '../../../search/tokenize.ts';
import { withChanges } from '../../span.ts';

/** "N'land", "mboro": a first letter and an ending. */
const CLIPPED = /(?<![\p{L}\p{N}'])(?<first>\p{L})'?(?<rest>\p{L}{3,})(?![\p{L}\p{N}'])/gu;
/** Fewer letters left out are a slip. */
const FEWEST_LEFT_OUT = 2;
/** What parts a name of which one half is often said for the whole ("Stockton-on-Tees"). */
const PARTS = /-(?:on|upon)-| (?:and|upon|with|on) /;
/** "Mboro" is Middlesbrough as it is said. */
const BOROUGH = /b(?:o?rough|o?ro)$/;

const DIRECTORS = / (?:directors|dcss)\b/i;
const DONE_FOR = /\b(?:for|to|by|with)(?: the| all)* $/i;

/**
 * A question with authorities called by their names where no document holds a word of what they were called by ("Middlesboro", "Herts"),
 * or where there is a slip in it ("nrth tyneside"). What a document does say ("Bucks") stays.
 */
export function callPlacesAsHeld(text: string, knowledge: Knowledge): string {
  const { findAuthorities, index } = knowledge;
  const whole = withoutDirectors(withoutClipping(text, knowledge), knowledge);
  const changes = findAuthorities
    .find(whole)
    .filter(({ said, isGuess }) => isGuess || !termsOfText(said).some((term) => index.hasTerm(term)))
    .map(({ item, start, end }) => ({ start, end, by: nameHeld(item.name, knowledge) }));
  return withChanges(whole, changes);
}

/** What was done for "the North West directors" was done for the region. */
function withoutDirectors(text: string, { findRegions }: Knowledge): string {
  if (!DIRECTORS.test(text)) return text;
  return findRegions.find(text).reduceRight((said, { start, end }) => {
    const behind = /^(?:'s?)? (?:directors|dcss)\b/i.exec(said.slice(end))?.[0];
    return behind && DONE_FOR.test(said.slice(0, start))
      ? said.slice(0, end) + said.slice(end + behind.length)
      : said;
  }, text);
}

/** An authority's name, or its first half where documents say no more of it. */
function nameHeld(name: string, { index }: Knowledge): string {
  const [half = name] = name.split(PARTS);
  const isHeld = (words: string) => termsOfText(words).every((term) => index.hasTerm(term));
  return !isHeld(name) && isHeld(half) ? half : name;
}

/** Names of which the middle was left out ("N'land", "bham"), where only one authority's can be meant. */
function withoutClipping(text: string, { authorities, index }: Knowledge): string {
  return text.replace(CLIPPED, (said, first: string, rest: string) => {
    const word = said.replace("'", '').toLowerCase();
    if (isEnglishWord(word) || index.hasTerm(termOf(word))) return said;
    const [meant, ...others] = authorities.filter(({ name }) => isClipped(name, first, rest));
    return meant && others.length === 0 ? meant.name : said;
  });
}

function isClipped(name: string, first: string, rest: string): boolean {
  const whole = name.toLowerCase().replace(BOROUGH, 'boro');
  const ending = rest.toLowerCase().replace(BOROUGH, 'boro');
  return (
    /^\p{L}+$/u.test(whole) &&
    whole.startsWith(first.toLowerCase()) &&
    whole.endsWith(ending) &&
    whole.length >= ending.length + 1 + FEWEST_LEFT_OUT
  );
}
