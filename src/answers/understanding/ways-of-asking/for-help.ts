import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_HELP: WaysOfAsking = [
  /^what can (?:you|i|this)\b/,
  /^how (?:do|can|should) i (?:use|ask)\b/,
  /^what (?:do|should) i (?:ask|type)\b/,
  /^how does this work\b/,
  /^(?:who|what) are you\b/,
  /^(?:(?:please|can|could|would|will|you) )*help(?: me| us)?(?: out)?(?: please)?\W*$/,
  /^(?:i|we) (?:(?:just|really) )*(?:need|want|could do with) (?:(?:some|a bit of|your) )*help(?: please)?\W*$/,
];
