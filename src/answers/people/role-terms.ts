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
    document: termsIn([
      document?.title ?? '',
      ...(document && document.passages.length < 12 ? document.passages.map(({ text }) => text) : []),
    ]),
  };
  termsByRole.set(role, terms);
  return terms;
}

function termsIn(texts: readonly string[]): string {
  const terms = new Set(wordsOf(texts.join('\n')).map(({ term }) => term));
  return ` ${[...terms].join(' ')} `;
}
