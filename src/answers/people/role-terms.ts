import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { wordsOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { remember } from '../remember.ts';

/** The terms of each, a space before and behind every one: a set of them would take ten times as much memory. */
export type RoleTerms = {
  readonly body: string;
  readonly person: string;
  /** Where its passage stands in the index; null for a role that no passage tells. */
  readonly at: number | null;
  /** Whether its document is short enough for all of it to tell what the role is on. */
  readonly isOfShort: boolean;
};

/** The same of what is told of a role. */
export type ToldTerms = {
  /** What says so, and the headings above it. */
  readonly sentence: string;
  /** … and all that stands beside it in the passage. */
  readonly passage: string;
  readonly document: string;
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

/** The terms of what is told of a role; read for those only that are asked about, which in a large corpus are few. */
export const toldTerms = remember((role: Role, knowledge): ToldTerms => {
  const document = documentOf(role, knowledge);
  const passage = document?.passages[placeIn(document, role)];
  // "Foster" in "Colin Foster" is nothing that he does.
  const saidOf = (texts: readonly string[]) => [
    ...texts.map((text) => text.replaceAll(role.person ?? '\n', ' ')),
    ...(passage?.headings ?? []),
  ];
  return {
    sentence: termsIn(saidOf([role.evidence])),
    passage: termsIn(saidOf([role.evidence, passage?.text ?? ''])),
    document: document ? termsOfDocument(document) : termsIn([]),
  };
}, ROLES_KEPT);

/** Who is asked for by what a DASS does is asked for as whoever does "adults". */
function ofAdults({ post }: Role): string {
  return /\bDASS\b/.test(post) ? 'director of adult social services adults' : '';
}

function documentOf({ source }: Role, { documents }: Knowledge): Document | undefined {
  return source.kind === 'passage' ? documents.get(source.documentId) : undefined;
}

function placeIn({ passages }: Document, { source }: Role): number {
  return source.kind === 'passage' ? passages.findIndex(({ anchor }) => anchor === source.anchor) : -1;
}

/** Where the first passage of each document stands in the index; looked up once for a corpus. */
const firstPlacesOf = onceForEach(({ index }: Knowledge): ReadonlyMap<Document, number> => {
  const first = new Map<Document, number>();
  index.places.forEach(({ document }, at) => {
    if (!first.has(document)) first.set(document, at);
  });
  return first;
});

/** Those of the title and, of a short document, of all of it; many roles are told in one. */
const termsOfDocument = onceForEach(({ title, passages }: Document) =>
  termsIn([title, ...(passages.length < SHORT ? passages.map(({ text }) => text) : [])]),
);

/** Many roles are of one body, and many of one person. */
const termsOfName = remember((name: string) => termsIn([name]));

function termsIn(texts: readonly string[]): string {
  const terms = new Set(wordsOf(texts.join('\n')).map(({ term }) => term));
  return ['', ...terms, ''].join(' ');
}
