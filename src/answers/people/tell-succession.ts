import type { Role } from '../../knowledge/role.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { refuse } from '../wording/refuse.ts';
import { answerChange } from './answer-change.ts';
import { asksWhereFrom } from './asks-where-from.ts';
import { isSameWords, namedBeside } from './roles/named-beside.ts';
import { beforeThem, earlierPosts, isSamePost } from './roles/related-roles.ts';
import { shortPlace } from './roles/short-place.ts';
import { asksWhoCameAfter, asksWhoCameBefore, namesWhoTookOver } from './roles/succession.ts';
import { successorsOf } from './roles/successors-of.ts';
import { type AskedOfPerson, tellPost } from './roles/tell-post.ts';

const WHAT_THEY_WERE = pattern()`
  \b(?:previous|former|old|earlier|last) (?:
    jobs?|roles?|posts?|positions?|titles?|council|authority
  )\b
  |\b(?:previously|formerly|used? to (?:be|do|work))\b
`;
const HELPS = pattern()`
  \b(?:
    help\w*|assist\w*|support\w*|alongside|together with|with|works? for|co-?chair\w*|deput\w+
    |back(?:s|ed|ing)? up|stand(?:s|ing)? in for|covers? for
  )\b
`;
const ASSISTS = /\bwho(?:'s| is| was)? (?:help|assist|support)(?:s|ed|ing)?\b/;
const IS_HELPER = /\b(?:assist\w*|deputy|vice|support\w*|co-?\w*)\b/i;
/** "What role has Jo with us" asks for no helper. */
const OF_A_POST = /\b(?:role|job|post)s?\b/;
const FOR_GOOD = /\b(?:permanent(?:ly)?|for good)\b/;

export function tellSuccessor(asked: AskedOfPerson): Answer | null {
  const { question, name, own, knowledge } = asked;
  if (!asksWhoCameAfter(question, name)) return null;
  const successors = successorsOf(name, own, knowledge).filter((role) => maySucceed(role, asked));
  const best = ofPostAsked(successors, asked);
  if (best) return tellPost(best, successors, asked);
  if (!isAmongNewcomers(asked)) {
    const change = answerChange(name, asked.understanding, knowledge, asked.now);
    if (change) return change;
  }
  return own.length > 0 ? refuseOf(asked, `No update held says who came after ${name}.`) : null;
}

/** Whether the same words that name somebody in a post name others in posts elsewhere: a list of who came tells of nobody behind them. */
function isAmongNewcomers({ name, own, knowledge }: AskedOfPerson): boolean {
  const [latest] = own;
  if (!latest || latest.tense === 'over') return false;
  const beside = knowledge.roles.filter(
    (role) => role.person !== null && role.person !== name && isSameWords(role, latest),
  );
  return beside.length > 0 && !beside.some((role) => isSamePost(role, latest));
}

/** Whoever succeeds somebody is not named in the question, holds the post where that asks for it and, where it asks for who stays, for good. */
function maySucceed(
  role: Role,
  { understanding: { authorities }, question, people }: AskedOfPerson,
): boolean {
  return (
    !people.includes(role.person ?? '') &&
    (authorities.length === 0 || authorities.some(({ item }) => isAt(role, shortPlace(item.name)))) &&
    !(FOR_GOOD.test(question) && /^interim\b/i.test(role.post))
  );
}

export function tellHelper(asked: AskedOfPerson): Answer | null {
  const { question, name, own, knowledge } = asked;
  if (!HELPS.test(question) || OF_A_POST.test(question) || asksWhereFrom(question)) return null;
  const beside = namedBeside(name, own, knowledge);
  // Whoever is only named beside somebody does not help them.
  const helpers = ASSISTS.test(question) ? beside.filter((role) => IS_HELPER.test(role.post)) : beside;
  const best = ofPostAsked(helpers, asked);
  if (best) return tellPost(best, helpers, asked);
  const [surname = ''] = name
    .toLowerCase()
    .split(/[\s’']/)
    .slice(-1);
  const asksNothingElse = ASSISTS.test(question) && question.replace(/\W+$/, '').endsWith(surname);
  return asksNothingElse && own.length > 0 ? refuseOf(asked, `No update held says who helps ${name}.`) : null;
}

function ofPostAsked(roles: readonly Role[], { post }: AskedOfPerson): Role | undefined {
  return roles.find((role) => post?.held.test(role.post)) ?? roles[0];
}

/** What somebody was before a post of theirs. */
export function tellEarlierPost(asked: AskedOfPerson): Answer | null {
  const { question, name, own } = asked;
  const later = laterPostSaid(question, name);
  if (later === null) return null;
  const [earlier, ...others] = earlierPosts(own, later);
  return earlier
    ? tellPost(earlier, [earlier, ...others, ...own], asked)
    : refuseOf(asked, `No update held says what ${name} was before.`);
}

export function tellPredecessor(asked: AskedOfPerson): Answer | null {
  const { question, name, own, post, knowledge } = asked;
  if (!asksWhoCameBefore(question, name)) return null;
  const left = namedBeside(name, own, knowledge).filter((role) => madeWayFor(own, role));
  const [best, ...earlier] = [...beforeThem(name, own, { question, post }, knowledge), ...left];
  if (best) return tellPost(best, [best, ...earlier], asked);
  const change = answerChange(name, asked.understanding, knowledge, asked.now);
  if (change) return change;
  return own.length > 0 && (post !== null || namesWhoTookOver(question, name))
    ? refuseOf(asked, `No update held says who came before ${name}.`)
    : null;
}

/** Whether a role told beside somebody's own is over or, where it is the same post, about to be: "X will retire, Y has been appointed as the interim". */
function madeWayFor(own: readonly Role[], role: Role): boolean {
  const leavesIt = (mine: Role) => mine.until === null && isSamePost(mine, role);
  return role.tense === 'over' || (role.until !== null && own.some(leavesIt));
}

/** "… before she was president": the words for the post before which somebody's own is asked for; null where none is. */
function laterPostSaid(question: string, name: string): string | null {
  const surname = name.split(' ').at(-1)!.toLowerCase();
  const before = new RegExp(`\\b${RegExp.escape(surname)}\\b.*?\\b(?:before|prior to|until)\\b(.*)`).exec(
    question,
  );
  if (before) return before[1]!;
  return question.includes(surname) && WHAT_THEY_WERE.test(question) ? '' : null;
}

export function refuseOf({ understanding: { asked }, name }: AskedOfPerson, missing: string): Answer {
  return refuse(asked, 'role', missing, [`Who is ${name}?`]);
}

/** Whether a post is of a place. */
export function isAt({ body, place }: Role, name: string): boolean {
  return `${body} ${place ?? ''}`.includes(name);
}
