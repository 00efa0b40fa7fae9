import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { regionsIn } from '../evidence/speaking/regions-in.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayQuoted } from '../wording/say.ts';
import { sayAcross } from './answer-across.ts';

/** "Along with the Eastern Region", "with colleagues from the West Midlands": what is done in London, or on another's model, is not done with it. */
const WITH = /\b(?:with|alongside|as well as) (?:colleagues (?:in|from) )?(?:the )?$/i;

/** Which others do something beside the region that is known, where they do not say so themselves but that region does, in one sentence. */
export function answerOthersNamed(
  found: readonly Evidence[],
  known: readonly string[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const asked = tellingGroups(understanding.query.groups).filter(({ isKnown }) => isKnown);
  const namesOthers = ({ document: { region }, sentence }: Evidence) =>
    region !== null &&
    known.includes(region) &&
    sentence !== undefined &&
    asked.every((group) => speaksOfAny(sentence.text, [group])) &&
    regionsIn(sentence.text, knowledge).some(
      ({ item, start }) =>
        !item.some((slug) => known.includes(slug)) && WITH.test(sentence.text.slice(0, start)),
    );
  const naming = asked.length > 0 ? found.find(namesOthers) : undefined;
  if (naming?.sentence === undefined) return null;
  const citation = citeEvidence(naming, understanding, knowledge);
  return sayAcross(understanding, 'topic', now, [citation], sayQuoted(naming.document, naming.sentence.text));
}
