import { isEnglishWord } from '../../knowledge/english-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldWord } from '../../search/tokenize.ts';
import { wordSet } from '../../text/word-list.ts';
import { rolesOf } from './roles/related-roles.ts';

/** Words by which somebody is asked about, and nothing of what they said or did. */
const OF_SOMEBODY = wordSet(`
  who who's what what's is are was the a this that tell me us about anything something on info information
  details bio profile background do does did know you we have has got hold held find look up to she he
  they her his him them their role roles job jobs post posts position title for of in name person region
  council organisation organization employer authority team please can could any there show give and were
  now these days currently today heard hear mention mentions mentioned named names updates update where
  why or
`);
const NOTHING: ReadonlySet<string> = new Set();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * Whether a question names somebody, or several, and asks nothing but who they are: "Tina Russell?", "what does Jane Carter do", also with where they
 * are from ("Andy Smith Derby"), and `besides`. A surname alone that is also a word ("You Can Foster") names nobody.
 */
export function asksOnlyAbout(
  text: string,
  people: readonly string[],
  knowledge: Knowledge,
  besides: ReadonlySet<string> = NOTHING,
): boolean {
  if (people.length === 0) return false;
  const places = [
    ...people.flatMap((name) => placesOf(name, knowledge)),
    ...knowledge.findAuthorities.find(text).map(({ said }) => said),
  ];
  const own = new Set(places.flatMap((place) => (place.match(WORD) ?? []).map(plain)));
  const called = people.flatMap((name) => [...name.split(' '), ...name.split(/[ -]/)].map(plain));
  const words = (text.match(WORD) ?? []).map(plain);
  const said = words.filter((word) => called.includes(word));
  return (
    (said.length > people.length || said.some((word) => !isEnglishWord(word))) &&
    words.every(
      (word) => called.includes(word) || OF_SOMEBODY.has(word) || own.has(word) || besides.has(word),
    )
  );
}

/** The bodies and places that somebody is named with. */
function placesOf(name: string, knowledge: Knowledge): string[] {
  const named = knowledge.people.find((person) => person.name === name)?.mentions ?? [];
  return [
    ...rolesOf(name, knowledge).flatMap(({ body, place, post }) => [body, place, post]),
    ...named.map(({ place }) => place),
  ].filter((place) => place !== null);
}

function plain(word: string): string {
  const folded = foldWord(word.replaceAll('’', "'"));
  return OF_SOMEBODY.has(folded) ? folded : folded.replace(/'s$/, '');
}
