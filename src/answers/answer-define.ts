import { newestFirst } from '../corpus/partial-date.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Abbreviation } from '../knowledge/read-abbreviations.ts';
import type { Place } from '../search/passage-index.ts';
import { isFrameWord } from '../search/stop-words.ts';
import { foldWord, termOf, wordsOf } from '../search/tokenize.ts';
import type { Answer, Citation } from './answer.ts';
import { answerFact, carriedPrefix } from './answer-fact.ts';
import { abbreviationsIn } from './asks-for-abbreviation.ts';
import { buildQuery } from './build-query.ts';
import { citeFact } from './cite.ts';
import { citeEvidence, findEvidence, onePerDocument } from './find-evidence.ts';
import { isAnswerable } from './is-answerable.ts';
import { plainWords } from './plain-words.ts';
import { refuseTopic } from './refuse-topic.ts';
import { capitalise, sayAge, sayCommittee, sayDate, sayQuotation, sayRegion } from './say.ts';
import type { Understanding } from './understanding.ts';

const SHOWN = 3;
/** How well a passage has to fit that does not say "X is …" in so many words. */
const DESCRIBES = 0.75;
/** Words of a question about words. */
const ABOUT_WORDS = new Set(
  'stand stands mean means meant meaning definition define defined abbreviation acronym abbreviate abbreviated short full form letters term initials spell spelled spelt out what whats exactly called expansion expand explain word phrase'.split(
    ' ',
  ),
);

type Meaning = {
  readonly short: string;
  readonly long: string;
  readonly note: string | null;
  readonly from: Abbreviation | null;
  /** It names something, and no letters of it stand for words. */
  readonly isName?: boolean;
};

/**
 * What an abbreviation stands for, as a document writes it out or else from general knowledge (and then says so);
 * otherwise what a thing is, by the passage that describes it best.
 */
export function answerDefine(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const subject = wordsOf(understanding.text)
    .filter(({ isCompound, text }) => !isCompound && !isFrameWord(text) && !ABOUT_WORDS.has(foldWord(text)))
    .map(({ text }) => text);
  const isOfPlace =
    understanding.regions.length + understanding.authorities.length > 0 &&
    wordsOf(understanding.text).filter(
      ({ text, start, end, isCompound }) =>
        !isCompound &&
        subject.includes(text) &&
        ![...understanding.named, ...understanding.authorities].some(
          (name) => name.start <= start && end <= name.end,
        ),
    ).length > 1;
  const meaning = isOfPlace ? null : findMeaning(understanding.text, subject, knowledge);
  if (!meaning) return describe(understanding, knowledge, now);

  const query = buildQuery(meaning.from ? `${meaning.short} ${meaning.long}` : meaning.short, knowledge);
  const found = onePerDocument(findEvidence({ ...understanding, query }, knowledge, { limit: 20 }));
  const uses = found
    .filter(({ passage, document }) =>
      mentions(`${document.title} ${passage.headings.join(' ')} ${passage.text}`, meaning),
    )
    .map((evidence) => citeEvidence(evidence, { ...understanding, query }, knowledge));
  const defining = meaning.from
    ? citeEvidence(
        {
          ...meaning.from,
          at: 0,
          score: uses[0]?.score ?? 1,
          coverage: 1,
          textCoverage: 1,
          together: 0,
          closeness: 1,
          kind: 0,
          confidence: 0,
          namesDate: false,
          isOfPlace: true,
          isOfTime: true,
          sentence: undefined,
        },
        { ...understanding, query },
        knowledge,
      )
    : citeFact(
        `${meaning.short}: general knowledge`,
        [`${meaning.short} ${meaning.isName ? 'is a name for' : 'stands for'} ${meaning.long}.`, meaning.note]
          .filter(Boolean)
          .join(' '),
        {
          url: null,
          published: null,
          region: null,
          score: 1,
        },
      );
  const further = uses.filter(
    ({ document, anchor }) => document !== defining.document || anchor !== defining.anchor,
  );
  // What an update says comes before what it does not say.
  const [use, ...moreUses] = further;
  const [first, ...others]: [Citation, ...Citation[]] =
    meaning.from || !use ? [defining, ...further] : [use, defining, ...moreUses];
  const basis = meaning.from
    ? ''
    : ` This is general knowledge: ${uses.length > 0 ? 'the updates use it without writing it out' : 'no update mentions it'}.`;
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'define',
    headline: `${carriedPrefix(understanding)}${meaning.short} ${meaning.isName ? 'is a name for' : 'stands for'} ${meaning.long}.${basis}`,
    passages: [first, ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
    notice: meaning.from ? sayAge([meaning.from.document.published], now) : null,
    suggestions: uses.length > 0 ? [`What's happening on ${meaning.short}?`] : [],
  };
}

function mentions(text: string, { short, long }: Meaning): boolean {
  return (
    new RegExp(`\\b${escapeRegExp(short)}s?\\b`, 'i').test(text) ||
    text.toLowerCase().includes(long.toLowerCase())
  );
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The abbreviation among the words of the question, or the one whose long form the question asks to shorten. */
function findMeaning(text: string, subject: readonly string[], knowledge: Knowledge): Meaning | null {
  const [named] = abbreviationsIn(text, knowledge);
  const spelt = named ? meaningOf(named, knowledge) : null;
  if (spelt) return spelt;
  for (const word of subject) {
    // "Super-DCS" is a word of its own.
    const isPart = new RegExp(`\\p{L}-${escapeRegExp(word)}\\b|\\b${escapeRegExp(word)}-\\p{L}`, 'u').test(
      text,
    );
    const meaning = isPart ? null : meaningOf(word, knowledge);
    // "What is a peer review" is not about an abbreviation; "what is an NTS rota" is.
    if (meaning && subject.length <= 2) return meaning;
  }
  if (!/abbreviat|acronym|short for|initials/i.test(text)) return null;
  const terms = subject.map(termOf).join(' ');
  const all: Meaning[] = [
    ...knowledge.abbreviations.map((from) => ({ short: from.short, long: from.long, note: null, from })),
    ...knowledge.glossary.abbreviations.map((entry) => ({ ...entry, from: null })),
  ];
  return (
    all.find(
      ({ long }) =>
        wordsOf(long)
          .filter(({ isCompound }) => !isCompound)
          .map(({ term }) => term)
          .join(' ') === terms,
    ) ?? null
  );
}

function meaningOf(word: string, knowledge: Knowledge): Meaning | null {
  const wanted = word.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, '');
  const isSame = (short: string) => {
    const plain = short.toLowerCase().replaceAll(' ', '');
    return [plain, `${plain}s`].includes(wanted);
  };
  const written = knowledge.abbreviations.filter(({ short }) => isSame(short));
  const [from] = mostWrittenOut(written);
  if (from) return { short: from.short, long: from.long, note: null, from };
  const committee = knowledge.committees.find(({ aliases }) => aliases.some(isSame));
  if (committee) {
    return {
      short: word.toUpperCase(),
      long: sayCommittee(committee.slug, knowledge),
      note: null,
      from: null,
    };
  }
  const region = knowledge.regions.find(({ aliases }) =>
    aliases.some((alias) => /^[\p{Lu}&]{2,}$/u.test(alias) && isSame(alias)),
  );
  if (region)
    return {
      short: word.toUpperCase(),
      long: sayRegion(region.slug, knowledge),
      note: null,
      from: null,
      isName: true,
    };
  const entry = knowledge.glossary.abbreviations.find(({ short }) => isSame(short));
  return entry ? { ...entry, from: null } : null;
}

/** The meaning that most passages write out first; of those the newest passage. */
function mostWrittenOut(written: readonly Abbreviation[]): Abbreviation[] {
  const count = new Map<string, number>();
  const key = ({ long }: Abbreviation) => long.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ');
  for (const one of written) count.set(key(one), (count.get(key(one)) ?? 0) + 1);
  return [...written].sort(
    (a, b) =>
      (count.get(key(b)) ?? 0) - (count.get(key(a)) ?? 0) ||
      newestFirst(a.document.published, b.document.published),
  );
}

/** What a question asks the meaning of, in its own words; null where it is put some other way. */
function subjectOf(text: string): string | null {
  const form =
    /^(?:please )?(?:what(?:'s| is| are| was| were| does| do)|define|explain|meaning of|definition of)\s+(?:an? |the )?(.+?)(?: mean| stand for| refer to)?[?.!\s]*$/i;
  const other =
    /^(?:remind me )?what (.+?) (?:is|are|means?|was)[?.!\s]*$|\bmeant? by (?:the |an? )?(.+?)[?.!\s]*$|^(.+?)\s*(?:=|[-–,:]?\s*what(?:'s| is) (?:that|it))[?.!\s]*$|\bfull (?:form|name) of (?:the )?(.+?)[?.!\s]*$/i;
  const found = /\bmeant? by\b|^remind me\b/i.test(text)
    ? other.exec(text)
    : (form.exec(text) ?? other.exec(text));
  return found?.slice(1).find(Boolean) ?? null;
}

/**
 * The passages that hold what is asked about word for word ("Do the Maths", "Challenge 2021"); null where none does, or
 * where it is one word only, which the search finds by itself.
 */
function passagesNaming(subject: string, knowledge: Knowledge): ReadonlySet<string> | null {
  const wanted = plainWords(subject);
  if (wanted.trim().split(' ').length < 2) return null;
  const written = new RegExp(`\\b${inAnyForm(wanted.trim())}`, 'i');
  const naming = placesWith(subject, knowledge).filter(({ passage }) =>
    written.test(plainWords([...passage.headings, passage.text].join(' '))),
  );
  return naming.length === 0 ? null : new Set(naming.map(({ passage }) => passage.id));
}

/** A pattern for words in this form or another: "twin hatter" is in "twin hat" and in "twin hatters". */
function inAnyForm(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => {
      const stem = /^\p{Ll}{5,}$/u.test(word)
        ? word.replace(/(?:(\p{L})\1)?(?:ers?|ing|ed|s)$/u, '$1')
        : word;
      return `${escapeRegExp(stem.length >= 3 ? stem : word)}\\w*`;
    })
    .join('\\W+');
}

/** The places that hold the rarest word of a text: to read them all would take seconds in a large corpus. */
function placesWith(text: string, { index }: Knowledge): Place[] {
  let rarest: Uint32Array | null = null;
  for (const { term, isCompound } of wordsOf(text)) {
    if (isCompound) continue;
    const holding = index.postings(term)?.passages;
    if (!holding) return [];
    if (rarest === null || holding.length < rarest.length) rarest = holding;
  }
  return [...(rarest ?? [])].map((place) => index.places[place]!);
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
  ).replaceAll(/^['"]|['"]$/g, '');
  const head = subject.split(' ').slice(0, 2).join(' ');
  const called = new RegExp(
    `(?:referred to as|known as|called|refer to (?:this|these|them)(?: \\w+){0,2} as)\\W+${inAnyForm(head)}`,
    'i',
  );
  const says = new RegExp(
    `${escapeRegExp(subject)}\\W+(?:\\([^)]*\\)\\W+)?(?:is|was|are|will be|aims?|provides?|refers?|means|offers?|;)\\b`,
    'i',
  );
  const named = passagesNaming(subject, knowledge);
  const unknown = query.groups.some(({ isKnown, weight }) => !isKnown && weight >= 0.5);
  if (!named && unknown) return answerFact(asked, knowledge, now);
  const found = findEvidence(named ? { ...asked, times: [] } : asked, knowledge, {
    limit: 30,
    ...(named ? { isWanted: ({ passage }: Place) => named.has(passage.id) } : {}),
    worth: (sentence: string) => (says.test(sentence) || called.test(sentence) ? 1 : 0),
    prefersNew: false,
  });
  const [best] = found;
  if (!best || (!named && !isAnswerable(best, asked))) return answerFact(asked, knowledge, now);
  // To mention something is not to say what it is.
  if (!named && best.kind === 0 && (best.coverage + best.closeness) / 2 < DESCRIBES)
    return refuseTopic(asked, knowledge, found, 'define');
  const documents = onePerDocument(found.filter(({ coverage }) => coverage >= 0.8 * best.coverage));
  const citations = documents.map((evidence) => citeEvidence(evidence, asked, knowledge));
  const [first, ...others] = citations;
  if (!first) return answerFact(asked, knowledge, now);
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'define',
    headline: `${carriedPrefix(understanding)}${capitalise(subject)}, as of ${sayDate(best.document.published, best.document.publishedBasis)}: ${sayQuotation(best.sentence?.text ?? first.excerpt)}`,
    passages: [first, ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
    notice: sayAge([best.document.published], now),
    suggestions: [`What's happening on ${subject}?`],
  };
}
