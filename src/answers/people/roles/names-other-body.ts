import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { termOf, termsOfText, wordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { overlap, spanOf } from '../../span.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** "Of the Fostering Network", "chairs the Youth Justice Board": a name of several words behind a post is that of the body it is held in. */
const BODY = pattern('gu')`
  \b(?:
    of|at|for|chair(?:s|ed)?|head(?:s|ed)?
  ) (?:the )?(\p{Lu}[\p{L}'’]*(?:(?: (?:of|for|in|and|the))* \p{Lu}[\p{L}'’]*)+)
`;

/** Every director of children's services has them. */
const OF_A_DCS = /^children['’]?s['’]? services$/i;
/** A director of finance is none of children's services. */
const DIRECTOR_OF = /\bdirectors? of (?!children|kid|adult|people|social)(\p{L}{3,})/iu;

/**
 * The heading and title under which a role is told: a post may be called by the scheme that it is for ("You Can Foster"), or by what
 * the document is about ("chancellor at the Spring Budget").
 */
function aboveOf({ source }: Role, { documents }: Knowledge): string {
  if (source.kind !== 'passage') return '';
  const document = documents.get(source.documentId);
  const heading = document?.passages.find(({ anchor }) => anchor === source.anchor)?.heading;
  return [document?.title ?? '', heading ?? ''].join(' ');
}

/** A test of roles: whether a question asks for a post in a body of several words, of which neither the body of the role, nor its post or place, nor what stands above it, has one. */
export function namesOtherBody(
  { text, named, authorities }: Understanding,
  knowledge: Knowledge,
): (role: Role) => boolean {
  const known = [...named, ...authorities];
  const bodies = [...text.matchAll(BODY)].filter(
    (found) => !OF_A_DCS.test(found[1] ?? '') && !known.some((part) => overlap(part, spanOf(found))),
  );
  const directed = DIRECTOR_OF.exec(text)?.[1];
  const isOfOther = ({ body, post }: Role) =>
    directed !== undefined &&
    !isFrameWord(directed) &&
    !termsOfText(`${body} ${post}`).includes(termOf(directed));
  if (bodies.length === 0) return isOfOther;
  const terms = bodies.map(({ 1: name = '' }) =>
    wordsOf(name).flatMap(({ term, text: word }) => (isFrameWord(word) ? [] : [term])),
  );
  return (role) => {
    if (isOfOther(role)) return true;
    const { body, post, place } = role;
    const own = new Set(
      wordsOf([body, post, place ?? '', aboveOf(role, knowledge)].join(' ')).map(({ term }) => term),
    );
    return terms.some((asked) => !asked.some((term) => own.has(term)));
  };
}
