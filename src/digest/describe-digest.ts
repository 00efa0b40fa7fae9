import { parsePartialDate, showPartialDate } from '../corpus/partial-date.ts';
import { describeScope } from './describe-subscription.ts';
import type { Digest, DigestItem, DocumentLine, PostChange, Reason } from './digest.ts';
import { type KnownNames, listAloud, nameOf } from './known-names.ts';
import { monthOf, showDay, showDays } from './show-days.ts';

/** The whole digest in a sentence or two, as they could be read aloud. */
export function describeDigest(digest: Digest, names: KnownNames, timeZone: string): string {
  const scope = describeScope(digest.interests, names);
  const since = showDay(digest.coversFrom, timeZone);
  switch (digest.kind) {
    case 'news':
      return `${counted(digest.items)}${scope} since ${since}.`;
    case 'beginning': {
      const news = digest.items.filter((item) => !isHeld(item));
      const begun = news.length === 0 ? '' : ` ${counted(news)} since ${since}.`;
      return `This is the first digest${scope}.${begun} ${introduction(digest)}`;
    }
    case 'quiet':
      return `Nothing new${scope} since ${since}. ${latestHeld(digest.latest)}`;
    case 'look-back':
      return `Nothing new${scope} since ${since}. ${lookBack(digest, timeZone)}`;
    case 'nothing':
      return `Nothing new${scope} since ${since}: nothing is posted. ${latestHeld(digest.latest)}`;
  }
}

/** The days that a digest covers: "9 to 16 November 2026"; of a first one, the day that it is from. */
export function describePeriod(digest: Digest, timeZone: string): string {
  if (digest.kind === 'beginning') return showDay(digest.coversUntil, timeZone);
  return showDays(digest.coversFrom, digest.coversUntil, timeZone);
}

/** "“Regional Update” (West Midlands, November 2023)". */
export function describeLine(line: DocumentLine, names: KnownNames): string {
  const whose = line.region
    ? [nameOf(line.region, names.regions)]
    : line.committees.slice(0, 2).map((slug) => nameOf(slug, names.committees));
  return `“${line.title}” (${[...whose, showPartialDate(line.published, line.publishedBasis)].join(', ')})`;
}

/** Why an item is there, as one sentence. */
export function describeReasons(reasons: readonly Reason[], names: KnownNames): string {
  return `You see this because ${listAloud(reasons.map((reason) => describeReason(reason, names)))}.`;
}

function describeReason(reason: Reason, names: KnownNames): string {
  switch (reason.kind) {
    case 'region':
      return `it is from ${nameOf(reason.slug, names.regions)}`;
    case 'committee':
      return `it is from the ${nameOf(reason.slug, names.committees)}`;
    case 'topic':
      return `it says something on “${reason.topic}”`;
    case 'watch':
      return `it says something on the watched question “${reason.question}”`;
    case 'everything':
      return 'this subscription is for everything';
  }
}

/** Changes of posts as sentences: who has which as of when, and who had it before. */
export function describePosts({ changes }: Extract<DigestItem, { kind: 'post' }>): string {
  return changes.map(describePost).join(' ');
}

function describePost({ role, before }: PostChange): string {
  const person = [role.person ?? 'Somebody', role.place ? ` (${role.place})` : ''].join('');
  const verb = { coming: 'is to be', held: 'is', over: 'is no longer' }[role.tense];
  const asOf = role.asOf ? ` (as of ${showPartialDate(role.asOf, role.isAbout ? 'neighbours' : null)})` : '';
  const until = before?.asOf ? ` (${showPartialDate(before.asOf)})` : '';
  const earlier = before ? ` Before: ${before.person}${until}.` : '';
  return `${person} ${verb} ${role.post}, ${role.body}${asOf}.${earlier}`;
}

function counted(items: readonly DigestItem[]): string {
  const count = (of: (item: DigestItem) => boolean) => items.filter(of).length;
  const parts = [
    plural(
      count((item) => item.kind === 'document' && item.standing === 'arrived'),
      'new update',
    ),
    plural(
      count((item) => item.kind === 'document' && item.standing === 'updated'),
      'changed update',
    ),
    plural(
      count(({ kind }) => kind === 'post'),
      'change of post',
      'changes of posts',
    ),
  ];
  return listAloud(parts.filter((part) => part !== ''));
}

function introduction({ items }: Digest): string {
  const held = items.filter(isHeld);
  if (held.length === 0) return 'Nothing is held on that so far; this will say when something is.';
  const dates = held.length === 1 ? 'its date says' : 'the dates say';
  return `To begin with, the latest that is held; ${dates} how old it is.`;
}

function latestHeld(latest: DocumentLine | null): string {
  if (!latest) return 'Nothing is held on that so far.';
  const date = showPartialDate(latest.published, latest.publishedBasis);
  return `The latest held is “${latest.title}”, ${latest.published ? `of ${date}` : date}.`;
}

/** Honest about its age: "A look back instead: this month in 2017, 9 years ago." */
function lookBack({ items, coversUntil }: Digest, timeZone: string): string {
  const published = items[0]?.published ?? null;
  const date = published ? parsePartialDate(published) : null;
  if (!date) return '';
  const now = monthOf(coversUntil, timeZone);
  const when =
    date.month === now.month
      ? `this month in ${date.year}`
      : showPartialDate(published?.slice(0, 7) ?? null, items[0]?.publishedBasis ?? null);
  const months = 12 * (now.year - date.year) + (date.month === null ? 0 : now.month - date.month);
  return `A look back instead: ${when}, ${howLong(months)} ago.`;
}

/** "nearly 10 years" for 119 months: never longer than it is, and rounded as people do. */
function howLong(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months - 12 * years;
  if (months < 10) return plural(Math.max(months, 1), 'month');
  if (rest >= 10) return `nearly ${plural(years + 1, 'year')}`;
  return rest <= 2 ? plural(years, 'year') : `more than ${plural(years, 'year')}`;
}

function isHeld(item: DigestItem): boolean {
  return item.kind === 'document' && item.standing === 'held';
}

function plural(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? one : many}`;
}
