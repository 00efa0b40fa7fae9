import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Answer } from '../answer.ts';
import { answerOfTime } from '../intents/answer-held.ts';
import { openingPassages } from '../intents/opening-passages.ts';
import { namesPlace, namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { saidBesideNamed } from '../understanding/without-named.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import {
  capitalise,
  sayAge,
  sayCommittee,
  sayDate,
  sayDocument,
  sayList,
  sayRegion,
} from '../wording/say.ts';
import { sayTimes } from '../wording/say-times.ts';
import { documentsOfKind } from './documents-of-kind.ts';
import { endmost } from './endmost.ts';
import { KIND_WORDS, type KindOfDocuments, kindOfDocuments, sayCount } from './kind-of-documents.ts';
import { type Giver, readGiver } from './read-giver.ts';
import { OPENING, readListed } from './read-listed.ts';

/** So many of a list are shown, each with its opening; the others are a button away. */
const MOST_SHOWN = 6;
/** More than this nobody reads through; the headline has the number of all. */
const MOST_LISTED = 120;

const KIND = `(?<kind>${KIND_WORDS})`;
/** "How many documents do you hold?", "number of updates from the South East" */
const COUNTED = pattern('i')`
  ^(?:and |so )?(?:how many|(?:what(?:['’]s| is) )?(?:the )?(?:total )?number of) ${KIND}\b
`;
/** "Your newest document", "the latest press release" */
const ENDMOST = pattern('i')`
  ${OPENING}(?:the |your |any |our )*(?<end>newest|latest|most recent|oldest|earliest|first) ${KIND}\b
`;
const INFORMATION = '(?:information|info|data|material|content|updates?|documents?|answers?|news|stuff)';
const CURRENT = '(?:recent|current|fresh|up[- ]to[- ]date|out[- ]of[- ]date)';
/** "How old is your information?", "when were you last updated?" */
const ASKS_AGE = pattern('i')`
  ^(?:and )?(?:
    how (?:old|new|dated|${CURRENT}) (?:is|are) (?:all )?(?:
      (?:you|this|these|it)\b|(?:your|the|this|these) ${INFORMATION}\b
    ).{0,20}
    |(?:is|are) (?:your|this|the) ${INFORMATION} (?:still )?${CURRENT}
    |when (?:were|was) (?:you|your ${INFORMATION}|this|the ${INFORMATION}) (?:last )?updated
  )[\s?.!]*$
`;

/** "Show me everything published in March 2017" */
const EVERYTHING = pattern('i')`${OPENING}(?:everything|anything|all|whatever)\b`;

/** “List all updates from …”; “all updates” alone may want the newest of each. */
const LISTS_ALL = pattern(
  'i',
)`${OPENING}(?<=\b(?:list|show(?: me)?|give me|name|what(?:['’]s| are| were)?|which) )(?:all|every one|each) (?:of )?`;
const UPDATES = kindOfDocuments('updates');

/** What may stand beside a kind without asking for what the documents tell. */
const OF_HOLDINGS = wordSet(`
  hold holds held have has had got get do does did you your we i is are was were be there here in total altogether all from of by
  the a an any put out send sends sent issue issued give gave given publish published release released made came come available appeared dated written wrote
  database collection library corpus store system bot app app's list listed show me us please currently now and so far on file for
  since before after between about around during until to up what which how many number count latest newest oldest recent most
  earliest first last make adcs association association's know say said each every region regions committee committees policy
`);

/**
 * How many documents of a kind are held, which, or the newest or oldest of them: of the region, committee and time named. Null where a
 * question asks for what they tell.
 */
export function answerDocuments(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, carried, shownIn } = understanding;
  if (carried !== null || shownIn) return null;
  if (ASKS_AGE.test(text)) return sayEnds(understanding, knowledge, now);
  if (asksForEverything(understanding))
    return namesPlace(understanding)
      ? listAll(UPDATES, understanding, knowledge, now)
      : answerOfTime(understanding, knowledge, now);
  const giver = readGiver(text, knowledge);
  if (giver) return sayGivenBy(giver, understanding, knowledge, now);
  const counted = COUNTED.exec(text);
  const named = ENDMOST.exec(text);
  const listed = readListed(text);
  const said = (counted ?? named)?.[0] ?? listed?.said;
  if (said === undefined || !asksOfHoldings(understanding, said)) return null;
  const kind = kindOfDocuments((counted ?? named)?.groups?.kind ?? listed?.kind.several ?? '');
  // The newest update of a region, or those of a month, are shown as an update is.
  const isUpdate = kind.kinds === null || kind.kinds.some((one) => one.endsWith('update'));
  const isOfSome = namesSender(understanding) || understanding.times.length > 0;
  if (!counted && LISTS_ALL.test(text) && isUpdate && isOfSome)
    return listAll(kind, understanding, knowledge, now);
  if (!counted && (kind.several === 'updates' || (isUpdate && isOfSome))) return null;
  const documents = documentsOfKind(kind, understanding, knowledge);
  if (documents.length === 0) return null;
  if (!named) return listAll(kind, understanding, knowledge, now);
  const end = named.groups?.end ?? '';
  const found = endmost(
    documents.map((document) => ({ document })),
    /^(?:oldest|earliest|first)$/i.test(end) ? 'oldest' : 'newest',
  );
  if (!found) return null;
  const { document } = found.one;
  const is = `The ${end.toLowerCase()} ${kind.one} held${sayScope(understanding, knowledge)} is ${sayDocument(document)}.`;
  return sayDocuments([document], is, understanding, knowledge, now, found.doubt);
}

/** All that are held of a kind and of what is named, the newest first; null where none is. */
function listAll(
  kind: KindOfDocuments,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const documents = documentsOfKind(kind, understanding, knowledge);
  const held = `${sayHeld(documents, kind, understanding, knowledge)}${documents.length > 1 ? ', newest first' : ''}.`;
  return sayDocuments(documents, held, understanding, knowledge, now);
}

/** Whether a question asks for documents of a kind, and for nothing that they tell. */
export function asksForDocuments(understanding: Understanding): boolean {
  const { text } = understanding;
  const said = (COUNTED.exec(text) ?? ENDMOST.exec(text))?.[0] ?? readListed(text)?.said;
  return said !== undefined && asksOfHoldings(understanding, said);
}

/** The speeches or statements of somebody; null where none is held, or more is asked of them. */
function sayGivenBy(
  { rest, name, isBy }: Giver,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const listed = readListed(rest);
  if (!listed || listed.said.length < rest.length) return null;
  const documents = documentsOfKind(listed.kind, understanding, knowledge).filter(isBy);
  const [verb, order] = documents.length === 1 ? ['is', ''] : ['are', ', newest first'];
  const held = `${capitalise(sayCount(documents.length, listed.kind))} by ${name} ${verb} held${order}.`;
  return sayDocuments(documents, held, understanding, knowledge, now);
}

/** Whether all that is from some time is asked for, of a region or committee or whoever gave it out. */
function asksForEverything(understanding: Understanding): boolean {
  const said = EVERYTHING.exec(understanding.text)?.[0];
  return (
    said !== undefined &&
    understanding.times.length > 0 &&
    (!namesPlace(understanding) || namesSender(understanding)) &&
    asksOfHoldings(understanding, said)
  );
}

/** Whether nothing is asked but what is held: no word is left that a document could tell of. */
function asksOfHoldings(understanding: Understanding, said: string): boolean {
  const ofKind = new Set(wordsOf(said));
  return wordsOf(saidBesideNamed(understanding)).every((word) => ofKind.has(word) || OF_HOLDINGS.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}

/** "103 documents are held: 46 regional updates, …", "Five updates are held from the South East" */
function sayHeld(
  documents: readonly Document[],
  kind: KindOfDocuments,
  understanding: Understanding,
  knowledge: Knowledge,
): string {
  const verb = documents.length === 1 ? 'is' : 'are';
  const held = `${capitalise(sayCount(documents.length, kind))} ${verb} held${sayScope(understanding, knowledge)}`;
  if (kind.kinds !== null) return held;
  const kinds = [...Map.groupBy(documents, ({ kind: one }) => one)].map(([one, ofKind]) => {
    const name = one.replace('-', ' ');
    return sayCount(ofKind.length, {
      kinds: [one],
      one: name,
      several: one === 'speech' ? 'speeches' : `${name}s`,
    });
  });
  return kinds.length > 1 ? `${held}: ${sayList(kinds)}` : held;
}

function sayScope(understanding: Understanding, knowledge: Knowledge): string {
  const { regions, committees, times } = understanding;
  const from = [
    ...regions.map((slug) => sayRegion(slug, knowledge)),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  const when = times.length > 0 ? sayTimes(understanding) : '';
  if (from.length === 0)
    return /^(?:|(?:before|after)\b.*)$/.test(when) ? ` ${when}`.trimEnd() : ` from ${when}`;
  return ` from ${sayList(from)}${when && `, ${when}`}`;
}

/** From when the newest and the oldest are. */
function sayEnds(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const all = documentsOfKind(kindOfDocuments('documents'), understanding, knowledge).filter(
    ({ published }) => published !== null,
  );
  const [newest, oldest] = [all[0], all.at(-1)];
  if (!newest || !oldest) return null;
  const headline = `The newest document held is ${sayDocument(newest)}; the oldest is from ${sayDate(oldest.published, oldest.publishedBasis)}.`;
  return sayDocuments([newest], headline, understanding, knowledge, now);
}

function sayDocuments(
  documents: readonly Document[],
  headline: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  doubt: string | null = null,
): Answer | null {
  const citations = documents
    .slice(0, MOST_LISTED)
    .flatMap((document) => openingPassages(document, understanding, knowledge, 1));
  if (citations.length === 0) return null;
  const shown = Math.min(citations.length, MOST_SHOWN);
  return foundAnswer(understanding.asked, citations, {
    intent:
      understanding.regions.length > 0
        ? 'region'
        : understanding.committees.length > 0
          ? 'committee'
          : 'topic',
    headline,
    notice: [
      doubt,
      sayAge(
        citations.slice(0, shown).map(({ published }) => published),
        now,
      ),
    ],
    shown,
  });
}
