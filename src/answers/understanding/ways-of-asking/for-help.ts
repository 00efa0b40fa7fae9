import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_HELP: WaysOfAsking = [
  /^what can (?:you|i|this)\b/,
  /^how (?:do|can|should) i (?:use|ask)\b/,
  /^what (?:do|should) i (?:ask|type)\b/,
  /^how does this work\b/,
  /^(?:who|what) are you\b/,
];
