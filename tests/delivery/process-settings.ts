import type { DatabaseSettings } from '../../src/store/open-store.ts';

/** Between which two steps the process dies by its own hand, as if the machine had failed. */
export const STEPS = [
  'planned',
  'claimed',
  'composed',
  'announced',
  'sent',
  'answered',
  'recorded',
  'looked',
  'told',
] as const;
export type Step = (typeof STEPS)[number];

export type ProcessSettings = {
  readonly database: DatabaseSettings;
  readonly apiUrl: string;
  readonly holder: string;
  /** The clock's first moment. */
  readonly start: string;
  /** Clock time that goes by in a second, where it runs by itself; otherwise it moves when somebody waits. */
  readonly secondsASecond?: number;
  readonly patienceMs: number;
  readonly dieAt?: Step;
  readonly timeoutMs?: number;
};
