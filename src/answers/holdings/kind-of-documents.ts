import type { DocumentKind } from '../../corpus/document.ts';
import { fragment } from '../../text/pattern.ts';
import { sayNumber } from '../wording/say.ts';

/** A kind of document as people call it, and the kinds that are meant; null where all of them are. */
export type KindOfDocuments = {
  readonly kinds: readonly DocumentKind[] | null;
  readonly one: string;
  readonly several: string;
};

const UPDATES: readonly DocumentKind[] = ['regional-update', 'committee-update'];

const KINDS: readonly (readonly [RegExp, KindOfDocuments])[] = [
  [/^region(?:al|s'|s’)? /i, named(['regional-update'], 'regional update')],
  [/^(?:(?:policy )?committee|minutes)/i, named(['committee-update'], 'committee update')],
  [/^(?:update|bulletin|newsletter)/i, named(UPDATES, 'update')],
  [/^(?:(?:press|media|public|adcs) )*(?:release|statement|notice)/i, named(['statement'], 'statement')],
  [/^(?:presidential )?(?:speech|address)/i, named(['speech'], 'speech', 'speeches')],
  [/^(?:document|item|source|paper|file|text)/i, named(null, 'document')],
];

/** How kinds of documents are called. */
export const KIND_WORDS = fragment`(?:
  (?:regional|region|(?:policy )?committee) (?:updates?|bulletins?|newsletters?|reports?|minutes)
  |updates?|bulletins?|newsletters?
  |(?:press|media|public|adcs) (?:press )?(?:releases?|statements?|notices?)|statements?
  |(?:presidential )?(?:speech|speeches|address|addresses)
  |documents?|items?|sources?|papers?|files?|texts?
)`;

/** The kind that words of `KIND_WORDS` call for. */
export function kindOfDocuments(said: string): KindOfDocuments {
  return KINDS.find(([words]) => words.test(said))?.[1] ?? named(null, 'document');
}

/** "Five statements", "one speech" */
export function sayCount(count: number, { one, several }: KindOfDocuments): string {
  return `${sayNumber(count)} ${count === 1 ? one : several}`;
}

function named(kinds: KindOfDocuments['kinds'], one: string, several = `${one}s`): KindOfDocuments {
  return { kinds, one, several };
}
