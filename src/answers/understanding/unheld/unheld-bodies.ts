import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { isFrameWord, wordWeight } from '../../../search/stop-words.ts';
import { termSet } from '../../../search/term-set.ts';
import { foldWord, type Word, wordsOf, writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { wordSet } from '../../../text/word-list.ts';
import { buildQuery } from '../../query/build-query.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { POST_AND_CHANGE_WORDS } from '../post-words.ts';
import type { Understanding } from '../understanding.ts';
import { withoutNamed } from '../without-named.ts';

/** What people sit together in: who asks for the adoption group may well mean the Adoption Board. */
const GATHERINGS =
  'committee subcommittee board panel group network forum partnership alliance taskforce force party council assembly hub consortium';
/** Bodies of their own, of which none is called by another of these words. */
const INSTITUTIONS =
  'agency commission charity department directorate ministry association society federation foundation institute union authority trust parliament service team';

const gatherings = termSet(GATHERINGS);
const nouns = wordSet(`${GATHERINGS} ${INSTITUTIONS}`);
/** "A police force", "the other party" are none: "task force", "working party" are. */
const SECOND_WORD: Readonly<Record<string, RegExp>> = { force: /^task$/i, party: /^working$/i };

/** Before a word for a body these name none: "the local authority", "a steering group", "which committee". */
const OF_ANY_BODY = termSet(`
  local regional national policy working steering task and finish new joint own whole core senior sub adcs
  executive other different same management multi agency combined unitary neighbouring host home placing
  improvement professional virtual age peer target year ethnic city county borough district
`);
/** Which of these there are, is said elsewhere. */
const POLICY_COMMITTEE = /\bpolicy committee$/i;
const LONGEST_NAME = 4;
const OF_WHAT = /^(?:of|on|for)$/;
const JOINS = /^(?:and|of|&)$/i;

/** What leads to a body that is asked about itself: it sends, says, does or is led, and is no matter. */
const ASKED_OF = pattern('i')`
  (?:
    \b(?:
      latest|newest|recent|news|updates?|anything|something|new|word|report|minutes|bulletin
      |headlines|highlights|statement|decisions?|recommendations?|feedback|heard|hear
    )(?: [\w']+)? (?:from|by|of|at|with|in|for|on) (?:the |our |their |its )?
    |\b(?:what|how|when|where|why|which \w+)(?:
      ['’]?s
      | (?:did|does|do|has|have|had|is|was|are|were|will)
    ) (?:the|our|their) |
    \bwho (?:all )?(?:
      chairs?|chaired|leads?|led|runs?|ran|heads?|headed|manages?|sits? on|sat on|is on|are on|is in
      |set up|represents|funds
    ) (?:the |our |their )?
    |\b(?:
      chair(?:man|woman|person)?|head|lead|leader|members?|membership|manager|director|sponsor
      |secretary|ceo|chief executive|minutes|role|remit|work|priorities|views?|opinion|position
      |response
    ) (?:of|on|for|at) (?:the |our )?
    |\b(?:is|are|was|were) there (?:an?|any) |
    ^(?:and )?(?:has|have|did|does|do|will) (?:the|our|their) )$
`;
/** What a region or place that was named before leaves: "London's culture board". */
const OWNED = /(?<=\s)['’]s\b/g;
/** "Andrew Christie's board" is called a board; "Women's Institute" is a name. */
const OWNER = /^(?!(?:Child|Wo|M|People|Girl|Boy))\p{Lu}[\p{L}]*['’]s$/u;
const ALONE = /^(?:tell me about |and |what about |how about )*(?:(?:from|by|for|with) )?(?:the )?$/i;
/** Where the name alone begins a text, only what asks for news of a body or for who is in it may stand behind. */
const BEHIND_ALONE = pattern('i')`
  ^(?:['’]s)?(?: (?:
    news|updates?|latest|minutes|meetings?|reports?|members?|membership|chair|lead|head|leader
  ))?(?: (?:on|about) .*)?\W*$
`;

/** A body that a question asks for: its name as said there, the noun that says what it is, and the words that tell which. */
export type BodyAsked = {
  readonly name: string;
  readonly noun: Word;
  readonly telling: readonly Word[];
};

/**
 * The bodies (a committee, a board, an agency, a team) that a question asks for and no document names: what another body did, or what
 * is said of the matter that this one is called by, is no answer.
 */
export function unheldBodies(
  asked: Pick<Understanding, 'text' | 'named' | 'authorities'>,
  knowledge: Knowledge,
): string[] {
  return bodiesAsked(asked)
    .filter(({ telling, noun, name }) => !isNamed(telling, noun, name, knowledge))
    .map(({ name }) => name);
}

/** The bodies that a question asks for by a name of its own, besides the policy committees. */
export function bodiesAsked({
  text,
  named,
  authorities,
}: Pick<Understanding, 'text' | 'named' | 'authorities'>): BodyAsked[] {
  // An authority that a follow-up takes over stands in another question.
  const said = authorities.filter((found) => text.slice(found.start, found.end) === found.said);
  const unnamed = withoutNamed({ text, named: [...named, ...said] }).replaceAll(OWNED, '  ');
  const words = writtenWordsOf(unnamed);
  return words.flatMap((noun, at) => {
    if (!isNounOfBody(noun, words[at - 1])) return [];
    const name = nameAround(words, at, unnamed);
    const [start, end] = [name[0]!.start, name.at(-1)!.end];
    const telling = name.filter((word) => word !== noun && isTelling(word));
    if (telling.length === 0 || POLICY_COMMITTEE.test(unnamed.slice(start, end))) return [];
    if (!isAskedOf(unnamed.slice(0, start), unnamed.slice(end))) return [];
    return [{ name: text.slice(start, end), noun, telling }];
  });
}

function isNounOfBody({ text }: Word, before: Word | undefined): boolean {
  const noun = text.toLowerCase();
  return nouns.has(noun) && SECOND_WORD[noun]?.test(before?.text ?? '') !== false;
}

/** Whether a text asks for the body between these two parts of it. */
function isAskedOf(before: string, behind: string): boolean {
  const lead = before.replaceAll(/\s+/g, ' ').trimStart();
  return ALONE.test(lead) ? BEHIND_ALONE.test(behind) : ASKED_OF.test(lead);
}

/** The words of the name of a body whose noun stands at a place: those before it, or those behind "department for". */
function nameAround(words: readonly Word[], at: number, text: string): readonly Word[] {
  const first = beginningOf(words, at, text);
  if (first < at || !OF_WHAT.test(words[at + 1]?.text ?? '')) return words.slice(first, at + 1);
  let last = at + 1;
  while (last - at <= LONGEST_NAME && words[last + 1] && isOfName(words[last + 1]!, words[last + 2])) last++;
  return last > at + 1 ? words.slice(at, last + 1) : words.slice(at, at + 1);
}

function isOfName(word: Word, next: Word | undefined): boolean {
  if (isOfPost(word)) return false;
  return !isFrameWord(word.text) || (JOINS.test(word.text) && next !== undefined && !isFrameWord(next.text));
}

/** Where the name of the body begins whose last word stands at a place. */
function beginningOf(words: readonly Word[], at: number, text: string): number {
  let first = at;
  while (at - first < LONGEST_NAME && first > 0) {
    const before = words[first - 1]!;
    if (!/^[ -]$/.test(text.slice(before.end, words[first]!.start).replace(/['’]/, ''))) break;
    const isJoining = JOINS.test(before.text) && first - 1 > 0 && !isFrameWord(words[first - 2]!.text);
    if (OWNER.test(before.text)) break;
    const isFirst = isFrameWord(words[first - 2]?.text ?? 'the');
    if ((isFrameWord(before.text) && !isJoining) || (isFirst && isOfPost(before))) break;
    first--;
  }
  return first;
}

/** "Who leads …", "… reps" */
function isOfPost({ text }: Word): boolean {
  return POST_AND_CHANGE_WORDS.has(text.toLowerCase());
}

function isTelling({ text, term }: Word): boolean {
  return !isFrameWord(text) && wordWeight(text) === 1 && !OF_ANY_BODY.has(term);
}

/** So many words more than its own stand in the name of a body: "Adoption Leadership Board", "Workforce Development Policy Committee". */
const BETWEEN = 3;
/** An abbreviation written out, or the other way round. */
const SAME_NAME = 0.95;

/** Whether some document names a body by these words, in whatever order, or the glossary knows the name. */
function isNamed(telling: readonly Word[], noun: Word, name: string, knowledge: Knowledge): boolean {
  const isKnownAsWhole = buildQuery(name, knowledge).groups.some(
    ({ said, isKnown }) => isKnown && said.length === name.length,
  );
  if (isKnownAsWhole) return true;
  const isBody = (term: string) => (gatherings.has(noun.term) ? gatherings.has(term) : term === noun.term);
  const wanted = telling.map((word) => formsOf(word, knowledge));
  return wanted[0]!.some(({ terms }) =>
    placesHolding(terms, knowledge.index).some(({ document, passage }) => {
      const above = [document.title, ...passage.headings];
      const lines = [...above, ...sentencesOf(passage.text).map(({ text }) => text)];
      const ofHeadings = above.flatMap((line) => wordsOf(line));
      return lines.some((line) => namesBody(wordsOf(line), wanted, isBody, ofHeadings));
    }),
  );
}

type Form = { readonly terms: readonly string[]; readonly isIn: (near: readonly Word[]) => boolean };

/** How a name may write a word: in the same form, since a communications team is none of communities, or as an abbreviation. */
function formsOf({ text, term }: Word, knowledge: Knowledge): Form[] {
  const own = singularOf(text);
  return [
    { terms: [term], isIn: (near) => near.some((word) => singularOf(word.text) === own) },
    ...buildQuery(text, knowledge)
      .groups.flatMap(({ alternatives }) => alternatives)
      .filter(({ terms, weight }) => weight >= SAME_NAME && terms.join() !== term)
      .map(({ terms }) => ({
        terms,
        isIn: (near: readonly Word[]) => terms.every((one) => near.some((word) => word.term === one)),
      })),
  ];
}

function singularOf(word: string): string {
  return foldWord(word).replace(/(?<=\p{L}{2})s$/u, '');
}

function namesBody(
  words: readonly Word[],
  wanted: readonly Form[][],
  isBody: (term: string) => boolean,
  ofHeadings: readonly Word[],
): boolean {
  const reach = wanted.length + BETWEEN;
  return words.some(({ term }, at) => {
    if (!isBody(term)) return false;
    const behind = OF_WHAT.test(words[at + 1]?.text ?? '') ? words.slice(at + 2, at + 2 + reach) : [];
    const near = [...words.slice(Math.max(0, at - reach), at), ...behind];
    const isNear = (forms: readonly Form[]) => forms.some(({ isIn }) => isIn(near));
    // Whose it is may be told by the heading: the "gold group" below "the One Met Model" is the Met's.
    return (
      wanted.some(isNear) &&
      wanted.every((forms) => isNear(forms) || forms.some(({ isIn }) => isIn(ofHeadings)))
    );
  });
}
