import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { answerFromSource } from '../intents/answer-from-source.ts';
import { documentsWhere } from '../intents/documents-where.ts';
import { pickDocument } from '../intents/pick-document.ts';
import { isAboutNothing } from '../understanding/asks/is-about-nothing.ts';
import { namesPlace } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';

const HOW_NEW = '(?:(?:very )?(?:newest|latest|most recent(?:ly)?|last|oldest|earliest|first))';
const BODY = fragment`(?:(?<region>regions?|regional|areas?)|(?:adcs |policy )*(?<committee>committees?))(?:['’]s|s['’])?`;
/** "Which region's update is the most recent?", "the newest regional update" */
const ASKS = pattern('i')`
  ^(?:and |so |but )*(?:
    (?:which|what|whose) ${BODY}\b.*\b${HOW_NEW}\b
    |(?:(?:what|which)(?:['’]?s| is| was) )?(?:the |your )?${HOW_NEW} ${BODY.replaceAll('?<', '?<of')} (?:update|bulletin|report|one)
  )\b
`;

/** Which region, or committee, the newest or the oldest update of all is from, and its opening; null for every other question. */
export function answerWhoseIsNewest(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, times, carried, recency, elsewhere } = understanding;
  const asks = ASKS.exec(text)?.groups;
  if (!asks || recency === null || times.length > 0 || carried !== null) return null;
  if (namesPlace(understanding) || elsewhere || !isAboutNothing(understanding, knowledge)) return null;
  const isOfRegions = Boolean(asks.region ?? asks.ofregion);
  const documents = documentsWhere(
    knowledge,
    ({ kind }) => kind === (isOfRegions ? 'regional-update' : 'committee-update'),
  );
  const pick = pickDocument(documents, understanding);
  if (!pick) return null;
  const name = isOfRegions ? 'any region' : 'any policy committee';
  return answerFromSource(
    understanding,
    knowledge,
    now,
    [{ name, documents, isEverything: true }],
    isOfRegions ? 'region' : 'committee',
    sayWhose(
      documents.filter(({ published }) => published === pick.document.published),
      knowledge,
    ),
  );
}

/** "It is the West Midlands. ", or all that gave one out at that time. */
function sayWhose(documents: readonly Document[], knowledge: Knowledge): string {
  const names = documents.flatMap(({ region, committees }) =>
    region === null
      ? committees.map((slug) => sayCommittee(slug, knowledge))
      : [sayRegion(region, knowledge)],
  );
  const [...each] = new Set(names);
  return `${each.length > 1 ? 'They are' : 'It is'} ${sayList(each)}. `;
}
