import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { shortPlace } from '../people/roles/short-place.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer, SHOWN } from '../wording/found-answer.ts';
import { sayAge, sayDate, sayDocument, sayQuotation, sayRegion } from '../wording/say.ts';

/** So many more places are kept behind "More". */
const MOST_FURTHER = 12;
/** "Is Wolverhampton good?", "how did Dudley do?", "what did Warrington share?"; "what's happening in Dudley" asks for the update. */
const ASKS_OF_IT = pattern('i')`
  ^(?:and |so )?(?:
    is|was|were|are|has|have|had|did|does|do|how|why|what (?:did|does|has|have|had)
  )\b
`;

/** Whether a question that names nothing but an authority asks something of it, and not for its region's update. */
export function asksOfAuthority(text: string): boolean {
  return ASKS_OF_IT.test(text);
}

/** Where updates of its region, or the one that was shown, name an authority: that one and then the newest first; null where none does, or several are asked of. */
export function answerAuthorityNamed(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const [found, other] = understanding.authorities;
  if (!found || other) return null;
  const { name, region } = found.item;
  const short = shortPlace(name);
  const isShown = ({ id }: Document) => id === understanding.shownIn?.document;
  const places = placesHolding(termsOfText(short), knowledge.index)
    .filter(
      ({ document, passage }) =>
        (document.region === region || isShown(document)) && passage.text.includes(short),
    )
    .toArray()
    .sort(
      (a, b) =>
        Number(isShown(b.document)) - Number(isShown(a.document)) ||
        newestFirst(a.document.published, b.document.published),
    );
  const [newest] = places;
  if (!newest) return null;
  const sentenceIn = (text: string) => sentencesOf(text).find((sentence) => sentence.text.includes(short));
  const citations = places
    .slice(0, SHOWN + MOST_FURTHER)
    .map((place) =>
      cite(place, understanding.query, knowledge, { score: 1, focus: sentenceIn(place.passage.text) }),
    );
  const { document, passage } = newest;
  const told = sayQuotation(sentenceIn(passage.text)?.text ?? passage.text);
  const says =
    document.region === region
      ? `${name} is in ${sayRegion(region, knowledge)}, whose update of ${sayDate(document.published, document.publishedBasis)} says: ${told}`
      : `${sayDocument(document)} says: ${told}`;
  return foundAnswer(understanding.asked, citations, {
    intent: 'fact',
    headline: `${carriedPrefix(understanding, name)}${says}`,
    notice: sayAge([document.published], now),
  });
}
