import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { isInTime } from '../../evidence/scope.ts';
import { shortPlace } from '../../people/roles/short-place.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { TELLING_WEIGHT } from '../../query/telling-groups.ts';
import type { Understanding, Wording } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { refuseTopic } from '../../wording/refuse-topic.ts';
import { sayAge, sayDocument, sayQuotation } from '../../wording/say.ts';
import { GRADE, isOfInspection, partsGraded, SPEAKS_OF_INSPECTION } from './ofsted-grade.ts';

const INSPECTORS = '(?:ofsted|inspect(?:ed|ion|ions|ors?)|ilacs)';
const GRADING = fragment`
  (?:
    judg\w+|rat(?:e|ed|es|ing|ings)|grad(?:e|ed|es|ing)|results?|outcomes?|verdict|scor\w+|give
    |gave|get|got|do|did|fared?|find|found
  )
`;
/** "What did Ofsted judge Leeds?", "how was York rated", "Ofsted result for Hull"; when, by whom and why are other questions. */
const ASKS_GRADE = pattern()`
  ^(?!.*\b(?:why|when|who|how many)\b)(?:
    .*\b${INSPECTORS}\b.*\b${GRADING}\b|.*\b${GRADING}\b.*\b${INSPECTORS}\b
    |(?:and |so )?how (?:was|is|were|are) .*\b(?:rated|judged|graded)\b
    |(?:and |so )?(?:what|which) (?:grade|rating)s? (?:did|does|do|has|have|is|was|were)\b
  )
`;
/** Who says so outright is told nothing else: family judges grade nobody. */
const SAYS_GRADE = /\b(?:judged?|rated?|graded?|ratings?|grading)\b/;
const ASKING_WORD = pattern('i')`
  ^(?:${INSPECTORS}|${GRADING}|how|children'?s|services?|local|authority|council|latest)$
`;

/** "Ofsted has upgraded it to Good", "It is now Outstanding" */
const GRADES_IT = pattern('u')`
  \b(?:
    [Ii]t|[Tt]hey
    |[Tt]he (?:council|service|authority|county|borough|city)
    |[Tt]heir|[Ii]ts
  )\b.*(?:${GRADE})
`;

/** What Ofsted made of the one authority named, by the newest sentence that puts a grade beside it; null where that is not asked, or may be told otherwise. */
export function answerGrade(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const [found, other] = understanding.authorities;
  const asked = understanding.text.toLowerCase();
  if (!found || other || !ASKS_GRADE.test(asked) || asksMore(understanding)) return null;
  const { name } = found.item;
  const [newest] = placesHolding(termsOfText(shortPlace(name)), knowledge.index)
    .filter(({ document }) => isInTime(document, understanding))
    .map((place) => ({ ...place, sentence: gradingOf(name, place, knowledge) }))
    .filter(({ sentence }) => sentence !== undefined)
    .toArray()
    .sort((a, b) => newestFirst(a.document.published, b.document.published));
  if (!newest?.sentence) return SAYS_GRADE.test(asked) ? refuseTopic(understanding, knowledge, []) : null;
  const citation = cite(newest, understanding.query, knowledge, { score: 1, focus: newest.sentence });
  return foundAnswer(understanding.asked, [citation], {
    intent: 'fact',
    headline: `${carriedPrefix(understanding, name)}${sayDocument(newest.document)} says: ${sayQuotation(newest.sentence.text)}`,
    notice: sayAge([newest.document.published], now),
  });
}

/** Whether anything is asked besides the grade of a place: "what did Ofsted say of its front door". */
function asksMore({ query }: Wording): boolean {
  return query.groups.some(
    ({ said, weight }) =>
      weight >= TELLING_WEIGHT && said.split(/\s+/).some((word) => !ASKING_WORD.test(word)),
  );
}

/** The sentence of a passage that puts a grade beside the authority, or the one that names it with the next one, which grades "it". */
function gradingOf(name: string, { passage }: Place, { findAuthorities }: Knowledge): Sentence | undefined {
  if (!isOfInspection(passage)) return undefined;
  const namesIn = (text: string) => new Set(findAuthorities.find(text).map(({ item }) => item.name));
  const grades = ({ text }: Sentence) =>
    partsGraded(text, (part) => namesIn(part).size === 1).some(
      (part) => GRADE.test(part) && namesIn(part).has(name),
    );
  const sentences = sentencesOf(passage.text);
  const outright = sentences.find(grades);
  if (outright) return outright;
  const at = sentences.findIndex(({ text }, i) => {
    const next = sentences[i + 1]?.text ?? '';
    const isOfOne = namesIn(text).size === 1 && namesIn(text).has(name) && namesIn(next).size === 0;
    return isOfOne && SPEAKS_OF_INSPECTION.test(`${text} ${next}`) && GRADES_IT.test(next);
  });
  const [first, next] = sentences.slice(at, at + 2);
  return at < 0 || !first || !next
    ? undefined
    : { text: passage.text.slice(first.start, next.end), start: first.start, end: next.end };
}
