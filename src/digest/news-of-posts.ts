import type { Document, PartialDate } from '../corpus/document.ts';
import { newestFirst } from '../corpus/partial-date.ts';
import type { Role } from '../knowledge/role.ts';
import { pattern } from '../text/pattern.ts';
import type { DigestItem, DigestKnowledge, PostChange, Reason } from './digest.ts';
import { documentLine } from './document-line.ts';
import { scopeReasons } from './match-interests.ts';
import type { HeldDocuments } from './news-of-documents.ts';
import type { Interests } from './subscription.ts';

/** Words with which a text says by itself that somebody has only just got a post. */
const SAYS_NEW = pattern('i')`
  \b(?:
    new|newly (?:appointed|elected)|appoint(?:ed|ment|ments)|welcome[sd]?
    |will (?:now )?(?:be|co-chair|chair|become|take|lead)
    |takes? (?:up|over)|taken (?:up|over)|succeed(?:s|ed)?|replac(?:es|ed|ing)|join(?:s|ed)|elected
    |incoming|interim
  )\b
`;

/** Whom to ask about something is no post. */
const NO_POST = /\bcontact\b/i;

type Sourced = Role & { readonly person: string };

/**
 * Changes of posts that arrived documents speak of: somebody else holds it than was known before, the text
 * itself says that they are new, or they have left. A post that merely is mentioned again is no news.
 *
 * With topics only the posts of regions and committees that were chosen by name are told: a wish for UASC
 * everywhere is no wish for every new chair.
 */
export function newsOfPosts(
  { news, old }: HeldDocuments,
  knowledge: Pick<DigestKnowledge, 'roles'>,
  interests: Interests,
): DigestItem[] {
  const isNarrow = interests.regions.length + interests.committees.length > 0;
  if (interests.topics.length > 0 && !isNarrow) return [];

  const arrived = new Map(news.map((held) => [held.document.id, held]));
  const heldBefore = new Set(
    [...old, ...news.filter(({ isUpdated }) => isUpdated)].map(({ document }) => document.id),
  );
  const isKnownBefore = ({ source }: Role) =>
    source.kind === 'page' ||
    (heldBefore.has(source.documentId) && !arrived.get(source.documentId)?.anchors.has(source.anchor));
  const roles = knowledge.roles.filter(
    (role): role is Sourced => role.person !== null && !NO_POST.test(role.post),
  );
  const known = Map.groupBy(roles.filter(isKnownBefore), keyOf);

  const changes = roles.flatMap((role): Found[] => {
    if (role.source.kind === 'page' || isKnownBefore(role)) return [];
    const held = arrived.get(role.source.documentId);
    const reasons = held && scopeReasons(scopeOf(role, held.document), interests);
    const before = lastOf(known.get(keyOf(role)) ?? []);
    if (!held || !reasons || !isChange(role, before)) return [];
    const change: PostChange = {
      role,
      before: before && before.person !== role.person ? { person: before.person, asOf: before.asOf } : null,
    };
    return [{ document: held.document, anchor: role.source.anchor, change, reasons, key: changeKey(role) }];
  });
  const once = changes.filter(({ key }, i) => changes.findIndex((other) => other.key === key) === i);
  const byPassage = Map.groupBy(once, ({ document, anchor }) => `${document.id}#${anchor}`);
  return [...byPassage.values()].flatMap(([first, ...others]) => (first ? [itemOf(first, others)] : []));
}

type Found = {
  readonly document: Document;
  readonly anchor: string;
  readonly change: PostChange;
  readonly reasons: readonly Reason[];
  readonly key: string;
};

/** What one passage says of several people is read together. */
function itemOf(first: Found, others: readonly Found[]): DigestItem {
  return {
    kind: 'post',
    id: `post:${[first, ...others].map(({ key }) => key).join('+')}`,
    ...documentLine(first.document),
    region: first.change.role.region ?? first.document.region,
    changes: [first.change, ...others.map(({ change }) => change)],
    anchor: first.anchor,
    reasons: first.reasons,
  };
}

function changeKey(role: Sourced): string {
  return [role.tense === 'over' ? 'left' : 'has', keyOf(role), role.person.toLowerCase()].join('|');
}

function isChange(role: Sourced, before: Sourced | null): boolean {
  if (role.tense === 'over') return before !== null && isSamePerson(before, role);
  if (before && isSamePerson(before, role)) return role.tense === 'coming' && before.tense === 'over';
  if (before && isLater(before.asOf, role.asOf)) return false;
  return before !== null || role.tense === 'coming' || SAYS_NEW.test(role.evidence);
}

/** Of those who held, or were about to hold, one post of one body, whoever was known to last. */
function lastOf(holders: readonly Sourced[]): Sourced | null {
  return holders.toSorted((a, b) => newestFirst(a.asOf, b.asOf))[0] ?? null;
}

/** A role's own region counts besides that of the document that speaks of it. */
function scopeOf(role: Role, document: Document): Pick<Document, 'region' | 'committees'> {
  return { region: role.region ?? document.region, committees: document.committees };
}

function keyOf({ post, body, region }: Role): string {
  const name = body
    .toLowerCase()
    .replaceAll(/\b(?:the|adcs|policy|committee|council|region|regional)\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${post.toLowerCase().replace(/^(?:new|incoming|interim|acting) /, '')}|${name || region || ''}`;
}

function isSamePerson(a: Sourced, b: Sourced): boolean {
  return a.person.toLowerCase() === b.person.toLowerCase();
}

function isLater(a: PartialDate | null, b: PartialDate | null): boolean {
  return a !== null && b !== null && newestFirst(a, b) < 0;
}
