import { fragment } from '../../../../text/pattern.ts';
import { FREE_TIME, WEEKDAY } from './times-of-ease.ts';

export const GREETINGS: readonly string[] = [
  "hiya|heya|hi|hello|helo|hullo|hey|howdy|greetings|good (?:morning|afternoon|evening|day)|g['’]?day",
  fragment`
    happy (?:${WEEKDAY}|${FREE_TIME}|birthday|anniversary)
    |merry (?:christmas|xmas)|season['’]?s greetings
  `,
  fragment`
    welcome back
    |(?:nice|good|lovely|pleased) to (?:meet|see|hear from) (?:you|u)(?: again)?
    |long time no see
  `,
];

/** How somebody fares, or what was good that they had. */
const FARING = fragment`
  well|ok(?:ay)?|good|great|fine|lovely|nice|all ?right|safe|better|warm|dry|happy|healthy|kindly
  |${FREE_TIME}
  |(?:not|(?:don|isn|wasn)['’]?t)(?: been)? (?:too )?(?:busy|mind|late|bad)
`;
const BEHIND_FARING = fragment`
  so far|today|too|all round|(?:with|for) (?:you|everyone)|at your end
  |(?:and|&) (?:(?:keeping|staying) )?(?:safe|dry|warm|rested|happy|healthy|well)
  |off|(?:me )?asking|to ask
  |(?:just )?(?:one more|another)(?: question| thing)?
`;
/** "You can help with …" is hoped for because something is asked. */
const OF_THEM = fragment`
  (?:
    you|u|your|all|everyone|everybody|everything|things|it|this|that|life
    |the (?:team|family|new year|week|weather|summer|holidays?)
  )(?:['’](?:s|re|ve|d))?(?! (?:can|could|might|may|knows?|will|would)\b)
`;

export const WELL_WISHES: readonly string[] = [
  fragment`
    (?:(?:i|we|just|really|do|am) )*hop(?:e|ing) (?:that )?${OF_THEM}\b[^.!?;:–—\n]{0,45}?
      \b(?:${FARING})\b(?: (?:
      ${FARING}|${BEHIND_FARING}
    ))*
  `,
  fragment`
    hop(?:e|ing) (?:that )?(?:you|u|all|everyone|everybody)(?: all)?(?:['’]re| are|['’]s| is) (?:
      enjoying|having|keeping|surviving|coping|staying|making the most of
    )\b[^.!?;:,–—\n]{0,40}(?=[.!?;:,–—]|\s-|$)
  `,
  fragment`
    how (?:are|r) (?:you|u|ya|things)(?: (?:
      all|both|doing|keeping|getting on|feeling|going|today|this (?:morning|afternoon|evening|week)
      |with you
    ))*
  `,
  fragment`
    how(?:['’]?s| is| has|['’]?ve| have) (?:
      it(?= (?:all |been )*(?:going|doing|keeping)\b)
      |things|everything|tricks|life|you|your (?:day|week|weekend|morning|afternoon|evening|${WEEKDAY})
    )(?: (?:all|going|been|doing|keeping|today|so far))*(?! (?:with|on|in|for|about)\b)
  `,
  "(?:(?:are )?(?:you|u|ya)(?: all)? )?(?:all ?right|alright|ok(?:ay)?)(?= *(?:\\?|mate|there|everyone|all|team|$))(?: (?:there|mate|today))?|y'?all ?right",
  `how was (?:your|the) (?:${FREE_TIME}|${WEEKDAY})(?: (?:${FREE_TIME}))*|how do you do`,
];
