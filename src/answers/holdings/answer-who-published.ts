import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Answer } from '../answer.ts';
import { isInTime } from '../evidence/scope.ts';
import { documentsWhere } from '../intents/documents-where.ts';
import { openingPassages } from '../intents/opening-passages.ts';
import { onePer } from '../one-per.ts';
import { namesPlace } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { saidBesideNamed } from '../understanding/without-named.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayCommittee, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { sayTimes } from '../wording/say-times.ts';

const PUBLISH = fragment`
  (?:published?|sen[dt]s?|put out|gave(?: us)?|gives?|given|issued?|released?|written|wrote|produced?|submitted|reported|(?:got|have|has|had)(?= (?:an?|any) ))
`;
/** "Which policy committees published an update in 2017", "which regions have not sent anything since 2017" */
const ASKS = pattern('i')`
  ^(?:and |so )?(?:which|what)(?: of the)? (?:(?<region>regions?|areas?)|(?:adcs |policy )*committees?)
    (?: (?:have|has|had|did|do|does))?(?<not>n['’]?t| not| never)?(?: yet)? ${PUBLISH}(?: (?:us|out))?
    (?: (?:an?|any|their|its|the|more|two|several|(?<no>no)))?(?: (?:new|regional|committee))?(?: (?:updates?|bulletins?|newsletters?|reports?|anything|something|(?<nothing>nothing)))?\b
`;
const SMALL_WORDS = wordSet(
  'in of for from during since before after by to at on and or the this so far yet lately held here',
);

/** Which regions or committees gave out an update in the time asked for, or which did not; null where a question asks anything else. */
export function answerWhoPublished(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { asked, times, carried } = understanding;
  if (times.length === 0 || carried !== null || namesPlace(understanding)) return null;
  const beside = saidBesideNamed(understanding);
  const said = ASKS.exec(beside);
  const rest =
    beside
      .slice(said?.[0].length)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!said?.groups || !rest.every((word) => SMALL_WORDS.has(word))) return null;
  const isOfRegions = said.groups.region !== undefined;
  const sendersOf = ({ region, committees, kind }: Document) =>
    isOfRegions ? (region === null ? [] : [region]) : kind === 'committee-update' ? committees : [];
  const documents = documentsWhere(
    knowledge,
    (document) => sendersOf(document).length > 0 && isInTime(document, understanding),
  );
  const all = (isOfRegions ? knowledge.regions : knowledge.committees).map(({ slug }) => slug);
  const senders = new Set(documents.flatMap(sendersOf));
  const { not, no, nothing } = said.groups;
  const isNot = [not, no, nothing].some((one) => one !== undefined);
  const named = all.filter((slug) => senders.has(slug) !== isNot);
  const when = sayTimes(understanding);
  const what = isOfRegions ? 'regions' : 'policy committees';
  const [first] = documents;
  if (!first)
    return refuse(asked, 'region', `No update of any of the ${what} is held from ${when}.`, ['regions']);
  const names = sayList(named.map((slug) => (isOfRegions ? sayRegion : sayCommittee)(slug, knowledge)));
  const held = isNot ? `No update from ${when} is held` : `Updates from ${when} are held`;
  const headline =
    named.length === 0
      ? `Some update from ${when} is held of every one of the ${sayNumber(all.length)} ${what}.`
      : `${held} of ${named.length === all.length ? 'all' : `${sayNumber(named.length)} of the`} ${sayNumber(all.length)} ${what}: ${names}.`;
  const newest = onePer(documents, (document) => sendersOf(document).join());
  const citations = newest.flatMap((document) => openingPassages(document, understanding, knowledge, 1));
  return foundAnswer(asked, citations, {
    intent: isOfRegions ? 'region' : 'committee',
    headline,
    notice: sayAge(
      citations.map(({ published }) => published),
      now,
    ),
    shown: citations.length,
  });
}
