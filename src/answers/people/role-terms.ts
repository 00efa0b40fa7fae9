import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { wordsOf } from '../../search/tokenize.ts';

/** The terms of each, a space before and behind every one: a set of them would take ten times as much memory. */
export type RoleTerms = {
  readonly body: string;
  /** What says so, and the headings above it. */
  readonly sentence: string;
  /** … and all that stands beside it in the passage. */
  readonly passage: string;
  readonly document: string;
  readonly person: string;
};
const termsByRole = new WeakMap<Role, RoleTerms>();
const termsByDocument = new WeakMap<Document, string>();
/** A document of so many passages speaks of too much for its words to tell what a role is on. */
const SHORT = 12;

/** The terms of a role by where they stand; read once for each. */
export function roleTerms(role: Role, { documents, regions }: Knowledge): RoleTerms {
  const known = termsByRole.get(role);
  if (known) return known;
  const region = regions.find(({ slug }) => slug === role.region)?.name ?? '';
  const source = role.source;
  const document = source.kind === 'passage' ? documents.get(source.documentId) : undefined;
  const anchor = source.kind === 'passage' ? source.anchor : '';
  const passage = document?.passages.find((one) => one.anchor === anchor);
  // "Foster" in "Colin Foster" is nothing that he does.
  const saidOf = (texts: readonly string[]) => [
    ...texts.map((text) => text.replaceAll(role.person ?? '\n', ' ')),
    ...(passage?.headings ?? []),
  ];
  const terms = {
    body: termsIn([role.body, role.post, role.place ?? '', region]),
    person: termsIn([role.person ?? '']),
    sentence: termsIn(saidOf([role.evidence])),
    passage: termsIn(saidOf([role.evidence, passage?.text ?? ''])),
    document: document ? termsOfDocument(document) : termsIn([]),
  };
  termsByRole.set(role, terms);
  return terms;
}

/** Those of the title and, of a short document, of all of it; many roles are told in one. */
function termsOfDocument(document: Document): string {
  const known = termsByDocument.get(document);
  if (known !== undefined) return known;
  const { title, passages } = document;
  const terms = termsIn([title, ...(passages.length < SHORT ? passages.map(({ text }) => text) : [])]);
  termsByDocument.set(document, terms);
  return terms;
}

function termsIn(texts: readonly string[]): string {
  const terms = new Set(wordsOf(texts.join('\n')).map(({ term }) => term));
  return ` ${[...terms].join(' ')} `;
}
