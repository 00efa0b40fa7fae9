import type { Logger } from 'pino';
import type { DigestStore } from '../../digest/digest-store.ts';
import type { DigestSource } from '../../digest/prepare-digest.ts';

/** What the listeners of digests and watched questions need, made by the composition root. */
export type DigestDependencies = {
  readonly store: DigestStore;
  readonly knowledge: DigestSource['knowledge'];
  readonly find: DigestSource['find'];
  readonly publicUrl: string;
  /** For people whose own zone is not known. */
  readonly timeZone: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Has the delivery look again at once: somebody asked for something to be posted. */
  readonly wake?: (() => void) | undefined;
  readonly logger: Logger;
};
