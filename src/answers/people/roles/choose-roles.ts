import { monthAt, monthNumber, monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { asksWhoWasAppointed } from '../../kinds/tells-appointed.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { isStillThere } from '../comings-and-goings/leavers-among.ts';
import { NAMED_AND_GONE } from '../named-and-gone.ts';
import { ENOUGH_FIT } from './fit-of-role.ts';
import { DOES, type RoleMatch } from './match-roles.ts';
import { monthsInOffice } from './months-in-office.ts';

/** There is one president of the association at a time: the date tells which, whatever else is said. */
const ENOUGH_FIT_FOR_A_PRESIDENT = 0.2;
/** Anything may be led: whoever leads something else of which some words are the same is not meant. */
const ENOUGH_FIT_FOR_A_LEAD = 0.82;
/** Without a post in the question, its other words have to tell the role by themselves. */
const ENOUGH_FIT_WITHOUT_POST = 0.72;
/** A role whose fit falls behind that of the best by more is not meant. */
const FIT_BEHIND = 0.12;
/** What speaks for a role or, below 0, against it; in months, as of two that fit the later is meant. */
const WORTH = {
  /** For each doubling of the time that it was held of the date asked for: that outweighs all else. */
  heldThen: 1000,
  /** Who is called the lead comes before whoever co-ordinates or manages the same, also when that was said so many months ago. */
  isLead: 12,
  /** … and where the question calls them so ("who took over as SLI lead"), nobody else is meant. */
  isCalledLead: 300,
  /** Nobody is named; of a date that was asked for, anybody who is comes before. */
  nobody: -9,
  nobodyThen: -500,
  /** Who is gone is meant only where that is asked for. */
  gone: -600,
  goneAsAsked: 300,
  endedAsAsked: 290,
  comingAsAsked: 200,
  /** What was to come counts as known a little before what came. */
  wasToCome: -1,
  /** Who is in a post now is not who will be. */
  stillToCome: -400,
  /** A deputy is no answer to who is director, nor the other way round. */
  otherRank: -400,
  /** How well it fits, from 0 to 1. */
  fit: 60,
} as const;
/** What lies further ahead than this is no later. */
const MONTHS_AHEAD = 24;
/** A month of the year 2000. */
const MONTH_ZERO = 24_000;
const OF_NOW = /\bwas\b|\bwho's\b|\bis\b/;
const CALLS_LEAD = /(?<!\b(?:who|will|to|does|did|can) )\blead\b(?=\W*$| (?:for|in|of|at|on)\b)/;
const IS_SECOND = /\b(?:deputy|assistant)\b/;
const FORMER = pattern()`
  \b(?:
    former|previous(?:ly)?|used to|retired?|retiring|left|leaving|outgoing|predecessor
    |(?:stepped|stood|stands?|stepping|standing) down
    |moved on|past|quit|gone|died|death|late
  )\b
`;
const COMING = pattern()`
  \b(?:
    next|future|incoming|will be|will become|going to be|successor|elect|becomes?|becoming|upcoming
    |take over|takes over|took over|take up|appointed
  )\b
`;

/** The roles that answer: of the date asked for, else the latest; all who held the post together. Empty where none fits. */
export function chooseRoles(
  matches: readonly RoleMatch[],
  { text, times: asked, recency }: Understanding,
  post: AskedPost | null,
  now: Date,
): Role[] {
  const question = text.toLowerCase().replaceAll(NAMED_AND_GONE, '');
  const times = asked.map((span) => inYearOfOne(span, matches));
  const [span] = times;
  const isInTime = (role: Role) => span === undefined || monthsInOffice(role, span) > 0;
  const least = leastFitFor(post, times);
  const top = matches.find(({ role }) => isInTime(role))?.fit ?? 0;
  if (top < least) return [];
  const fitting = matches
    .filter(({ fit, role }) => fit >= Math.max(least, top - FIT_BEHIND) && isInTime(role))
    // Who left is not who was appointed.
    .filter(({ role: { tense } }) => tense !== 'over' || !asksWhoWasAppointed(question));
  // "The first president"; who came first to something else holds no post.
  const isFirst = recency === 'oldest' && post?.isStrict === true;
  const ofLead = CALLS_LEAD.test(question) ? WORTH.isCalledLead : WORTH.isLead;
  const hasGone = (role: Role) => !matches.some((other) => isStillThere(role, other.role));
  const worthOf = ({ role, fit }: RoleMatch) =>
    worthByDate(role, { span, isFirst }, now) +
    worthByTense(role, question, hasGone, now) +
    (post?.name === 'lead' && /\blead\b/i.test(role.post) ? ofLead : 0) +
    (IS_SECOND.test(question) === IS_SECOND.test(role.post) ? 0 : WORTH.otherRank) +
    (role.person === null ? (span ? WORTH.nobodyThen : WORTH.nobody) : 0) +
    WORTH.fit * fit;
  const worths = new Map(fitting.map((match) => [match.role, worthOf(match)]));
  const [best] = [...worths.keys()].sort((a, b) => worths.get(b)! - worths.get(a)!);
  return best ? [best, ...[...worths.keys()].filter((role) => isHeldTogether(role, best))] : [];
}

function worthByDate(
  role: Role,
  { span, isFirst }: { readonly span: TimeSpan | undefined; readonly isFirst: boolean },
  now: Date,
): number {
  if (span) return Math.log2(1 + monthsInOffice(role, span) * 100) * WORTH.heldThen;
  const month = monthNumber(role.asOf);
  return isFirst ? -month : Math.max(0, Math.min(month, monthAt(now) + MONTHS_AHEAD) - MONTH_ZERO);
}

function worthByTense(role: Role, question: string, hasGone: (role: Role) => boolean, now: Date): number {
  const { tense, until, asOf } = role;
  const isOfFormer = FORMER.test(question);
  const ended = until !== null && isOfFormer ? WORTH.endedAsAsked : 0;
  if (tense === 'over') return ended + (isOfFormer && hasGone(role) ? WORTH.goneAsAsked : WORTH.gone);
  if (tense !== 'coming') return ended;
  if (COMING.test(question)) return ended + WORTH.comingAsAsked;
  const isStillToCome = OF_NOW.test(question) && monthNumber(asOf) > monthAt(now);
  return ended + WORTH.wasToCome + (isStillToCome ? WORTH.stillToCome : 0);
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
