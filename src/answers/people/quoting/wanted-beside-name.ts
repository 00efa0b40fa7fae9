import type { TermGroup } from '../../../search/query.ts';
import { termOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { wordList } from '../../../text/word-list.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { asksForALead } from '../../understanding/asks/asks-for-a-lead.ts';
import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { shortPlace } from '../roles/short-place.ts';

/** Posts of the whole country, and places on a board: who is named beside one came to speak as often as not, and a speech may be the Queen's. */
const NOT_TOLD_BESIDE: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'minister',
  'representative',
  'mayor',
  'chancellor',
  'queen',
  'king',
]);
/** "DCS update 2017 press release" asks for that, and for nobody. */
const NAMES_DOCUMENT = /^(?!.*\bwho\b).*\b(?:updates?|press releases?|statements?|bulletins?)\b/i;
/** Who runs something, in whatever words that is asked, is told in any words: "the group meets under …". */
const ASKS_WHO_RUNS =
  /\bwho(?:'s| is)? (?:runs?|running|ran|in charge|heads?|manag(?:es?|ed|ing)|leads?|led|leading)\b/i;
/** What somebody is asked to have done: "who keeps …", "who is speaking at …", and not merely "who is". */
const DEED = pattern('iu')`
  ^(?:and |so )?who(?:'s|'ll| is| are| was| were| will| has| had| does| did)? (?:be )?(?!
    (?:
      the|an?|our|their|in|on|at|from|with|of|for|behind|is|are|was|were|be|been|has|had|have|do
      |does|did|will|can|should|would|could|might|may|else|is|to|it|that|this
    )\b
  )(?<deed>\p{L}{3,})\b
`;
/** How updates say whom to turn to where they give no address: "queries to …", "ring …", "the person to talk to is …". */
const CONTACTS: readonly string[] = wordList(`
  contact contacts ring call phone queries query questions question enquiries ask talk speak write book
  bookings send email approach invoices nominations applications
`);
/** Words of which one tells that somebody leaves where another asks for it. */
const LEAVING: readonly (readonly string[])[] = [
  wordList(`
  leaving leaves leave left finishes finishing finished retiring retires retired departs departing
  departed going goes moves moving moved stepping steps stepped farewell
`),
];
/** Who did a review carried it out, undertook or conducted it. */
const CARRYING_OUT: readonly string[] = wordList(`
  carry carries carried carrying conduct conducts conducted conducting undertake undertakes undertook
  undertaken undertaking done perform performed complete completed
`);
/** Of the post's own title, or of how somebody came to it. */
const OF_A_POST = /^(?:of|the|and|for|in|has|have|had|is|was|children['’]?s?)$/;

/** What has to stand beside a name. */
export type Wanted = {
  /** Null where a deed is asked for and no post. */
  readonly post: AskedPost | null;
  /** What is done, as terms of which one has to be said; empty where a post is asked for. */
  readonly deed: readonly string[];
  /** The question, in lower case. */
  readonly asked: string;
  readonly telling: readonly TermGroup[];
  /** Each place by its names, of which one has to be said. */
  readonly places: readonly (readonly string[])[];
  readonly isOfTheWhole: boolean;
  readonly isToldInAnyWords: boolean;
  /** What the question itself calls the post or deed, as terms: who is told of in one of them comes first. */
  readonly asking: readonly string[];
};

/** Null where the question is for no post of this kind, or names nothing that it is of. */
export function wantedBesideName(
  { query, authorities, regions, committees, text, asked, carried, wish }: Understanding,
  post: AskedPost | null,
): Wanted | null {
  const deed = post === null ? deedAsked(text, wish) : null;
  if (post === null && (deed === null || carried !== null)) return null;
  if ((post && NOT_TOLD_BESIDE.has(post.name)) || NAMES_DOCUMENT.test(text)) return null;
  const telling = tellingGroups(
    query.groups.filter(({ said }) => (deed === null ? !saysOnlyPost(said) : !deed.isAsking(said))),
  );
  const places = authorities.length + regions.length + committees.length;
  if (telling.length + (deed === null || deed.mayBeOfPlace ? places : 0) === 0) return null;
  return {
    post,
    deed: deed?.terms ?? [],
    asked: text.toLowerCase(),
    telling,
    places: authorities.map(({ item, said }) => [shortPlace(item.name), said.replace(/['’]s$/, '')]),
    isOfTheWhole: post !== null && telling.length === 0 && authorities.length === 0,
    isToldInAnyWords:
      post !== null &&
      !post.isStrict &&
      carried === null &&
      !asksForALead(asked) &&
      (ASKS_WHO_RUNS.test(asked) || (/\bwho\b/i.test(asked) && /\bwho (?:leads|led)\b/i.test(text))),
    asking: deedTerms(DEED.exec(asked)?.groups?.deed ?? post?.name ?? ''),
  };
}

/** What is asked to have been done: the terms of which one tells it, and which words of the question only ask that. */
type Deed = {
  readonly terms: readonly string[];
  readonly isAsking: (said: string) => boolean;
  /** Whether a place alone says of what: "who is leaving Kent". */
  readonly mayBeOfPlace: boolean;
};

/** Null where a question asks for none. */
function deedAsked(text: string, wish: Understanding['wish']): Deed | null {
  if (wish === 'contact')
    return {
      terms: CONTACTS.map(termOf),
      isAsking: (said) => saysOnlyPost(said) || isOfWords(said, CONTACTS),
      mayBeOfPlace: false,
    };
  const deed = DEED.exec(text)?.groups?.deed;
  if (deed === undefined) return null;
  const leaving = LEAVING.find((words) => words.includes(deed.toLowerCase()))?.map(termOf);
  const doing = CARRYING_OUT.includes(deed.toLowerCase()) ? CARRYING_OUT.map(termOf) : undefined;
  return {
    terms: leaving ?? doing ?? deedTerms(deed),
    isAsking: (said) => said === deed,
    mayBeOfPlace: leaving !== undefined,
  };
}

/** "New director", "director of children's services": what names a post and how people come to it. */
function saysOnlyPost(said: string): boolean {
  return said
    .toLowerCase()
    .split(/\s+/)
    .every((word) => POST_AND_CHANGE_WORDS.has(word) || OF_A_POST.test(word));
}

/** "Ask about", "queries to": what has nothing but these words and small ones. */
function isOfWords(said: string, words: readonly string[]): boolean {
  return said
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word) || /^(?:about|to|with|for|from|on)$/.test(word));
}

/** "Speaks" and "the speaker". */
function deedTerms(deed: string): string[] {
  const own = termOf(deed);
  return [own, `${own}er`];
}
