import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { unnamedBy } from '../evidence/judging/lacked-by.ts';
import { regionsIn } from '../evidence/speaking/regions-in.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayQuoted } from '../wording/say.ts';
import { sayAcross } from './answer-across.ts';

/** "Along with the Eastern Region and London", "with colleagues from the West Midlands"; what is done in London, or on another's model, is not done with it. */
const WITH = /\b(?:with|alongside|as well as)\b/i;

/** Which others do something beside the region that is known, where they do not say so themselves but that region does. */
export function answerOthersNamed(
  found: readonly Evidence[],
  known: readonly string[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const naming = found.find(
    (one) =>
      one.document.region !== null &&
      known.includes(one.document.region) &&
      unnamedBy(one, understanding.query).length === 0 &&
      regionsIn(one.sentence?.text ?? '', knowledge).some(
        ({ item, start }) =>
          item.every((slug) => !known.includes(slug)) && WITH.test(one.sentence?.text.slice(0, start) ?? ''),
      ),
  );
  if (naming?.sentence === undefined) return null;
  const citation = citeEvidence(naming, understanding, knowledge);
  return sayAcross(understanding, 'topic', now, [citation], sayQuoted(naming.document, naming.sentence.text));
}
