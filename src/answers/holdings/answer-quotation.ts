import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { sayWords } from '../people/words/say-words.ts';
import { speakersIn } from '../people/words/speakers-in.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { capitalise, sayAge, sayDocument, sayNumber } from '../wording/say.ts';

const FEWEST_WORDS = 3;

/** “Where does it say "…"?”, “who said '…'?”, and the words in quotation marks by themselves. */
const QUOTED = /["“”«»]\s*(?<words>[^"“”«»]{8,}?)\s*["“”«»]/;
const ASKS_WHERE = pattern('i')`
  ^(?!.*\b(?:definitions?|defined?|mean(?:s|t|ing)?|stands? for|difference)\b)(?:(?:and|so|please) )*(?!what(?:'s|s| is| are| was| were)?$)(?:
    (?:where|which|what|who|in which|in what)\b.{0,40}?\b(?:says?|said|saying|written|wrote|from|come|comes|came|words|phrase|contains?|uses?|used|find|is)\b
    |find\b|search(?: for)?\b|source\b|quote\b|look up\b|is there\b|does (?:it|anything|any update) say\b
  ).{0,40}$
`;

const ASKS_WHO = /^(?:(?:and|so) )*(?:who|whose)\b/i;

/**
 * Where words in quotation marks stand, word for word, the newest first, and whose they are where that is asked; refused where no document
 * has them. Null where a question quotes nothing, or asks something of what it quotes.
 */
export function answerQuotation(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { asked, query } = understanding;
  const words = QUOTED.exec(asked)?.groups?.words;
  if (words === undefined || words.split(/\s+/).length < FEWEST_WORDS) return null;
  const around = asked
    .replace(QUOTED, ' ')
    .replaceAll(/[\s?.!,:]+/g, ' ')
    .trim();
  if (around !== '' && !ASKS_WHERE.test(around)) return null;
  const wanted = plainOf(words);
  const places = placesHolding(termsOfText(words), knowledge.index)
    .filter(({ passage }) => plainOf(passage.text).includes(wanted))
    .toArray()
    .sort((a, b) => newestFirst(a.document.published, b.document.published));
  const speakerOf = ({ document, passage }: Place) => speakersIn(document, knowledge).get(passage.id);
  const asksWho = ASKS_WHO.test(around);
  const spoken = asksWho ? places.find(speakerOf) : undefined;
  const [first, ...others] = spoken ? [spoken, ...places.filter((place) => place !== spoken)] : places;
  if (!first)
    return around === '' ? null : refuse(asked, 'fact', `No update held has the words “${words}”.`, ['help']);
  const cited = [first, ...others].map((place) => {
    const focus = sentencesOf(place.passage.text).find(({ text }) => plainOf(text).includes(wanted));
    return { focus, citation: cite(place, query, knowledge, { score: 1, ...(focus ? { focus } : {}) }) };
  });
  const speaker = speakerOf(first);
  const stand = `These words stand in ${sayDocument(first.document)}`;
  const unsaid = `${stand}${asksWho ? ', which does not say whose they are' : ''}.`;
  return foundAnswer(
    asked,
    cited.map(({ citation }) => citation),
    {
      intent: 'fact',
      headline:
        asksWho && speaker
          ? sayWords(speaker, cited[0]?.focus?.text ?? words, first.document, understanding)
          : unsaid,
      notice: [
        sayOthers(new Set(places.map(({ document }) => document.id)).size - 1),
        sayAge([first.document.published], now),
      ],
    },
  );
}

/** That other documents have the words too. */
function sayOthers(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? 'One more document has them.'
    : `${capitalise(sayNumber(count))} more documents have them.`;
}

/** In lower case, with one kind of quotation mark, dash and blank: as people copy words. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/\s+/g, ' ');
}
