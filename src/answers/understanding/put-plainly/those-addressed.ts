import { fragment } from '../../../text/pattern.ts';

/** Whom people greet or thank, as alternatives of a pattern. */
export const THOSE_ADDRESSED = fragment`
  there|all|both|again|team|everyone|everybody|folks|guys|colleagues?|mates?|pals?|bud(?:dy)?|love
  |lovely|hun|duck|pet|petal|sir|madam|chaps|peeps|friends?|lads|ladies|bot|adcs
`;
