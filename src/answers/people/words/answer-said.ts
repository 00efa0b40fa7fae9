import type { Document } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { citeEvidence } from '../../evidence/cite-evidence.ts';
import { findEvidence } from '../../evidence/find-evidence.ts';
import { onePerDocument } from '../../evidence/one-per-document.ts';
import { isFromAny } from '../../evidence/scope.ts';
import { kindOfAnswer } from '../../kinds/kind-of-answer.ts';
import { buildQuery } from '../../query/build-query.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { refuse } from '../../wording/refuse.ts';
import { sayAge, sayQuoted } from '../../wording/say.ts';
import { suggestNear } from '../../wording/suggest-near.ts';
import { findPeopleIn } from '../find-people-in.ts';
import { answerSaidOfPerson } from './answer-said-of-person.ts';
import { answerWordsOf } from './answer-words-of.ts';
import { sayWords } from './say-words.ts';
import { speakersIn } from './speakers-in.ts';
import { wordsSaid } from './words-said.ts';

const SAID =
  'say says said saying tell told think thinks thought argue argues argued call calls called for comment comments commented warn warns warned claim claims claimed speak spoke speech address remarks view views opinion position make made quote quotes quoted quotation quotations statement statements anything';
const ASKS_WHAT_WAS_SAID = pattern('i')`\b(?:${SAID.replaceAll(' ', '|')}|on|about)\b`;
const SAYS = '\\b(?:say|said|think|tell|told|argue|warn|claim|expect|describe)\\b';
const SAID_BY_NAME = pattern('i')`\bwhat (?:did|does|has|have|had)\b.*${SAYS}`;
/** "Who did Dave Hill say will follow", "how much does she think it costs": the answer stands in what was said. */
const ASKS_WITHIN_WORDS = pattern('i')`
  ^(?:when|where|who|which|how (?:many|much|often|long))\b.*\b(?:did|does|has|have|had)\b.*${SAYS}
`;
/** "According to Tina Russell how many …", "… per Dave Hill": the name is that of the source. */
const GIVES_SOURCE = /\b(?:according to|(?:as )?per|in the words of)\b/i;
const ASKS_OTHERWISE = /^(?:when|where|who|which|how (?:many|much|often|long))\b/i;
const SPEAKS = /\b(?:said|says|speech|address|spoke|comment(?:ed|ing)?|wrote|told|added)\b/i;
/** A passage has to hold so much of the matter; the speaker is known already. */
const ON_THE_MATTER = 0.7;
/**
 * What somebody said on a matter, from the statements and speeches of theirs alone: the speaker's name would otherwise count
 * for more than the matter. Null where the question asks no such thing.
 */
export function answerSaid(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, wish } = understanding;
  if (wish !== 'fact' && wish !== 'topic' && wish !== 'role') return null;
  const [speaker, ...others] = findPeopleIn(text, knowledge);
  const asksForWords = ASKS_WHAT_WAS_SAID.test(text) || GIVES_SOURCE.test(text);
  if (!speaker || !asksForWords || (others.length > 0 && !SAID_BY_NAME.test(text))) return null;
  const ofPerson = others.length > 0 ? answerSaidOfPerson(understanding, knowledge, now) : null;
  if (ofPerson) return ofPerson;
  const isWithinWords = ASKS_WITHIN_WORDS.test(text) || GIVES_SOURCE.test(text);
  if ((wish === 'role' || ASKS_OTHERWISE.test(text)) && !isWithinWords) return null;
  const onMatter = withoutSpeaker(understanding, speaker, knowledge);
  if (onMatter.query.groups.some(isTelling))
    return answerOnMatter(onMatter, speaker, { isWithinWords, knowledge, now });
  return isWithinWords ? null : answerWordsOf(understanding, speaker, knowledge, now);
}

/** A question without who said it, and that it was said. */
function withoutSpeaker(understanding: Understanding, speaker: string, knowledge: Knowledge): Understanding {
  const { text, named, mended } = understanding;
  const ignored = new Set([...SAID.split(' '), 'per', 'according', ...speaker.toLowerCase().split(' ')]);
  return { ...understanding, query: buildQuery(text, knowledge, { without: named, mended, ignored }) };
}

function answerOnMatter(
  understanding: Understanding,
  speaker: string,
  { isWithinWords, knowledge, now }: { isWithinWords: boolean; knowledge: Knowledge; now: Date },
): Answer | null {
  const { text, asked, times, query } = understanding;
  const theirs = new Set(
    [...knowledge.documents.values()].filter((document) => isSpeakerIn(document, speaker)),
  );
  if (theirs.size === 0 && !SAID_BY_NAME.test(text)) return null;
  const kind = kindOfAnswer(text.toLowerCase(), query);
  const found = findEvidence(understanding, knowledge, {
    limit: 30,
    ...(kind ? { worth: kind } : {}),
    // "Who did he say would follow in April" dates what was said, not the saying.
    isWanted: ({ document }) => theirs.has(document) && (isWithinWords || isFromAny(document, times)),
  });
  const [best] = found;
  if (!best || best.coverage < ON_THE_MATTER) {
    const near = suggestNear(understanding, knowledge, found);
    return refuse(asked, 'fact', `No update held quotes ${speaker} on that.`, near);
  }
  const companions = onePerDocument(found).filter(
    ({ score, coverage }) => score >= THRESHOLDS.companionScore * best.score && coverage >= ON_THE_MATTER,
  );
  const [first, ...others] = companions.map((evidence) => citeEvidence(evidence, understanding, knowledge));
  const introduced = speakersIn(best.document, knowledge).get(best.passage.id);
  const said = introduced?.named.startsWith(speaker) ? wordsSaid(found, introduced) : null;
  return foundAnswer(asked, [first!, ...others], {
    intent: 'fact',
    headline:
      introduced && said
        ? sayWords(introduced, said.words, best.document, understanding)
        : `${carriedPrefix(understanding)}${introduced ? 'The words themselves are not held. ' : ''}${sayQuoted(best.document, best.sentence?.text ?? first!.excerpt)}`,
    notice: sayAge([best.document.published], now),
  });
}

/** Whether a document is a statement or speech of somebody, quotes them, or is signed by them. */
function isSpeakerIn({ title, passages }: Document, speaker: string): boolean {
  return [title, ...passages.map(({ text }) => text)].some(
    (text) => text === speaker || (text.includes(speaker) && SPEAKS.test(text)),
  );
}
