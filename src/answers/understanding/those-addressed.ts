/** Whom people greet or thank, as alternatives of a pattern. */
export const THOSE_ADDRESSED =
  'there|all|both|again|team|everyone|everybody|folks|guys|colleagues?|mates?|pals?|bud(?:dy)?|love|friends?|lads|bot|adcs';
