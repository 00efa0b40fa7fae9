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
  /** Where the clock runs by itself: how much faster than the real one, and from which real moment (Unix, in ms). */
  readonly running?: { readonly speed: number; readonly since: number };
  readonly patienceMs: number;
  readonly dieAt?: Step;
  readonly timeoutMs?: number;
};
