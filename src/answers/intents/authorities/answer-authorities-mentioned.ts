import type { Document, Passage } from '../../../corpus/document.ts';
import type { Authority, Knowledge } from '../../../knowledge/knowledge.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { isInTime, isOf } from '../../evidence/scope.ts';
import { authoritiesIn } from '../../evidence/speaking/authorities-in.ts';
import { onePer } from '../../one-per.ts';
import { TOPIC_WEIGHT } from '../../query/telling-groups.ts';
import { AUTHORITIES } from '../../understanding/asks/asks-for-authorities.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { refuse } from '../../wording/refuse.ts';
import { sayAge, sayCommittee, sayList, sayNumber, sayRegion } from '../../wording/say.ts';
import { documentsWhere } from '../documents-where.ts';
import { namesOnlyTheTown } from './names-only-the-town.ts';

const UPDATES = '(?:updates?|bulletins?|newsletters?)';
const NAMED = '(?:mentioned|named|referred to)';
/** "Which councils are mentioned in the North East's updates", "what councils does the North West update name" */
const ASKED = pattern('i')`
  ^(?:which|what|list(?: all)?(?: of)?)(?: the)? (?:\w+ )?${AUTHORITIES} (?:
    (?:(?:are|were|is|get) )?${NAMED}(?: (?:by name ))?
    |(?:come|comes|came) up
    |(?:does|do|did) .{2,60} (?:mention|name|refer to)\W*$
  )
`;
const ONE_UPDATE = pattern('i')`\b(?:update|bulletin|newsletter)\b`;
/** Nothing else is asked of them. */
const NOTHING_MORE = new RegExp(
  `^(?:${AUTHORITIES}|${UPDATES}|${NAMED}|mention|name|latest|newest|all|local|come|up|london)$`,
  'i',
);

type Naming = {
  readonly document: Document;
  readonly passage: Passage;
  readonly authority: Authority;
  readonly sentence: Sentence;
};

/**
 * Which authorities the updates of a region or committee name: each with the newest sentence that does; of the newest update alone where one
 * is asked for. Null where that is not asked, or nothing else stands in the question.
 */
export function answerAuthoritiesMentioned(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, asked, query, authorities, times } = understanding;
  if (!ASKED.test(text) || !namesSender(understanding) || authorities.length > 0) return null;
  const said = query.groups
    .filter(({ weight }) => weight >= TOPIC_WEIGHT)
    .flatMap((group) => group.said.split(' '));
  if (!said.every((word) => NOTHING_MORE.test(word))) return null;
  const held = documentsWhere(
    knowledge,
    (document) => isOf(document, understanding) && isInTime(document, understanding),
  );
  const documents = ONE_UPDATE.test(text) && times.length === 0 ? held.slice(0, 1) : held;
  const [one, ...more] = documents;
  if (!one) return null;
  const where =
    more.length === 0
      ? `“${one.title}”`
      : `The ${sayNumber(documents.length)} updates held ${sayFrom(understanding, knowledge)}`;
  const name = more.length === 0 ? 'names' : 'name';
  const naming = onePer(
    documents.flatMap((document) => namingIn(document, knowledge)),
    ({ authority }) => authority,
  );
  if (naming.length === 0) return refuse(asked, 'fact', `${where} ${name} no authority.`);
  const names = naming.map(({ authority: { name } }) => name).toSorted();
  return foundAnswer(
    asked,
    onePer(naming, ({ passage }) => passage).map(({ document, passage, sentence }) =>
      cite({ document, passage }, query, knowledge, { score: 1, focus: sentence }),
    ),
    {
      intent: 'fact',
      headline: `${where} ${name} ${sayNumber(names.length)} ${names.length === 1 ? 'authority' : 'authorities'}: ${sayList(names)}.`,
      notice: sayAge(
        documents.map(({ published }) => published),
        now,
      ),
    },
  );
}

/** The sentences of a document that name an authority, and no town by its name alone. */
function namingIn(document: Document, knowledge: Knowledge): Naming[] {
  return document.passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) =>
      authoritiesIn(sentence.text, knowledge)
        .filter((found) => !namesOnlyTheTown(sentence.text, found))
        .map(({ item }) => ({ document, passage, authority: item, sentence })),
    ),
  );
}

function sayFrom({ regions, committees }: Understanding, knowledge: Knowledge): string {
  const all = [
    ...regions.map((slug) => sayRegion(slug, knowledge)),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  return `from ${sayList(all)}`;
}
