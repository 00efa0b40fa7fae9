import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import type { TermGroup } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { holdsMeaning } from '../evidence/speaking/speaks-of.ts';
import { shareNamed } from '../query/share-named.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { POST_AND_CHANGE_WORDS } from '../understanding/post-words.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefixTo } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { distinctCitations } from './roles/cite-role.ts';

const LOOKED_AT = 20;
export type WayOfTelling = {
  /** What tells it, but for `letters` that are the very thing asked about. */
  readonly says: RegExp;
  /** What goes on about what a sentence before or a heading named; null where that tells too little. */
  readonly pointsBack: RegExp | null;
  /** What tells it only where the `name` that it finds says some of what the question names. */
  readonly isOf?: RegExp;
};

/**
 * What a sentence tells in a given way of all that a question names: in a passage that names it or, pointing back, behind one under the
 * same heading. Null where none does.
 */
export function answerToldBy(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  { says, pointsBack, isOf }: WayOfTelling,
): Answer | null {
  const groups = understanding.query.groups.filter(
    ({ said }) => !POST_AND_CHANGE_WORDS.has(said.toLowerCase()),
  );
  const telling = tellingGroups(groups);
  if (telling.length === 0) return null;
  const asked = { ...understanding, query: { ...understanding.query, groups } };
  const holdsAll = (place: Place) => telling.every((group) => holdsMeaning(place, group));
  const told = findEvidence(asked, knowledge, { limit: LOOKED_AT })
    .filter((evidence) => evidence.isOfPlace && evidence.isOfTime && holdsAll(evidence))
    .flatMap(({ document, passage }) => {
      const behind = document.passages.slice(document.passages.indexOf(passage) + 1);
      const section = behind.filter(({ heading }) => heading !== null && heading === passage.heading);
      const own = sentencesOf(passage.text).find(
        ({ text }) =>
          (tellsOfOther(text, says, telling) || isNamedFor(text, isOf, telling)) &&
          (pointsBack?.test(text) || namesMost(text, telling)),
      );
      if (own) return [{ document, passage, sentence: own }];
      return section.flatMap((one) => {
        const sentence = sentencesOf(one.text).find(({ text }) => pointsBack?.test(text));
        return sentence ? [{ document, passage: one, sentence }] : [];
      });
    })
    // A heading is above what is told of other things as well.
    .sort((a, b) => shareNamed(b.passage.text, telling) - shareNamed(a.passage.text, telling));
  const citations = distinctCitations(
    told.map(({ document, passage, sentence }) =>
      cite({ document, passage }, asked.query, knowledge, { focus: sentence, score: 1 }),
    ),
  );
  const [best] = told;
  const [first, ...others] = citations;
  if (!best || !first) return null;
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'fact',
    headline: `${carriedPrefixTo(best, understanding)}${sayQuoted(best.document, withListBehind(best.sentence.text, best))}`,
    notice: sayAge([best.document.published], now),
  });
}

function namesMost(text: string, groups: readonly TermGroup[]): boolean {
  return shareNamed(text, groups) > 1 / 2;
}

function isNamedFor(text: string, isOf: RegExp | undefined, groups: readonly TermGroup[]): boolean {
  const name = isOf?.exec(text)?.groups?.name;
  return name !== undefined && shareNamed(name, groups) > 0;
}

function tellsOfOther(text: string, says: RegExp, groups: readonly TermGroup[]): boolean {
  const found = says.exec(text);
  const letters = found?.groups?.letters;
  return found !== null && (letters === undefined || groups.every(({ said }) => said !== letters));
}
