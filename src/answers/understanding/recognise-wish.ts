import { pattern } from '../../text/pattern.ts';
import type { Wish } from './understanding.ts';
import { FOR_COMMITTEES } from './ways-of-asking/for-committees.ts';
import { FOR_COMPARISON } from './ways-of-asking/for-comparison.ts';
import { FOR_CONTACT, withoutMatterOfContact } from './ways-of-asking/for-contact.ts';
import { FOR_FACT } from './ways-of-asking/for-fact.ts';
import { FOR_HELP } from './ways-of-asking/for-help.ts';
import { FOR_MEANING } from './ways-of-asking/for-meaning.ts';
import { FOR_MEASURE } from './ways-of-asking/for-measure.ts';
import { FOR_NAME } from './ways-of-asking/for-name.ts';
import { FOR_NEWS } from './ways-of-asking/for-news.ts';
import { FOR_PERSON } from './ways-of-asking/for-person.ts';
import { FOR_POST } from './ways-of-asking/for-post.ts';
import { FOR_REGIONS } from './ways-of-asking/for-regions.ts';
import { FOR_TIMELINE } from './ways-of-asking/for-timeline.ts';
import { FOR_WHICH_COMMITTEES } from './ways-of-asking/for-which-committees.ts';
import { FOR_WHICH_REGIONS } from './ways-of-asking/for-which-regions.ts';
import { isAsked, type WaysOfAsking } from './ways-of-asking/ways-of-asking.ts';

/** Words that a slash command or a terse person begins with, and what they ask for. */
const COMMANDS: readonly (readonly [RegExp, Wish])[] = [
  [/^(?:(?:help(?: me)?(?: please)?|commands?|usage)[!?.]*|\?)$/, 'help'],
  [/^(?:regions|areas)$/, 'regions'],
  [/^(?:policy )?committees$/, 'committees'],
  [/^compar(?:e|ing) (?:(?:all|each|every|of|the|nine|english) )*regions?\b/, 'which-regions'],
  [/^(?:compare|comparison)\b/, 'compare'],
  [/^timeline\b/, 'timeline'],
  [/^define\b|^definition of\b|^meaning of\b|^expand\b|^what(?:'s| is) the full\b/, 'define'],
  [/^contacts?\b/, 'contact'],
  [/^topic\b/, 'topic'],
  [/^committee\s+\S/, 'committee'],
];

/** In the order in which they are tried: "which regions have changed over time" is a timeline. */
const FORMS: readonly (readonly [WaysOfAsking, Wish])[] = [
  [FOR_HELP, 'help'],
  [FOR_REGIONS, 'regions'],
  [FOR_COMMITTEES, 'committees'],
  [FOR_TIMELINE, 'timeline'],
  [FOR_WHICH_COMMITTEES, 'which-committees'],
  [FOR_WHICH_REGIONS, 'which-regions'],
  [FOR_COMPARISON, 'compare'],
  [FOR_CONTACT, 'contact'],
  [FOR_MEANING, 'define'],
];

const GREETING = /^(?:(?:please|pls|hi|hello|hey|ok|so|and|sorry|oops|actually|thanks)[,.!\s]+)+/;
const THANKS = /[\s,]+(?:please|pls|plz|thanks|thank you|thx|cheers|ta)[\s.!?]*$/;
/** "SIF?" */
const WORD_ALONE = pattern()`
  ^(?!(?:
    why|who|when|where|what|how|which|really|contacts?|email|phone|website|timeline|history
  )\b)[a-z&0-9]{2,8}[\s.…]*\?[?!\s]*$
`;
/** "How many people should I contact?" asks for no contact, nor does "what do they write to parents about?". */
const COUNTS = pattern()`
  ^(?:
    how (?:many|much|often|long)|when
    |what (?:do|does|did|must|should|can|could|will|would)\b.*\babout\W*$
    |where(?! (?:do|can|could|would|should) (?:i|we|you|people)\b)
    |why
    |what (?:percentage|share|proportion|number|amount)
    |who (?:came|went|spoke|wrote|visited)
    |who (?:did|does|has|have|had) (?!(?:i|we|you|one|people)\b)
  )\b
`;
/** "How many of the directors were …" asks for a figure, whoever is counted. */
const ASKS_HOW_MUCH = pattern()`
  ^(?:and |so |but )*(?:
    how (?:many|much|long|often)\b
    |(?:the )?(?:length|duration|size|costs?|number|date) of\b
  )
`;
/** "What is a chair …" asks for no person. */
const WHAT_IS_A = /^what(?:'s| is| are)? an?\b/;
/** "What would she ask the minister?" asks for no minister. */
const ASKED_OF_POST = /^what .*\b(?:ask|asked|tell|told|say to|said to|want (?:from|of)|write to|wrote to)\b/;
const MOST_WORDS_OF_A_POST = 10;
/** What is *on* the menu explains no menu. */
const WHAT_IS =
  /^(?:what(?:'s| is| are|s)|who or what is|explain)\s+(?:a |an |the |meant by |is )?((?!on (?:the|their|its|your) ).+?)\??$/;
/** "What is London doing", "what's FCYP leading on", "what is she worried about", "what are they spending it on" wants no word explained. */
const IS_DOING = pattern()`
  ^(?:they|we|you|he|she|i|people|folk|councils|schools|ministers|directors|bosses)\b.* [a-z]{3,}ing\b
  |\b(?:
    doing|happening|going|saying|planning|working|been|being|done|updates?|bulletins?|newsletters?
    |published|released|issued|put out|sent out|paid
  )\b
  |\b(?:
    worried|concerned|anxious|afraid|unhappy|disappointed|annoyed|angry|pleased|proud|excited
    |optimistic|sceptical
  )(?: (?:about|by|at|with|of))?\W*$
  |\b[a-z]{3,}ing (?:on|with|for|to|in|towards|about|against|at)\W*$
  |\b(?:looking|working|pushing|pressing|calling|lobbying|planning|preparing|trying) (?:at|on|with|for|to|towards)\b
`;
const MOST_WORDS_EXPLAINED = 5;
const OPEN_QUESTION = /^(?:what|did|does|do|is|are|was|were|has|have|can|will)\b/;

/**
 * What kind of answer a question asks for, judged by how it is put; what it is about is for others. `text` is in
 * lower case with plain quotes and mended slips. 'fact' where it is a question of no special form; 'topic' where it
 * is no question at all ("apprenticeship levy").
 */
export function recogniseWish(text: string): Wish {
  const asked = text.trim().replace(GREETING, '').replace(THANKS, '');
  if (WORD_ALONE.test(asked)) return 'define';
  const besides = withoutMatterOfContact(asked);
  const isFor = (wish: Wish, isFound: (text: string) => boolean) =>
    isFound(wish === 'contact' ? besides : asked) && !(wish === 'contact' && COUNTS.test(asked));
  for (const [command, wish] of COMMANDS) if (isFor(wish, (text) => command.test(text))) return wish;
  for (const [ways, wish] of FORMS) if (isFor(wish, (text) => isAsked(ways, text))) return wish;
  if ((isAsked(FOR_PERSON, asked) && !ASKS_HOW_MUCH.test(asked)) || namesOnlyPost(asked)) return 'role';
  if (isAsked(FOR_NEWS, asked)) return 'topic';
  if (isWordToExplain(asked) && !FOR_MEASURE.test(asked) && !FOR_NAME.test(asked)) return 'define';
  return isAsked(FOR_FACT, asked) || OPEN_QUESTION.test(asked) ? 'fact' : 'topic';
}

/** What stands behind a comma says more of the same body or person, however long. */
function namesOnlyPost(asked: string): boolean {
  return (
    asked.split(',')[0]!.split(/\s+/).length <= MOST_WORDS_OF_A_POST &&
    !WHAT_IS_A.test(asked) &&
    !ASKED_OF_POST.test(asked) &&
    isAsked(FOR_POST, asked) &&
    !isAsked(FOR_FACT, asked)
  );
}

function isWordToExplain(asked: string): boolean {
  const word = WHAT_IS.exec(asked)?.[1];
  return word !== undefined && !IS_DOING.test(word) && word.split(/\s+/).length <= MOST_WORDS_EXPLAINED;
}
