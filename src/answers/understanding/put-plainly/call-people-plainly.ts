import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { termOf, wordsOf } from '../../../search/tokenize.ts';

/** Homely words for people, in the singular, behind the common word that the glossary and its examples use. */
const HOMELY: readonly (readonly [one: string, many: string, words: string])[] = [
  [
    'kid',
    'kids',
    "nipper|sprog|wean|tyke|kiddo|rugrat|tiddler|brat|rascal|urchin|waif|ankle[ -]biter|(?:little|young)[ -]?'?un",
  ],
  ['people', 'people', '(?<!\\b(?:old|older|poor|own|my|your|his|her|their|our) )folk'],
  ['man', 'men', 'geezer|gent'],
  ['boyfriend', 'boyfriends', 'fella|feller'],
  ['husband', 'husbands', 'hubby|hubbie'],
  ['wife', 'wives', 'missus|wifey'],
  ['partner', 'partners', '(?<=\\b(?:my|your|his|her|their|our|whose) )(?:other|better) half(?! of)'],
  ['mum', 'mums', 'mam|mammy|mummie'],
  ['dad', 'dads', 'daddie'],
  ['gran', 'grans', 'nanna'],
  ['relative', 'relatives', 'rellie|in-law'],
  ['policeman', 'police', 'rozzer'],
  ['boss', 'bosses', "gaffer|guv'?nor|bigwig|big cheese|top dog"],
];
const BY_WORDS = HOMELY.map(
  ([one, many, words]) =>
    [one, many, new RegExp(`(?<![\\p{L}'-])(?:${words})(s|es)?(?!\\p{L}|-)`, 'gu')] as const,
);

/**
 * A question with homely words for people ("nippers", "her fella") put as common ones, since nothing else is known of these and they say no
 * more. What a document says of itself, or is written with a capital, may be a name and stays.
 */
export function callPeoplePlainly(text: string, { index }: Knowledge): string {
  return BY_WORDS.reduce(
    (said, [one, many, homely]) =>
      said.replace(homely, (found, ending?: string) =>
        wordsOf(found).every(({ text: word }) => index.hasTerm(termOf(word))) && !found.includes(' ')
          ? found
          : ending
            ? many
            : one,
      ),
    text,
  );
}
