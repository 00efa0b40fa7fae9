import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { isInTime, isOf } from '../../evidence/scope.ts';
import { NUMBER_WORDS } from '../../kinds/numbers-in.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../../wording/say.ts';
import { sayRegionOnly } from '../../wording/say-region-only.ts';
import { GRADE, isOfInspection, partsGraded } from './ofsted-grade.ts';

const GRADED = fragment`
  (?:local )?(?:
    councils?|authorit(?:y|ies)|las?|boroughs?|count(?:y|ies)|trusts?|children'?s services
  )
`;
const PLACED = fragment`
  (?:is|are|was|were|has been|have been|got|get|gets|(?:rated|judged|graded)(?: as)?|to be)
`;
/** "Which councils are rated good?", "how many of our LAs were judged to be Inadequate", "any outstanding authorities" */
const ASKS_GRADED = pattern('i')`
  ^(?:and |so )?(?:which|what|how many|any|are any|is any|were any|name)\b.*\b(?:
    ${GRADED}\b.*\b${PLACED} (?:now |still |currently |only )?(?:${PLACED} )?
      ['"]?(?<placed>outstanding|good|requires? improvement|ri|inadequate)['"]?
      (?=$|[?.!,]| (?:or better|in|by|across|now|then|currently|this|last|at the)\b)
    |(?<before>outstanding|good|inadequate)(?: or better)? ${GRADED}\b
  )
`;
const ASKS_FOR_NUMBER = /%|\b(?:how many|share|proportion|percent\w*|per cent|number)\b/i;
/** "Nine of our 14 children's services are judged Good or better" */
const COUNTS = pattern('iu')`
  \b(?:\d+|${NUMBER_WORDS}|all|none|only)\b.*\b(?:judged|rated|graded)\b
  |\b(?:judged|rated|graded)\b.*\b(?:\d+|${NUMBER_WORDS})\b
`;

type Told = Place & { readonly sentence: Sentence; readonly namesOne: boolean };

/**
 * Which authorities have a grade of Ofsted's, or how many: the newest sentence that puts it beside the name of one or beside a number. Null where
 * that is not asked, or told nowhere.
 */
export function answerGraded(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { placed, before } = ASKS_GRADED.exec(understanding.text)?.groups ?? {};
  const grade = placed ?? before;
  if (grade === undefined || understanding.authorities.length > 0) return null;
  const told = tellingOf(grade, understanding, knowledge);
  const asksForNumber = ASKS_FOR_NUMBER.test(understanding.text);
  const [first, ...others] = [
    ...told.filter(({ namesOne }) => namesOne !== asksForNumber),
    ...told.filter(({ namesOne }) => namesOne === asksForNumber),
  ];
  if (!first) return null;
  const cited = (one: Told) => cite(one, understanding.query, knowledge, { score: 1, focus: one.sentence });
  return foundAnswer(understanding.asked, [cited(first), ...others.map(cited)], {
    intent: 'fact',
    headline:
      sayRegionOnly(first.document, understanding, knowledge) +
      carriedPrefix(understanding) +
      sayQuoted(first.document, first.sentence.text),
    notice: sayAge([first.document.published], now),
  });
}

/** The sentences that give the grade to somebody, the newest first. */
function tellingOf(grade: string, understanding: Understanding, knowledge: Knowledge): Told[] {
  const asked = new RegExp(`\\b${/^ri$/i.test(grade) ? 'requires? improvement' : grade}\\b`, 'i');
  const names = (text: string) => knowledge.findAuthorities.find(text).length;
  return knowledge.index.places
    .filter(({ document }) => isOf(document, understanding) && isInTime(document, understanding))
    .filter(({ passage }) => asked.test(passage.text) && isOfInspection(passage))
    .flatMap((place) =>
      sentencesOf(place.passage.text).flatMap((sentence): Told[] => {
        const graded = partsGraded(sentence.text, (all) => names(all) === 1).filter((part) =>
          asked.test(part),
        );
        const namesOne = graded.some((part) => GRADE.test(part) && names(part) > 0);
        const counts = graded.some((part) => COUNTS.test(part));
        return namesOne || counts ? [{ ...place, sentence, namesOne }] : [];
      }),
    )
    .sort((a, b) => newestFirst(a.document.published, b.document.published));
}
