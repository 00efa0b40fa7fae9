import type { Wish } from '../understanding/understanding.ts';

/** What is asked across regions or years: the headlines of such answers name place and topic themselves. */
export const ACROSS: readonly Wish[] = ['compare', 'timeline', 'which-regions', 'which-committees'];
