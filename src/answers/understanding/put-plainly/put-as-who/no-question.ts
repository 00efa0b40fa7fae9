/** What is asked otherwise stays as it is: "what was the response by …". */
export const NO_QUESTION =
  '(?!(?:what|how|when|why|where|which|who|was|were|is|are|did|does|do|has|have|any)\\b)';
