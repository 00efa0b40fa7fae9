/** "The ‘Insights’ programme" is the Insights programme. */
const BETWEEN_WORDS = `['’"”]?[\\s-]+['‘"“]?`;

/** A pattern for a name of one thing or several, its words joined by blanks or hyphens: "peer challenge" is in "Peer-challenges". */
export function inOneOrMany(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => {
      const one = word.length > 3 ? word.replace(/(?<!s)s$/i, '') : word;
      const [stem, ends] = /[^aeiou](?:y|ie)$/i.test(one)
        ? [one.replace(/(?:y|ie)$/i, ''), '(?:y|ies)']
        : [one, '(?:e?s)?'];
      return `${RegExp.escape(stem)}${ends}`;
    })
    .join(BETWEEN_WORDS);
}
