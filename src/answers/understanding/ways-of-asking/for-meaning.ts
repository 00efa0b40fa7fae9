import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_MEANING: WaysOfAsking = [
  /\b(?:stands? for|abbreviat(?:e|ed|es|ion)|acronym|short for|meaning of|definition of|define)\b/,
  /\bin full\b|\b(?:full (?:form|name)|short(?:ened)? form) of\b|\bspell(?:ed|t)? out\b|\bmeant? by\b/,
  /^what(?:'s| is| does| do| are) .{1,40}\bmean(?:ing)?\??$|^who or what (?:is|are|was)\b/,
  /\bmean(?:s|ing)?\s*\??$|=\s*\??$/,
  /^what (?:does|do|did) .{1,60} (?:refer to|denote|signify|describe)\s*\??$/,
  /\bwhat(?:'s| is) (?:that|it)\s*\??$/,
  /^what (?:an? |the )?\S+(?: \S+)? (?:is|are|means?|was)\s*\??$/,
];
