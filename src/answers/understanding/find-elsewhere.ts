import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { termOf } from '../../search/tokenize.ts';
import { fragment } from '../../text/pattern.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { onceForEach } from '../once-for-each.ts';
import { placesHolding } from '../query/places-holding.ts';
import { isTelling } from '../query/telling-groups.ts';

/** "The Scottish region" is Scotland; "the Scottish border" may be anything. */
const OF_A_PLACE = fragment`
  (?= (?:
    regions?|updates?|news|councils?|authorit(?:y|ies)|directors?|chairs?|dcs|children|kids|schools
  ))
`;

/** Where somebody is taken or comes from: "sent to Scotland", "placed in a secure unit over the border in Scotland" and "refugees from France" ask for no update of there. */
const ON_THE_WAY =
  "(?:(?:sent|send|sending|taken|taking|moved|moving|placed|placing|put|putting|stuck|stranded|held|locked up|shipped)(?: [\\w'’-]+){0,3}(?: (?:to|into|in)(?: [\\w'’-]+){1,6})? (?:to|into|in)" +
  fragment`
    
    |(?:
      coming|come|came|brought|arriving|arrived|rescued|children|kids|youngsters|teenagers|families
      |people|refugees|migrants
    ) (?:[\w'’-]+ ){0,3}from)
  ` +
  ' (?:north(?:ern)? |south(?:ern)? )?';

/** A place that no update comes from; not where it is only part of what is asked about ("the camp in France"). */
export function findElsewhere(lower: string, { groups }: Query, knowledge: Knowledge): string | null {
  const found = elsewheres(knowledge).find(({ said }) => said.test(lower))?.names;
  if (!found) return null;
  const isPartOfMore = groups.some(
    ({ said }) => / /.test(said) && found.some((name) => said.toLowerCase().includes(name.toLowerCase())),
  );
  const isOnTheWay = found.some((name) => new RegExp(`\\b${ON_THE_WAY}${name}\\b`, 'i').test(lower));
  return isPartOfMore || isOnTheWay || isSpokenOf(found, groups, knowledge) ? null : (found[0] ?? null);
}

/** Besides the place a question has to say so many words that a passage on it holds, … */
const FEWEST_HELD = 2;
/** … and no smaller share of all that it says. */
const MOST_OF_IT = 0.6;

/** Whether a passage names the place beside most of what else is asked: "secure orders for placements in Scotland". */
function isSpokenOf(names: readonly string[], groups: Query['groups'], { index }: Knowledge): boolean {
  const places = names.map(termOf);
  const telling = groups.filter(
    (group) => isTelling(group) && !group.alternatives[0]?.terms.some((term) => places.includes(term)),
  );
  if (telling.length < FEWEST_HELD) return false;
  return places.some((place) =>
    placesHolding([place], index).some(({ passage }) => {
      const held = telling.filter((group) => speaksOfItself(passage.text, group));
      return held.length >= Math.max(FEWEST_HELD, MOST_OF_IT * telling.length);
    }),
  );
}

/** Whether a text has a word or phrase itself, and not only what may mean the same. */
function speaksOfItself(text: string, { said, alternatives }: Query['groups'][number]): boolean {
  return speaksOfAny(text, [{ said, alternatives: alternatives.slice(0, 1), weight: 1, isKnown: true }]);
}

type Elsewhere = { readonly names: readonly string[]; readonly said: RegExp };
/** The places of the glossary that no update comes from, and how each is said. */
const elsewheres = onceForEach(({ glossary }: Knowledge): readonly Elsewhere[] =>
  glossary.elsewhere.map((names) => {
    const [name, ...others] = names;
    const ways = [`${name}\\b(?! yard)`, ...others.map((other) => `${other}\\b${OF_A_PLACE}`)];
    return { names, said: new RegExp(`\\b(?:${ways.join('|')})`, 'i') };
  }),
);
