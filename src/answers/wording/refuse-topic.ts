import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer, Intent } from '../answer.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { isTelling } from '../query/telling-groups.ts';
import type { NamedPlaces, Understanding } from '../understanding/understanding.ts';
import { refuse } from './refuse.ts';
import { sayCommittee, sayDate, sayList, sayRegion } from './say.ts';
import { isAfterAll, sayTimes } from './say-times.ts';
import { type NearPassage, suggestNear } from './suggest-near.ts';
import { topicName } from './topic-name.ts';

/**
 * Says that nothing held answers the question, and what of it is unknown: the place that no update comes from, the
 * words that stand in no document, or the region that says nothing on the matter.
 */
export function refuseTopic(
  understanding: Understanding,
  knowledge: Knowledge,
  near: readonly NearPassage[],
  intent: Intent = understanding.wish === 'topic' ? 'topic' : 'fact',
): Answer {
  const { asked, query, elsewhere } = understanding;
  const suggestions = suggestNear(understanding, knowledge, near);
  if (elsewhere) {
    return refuse(
      asked,
      intent,
      `No update comes from ${elsewhere}: they cover the nine English regions.`,
      suggestions,
    );
  }
  const tooEarly = isAfterAll(understanding, knowledge);
  if (tooEarly) {
    const newest = sayDate(tooEarly.newest);
    return refuse(
      asked,
      intent,
      `No update from ${sayTimes(understanding)} is held: the newest${sayOf(understanding, knowledge)} is from ${newest}.`,
      suggestions,
    );
  }
  const unknown = unknownIn(understanding);
  const missing =
    unknown.length > 0
      ? sayUnmentioned(unknown, understanding, knowledge)
      : query.groups.length === 0 && understanding.wish !== 'role'
        ? 'I could not tell what this is about.'
        : `No update ${sayHeld(understanding, knowledge)} ${sayUntold(understanding)}.`;
  return refuse(asked, intent, missing, suggestions);
}

/** Longer ones are no name of a topic. */
const LONGEST_TOPIC = 40;

const SAYS = /\b(?:sa(?:y|ys|id)|thinks?|thought)\b/i;

/** What none of them does: tell of a topic, by its name where that is short, or answer a question. */
function sayUntold(understanding: Understanding): string {
  const { regions, committees, text } = understanding;
  // What one speaker did not say another may.
  if (regions.length + committees.length === 0 && SAYS.test(text)) return 'answers that';
  const name = understanding.wish === 'topic' ? topicName(understanding) : '';
  return name !== '' && name.length <= LONGEST_TOPIC ? `tells of “${name}”` : 'answers that';
}

/** Says that no document held has these terms of the field. */
export function refuseTerms(
  understanding: Understanding,
  terms: readonly string[],
  knowledge: Knowledge,
): Answer {
  return refuse(
    understanding.asked,
    understanding.wish === 'topic' ? 'topic' : 'fact',
    // "Which other regions" are not those that it names.
    sayUnmentioned(terms, understanding.wish === 'which-regions' ? NOWHERE : understanding, knowledge),
    suggestNear(understanding, knowledge, findEvidence(understanding, knowledge), terms),
  );
}

type PlacesSaid = Pick<NamedPlaces, 'regions' | 'committees'>;

/** The places of a question that names none. */
const NOWHERE: PlacesSaid = { regions: [], committees: [] };

function sayUnmentioned(words: readonly string[], places: PlacesSaid, knowledge: Knowledge): string {
  const quoted = words.map((word) => `“${word}”`);
  return `No update ${sayHeld(places, knowledge)} mentions ${sayList(quoted, 'or')}.`;
}

/** A word that says how or what was done, or how old somebody is, is no topic: "the clause that was dropped". */
const NO_TOPIC = /^(?:(?!\p{Ll}*eed$)\p{Ll}{3,}ed|olds?|apart|aside|straight|together|alone)$/u;

/** The words that no document has and that may be a topic, an authority called by its whole name. */
function unknownIn({ query, authorities }: Understanding): string[] {
  const placeOf = (word: string) =>
    authorities.find(({ said }) => said.toLowerCase().includes(word.toLowerCase()))?.item.name;
  const unknown = query.groups
    .filter(({ isKnown }) => !isKnown)
    .flatMap(
      ({ said, weight }) => placeOf(said) ?? (isTelling({ weight }) && !NO_TOPIC.test(said) ? said : []),
    );
  return [...new Set(unknown)];
}

/** "held", or "held from the North East" where one is named. */
function sayHeld(places: PlacesSaid, knowledge: Knowledge): string {
  return `held${sayOf(places, knowledge)}`;
}

/** " from the North East" where one is named. */
function sayOf({ regions, committees }: PlacesSaid, knowledge: Knowledge): string {
  const where = [
    ...regions.map((slug) => sayRegion(slug, knowledge)),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  return where.length === 0 ? '' : ` from ${sayList(where, 'or')}`;
}
