import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { foldWord, termOf, wordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { findDetail } from '../details/find-detail.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { isOf } from '../evidence/scope.ts';
import { buildQuery } from '../query/build-query.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefixTo } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { findGuests, isMonth, tellsOfMeetingIn } from './find-guests.ts';
import { distinctCitations } from './roles/cite-role.ts';

/** What questions say of those who come to a committee. */
const COMING = pattern('i')`
  ^(?:
    came|come|comes|visit(?:ed|s)?|attend(?:ed|s)?|join(?:ed|s)?|spoken?|presented|talked?|addressed
    |briefed|updated|welcomed?|heard|hear|hosted?|sat
  )$
`;
const ASKS_WHO_CAME = pattern('iu')`
  ^(?:(?:and|so) )?(?:
    who(?! (?:on|of|in) )
    |(?:which|what) (?:\w+ )?(?:\p{L}+s|department|organisation|body|charity|agency|group)
  )\b
  |\bguests\b
`;
/** Which of them is told by what was talked about. */
const ANY_COMMITTEE = pattern('i')`
  \b(?:the|an?|any|policy|one of the) committees?\b
  |\b(?:came|joined|was invited|were invited)(?: in| along)? to (?:talk|speak|discuss|present)\b
`;
const GUEST = /^(?:guests?|visitors?)$/i;
/** Who came, and to what, is no matter. */
const WHO_AND_WHERE = pattern('i')`
  ^(?:
    along|guests?|visitors?|people|person|organisations?|bodies|departments?|agencies|outsiders?
    |meetings?|committees?
  )$
`;
const AS_TOLD = ['guests', 'welcomed', 'joined', 'attended'];
/** "An update from NHS England" */
const AS_BRIEFED = [...AS_TOLD, 'update'];
const BRIEFED = /^(?:briefed|updated)$/i;

/** Who came to a committee, was welcomed by it or spoke to it, in the words of its updates. Null where that is not asked, or not told. */
export function answerGuests(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, committees, regions, named, mended, times, shownIn } = understanding;
  const isOfAny = committees.length === 0 && ANY_COMMITTEE.test(text);
  if ((committees.length === 0 && !isOfAny) || regions.length > 0 || !ASKS_WHO_CAME.test(text)) return null;
  const words = wordsOf(text).map(({ text: word }) => word);
  const came = words.find((word) => COMING.test(word)) ?? words.find((word) => GUEST.test(word));
  if (came === undefined || recognisePost(text)) return null;
  // Who came to what was shown is told there.
  if (shownIn && findDetail(understanding, knowledge)) return null;
  const guests: TermGroup = {
    said: came,
    alternatives: (BRIEFED.test(came) ? AS_BRIEFED : AS_TOLD).map((word) => ({
      terms: [termOf(word)],
      weight: 1,
    })),
    weight: 1,
    isKnown: true,
  };
  const ignored = new Set(
    words.filter((word) => COMING.test(word) || WHO_AND_WHERE.test(word)).map(foldWord),
  );
  const about = buildQuery(text, knowledge, { without: named, mended, ignored }).groups;
  const telling = tellingGroups(about);
  // When it was is looked at by the documents as a whole.
  const asked: Understanding = {
    ...understanding,
    times: [],
    committees: isOfAny ? knowledge.committees.map(({ slug }) => slug) : committees,
    query: { groups: [guests, ...about] },
  };
  if (isOfAny && telling.length === 0) return null;
  const found = findGuests(asked, telling, understanding, knowledge);
  const best = telling.length > 0 ? found[0] : firstOfDocument(found);
  if (!best?.sentence) {
    if (isOfAny) return null;
    // Whoever came at another time is not whoever came then.
    const isTold = [...knowledge.documents.values()].some(
      (document) => isOf(document, understanding) && times.every((span) => tellsOfMeetingIn(document, span)),
    );
    return times.some(isMonth) || !isTold ? refuseTopic(understanding, knowledge, [], 'role') : null;
  }
  // Whoever else came is told in the same update.
  const together = found.filter(({ document }) => document.id === best.document.id);
  const citations = distinctCitations(
    [best, ...together, ...found].map((evidence) => citeEvidence(evidence, asked, knowledge)),
  );
  return foundAnswer(understanding.asked, citations, {
    intent: 'fact',
    headline: `${carriedPrefixTo(best, understanding)}${sayQuoted(best.document, best.sentence.text)}`,
    notice: sayAge([best.document.published], now),
  });
}

/** Of those told in the document of the best, who is told first; one who names all of a year comes before. */
function firstOfDocument(found: readonly Evidence[]): Evidence | undefined {
  const [best] = found;
  if (!best || best.kind === 1) return best;
  return found.reduce(
    (first, one) => (one.document.id === best.document.id && one.at < first.at ? one : first),
    best,
  );
}
