import { monthAt, monthNumber, monthsCovered } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Role } from '../../knowledge/role.ts';
import { asksWhoWasAppointed } from '../kinds/tells-appointed.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { ENOUGH_FIT } from './fit-of-role.ts';
import { isStillThere } from './leavers-among.ts';
import { DOES, type RoleMatch } from './match-roles.ts';
import { monthsInOffice } from './months-in-office.ts';

/** There is one president of the association at a time: the date tells which, whatever else is said. */
const ENOUGH_FIT_FOR_A_PRESIDENT = 0.2;
/** Anything may be led: whoever leads something else of which some words are the same is not meant. */
const ENOUGH_FIT_FOR_A_LEAD = 0.82;
/** Without a post in the question, its other words have to tell the role by themselves. */
const ENOUGH_FIT_WITHOUT_POST = 0.72;
/** Who is called the lead comes before whoever co-ordinates or manages the same, also when that was said so many months ago. */
const IS_LEAD = 12;
/** … and where the question calls them so ("who took over as SLI lead"), nobody else is meant. */
const IS_CALLED_LEAD = 300;
const CALLS_LEAD = /(?<!\b(?:who|will|to|does|did|can) )\blead\b(?=\W*$| (?:for|in|of|at|on)\b)/;
/** In months: what was to come counts as known a little before what came. */
const WAS_TO_COME = 1;
const FORMER =
  /\b(?:former|previous(?:ly)?|used to|retired?|retiring|left|leaving|outgoing|predecessor|(?:stepped|stood|stands?|stepping|standing) down|moved on|past|quit|gone|died|death|late)\b/;
const COMING =
  /\b(?:next|future|incoming|will be|will become|going to be|successor|elect|becomes?|becoming|upcoming|take over|takes over|took over|take up|appointed)\b/;

/** A deputy is no answer to who is director, nor the other way round. */
const IS_SECOND = /\b(?:deputy|assistant)\b/;

/** The roles that answer: of the date asked for, else the latest; all who held the post together. Empty where none fits. */
export function chooseRoles(
  matches: readonly RoleMatch[],
  { text, times: asked, recency }: Understanding,
  post: AskedPost | null,
  now: Date,
): Role[] {
  const question = text.toLowerCase();
  const times = asked.map((span) => inYearOfOne(span, matches));
  const [span] = times;
  const least = leastFitFor(post, times);
  const top = (span ? matches.filter(({ role }) => monthsInOffice(role, span) > 0) : matches)[0]?.fit ?? 0;
  if (top < least) return [];
  const fitting = matches
    .filter(({ fit }) => fit >= Math.max(least, top - 0.12))
    .map(({ role }) => role)
    // Who left is not who was appointed.
    .filter(({ tense }) => tense !== 'over' || !asksWhoWasAppointed(question));

  const thisMonth = monthAt(now);
  // "The first president"; who came first to something else holds no post.
  const isFirst = recency === 'oldest' && post?.isStrict === true;
  const worth = (role: Role): number => {
    let value = 0;
    if (span) value += Math.log2(1 + monthsInOffice(role, span) * 100) * 1000;
    else if (isFirst) value -= monthNumber(role.asOf);
    else value += Math.max(0, Math.min(monthNumber(role.asOf), thisMonth + 24) - 24_000);
    if (post?.name === 'lead' && /\blead\b/i.test(role.post))
      value += CALLS_LEAD.test(question) ? IS_CALLED_LEAD : IS_LEAD;
    if (role.person === null) value -= span ? 500 : 9;
    if (role.tense === 'over') value += FORMER.test(question) && hasGone(role) ? 300 : -600;
    if (role.until !== null && FORMER.test(question)) value += 290;
    if (role.tense === 'coming' && COMING.test(question)) value += 200;
    // Of one date, what came says more than what was to come.
    else if (role.tense === 'coming') value -= WAS_TO_COME;
    if (
      role.tense === 'coming' &&
      /\bwas\b|\bwho's\b|\bis\b/.test(question) &&
      !COMING.test(question) &&
      monthNumber(role.asOf) > thisMonth
    )
      value -= 400;
    if (IS_SECOND.test(question) !== IS_SECOND.test(role.post)) value -= 400;
    return value + (fits.get(role) ?? 0) * 60;
  };
  const hasGone = (role: Role) => !matches.some((other) => isStillThere(role, other.role));
  const fits = new Map(matches.map(({ role, fit }) => [role, fit]));
  const inTime = span ? fitting.filter((role) => monthsInOffice(role, span) > 0) : fitting;
  const worths = new Map(inTime.map((role) => [role, worth(role)]));
  const [best] = [...inTime].sort((a, b) => worths.get(b)! - worths.get(a)!);
  if (!best) return [];
  return [best, ...inTime.filter((role) => isHeldTogether(role, best))];
}

/** How much of the question a role of the post asked for has to fit. */
function leastFitFor(post: AskedPost | null, times: readonly TimeSpan[]): number {
  if (post === null) return ENOUGH_FIT_WITHOUT_POST;
  if (/president/.test(post.name) && times.length > 0) return ENOUGH_FIT_FOR_A_PRESIDENT;
  return DOES.test(post.name) ? ENOUGH_FIT_FOR_A_LEAD : ENOUGH_FIT;
}

/** Whether somebody else is said in the same words to hold the same post. */
function isHeldTogether(role: Role, best: Role): boolean {
  return (
    role.person !== best.person &&
    role.person !== null &&
    role.post === best.post &&
    role.body === best.body &&
    role.asOf === best.asOf &&
    role.tense === best.tense &&
    isSameSource(role, best)
  );
}

/** Who asks of a month and of no year means the latest such month that something is known of. */
function inYearOfOne(span: TimeSpan, matches: readonly RoleMatch[]): TimeSpan {
  if (!span.anyYear || span.from !== span.to) return span;
  const months = matches
    .filter(({ fit }) => fit >= ENOUGH_FIT)
    .flatMap(({ role }) => (role.asOf === null ? [] : (monthsCovered(role.asOf) ?? [])))
    .flatMap(({ from, to }) => (from === to && from % 12 === span.from ? [from] : []));
  const month = Math.max(...months);
  return months.length > 0 ? { ...span, from: month, to: month } : span;
}

function isSameSource(a: Role, b: Role): boolean {
  if (a.source.kind === 'page' || b.source.kind === 'page') return a.source.kind === b.source.kind;
  return a.source.documentId === b.source.documentId && a.source.anchor === b.source.anchor;
}
