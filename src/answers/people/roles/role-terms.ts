import type { Document, Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { wordsOf } from '../../../search/tokenize.ts';
import { onceForEach } from '../../once-for-each.ts';
import { remember } from '../../remember.ts';

/** The terms of each, a space before and behind every one: a set of them would take ten times as much memory. */
export type RoleTerms = {
  readonly body: string;
  readonly person: string;
  /** Where its passage stands in the index; null for a role that no passage tells. */
  readonly at: number | null;
  /** Whether its document is short enough for all of it to tell what the role is on. */
  readonly isOfShort: boolean;
};

/** A document of so many passages speaks of too much for its words to tell what a role is on. */
const SHORT = 12;

/** The terms of a role itself; read once for each. */
export const roleTerms = onceForEach((role: Role, knowledge: Knowledge): RoleTerms => {
  const region = knowledge.regions.find(({ slug }) => slug === role.region)?.name ?? '';
  const document = documentOf(role, knowledge);
  const place = document ? placeIn(document, role) : -1;
  return {
    body: termsOfName([role.body, role.post, ofAdults(role), role.place ?? '', region].join('\n'), knowledge),
    person: termsOfName(role.person ?? '', knowledge),
    at: document && place >= 0 ? firstPlacesOf(knowledge).get(document)! + place : null,
    isOfShort: document !== undefined && document.passages.length < SHORT,
  };
});

/** What is told of so many roles is kept: of all in the corpus here, and of a large one those last asked about. */
const ROLES_KEPT = 3_000;

/** The terms of what says that somebody has a role, and of the headings above it; read for those only that are asked about. */
export const termsOfSentence = remember(
  (role: Role, knowledge) => termsToldOf(role, [role.evidence], passageOf(role, knowledge)),
  ROLES_KEPT,
);

/** … and of all that stands beside it in the passage. */
export const termsOfPassage = remember((role: Role, knowledge) => {
  const passage = passageOf(role, knowledge);
  return termsToldOf(role, [role.evidence, passage?.text ?? ''], passage);
}, ROLES_KEPT);

/** … and of the document's title and, where it is a short one, of all of it. */
export function termsOfDocument(role: Role, knowledge: Knowledge): string {
  const document = documentOf(role, knowledge);
  return document ? termsOfWhole(document) : termsIn([]);
}

/** Many roles are told in one document. */
const termsOfWhole = onceForEach(({ title, passages }: Document) =>
  termsIn([title, ...(passages.length < SHORT ? passages.map(({ text }) => text) : [])]),
);

/** "Foster" in "Colin Foster" is nothing that he does. */
function termsToldOf({ person }: Role, texts: readonly string[], passage: Passage | undefined): string {
  return termsIn([
    ...texts.map((text) => text.replaceAll(person ?? '\n', ' ')),
    ...(passage?.headings ?? []),
  ]);
}

/** Who is asked for by what a DASS does is asked for as whoever does "adults". */
function ofAdults({ post }: Role): string {
  return /\bDASS\b/.test(post) ? 'director of adult social services adults' : '';
}

function documentOf({ source }: Role, { documents }: Knowledge): Document | undefined {
  return source.kind === 'passage' ? documents.get(source.documentId) : undefined;
}

function passageOf(role: Role, knowledge: Knowledge): Passage | undefined {
  const document = documentOf(role, knowledge);
  return document?.passages[placeIn(document, role)];
}

function placeIn({ passages }: Document, { source }: Role): number {
  return source.kind === 'passage' ? passages.findIndex(({ anchor }) => anchor === source.anchor) : -1;
}

/** Where the first passage of each document stands in the index; looked up once for a corpus. */
const firstPlacesOf = onceForEach(({ index }: Knowledge): ReadonlyMap<Document, number> => {
  const first = new Map<Document, number>();
  let at = 0;
  for (const { document } of index.places) {
    if (!first.has(document)) first.set(document, at);
    at += 1;
  }
  return first;
});

/** Many roles are of one body, and many of one person. */
const termsOfName = remember((name: string) => termsIn([name]));

function termsIn(texts: readonly string[]): string {
  const terms = new Set(wordsOf(texts.join('\n')).map(({ term }) => term));
  return ['', ...terms, ''].join(' ');
}
