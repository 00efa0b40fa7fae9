import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { termOf, writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { wordSet } from '../../../text/word-list.ts';
import { peopleNamedIn } from '../../people/find-people-in.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { POST_AND_CHANGE_WORDS } from '../post-words.ts';
import type { Understanding } from '../understanding.ts';

/** What is told of anybody in a post, in whatever words, and what somebody said. */
const OF_ANYBODY = wordSet(`
  contact contacts details email emails mail address phone number mobile age salary council authority
  employer background career bio profile update view views opinion thoughts comment comments speech
  speeches statement statements response quote quotes words message reaction article blog column session
  talk presentation slides workshop keynote think said replacement deputy boss team colleague colleagues
  substitute
`);
const BEFORE = pattern('i')`
  ^(?:(?:
    tell me about|what(?:['’]?s| is| are| was| were)|when(?:['’]?s| is| was)
    |where(?:['’]?s| is| was)|how \w+ (?:is|are|was)|the|any
  )\s+)*$
`;
/** "Speech on home education" asks for what is said of that. */
const SAYS_MORE = / (?:in|on|about|at|to|with|from|of|for|and) /i;
const OWNS = /^['’]s? (?<thing>[^.?!,]{2,40}?)\W*$/;
const IS_OF = pattern('i')`
  ^(?!(?:
    who|what|when|where|why|which|how|is|are|was|did|does|has
  )\b)(?<thing>[^.?!,]{2,40}?) (?:of|for) $
`;

/**
 * What a question asks of somebody named and no document that names them has a word for: that Richenda Broad retires is told, and
 * nothing of her leaving gift.
 */
export function unheldOfPeople({ text }: Pick<Understanding, 'text'>, knowledge: Knowledge): string[] {
  const [somebody, ...others] = peopleNamedIn(text, knowledge);
  if (!somebody?.said.includes(' ') || others.length > 0) return [];
  const end = somebody.end - (/['’]s$/.test(somebody.said) ? 2 : 0);
  const [before, behind] = [text.slice(0, somebody.start), text.slice(end)];
  const owned = BEFORE.test(before) ? OWNS.exec(behind)?.groups?.thing : undefined;
  const thing = owned ?? (/^\W*$/.test(behind) ? IS_OF.exec(before)?.groups?.thing : undefined);
  if (thing === undefined || SAYS_MORE.test(thing)) return [];
  const telling = writtenWordsOf(thing).filter(
    ({ text: word }) =>
      !isFrameWord(word) &&
      !OF_ANYBODY.has(word.toLowerCase()) &&
      !POST_AND_CHANGE_WORDS.has(word.toLowerCase()),
  );
  const isHeld = documentsNaming(somebody.item, knowledge).some((document) =>
    telling.every(({ term }) => saysTerm(document, term, knowledge)),
  );
  const said = owned === undefined ? text.slice(text.indexOf(thing), end) : `${somebody.item}’s ${thing}`;
  return telling.length === 0 || isHeld ? [] : [said];
}

function documentsNaming(name: string, { index }: Knowledge): string[] {
  const places = placesHolding(name.split(' ').map(termOf), index);
  return [...new Set(places.map(({ document }) => document.id))];
}

function saysTerm(documentId: string, term: string, { index }: Knowledge): boolean {
  return placesHolding([term], index).some(({ document }) => document.id === documentId);
}
