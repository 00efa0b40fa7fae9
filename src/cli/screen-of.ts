import { styleText } from 'node:util';
import type { Screen } from './show-blocks.ts';

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100;

/** What a terminal can show; what is piped elsewhere stays plain and unbroken. */
export function screenOf({
  isTTY,
  columns,
}: {
  readonly isTTY?: boolean;
  readonly columns?: number;
}): Screen {
  if (!isTTY) return { bold: (text) => text, width: null };
  return { bold: (text) => styleText('bold', text), width: Math.min(columns ?? WIDEST, WIDEST) };
}
