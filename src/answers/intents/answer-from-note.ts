import type { Glossary } from '../../corpus/glossary.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { termOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { onePerDocument } from '../evidence/finding/one-per-document.ts';
import { phraseTerms } from '../query/phrase-terms.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { citeGeneralKnowledge } from './cite-general-knowledge.ts';
import { mentions } from './mentions.ts';

type Entry = Glossary['abbreviations'][number];

const WHEN = '(?:when|since when|(?:what|which) (?:date|day|month|year))';
const BEGINS = fragment`
  (?:start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|c[oa]m(?:e|es|ing) (?:in|into (?:force|effect))|introduced
  |set up|created|founded|established|launch(?:es|ed)?|go(?:es)? live|went live|take(?:s)? over|took over)
`;
const ENDS = fragment`
  (?:end(?:s|ed|ing)?|stop(?:s|ped)?|finish(?:es|ed)?|clos(?:es?|ed)|abolished|scrapped|disbanded
  |replac(?:e|es|ed|ing)|superseded|succeeded)
`;

/** What of a thing may be asked, and how a note on it tells that. */
const ASKED: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked: pattern('i')`
      \b${WHEN}\b.*\b${BEGINS}\b
      |\b${BEGINS}\b.*\b${WHEN}\b
      |\b(?:start|launch|commencement|introduction) date\b
    `,
    told: /\bsince \d{4}|\bfrom \d{4} to \d{4}/i,
  },
  {
    asked: pattern('i')`
      \b${WHEN}\b.*\b${ENDS}\b
      |\b${ENDS}\b.*\b${WHEN}\b
      |\bend date\b
      |^(?:and |so )?what (?:has |have )?(?:replaced?|followed|superseded|succeeded|came after)\b
    `,
    told: /\buntil \d{4}|\breplaced by|\bfrom \d{4} to \d{4}/i,
  },
];
const CHANGES = pattern('i')`\b(?:${BEGINS}|${ENDS})\b`;
/** What is said of the thing asked about, and no other thing. */
const SAYS_IT = new RegExp(`^(?:${BEGINS}|${ENDS}|followed|date)$`, 'i');
/** Of what was spoken of before so much may be something else. */
const MOST_BESIDES = 1;
const USES = 20;

/**
 * When something of the field began or ended, or what took its place, by the sentence of an update that dates it or else by the note that
 * the glossary has on it, with the passages that speak of it behind that. Null where a question asks anything else.
 */
export function answerFromNote(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, wish, query, regions, committees, authorities, times } = understanding;
  if (wish !== 'fact' && wish !== 'topic') return null;
  if (regions.length + committees.length + authorities.length + times.length > 0) return null;
  const ways = ASKED.filter(({ asked }) => asked.test(text));
  if (ways.length === 0) return null;
  const entry = knowledge.glossary.abbreviations.find(
    (one) =>
      one.note !== null &&
      ways.some(({ told }) => told.test(one.note ?? '')) &&
      isAllThatIsAsked(one, query.groups),
  );
  if (!entry) return null;
  const uses = onePerDocument(findEvidence(understanding, knowledge, { limit: USES })).filter(({ passage }) =>
    mentions(passage.text, entry),
  );
  const noted = citeGeneralKnowledge({ ...entry, from: null });
  const told = uses.map((use) => withSentenceOn(entry, use)).find((use) => use !== null);
  const others = uses
    .filter(({ passage }) => passage !== told?.passage)
    .map((use) => citeEvidence(use, understanding, knowledge));
  if (told)
    return foundAnswer(
      understanding.asked,
      [citeEvidence(told, understanding, knowledge), noted, ...others],
      {
        intent: 'fact',
        headline: `${carriedPrefix(understanding)}${sayQuoted(told.document, told.sentence.text)}`,
        notice: sayAge([told.document.published], now),
      },
    );
  return foundAnswer(understanding.asked, [noted, ...others], {
    intent: 'fact',
    headline: `${entry.long} (${entry.short}): ${entry.note} This is general knowledge, and not the words of an update.`,
  });
}

/** What was found with the sentence that says in what year a thing began, ended or gave way to another; null where none does. */
function withSentenceOn(entry: Entry, use: Evidence): (Evidence & { readonly sentence: Sentence }) | null {
  const sentence = sentencesOf(use.passage.text).find(
    ({ text }) => CHANGES.test(text) && /\b20\d\d\b/.test(text) && mentions(text, entry),
  );
  return sentence ? { ...use, sentence } : null;
}

/** Whether a question speaks of a thing and says nothing else but what that is and what is asked of it. */
function isAllThatIsAsked(entry: Entry, groups: readonly TermGroup[]): boolean {
  if (!groups.some((group) => names(group, entry))) return false;
  const known = new Set(`${entry.long} ${entry.note}`.split(/[^\p{L}]+/u).map(termOf));
  const besides = groups.filter(
    (group) =>
      !names(group, entry) &&
      !SAYS_IT.test(group.said) &&
      !group.said.split(' ').every((word) => known.has(termOf(word))),
  );
  const telling = besides.filter(({ weight }) => weight >= TELLING_WEIGHT);
  return telling.every(({ isCarried }) => isCarried) && telling.length <= MOST_BESIDES;
}

/** Whether a word or phrase of a question means a thing by its letters or in full. */
function names({ alternatives }: TermGroup, { short, long }: Entry): boolean {
  const meant = [short, long].map((name) => phraseTerms(name).join(' '));
  return alternatives.some(({ terms }) => meant.includes(terms.join(' ')));
}
