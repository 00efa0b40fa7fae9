import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { findEvidence } from '../../evidence/finding/find-evidence.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefixTo } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge, sayQuoted } from '../../wording/say.ts';
import { distinctCitations } from '../roles/cite-role.ts';
import { wantedBesideName } from './wanted-beside-name.ts';
import { wordsTelling } from './words-telling.ts';

const LOOKED_AT = 20;

/**
 * The sentence that names somebody beside all that a question asks for and beside the post itself, where no role could be read
 * from it: what it says of them, the reader sees. Null where there is none.
 */
export function answerByQuoting(
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const wanted = wantedBesideName(understanding, post);
  if (!wanted) return null;
  // Asked who manages a scheme, "its manager is …" comes before whoever chairs its board.
  const saysSo = (said: string) => termsOfText(said).some((term) => wanted.asking.includes(term));
  const told = findEvidence(understanding, knowledge, { limit: LOOKED_AT })
    .filter(({ isOfPlace, isOfTime }) => isOfPlace && isOfTime)
    .flatMap((evidence) => {
      const said = wordsTelling(evidence, wanted, knowledge);
      return said === undefined ? [] : [{ evidence, said }];
    })
    .sort(
      (a, b) =>
        Number(saysSo(b.said)) - Number(saysSo(a.said)) ||
        newestFirst(a.evidence.document.published, b.evidence.document.published),
    );
  const citations = distinctCitations(
    told.map(({ evidence, said }) =>
      cite(evidence, understanding.query, knowledge, {
        score: evidence.score,
        focus: sentencesOf(evidence.passage.text).find((sentence) => said.includes(sentence.text)),
      }),
    ),
  );
  const [best] = told;
  const [first, ...others] = citations;
  if (!best || !first) return null;
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'role',
    headline: `${carriedPrefixTo(best.evidence, understanding)}${sayQuoted(best.evidence.document, best.said)}`,
    notice: sayAge([best.evidence.document.published], now),
  });
}
