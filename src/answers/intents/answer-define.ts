import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { foldWord, termsOfText, type Word, writtenWordsOf } from '../../search/tokenize.ts';
import { withSubject } from '../../search/with-antecedent.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer, Citation } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { onePerDocument } from '../evidence/finding/one-per-document.ts';
import { isProperName, passagesNaming } from '../evidence/finding/passages-naming.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { inOneOrMany } from '../evidence/speaking/in-one-or-many.ts';
import { buildQuery } from '../query/build-query.ts';
import { isWithin } from '../span.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { capitalise, sayAge, sayDate, sayQuotation } from '../wording/say.ts';
import { ABOUT_WORDS } from './about-words.ts';
import { answerFact } from './answer-fact.ts';
import { citeGeneralKnowledge, sayMeaning } from './cite-general-knowledge.ts';
import { findMeaning, isAbbreviated, type Meaning, notedMeaning } from './find-meaning.ts';
import { mentions } from './mentions.ts';
import { EXPLAINS, saysWhatIs } from './says-what-is.ts';

const ASKS_FOR_LETTERS = pattern('i')`
  \b(?:
    stands?|abbreviat\w*|acronym|initials|letters|short for|in full|full (?:form|name)
    |spel(?:l|t) out|expand
  )\b
`;
/** How well a passage has to fit that does not say "X is …" in so many words. */
const DESCRIBES = 0.75;
const ASKS_FOR_THE = /^what(?:'?s| is| are| was| were) the\b/i;
const SAYS_OF_WHAT = /\b(?:of|for|in|on|at|to|from|with|by|behind|about)\b/i;
/** What explains a thing may hold its name once only, and stand behind many that name it more often. */
const LOOKED_AT = 60;
/** What holds this share of the words that another holds is as much on the thing. */
const NEARLY = 0.8;
/** What scores this share of the best is as good. */
const AS_GOOD = 0.85;
/** A thing that no update says by its name is told by a passage only if that holds this share of what was asked. */
const UNNAMED_COVERAGE = 0.6;
/**
 * What an abbreviation stands for, as a document writes it out or else from general knowledge (and then says so);
 * otherwise what a thing is, by the passage that describes it best.
 */
export function answerDefine(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const subject = writtenWordsOf(understanding.text).filter(
    ({ text }) => !isFrameWord(text) && !ABOUT_WORDS.has(foldWord(text)),
  );
  const isThing = isOfPlace(subject, understanding) || namesThing(understanding.text, knowledge);
  const words = subject.map(({ text }) => text);
  const meaning = isThing ? null : findMeaning(understanding.text, words, knowledge);
  return meaning
    ? tellMeaning(meaning, understanding, knowledge, now)
    : describe(understanding, knowledge, now);
}

/** Whether several words are asked about besides the region or authority that is named: "London's SEND strategy". */
function isOfPlace(
  subject: readonly Word[],
  { regions, authorities, named }: Pick<Understanding, 'regions' | 'authorities' | 'named'>,
): boolean {
  const known = [...named, ...authorities];
  const besides = subject.filter((word) => !known.some((name) => isWithin(word, name)));
  return regions.length + authorities.length > 0 && besides.length > 1;
}

function tellMeaning(
  meaning: Meaning,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer {
  const { short, long, from } = meaning;
  const query = buildQuery(from ? `${short} ${long}` : short, knowledge);
  const asked = { ...understanding, query };
  const uses = onePerDocument(findEvidence(asked, knowledge, { limit: 20 }))
    .filter(({ passage, document }) =>
      mentions(`${document.title} ${passage.headings.join(' ')} ${passage.text}`, meaning),
    )
    .map((evidence) => citeEvidence(evidence, asked, knowledge));
  const defining = from
    ? cite(from, query, knowledge, { score: uses[0]?.score ?? 1 })
    : citeGeneralKnowledge(meaning);
  const [use, ...others] = uses.filter(
    ({ document, anchor }) => document !== defining.document || anchor !== defining.anchor,
  );
  // What an update says comes before what it does not say.
  const citations: [Citation, ...Citation[]] =
    from || !use ? [defining, ...(use ? [use] : []), ...others] : [use, defining, ...others];
  const basis = from ? '' : ` This is general knowledge: ${sayUse(short, uses.length > 0, knowledge)}.`;
  return foundAnswer(understanding.asked, citations, {
    intent: 'define',
    headline: `${carriedPrefix(understanding)}${sayMeaning(meaning)}${basis}`,
    notice: from ? sayAge([from.document.published], now) : null,
    suggestions: uses.length > 0 ? [`What's happening on ${short}?`] : [],
  });
}

/** How the updates use a short form that they never write out; they may say what it stands for without it. */
function sayUse(short: string, isUsed: boolean, { index }: Knowledge): string {
  if (!isUsed) return 'no update mentions it';
  return termsOfText(short).every((term) => index.hasTerm(term))
    ? 'the updates use it without writing it out'
    : 'the updates only use the long form';
}

/** Whether a question asks what a thing is whose name holds an abbreviation ("SEND peer challenge"), not what the letters say. */
function namesThing(text: string, knowledge: Knowledge): boolean {
  const subject = ASKS_FOR_LETTERS.test(text) ? null : subjectOf(text);
  return subject !== null && isProperName(subject, knowledge);
}

const ASKS_MEANING_OTHERWISE = pattern('i')`
  ^(?:remind me )?what (.+?) (?:is|are|means?|was)[?.!\s]*$
  |\bmeant? by (?:the |an? )?(.+?)[?.!\s]*$
  |^(.+?)\s*(?:=|[-–,:]?\s*what(?:'s| is) (?:that|it))[?.!\s]*$
  |\bfull (?:form|name) of (?:the )?(.+?)[?.!\s]*$
`;

const ASKS_MEANING = pattern('i')`
  ^(?:please )?(?:
    what(?:'s| is| are| was| were| does| do)|define|explain|meaning of|definition of
  )\s+(?:an? |the )?(.+?)(?: mean| stand for| refer to)?[?.!\s]*$
`;

/** What is in a thing is told of the thing. */
const IN_IT = /^in (?:an? |the )?/i;

/** What a question asks the meaning of, in its own words; null where it is put some other way. */
function subjectOf(text: string): string | null {
  const form = ASKS_MEANING;
  const other = ASKS_MEANING_OTHERWISE;
  const found = /\bmeant? by\b|^remind me\b/i.test(text)
    ? other.exec(text)
    : (form.exec(text) ?? other.exec(text));
  return found?.slice(1).find(Boolean) ?? null;
}

/** What a thing is, where it is no abbreviation: the passage that says "X is …", stands under its heading or tells most. */
function describe(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const query = buildQuery(understanding.text, knowledge, {
    without: understanding.named,
    mended: understanding.mended,
    ignored: ABOUT_WORDS,
  });
  const asked = { ...understanding, query };
  const subject = (
    subjectOf(understanding.text) ?? query.groups.map(({ said }) => said).join(' ')
  ).replaceAll(/(?<!\p{L})['"]|['"](?!\p{L})/gu, '');
  const named = passagesNaming(subject, knowledge);
  const unknown = query.groups.some(({ isKnown, weight }) => !isKnown && weight >= 0.5);
  if (!named && unknown) return answerUnnamed(asked, knowledge, now);
  const found = findEvidence(named ? { ...asked, times: [] } : asked, knowledge, {
    limit: LOOKED_AT,
    ...(named ? { isWanted: ({ passage }: Place) => named.has(passage.id) } : {}),
    worth: saysWhatIs(subject),
    prefersNew: false,
  });
  const best = explaining(found) ?? newestOfBest(found);
  if (!best || (!named && !isAnswerable(best, asked))) return answerUnnamed(asked, knowledge, now);
  // To mention something is not to say what it is.
  if (!named && best.kind === 0 && (best.coverage + best.closeness) / 2 < DESCRIBES)
    return refuseTopic(asked, knowledge, found, 'define');
  const documents = onePerDocument(
    [best, ...found.filter((one) => one !== best)].filter(
      ({ coverage }) => coverage >= NEARLY * best.coverage,
    ),
  );
  const citations = documents.map((evidence) => citeEvidence(evidence, asked, knowledge));
  const [first, ...others] = citations;
  if (!first) return answerFact(asked, knowledge, now);
  const date = sayDate(best.document.published, best.document.publishedBasis);
  // "What are the priorities of the South East" asks for no meaning, nor does "what is the reason for it".
  const isForMeaning =
    understanding.named.length === 0 &&
    (named !== null || !(SAYS_OF_WHAT.test(subject) && ASKS_FOR_THE.test(understanding.text)));
  const isToldOutright = best.kind >= EXPLAINS || !isForMeaning;
  const noted = isToldOutright ? null : notedMeaning(subject, knowledge);
  const isNamed = named !== null || isSaidIn(found, subject) || isAbbreviated(subject, knowledge);
  const opening = isToldOutright
    ? `${capitalise(subject)}, as of ${date}`
    : `${sayUnexplained(subject, isNamed, noted)} nearest words, as of ${date}, are`;
  return foundAnswer(
    understanding.asked,
    [first, ...(noted ? [citeGeneralKnowledge(noted)] : []), ...others],
    {
      intent: 'define',
      headline: `${carriedPrefix(understanding)}${opening}: ${sayQuotation(withListBehind(best.sentence ? withSubject(best.passage.text, best.sentence) : first.excerpt, best))}`,
      notice: sayAge([best.document.published], now),
      suggestions: [`What's happening on ${subject.replace(IN_IT, '')}?`],
    },
  );
}

/** Whether some passage says a name, of one thing or of many. */
function isSaidIn(found: readonly Evidence[], name: string): boolean {
  const said = new RegExp(`\\b${inOneOrMany(name)}\\b`, 'i');
  return !/\s/.test(name) || found.some(({ passage }) => said.test(passage.text));
}

/** That no update says what a thing is, or so much as names it, and what general knowledge says; "the nearest words" go on from here. */
function sayUnexplained(subject: string, isNamed: boolean, noted: Meaning | null): string {
  const missing = isNamed
    ? `No update says outright what “${subject}” means`
    : `No update speaks of “${subject}” by that name`;
  return noted ? `${missing}. As general knowledge: ${noted.note} The` : `${missing}; the`;
}

/** The best that explains the thing, whatever says more of its words, of those that say nearly as many. */
function explaining(found: readonly Evidence[]): Evidence | undefined {
  const most = Math.max(...found.map(({ coverage }) => coverage));
  return found.find(({ kind, coverage }) => kind >= EXPLAINS && coverage >= NEARLY * most);
}

/** The newest of the same region's that fits as well as the best: where all only name the thing, the last to do so tells most. */
function newestOfBest(found: readonly Evidence[]): Evidence | undefined {
  const [first] = found;
  if (!first || first.kind > 0) return first;
  return found
    .filter(
      ({ score, kind, document }) =>
        kind === 0 && score >= AS_GOOD * first.score && document.region === first.document.region,
    )
    .toSorted((a, b) => newestFirst(a.document.published, b.document.published))[0];
}

/** What is told of a thing that no update calls so, where that is nearly all that was asked. */
function answerUnnamed(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const [best] = findEvidence(understanding, knowledge, { limit: 1 });
  return best && best.coverage >= UNNAMED_COVERAGE
    ? answerFact(understanding, knowledge, now)
    : refuseTopic(understanding, knowledge, best ? [best] : [], 'define');
}
