/** A pattern for words in this form or another: "twin hatter" is in "twin hat" and in "twin hatters". */
export function inAnyForm(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => {
      const stem = /^\p{Ll}{5,}$/u.test(word)
        ? word.replace(/(?:(\p{L})\1)?(?:ers?|ing|ed|s)$/u, '$1')
        : word;
      return `${RegExp.escape(stem.length >= 3 ? stem : word)}\\w*`;
    })
    .join('\\W+');
}
