/** "Who leads SLI there?": only the place is the same. */
export const ONLY_THERE =
  /^(?!.*\b(?:it|they|them|their|its|this|that|these|those|he|she|his|her)\b).*\bthere$/i;
