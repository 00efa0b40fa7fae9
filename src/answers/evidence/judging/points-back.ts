/** "Solihull dropped out of it in July", "two of them stayed": what a sentence says of a thing that was named before it. */
export const SAYS_OF_IT = /\b(?:of|in|from|to|with|for|on|joined|left) (?:it|them)\b/;
