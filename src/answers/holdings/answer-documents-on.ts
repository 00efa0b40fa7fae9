import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { alike } from '../evidence/finding/alike.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { answerTopic } from '../intents/answer-topic.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { capitalise, sayAge } from '../wording/say.ts';
import { topicName } from '../wording/topic-name.ts';
import { kindOfDocuments, sayCount } from './kind-of-documents.ts';

const LOOKED_AT = 60;

/** "Statements on outsourcing", "any press releases about school funding?", "speeches that mention UASC" */
const ON_A_MATTER = pattern('i')`
  ^(?:(?:an?|any|all|the|adcs|list|show me|find|what|which|are there|is there|do you have|have you got|has adcs made|latest|recent) )*
  (?<kind>(?:(?:press|media|public) )?(?:releases?|statements?)|speech(?:es)?)
  (?: (?:are|is) there| do you have| from adcs| by adcs)?
  (?: were)?(?: made)? (?:on|about|regarding|concerning|covering|mentioning|that mentions?|to do with) (?<matter>.+?)(?:,? please)?[\s?.!]*$
`;

/**
 * The statements or speeches on a matter, the ones titled so and then those most on it first; where none is on it, that and what else is held
 * on the matter. Null where no such kind is asked for, or nothing is on it.
 */
export function answerDocumentsOn(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { kind: said, matter } = ON_A_MATTER.exec(understanding.text)?.groups ?? {};
  if (said === undefined || matter === undefined || understanding.carried !== null) return null;
  const kind = kindOfDocuments(/release/.test(said) ? 'press release' : said);
  const topic: Understanding = { ...understand(matter, knowledge, now), wish: 'topic' };
  const found = findEvidence(topic, knowledge, {
    limit: LOOKED_AT,
    isWanted: ({ document }) =>
      (kind.kinds?.includes(document.kind) ?? true) && isOf(document, topic) && isInTime(document, topic),
  });
  if (!isAnswerable(found[0], topic)) {
    const told = answerTopic({ ...topic, asked: understanding.asked }, knowledge, now);
    return told.kind === 'found'
      ? { ...told, headline: `No ${kind.one} held is on ${topicName(topic)}. ${told.headline}` }
      : null;
  }
  const telling = tellingGroups(topic.query.groups);
  const isTitled = ({ document: { title } }: Evidence) => {
    const terms = new Set(termsOfText(title));
    return telling.every(({ alternatives }) =>
      alternatives.some((one) => one.terms.every((term) => terms.has(term))),
    );
  };
  const citations = alike(found)
    .toSorted((a, b) => Number(isTitled(b)) - Number(isTitled(a)))
    .map((evidence) => citeEvidence(evidence, topic, knowledge));
  return foundAnswer(understanding.asked, citations, {
    intent: 'topic',
    headline: `${capitalise(sayCount(citations.length, kind))} held ${citations.length === 1 ? 'is' : 'are'} on ${topicName(topic)}.`,
    notice: sayAge(
      citations.map(({ published }) => published),
      now,
    ),
  });
}
