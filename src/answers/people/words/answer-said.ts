import type { Document } from '../../../corpus/document.ts';
import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { citeEvidence } from '../../evidence/citing/cite-evidence.ts';
import { type Evidence, findEvidence } from '../../evidence/finding/find-evidence.ts';
import { onePerDocument } from '../../evidence/finding/one-per-document.ts';
import { isFromAny } from '../../evidence/scope.ts';
import { kindOfAnswer } from '../../kinds/kind-of-answer.ts';
import { buildQuery } from '../../query/build-query.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { type Span, spanOf } from '../../span.ts';
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
/** Who is asked for by their words stands before "say"; behind it, whom or what these are about. */
const SAID_BY_OTHER = pattern('i')`
  ^(?:and |so )?what (?:did|does|do|has|have|had) (?<before>.{2,60}?) (?:say|said|think|thought) (?:about|on|of|regarding) (?!.*\b(?:by|according to)\b)
`;
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
/** Who is asked for by the post alone is whoever held it then. */
const THE_PRESIDENT = /\b(?:the|adcs(?:'s|’s)?)(?: adcs)? (?<post>(?:vice[- ])?president)\b/i;

/** "… at the annual conference", "in her inaugural speech at NCASC": where something was said, and no part of what it was said on. */
const OCCASION = pattern('gi')`
  \b(?:at|in|to|during|for) (?:the |his |her |their |an? |last year['’]?s |this year['’]?s )?
    (?:(?:
      adcs|ncasc?|presidential|president['’]?s|20\d\d|opening|closing|keynote|final|farewell|leaving|first|last
      |welcome|big|main|(?<which>inaugural|annual)
    ) )*
    (?<occasion>conference|speech|address|ncasc?)\b(?: (?:speech|address|keynote)\b)?
`;

const NOT_THERE = 'Nothing on this is held from that speech: this was said elsewhere.';
/** The association's own, or that which it holds with others. */
const ANY_CONFERENCE = /conference|ncasc?/i;
const IS_SPEECH = /\b(?:speech|address)\b/i;

/** Whose words are asked for: how they are called, and which passages hold them or tell of them. */
type Source = {
  readonly called: string;
  readonly isTheirs: (place: Place) => boolean;
  /** Whether these are all who held a post, of whom the last to speak on the matter is meant. */
  readonly isPost: boolean;
};

/**
 * What somebody said on a matter, from the statements and speeches of theirs alone: the speaker's name would otherwise count
 * for more than the matter. Null where the question asks no such thing.
 */
export function answerSaid(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, wish } = understanding;
  if (wish !== 'fact' && wish !== 'topic' && wish !== 'role') return null;
  const [speaker, ...others] = findPeopleIn(text, knowledge);
  const asksForWords = ASKS_WHAT_WAS_SAID.test(text) || GIVES_SOURCE.test(text);
  if (!asksForWords) return null;
  if (!speaker) return answerSaidByPost(understanding, knowledge, now);
  // "What did ADCS say about the Narey review?" asks for no words of Narey's.
  const before = SAID_BY_OTHER.exec(text)?.groups?.before;
  if (before !== undefined && findPeopleIn(before, knowledge).length === 0) return null;
  if (others.length > 0 && !SAID_BY_NAME.test(text)) return null;
  const ofPerson = others.length > 0 ? answerSaidOfPerson(understanding, knowledge, now) : null;
  if (ofPerson) return ofPerson;
  const isWithinWords = ASKS_WITHIN_WORDS.test(text) || GIVES_SOURCE.test(text);
  if ((wish === 'role' || ASKS_OTHERWISE.test(text)) && !isWithinWords) return null;
  const onMatter = withoutSpeaker(understanding, speaker, knowledge);
  if (!onMatter.query.groups.some(isTelling))
    return isWithinWords ? null : answerWordsOf(understanding, speaker, knowledge, now);
  const theirs = new Set(
    [...knowledge.documents.values()].filter((document) => isSpeakerIn(document, speaker)),
  );
  if (theirs.size === 0 && !SAID_BY_NAME.test(text)) return null;
  const told = (documents: ReadonlySet<Document>) =>
    answerOnMatter(
      onMatter,
      { called: speaker, isTheirs: isSaidIn(documents, speaker, knowledge), isPost: false },
      { isWithinWords, knowledge, now },
    );
  const there = saidAt(text, theirs);
  if (there.size === 0) return told(theirs);
  const saidThere = told(there);
  if (saidThere.kind === 'found') return saidThere;
  const elsewhere = told(theirs);
  return elsewhere.kind === 'found'
    ? { ...elsewhere, notice: [NOT_THERE, elsewhere.notice].filter(Boolean).join(' ') }
    : elsewhere;
}

/** What was said on a matter by whoever held the post then: "what does the president think of trusts". Null where nobody is quoted on it. */
function answerSaidByPost(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const post = THE_PRESIDENT.exec(understanding.text)?.groups?.post;
  if (post === undefined || !SAID_BY_NAME.test(understanding.text)) return null;
  const onMatter = withoutSpeaker(understanding, post, knowledge);
  if (!onMatter.query.groups.some(isTelling)) return null;
  const holds = pattern('i')`(?<!vice[- ]|deputy )\b${post}\b`;
  const isTheirs = ({ document, passage }: Place) =>
    holds.test(speakersIn(document, knowledge).get(passage.id)?.named ?? '');
  const said = answerOnMatter(
    onMatter,
    { called: `the ${post}`, isTheirs, isPost: true },
    { isWithinWords: false, knowledge, now },
  );
  return said.kind === 'found' ? said : null;
}

/**
 * Whether a passage of some documents may be what somebody said: what another is introduced as saying, or a list gives another's name to
 * ("Lisa Pascoe - The Future of Inspection"), is not.
 */
function isSaidIn(
  documents: ReadonlySet<Document>,
  speaker: string,
  knowledge: Knowledge,
): (place: Place) => boolean {
  return ({ document, passage }) => {
    if (!documents.has(document)) return false;
    if (passage.text.includes(speaker)) return true;
    const introduced = speakersIn(document, knowledge).get(passage.id);
    if (introduced) return introduced.named.startsWith(speaker);
    return !findPeopleIn(passage.text, knowledge).some((other) => passage.text.startsWith(other));
  };
}

/** A question without who said it, and that it was said. */
function withoutSpeaker(understanding: Understanding, speaker: string, knowledge: Knowledge): Understanding {
  const { text, named, mended } = understanding;
  const ignored = new Set([...SAID.split(' '), 'per', 'according', ...speaker.toLowerCase().split(' ')]);
  const matter = (without: readonly Span[]) => buildQuery(text, knowledge, { without, mended, ignored });
  const occasions = [...text.matchAll(OCCASION)].map(spanOf);
  const elsewhere = occasions.length > 0 ? matter([...named, ...occasions]) : null;
  // "What did Robert Goodwill say in his speech?" names nothing else.
  return {
    ...understanding,
    query: elsewhere?.groups.some(isTelling) ? elsewhere : matter(named),
  };
}

/** Of the documents that quote somebody their speeches at the occasion named; none where none is, or where nobody names one. */
function saidAt(text: string, documents: ReadonlySet<Document>): ReadonlySet<Document> {
  const called = [...text.matchAll(OCCASION)].flatMap(({ groups }) => {
    const { occasion = '', which } = groups ?? {};
    const isAny = occasion.toLowerCase() === 'conference' && which === undefined;
    return isAny ? [ANY_CONFERENCE] : [occasion, which ?? ''].map((word) => new RegExp(word, 'i'));
  });
  return new Set(
    [...documents].filter(
      ({ title }) => called.length > 0 && IS_SPEECH.test(title) && called.every((word) => word.test(title)),
    ),
  );
}

function answerOnMatter(
  understanding: Understanding,
  { called, isTheirs, isPost }: Source,
  { isWithinWords, knowledge, now }: { isWithinWords: boolean; knowledge: Knowledge; now: Date },
): Answer {
  const { text, asked, times, query } = understanding;
  const kind = kindOfAnswer(text.toLowerCase(), query);
  const all = findEvidence(understanding, knowledge, {
    limit: 30,
    ...(kind ? { worth: kind } : {}),
    // "Who did he say would follow in April" dates what was said, not the saying.
    isWanted: (place) => isTheirs(place) && (isWithinWords || isFromAny(place.document, times)),
  });
  const found = isPost ? newestOfEqualsFirst(all) : quotedFirst(all, called, knowledge);
  const [best] = found;
  if (!best || best.coverage < ON_THE_MATTER) {
    const near = suggestNear(understanding, knowledge, found);
    return refuse(asked, 'fact', `No update held quotes ${called} on that.`, near);
  }
  const companions = onePerDocument(found).filter(
    ({ score, coverage }) => score >= THRESHOLDS.companionScore * best.score && coverage >= ON_THE_MATTER,
  );
  const [first, ...others] = companions.map((evidence) => citeEvidence(evidence, understanding, knowledge));
  const introduced = speakersIn(best.document, knowledge).get(best.passage.id);
  const said =
    introduced && (isPost || introduced.named.startsWith(called)) ? wordsSaid(found, introduced) : null;
  return foundAnswer(asked, [first!, ...others], {
    intent: 'fact',
    headline:
      introduced && said
        ? sayWords(introduced, said.words, best.document, understanding)
        : `${carriedPrefix(understanding)}${introduced ? 'The words themselves are not held. ' : ''}${sayQuoted(best.document, best.sentence?.text ?? first!.excerpt)}`,
    notice: sayAge([best.document.published], now),
  });
}

/** What somebody is quoted with on the matter before what is only told of it, such as where their speech can be read. */
function quotedFirst(found: readonly Evidence[], speaker: string, knowledge: Knowledge): readonly Evidence[] {
  const quoted = found.find(
    ({ document, passage, coverage, score }) =>
      coverage >= ON_THE_MATTER &&
      score >= THRESHOLDS.companionScore * (found[0]?.score ?? 0) &&
      speakersIn(document, knowledge).get(passage.id)?.named.startsWith(speaker),
  );
  return quoted ? [quoted, ...found.filter((one) => one !== quoted)] : found;
}

/** Of those that fit as well as the best, the newest comes first. */
function newestOfEqualsFirst(found: readonly Evidence[]): readonly Evidence[] {
  const [best] = found;
  if (!best) return found;
  const newest = found
    .filter(({ score }) => score >= THRESHOLDS.equalScoreOfMany * best.score)
    .reduce((a, b) => (newestFirst(a.document.published, b.document.published) > 0 ? b : a));
  return [newest, ...found.filter((one) => one !== newest)];
}

/** Whether a document is a statement or speech of somebody, quotes them, or is signed by them. */
function isSpeakerIn({ title, passages }: Document, speaker: string): boolean {
  return [title, ...passages.map(({ text }) => text)].some(
    (text) => text === speaker || (text.includes(speaker) && SPEAKS.test(text)),
  );
}
