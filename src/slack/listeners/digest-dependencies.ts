import type { Logger } from 'pino';
import type { DigestStore } from '../../digest/digest-store.ts';
import type { DigestSource } from '../../digest/prepare-digest.ts';

/** What the listeners of digests and watched questions need, made by the composition root. */
export type DigestDependencies = {
  readonly store: Pick<DigestStore, 'subscriptions' | 'watches' | 'documents' | 'deliveries' | 'notices'>;
  readonly knowledge: DigestSource['knowledge'];
  readonly find: DigestSource['find'];
  readonly publicUrl: string;
  /** For people whose own zone is not known. */
  readonly timeZone: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly logger: Logger;
};
