import type { TermGroup } from '../../../search/query.ts';
import { pattern } from '../../../text/pattern.ts';
import { actAskedFor } from '../../details/acts/acts.ts';
import { ownGroups } from '../../details/own-groups.ts';
import { TELLING_WEIGHT, TOPIC_WEIGHT } from '../../query/telling-groups.ts';
import { asksWhether } from '../../understanding/asks/asks-whether.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding, Wording } from '../../understanding/understanding.ts';
import { withoutEnd } from '../follow-up.ts';
import { spokenOfIn } from '../say-carried.ts';
import { withScope } from '../with-scope.ts';

const EXPLAINS = /\b(?:mean|means|meant|stands?|abbreviat\w+|acronym|definition|define)\b/i;
/** "Does it work" is an idiom where nothing is spoken of; in a follow-up "it" is that. */
const IS_OF_IT = /\s(?:it|they|them)\b/i;
/** In "trying it out" that is what is tried out. */
const DONE_TO_IT = /\s(?:it|them) (?:up|out|away|off|down|back|over|apart)$/i;
/** "Which committees are picking it up?" */
const DO_IT = pattern('i')`
  (?<!\b(?:in|of|to|from|with|for|by|on) )\b(?:it|this|that|them)(?<on>(?: (?:
    up|on|forward|out|too|as well
  ))?)\W*$
`;
const AT_END = /\s(?:it|this|that)$/i;
/** What is done to a matter whatever it is: who does that mentions it. */
const DOES_ANYTHING = pattern('i')`
  ^(?:
    do|does|did|doing|done|say\w*|said|mention\w*|tak\w+|took|pick\w*|talk\w*|look\w*|discuss\w*
    |consider\w*|cover\w*|rais\w+|carry\w*|carri\w+|us(?:e|es|ed|ing)|try\w*|tri(?:ed|es)|work\w*
    |get\w*|got|move\w*|moving
  )(?: \w+)?$
`;
/** The words of a detail that was asked for before count so much of what carries on. */
const DETAIL_BEFORE = 0.5;
/** "How much money did they get?" asks for a sum, and goes on speaking of no money; of "how many reviewers" the reviewers may be meant next. */
const SUM = /\bhow much (?:(?:more|extra|additional) )?(?<sum>\p{L}+)/iu;
/** A word that only says what kind of thing is asked for ('which company'). */
const ASKING = 0.2;

/** What is asked now, about what was asked before: its words count, less than the new ones; its region and committee hold. */
export function about(alone: Understanding, before: Understanding, weight: number): Understanding {
  // A post in what was spoken of is not asked for: "who raised it?" below a school without a sponsor.
  const namesPost = before.wish === 'role' || recognisePost(alone.text) !== null;
  const isForPost = alone.wish === 'role' && namesPost;
  const isForSomebody = alone.wish === 'role' || alone.wish === 'contact';
  const isText = isForPost || ['contact', 'timeline'].includes(alone.wish) || alone.wish.startsWith('which-');
  return {
    // "Which other regions" are not those of the question before.
    ...(alone.wish.startsWith('which-') ? alone : withScope(alone, before)),
    // Those who look for a contact, a post or a topic across regions read the words themselves.
    text: isText ? textAbout(alone, subjectOf(before, isForSomebody)) : alone.text,
    query: { groups: [...askedNow(alone, before), ...carriedFrom(before, alone, weight)] },
    context: before.text,
    ...spoken(before),
    ...(asksForFact(alone) ? { wish: 'fact' as const } : {}),
  };
}

/** The words of the new question; what they repeat of the one before is not what is new: "was Ofsted at the LADO one?" asks for Ofsted. */
function askedNow(alone: Understanding, before: Understanding): TermGroup[] {
  const told = ownGroups(alone);
  const saidBefore = new Set(before.query.groups.map(firstMeaning));
  const isNew = (group: TermGroup) => !saidBefore.has(firstMeaning(group));
  const asksForNew = told.some(isNew);
  return alone.query.groups
    .filter(({ said }) => !IS_OF_IT.test(said) || DONE_TO_IT.test(said))
    .map((group) => (told.includes(group) ? group : { ...group, weight: group.weight * ASKING }))
    .map((group) => (isNew(group) || !asksForNew ? group : { ...group, isCarried: true }));
}

/** The words of the question before that the new one does not say itself. */
function carriedFrom(before: Understanding, alone: Understanding, weight: number): TermGroup[] {
  const own = new Set(alone.query.groups.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []));
  const sum = before.shownIn && SUM.exec(before.text)?.groups?.sum;
  return before.query.groups
    .filter(({ said, isCarried }) => isCarried || said !== sum)
    .filter(({ alternatives }) => !alternatives[0]?.terms.every((term) => own.has(term)))
    .map((group) => ({
      ...group,
      // The detail asked for before is not what this one is about.
      weight: group.weight * weight * (before.shownIn && !group.isCarried ? DETAIL_BEFORE : 1),
      isCarried: true,
    }));
}

function firstMeaning({ alternatives }: TermGroup): string {
  return alternatives[0]?.terms.join(' ') ?? '';
}

/** "What is the report called?" wants a fact, and no word explained; "should it be compulsory?" one, and no topic; "has it made a difference?" one, and no comparison. */
function asksForFact({ wish, text }: Understanding): boolean {
  return (
    (wish === 'define' && !EXPLAINS.test(text)) ||
    (wish === 'topic' && asksWhether(text)) ||
    (wish === 'compare' && actAskedFor(text) !== null)
  );
}

/** A question about a matter, in words that are read themselves. */
function textAbout({ wish, text, query }: Understanding, matter: string): string {
  const said = withoutEnd(text);
  if (!wish.startsWith('which-')) return matter === '' ? said : ofMatter(said, matter);
  if (!DO_IT.test(said)) return `${said} about ${matter}`;
  // "Which committees are picking it up?" asks for those that mention what was spoken of, "who has piloted it?" for those that did.
  const isTelling = query.groups.some(
    ({ weight, said: word }) =>
      weight >= TELLING_WEIGHT && !IS_OF_IT.test(` ${word}`) && !DOES_ANYTHING.test(word),
  );
  return isTelling
    ? said.replace(DO_IT, ` ${matter}$<on>`).replace(/\s+/g, ' ')
    : `${mentioning({ wish, text })} ${matter}`;
}

/** "Who chairs it?" of a matter is "who chairs the county lines summit?". */
function ofMatter(said: string, matter: string): string {
  const isOfPost = recognisePost(said)?.isStrict && AT_END.test(said);
  return isOfPost ? said.replace(AT_END, ` ${matter}`) : `${said} about ${matter}`;
}

function mentioning({ wish, text }: Pick<Understanding, 'wish' | 'text'>): string {
  const other = /\b(?:other|else)\b/i.test(text) ? 'other ' : '';
  return `which ${other}${wish === 'which-committees' ? 'committees' : 'regions'} mention`;
}

/** Where nothing was spoken of the understanding says nothing of it. */
function spoken(before: Understanding): Pick<Understanding, 'spokenOf'> {
  const spokenOf = spokenOfIn(before);
  return spokenOf === undefined ? {} : { spokenOf };
}

/** What was spoken of: a detail asked for since ("what were the results?") is no part of it. */
function subjectOf(before: Understanding, isForSomebody: boolean): string {
  const { context, spokenOf } = before;
  return context === undefined || spokenOf === undefined ? tellingWords(before, isForSomebody) : spokenOf;
}

/** What a question is about; somebody in a post, or to turn to, is looked for without what only dates it or sets its place. */
function tellingWords({ query }: Wording, isForSomebody: boolean): string {
  return query.groups
    .filter(({ weight }) => !isForSomebody || weight >= TOPIC_WEIGHT)
    .map(({ said }) => said)
    .join(' ');
}
