import { stemmer } from 'stemmer';

/**
 * A word of a text. `term` is what is compared: folded, of one spelling and stemmed. Two words of a
 * compound ("multi-agency") are followed by the compound run together ("multiagency") at the same place,
 * so that all three ways of writing it meet; `isCompound` marks that extra one.
 */
export type Word = {
  readonly term: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCompound: boolean;
};

const WORD = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*(?:&\p{L}+)?/gu;
const JOINS_COMPOUND = /^[-‐‑–/]$/;
/** Words that some write apart and others together, with no hyphen to show it. */
const WRITTEN_APART: ReadonlySet<string> = new Set(
  'key note,key notes,well being,health care,work stream,work streams,on line,web site,web page,frame work,work force,work load,work loads,home schooling,safe guarding,bench marking,road show,time line,case work,case load,case loads,child minder,child minders,child minding'.split(
    ',',
  ),
);
/** Asked first, of every word there is. */
const BEFORE_APART: ReadonlySet<string> = new Set(
  [...WRITTEN_APART].map((words) => words.split(' ')[0] ?? ''),
);

const NUMBERS = new Map(
  [
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['twenty', 20],
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ].map(([word, number]) => [word, String(number)] as [string, string]),
);

/** Words whose American or older spelling no rule below reaches. */
const SPELLINGS = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['behavior', 'behaviour'],
  ['behaviors', 'behaviours'],
  ['labor', 'labour'],
  ['color', 'colour'],
  ['neighbor', 'neighbour'],
  ['neighbors', 'neighbours'],
  ['neighboring', 'neighbouring'],
  ['favor', 'favour'],
  ['honor', 'honour'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['offenses', 'offences'],
  ['license', 'licence'],
  ['fulfill', 'fulfil'],
  ['enrollment', 'enrolment'],
  ['counseling', 'counselling'],
  ['modeling', 'modelling'],
  ['traveling', 'travelling'],
  ['inquiry', 'enquiry'],
  ['inquiries', 'enquiries'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['focussed', 'focused'],
  ['focussing', 'focusing'],
  ['ageing', 'aging'],
  ['pediatric', 'paediatric'],
  ['organise', 'organize'],
]);

/** Forms that no stemmer brings together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['withdrawn', 'withdraw'],
  ['withdrew', 'withdraw'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['gave', 'give'],
  ['given', 'give'],
  ['took', 'take'],
  ['taken', 'take'],
  ['chose', 'choose'],
  ['chosen', 'choose'],
  ['began', 'begin'],
  ['begun', 'begin'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['met', 'meet'],
  ['spent', 'spend'],
  ['built', 'build'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['rose', 'rise'],
  ['risen', 'rise'],
  ['sought', 'seek'],
  ['brought', 'bring'],
  ['taught', 'teach'],
  ['paid', 'pay'],
  ['lost', 'lose'],
  ['ran', 'run'],
  ['children', 'child'],
  ['went', 'go'],
  ['gone', 'go'],
  ['done', 'do'],
  ['relaunch', 'launch'],
  ['relaunched', 'launch'],
  ['hatter', 'hat'],
  ['hatters', 'hat'],
  ['hatting', 'hat'],
]);

/** Words that the stemmer would make one with others that mean something else: "authority" with "author". */
const APART: ReadonlyMap<string, string> = new Map(
  [
    ['authority', 'authorities'],
    ['community', 'communities'],
    ['university', 'universities'],
    ['conversation', 'conversations'],
    ['publication', 'publications'],
    ['initiative', 'initiatives'],
    ['several'],
    ['severe', 'severely'],
    ['designated', 'designate'],
    ['elective', 'electively'],
    ['informal', 'informally'],
    ['majority'],
    ['minority'],
    ['generation', 'generations'],
    ['generic'],
    ['business', 'businesses'],
    ['extremism', 'extremist', 'extremists'],
    ['responsibility', 'responsibilities', 'responsible'],
    ['personal', 'personally'],
    ['news'],
    ['witness', 'witnesses', 'witnessed'],
    ['handful'],
    ['office', 'offices'],
    ['levelling', 'leveling'],
  ].flatMap(([word, ...forms]) => [word, ...forms].map((form) => [form, word] as [string, string])),
);

const termsByText = new Map<string, string>();
const TERMS_KEPT = 200_000;

/** The term of one word: lower case, without accents and possessive, of one spelling, stemmed (Porter). */
export function termOf(text: string): string {
  const known = termsByText.get(text);
  if (known !== undefined) return known;
  const word = foldWord(text);
  const term = APART.get(word) ?? stemmer(IRREGULAR.get(word) ?? word);
  if (termsByText.size >= TERMS_KEPT) termsByText.clear();
  termsByText.set(text, term);
  return term;
}

/** A word in lower case, with plain quotes, no accents, no possessive and one spelling; not stemmed. */
export function foldWord(text: string): string {
  // "DCSs" are several DCS.
  let word = (/^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : text).toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no folding
  if (!/^[\x00-\x7f]*$/.test(word)) {
    word = word
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll('’', "'");
  }
  if (word.endsWith("'s")) word = word.slice(0, -2);
  word = word.replaceAll("'", '');
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (ordinal?.[1]) return ordinal[1];
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '');
  const number = NUMBERS.get(word);
  if (number !== undefined) return number;
  const spelling = SPELLINGS.get(word);
  if (spelling !== undefined) word = spelling;
  return word
    .replace(/iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1')
    .replace(/yz(e|es|ed|ing)$/, 'ys$1');
}

function isCompound(before: string, between: string, after: string): boolean {
  if (between === ' ')
    return BEFORE_APART.has(before.toLowerCase()) && WRITTEN_APART.has(`${before} ${after}`.toLowerCase());
  return JOINS_COMPOUND.test(between) && !/\d/.test(before + after);
}

const termsOfTexts = new Map<string, readonly string[]>();
const TEXTS_KEPT = 4_000;

/**
 * The terms of a sentence in order. Those of the sentences last asked for are kept: what fits one question is often looked
 * at again for the next.
 */
export function termsOfText(text: string): readonly string[] {
  const known = termsOfTexts.get(text);
  if (known) return known;
  const terms = wordsOf(text).map(({ term }) => term);
  if (termsOfTexts.size >= TEXTS_KEPT) termsOfTexts.clear();
  termsOfTexts.set(text, terms);
  return terms;
}

/** The words of a text in order, with their places in it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previous: Word | null = null;
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const start = match.index;
    const word = { term: termOf(found), text: found, start, end: start + found.length, isCompound: false };
    words.push(word);
    if (previous && isCompound(previous.text, text.slice(previous.end, start), found)) {
      const joined = foldWord(previous.text) + foldWord(found);
      words.push({
        term: termOf(joined),
        text: joined,
        start: previous.start,
        end: word.end,
        isCompound: true,
      });
    }
    previous = word;
  }
  return words;
}
