import type { Reason } from '../digest/digest.ts';
import { cutText } from './cut-text.ts';

/** Room for the reasons in a button's value, so that eight of them leave room for what there is to read. */
const MAX_VALUE = 400;
const MAX_WORDS = 120;
const KINDS = { r: 'region', c: 'committee', t: 'topic', w: 'watch', e: 'everything' } as const;

/** What a *Why this?* button remembers: the reasons, as many as fit. It needs no record to answer. */
export function encodeReasons(reasons: readonly Reason[]): string {
  let kept = reasons.map((reason) => [codeOf(reason), cutText(wordsOf(reason), MAX_WORDS)]);
  while (kept.length > 1 && JSON.stringify(kept).length > MAX_VALUE) kept = kept.slice(0, -1);
  return JSON.stringify(kept);
}

/** Null where the value is not one of ours. */
export function decodeReasons(value: string | undefined): Reason[] | null {
  let read: unknown;
  try {
    read = JSON.parse(value ?? '');
  } catch {
    return null;
  }
  if (!Array.isArray(read) || read.length === 0) return null;
  const reasons = read.map((pair) => (Array.isArray(pair) ? decode(pair[0], pair[1]) : null));
  return reasons.every((reason) => reason !== null) ? reasons : null;
}

function decode(code: unknown, words: unknown): Reason | null {
  if (typeof code !== 'string' || typeof words !== 'string') return null;
  switch (code) {
    case 'r':
      return { kind: 'region', slug: words };
    case 'c':
      return { kind: 'committee', slug: words };
    case 't':
      return { kind: 'topic', topic: words };
    case 'w':
      return { kind: 'watch', question: words };
    case 'e':
      return { kind: 'everything' };
    default:
      return null;
  }
}

function codeOf({ kind }: Reason): string {
  return Object.entries(KINDS).find(([, name]) => name === kind)?.[0] ?? 'e';
}

function wordsOf(reason: Reason): string {
  switch (reason.kind) {
    case 'region':
    case 'committee':
      return reason.slug;
    case 'topic':
      return reason.topic;
    case 'watch':
      return reason.question;
    case 'everything':
      return '';
  }
}
