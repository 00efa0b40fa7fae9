import { newestFirst } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { beginsSmall } from '../../search/begins-small.ts';
import type { Place } from '../../search/passage-index.ts';
import { foldWord } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { wordList } from '../../text/word-list.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { alike } from '../evidence/finding/alike.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isAsMuchOn } from '../evidence/judging/is-as-much-on.ts';
import { lackedBy } from '../evidence/judging/lacked-by.ts';
import { meetsDemands } from '../evidence/judging/meets-demands.ts';
import { asksForPair, isSaidTogether } from '../evidence/judging/said-together.ts';
import { sayingItsName } from '../evidence/judging/saying-its-name.ts';
import { isInTime } from '../evidence/scope.ts';
import { givesDayOf, namesMonth } from '../evidence/speaking/speaks-of.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { countTelling, tellingGroups } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding, Wording } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { capitalise, sayList, sayNumber } from '../wording/say.ts';
import { SAYS_LITTLE, sayLacked } from '../wording/say-lacked.ts';
import { topicName } from '../wording/topic-name.ts';
import { sayAcross } from './answer-across.ts';
import { answerOthersNamed } from './answer-others-named.ts';
import { answerTopic } from './answer-topic.ts';
import { type Bodies, COMMITTEES, countPerBody, onePerBody, REGIONS } from './bodies.ts';
import { namingAlone } from './naming-alone.ts';
import { topicAcross } from './topic-across.ts';

const ASKS_FOR_OTHERS = pattern('i')`
  \b(?:
    else|other|others|besides|aside from|apart from|except(?:ing)?|excluding|other than|bar
    |not counting
  )\b
`;
/** "Which regions don't mention it?" */
const ASKS_FOR_SILENT = pattern('i')`
  \b(?:regions?|committees?|areas?|who|which)\b.*\b(?:
    do(?:es)?n[o']?t|do(?:es)? not|ha(?:ve|s)n[o']?t|ha(?:ve|s) not|never
    |(?:say|says|have|has|said|with|hold) nothing|nothing on|no mention
  )\b
`;
/** "Which committee looked at UASC costs?" wants the one that is most on it first. */
const ASKS_FOR_ONE = /\b(?:which|what) (?:\w+ )?(?:region|committee)\b/i;
/** "Which region says most about it?" wants the one with the most passages on it. */
const ASKS_WHO_SAYS_MOST = pattern('i')`
  \b(?:say|talk|writ|speak|mention|report|discuss|cover)\w*\b.*\bmost\b
  |\bmost (?:often|about|on)\b
`;
/** "How are regions responding to it?" asks what they do about it, in whatever words. */
const ASKS_HOW = /^(?:and |so )?how\b/i;
const WAYS_OF_MEETING_IT = wordList(`
  respond responds responded responding react reacts reacted reacting cope copes coped coping
  meet meets met meeting prepare prepares prepared preparing adapt adapts adapted adapting
`).map(foldWord);
/** Who says so much wants what fits it best before what is newest. */
const MANY_WORDS = 4;
/** "List the regional leads for SEND across all regions" asks for people: who names none has none. */
const ASKS_FOR_PEOPLE = pattern('i')`
  \b(?:leads|lead officers|lead DCSs|co-?ordinators|sponsors|champions|managers) (?:for|of|on) \S.*\b(?:regions|committees)\b
`;
const LOOKED_AT = 200;

/** What others say in place of those asked about is on so much of the topic, since it has to make up for whose it is. */
const MOST_OF_IT = 0.66;

/** Which regions speak of a topic: the best passage of each, newest first. */
export function answerWhichRegions(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  return answerWhich(asked, REGIONS, knowledge, now);
}

/** Which committees speak of a topic; what two said together is shown once. */
export function answerWhichCommittees(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  return answerWhich(asked, COMMITTEES, knowledge, now);
}

function answerWhich(asked: Understanding, bodies: Bodies, knowledge: Knowledge, now: Date): Answer {
  // "Who else, besides London?" wants the others.
  const known = ASKS_FOR_OTHERS.test(asked.text) ? bodies.named(asked) : [];
  const understanding = withAllBefore(
    topicAcross(
      known.length > 0 ? { ...asked, regions: [], committees: [] } : asked,
      knowledge,
      ASKS_HOW.test(asked.text) ? WAYS_OF_MEETING_IT : [],
    ),
  );
  const asksForPeople = ASKS_FOR_PEOPLE.test(asked.text);
  const found = sayingItsName(
    findEvidence(understanding, knowledge, {
      limit: LOOKED_AT,
      isWanted: (place) =>
        bodies.of(place.document).length > 0 &&
        isOfTime(place, understanding) &&
        (!asksForPeople || findPeopleIn(place.passage.text, knowledge).length > 0),
      prefersNew: false,
    }),
    understanding,
  );
  // “Comes up in” is said of the whole topic.
  const isOnIt = (one: Evidence) =>
    isAnswerable(one, understanding) && one.coverage >= THRESHOLDS.comesUpCoverage;
  const leading = found.find((one) => isOnIt(one) && speaksOfTopic(one, understanding));
  if (leading === undefined) {
    const others =
      known.length > 0 || ASKS_FOR_SILENT.test(asked.text)
        ? null
        : toldByOthers(understanding, bodies, knowledge, now);
    return others ?? refuseTopic(understanding, knowledge, found);
  }
  // The others have to be as much on the topic as the one that is known, and say together what is said together anywhere.
  const rarityOf = groupRarityIn(knowledge);
  const isWhole = lackedBy(leading, understanding.query).every(({ said }) => SAYS_LITTLE.test(said));
  // “The One Met Model” is held whole or not at all.
  const isOfOneName = tellingGroups(understanding.query.groups).every(({ alternatives }) =>
    alternatives.every(({ terms }) => beginsSmall(terms)),
  );
  const [mostTogether] = found.toSorted((a, b) => b.together - a.together);
  const asksForBest = ASKS_FOR_ONE.test(asked.text) || countTelling(understanding.query) > MANY_WORDS;
  const isToBeShown = (one: Evidence) =>
    isSaidTogether(one, mostTogether, understanding) && meetsDemands(one, understanding);
  const isAsOnTopic = (one: Evidence) =>
    isAsMuchOn(one, leading, understanding.query, rarityOf) &&
    (speaksOfTopic(one, understanding) || (!isOfOneName && one.coverage >= leading.coverage));
  const counts = ASKS_WHO_SAYS_MOST.test(asked.text)
    ? countPerBody(
        found.filter((one) => isToBeShown(one) && isAsOnTopic(one)),
        bodies,
      )
    : new Map<string, number>();
  const countOf = ({ document }: Evidence) =>
    Math.max(0, ...bodies.of(document).map((slug) => counts.get(slug) ?? 0));
  const speaking = onePerBody(alike(found.filter(isToBeShown)).filter(isAsOnTopic), bodies)
    .filter(({ document }) => !bodies.of(document).every((slug) => known.includes(slug)))
    .sort(
      (a, b) =>
        countOf(b) - countOf(a) ||
        (asksForBest ? 0 : newestFirst(a.document.published, b.document.published)) ||
        b.score - a.score,
    );
  const naming = isWhole ? namingAlone(found, speaking, known, bodies, understanding.query, rarityOf) : null;
  const [first, ...others] = [...speaking, ...(naming?.evidence ?? [])].map((evidence) =>
    citeEvidence(evidence, understanding, knowledge),
  );
  const topic = topicName(understanding);
  const sayAll = (slugs: readonly string[]) => sayList(slugs.map((slug) => bodies.say(slug, knowledge)));
  if (speaking.length === 0 && known.length > 0)
    return (
      answerOthersNamed(found.filter(isToBeShown), known, understanding, knowledge, now) ??
      refuse(asked.asked, 'topic', `No ${bodies.one} besides ${sayAll(known)} speaks of ${topic}.`)
    );
  if (!first) return refuseTopic(understanding, knowledge, found);
  const slugs = [...new Set(speaking.flatMap(({ document }) => bodies.of(document)))];
  const silent = ASKS_FOR_SILENT.test(asked.text) ? silentOn(found, bodies, knowledge) : [];
  const lacked = sayLacked(understanding, ...speaking);
  const count = `${sayNumber(slugs.length)} ${known.length > 0 ? 'other ' : ''}${slugs.length === 1 ? bodies.one : bodies.many}`;
  const alone =
    naming === null
      ? ''
      : ` “${naming.name}” alone comes up in ${naming.slugs.length === 1 ? 'that' : 'those'} of ${sayNumber(naming.slugs.length)} more: ${sayAll(naming.slugs)}.`;
  return sayAcross(
    understanding,
    'topic',
    now,
    [first, ...others],
    isWhole
      ? `${silent.length > 0 ? `Nothing is held on ${topic} from ${sayAll(silent)}. ` : ''}“${capitalise(topic)}”${lacked === `“${topic}”` ? ', in other words,' : ''} comes up in updates from ${count}: ${sayAll(slugs)}.${sayMost(counts, slugs, sayAll)}${alone}`
      : `No ${bodies.one}'s update is on all of “${topic}”; the nearest${lacked === null ? '' : `, without ${lacked},`} comes from ${count}: ${sayAll(slugs)}.`,
  );
}

/** Of so many telling words one may lack in what a region or committee is said to speak of. */
const WORDS_FOR_A_LACK = 3;
/** "A recruitment website for teachers": where no teacher is named, it is for others. */
const FOR_WHOM = /\bfor (?:[\w'-]+ ){0,2}([\w'-]+)\W*$/i;

/** Whether a passage speaks of nearly all of a topic, and of those whom it is for. */
function speaksOfTopic(evidence: Evidence, { text, query }: Wording): boolean {
  const whom = FOR_WHOM.exec(text)?.[1]?.toLowerCase();
  const lacking = lackedBy(evidence, query);
  return (
    lacking.length <= Math.floor(tellingGroups(query.groups).length / WORDS_FOR_A_LACK) &&
    lacking.every(({ said }) => SAYS_LITTLE.test(said) || said.toLowerCase().split(' ').at(-1) !== whom)
  );
}

/** Who had something by the end of a year may have had it long before. */
const BY = /^by\b/i;

/** A question with all that was before the dates by which something was so. */
function withAllBefore(understanding: Understanding): Understanding {
  const { text, times } = understanding;
  const openedBefore = (span: TimeSpan): TimeSpan =>
    BY.test(text.slice(span.start)) ? { ...span, from: Number.NEGATIVE_INFINITY } : span;
  return { ...understanding, times: times.map(openedBefore) };
}

/** Whether an update is of the dates named, or tells of a day of theirs: who met in September is told in December's. */
function isOfTime(place: Place, understanding: Understanding): boolean {
  return (
    isInTime(place.document, understanding) ||
    understanding.times.some((span) => namesMonth(place, span) || givesDayOf(place, span))
  );
}

/** Then nor does a region's. */
const SAYS_NONE = /^No update held is on /;

/** What others say on the topic where none of these does, and that none of these does. */
function toldByOthers(
  understanding: Understanding,
  bodies: Bodies,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const asTopic: Understanding = { ...understanding, wish: 'topic', carried: null };
  const [best] = findEvidence(asTopic, knowledge, { limit: 1 });
  if (!best || best.coverage < MOST_OF_IT || bodies.of(best.document).length > 0) return null;
  // What has the two words of a pair apart is not on the pair.
  if (asksForPair(understanding) && best.together === 0) return null;
  const told = answerTopic(asTopic, knowledge, now);
  if (told.kind !== 'found') return null;
  if (SAYS_NONE.test(told.headline)) return told;
  const rest = told.headline.charAt(0).toLowerCase() + told.headline.slice(1);
  return { ...told, headline: `No ${bodies.one}'s update is on just that; ${rest}` };
}

/** Who has the most passages on the topic, of several that have some; nothing where that is not asked. */
function sayMost(
  counts: ReadonlyMap<string, number>,
  slugs: readonly string[],
  sayAll: (slugs: readonly string[]) => string,
): string {
  const most = Math.max(...counts.values());
  const first = slugs.filter((slug) => counts.get(slug) === most);
  if (counts.size === 0 || slugs.length < 2 || first.length === slugs.length) return '';
  return ` More passages on it are held from ${sayAll(first)} than from any other: ${sayNumber(most)}${first.length > 1 ? ' each' : ''}.`;
}

/** Those of whom nothing was found that has as much as a comparison would show. */
function silentOn(found: readonly Evidence[], bodies: Bodies, knowledge: Knowledge): string[] {
  const heard = new Set(
    found
      .filter(({ coverage }) => coverage >= THRESHOLDS.comparedCoverage)
      .flatMap(({ document }) => bodies.of(document)),
  );
  return bodies.all(knowledge).filter((slug) => !heard.has(slug));
}
