import { fragment } from '../../../../text/pattern.ts';
import { MANY_THANKS } from './thanks.ts';
import { FREE_TIME } from './times-of-ease.ts';

const KIND_OF = '(?:(?:good|great|nice|lovely|super|restful|long|happy|fab) )*';

/** These may also begin a question ("perfect storm", "testing new models"): they are only kind where a sentence ends behind them. */
export const SHORT_KINDNESSES: readonly string[] = [
  fragment`
    dear|morning|afternoon|evening|(?:good )?night|bye(?: for now)?|good ?bye|take care|later|laters
    |welcome|no (?:rush|hurry)
  `,
  fragment`
    (?:see|catch|speak to|talk to) (?:you|u|ya)(?: all)?(?: (?:
      later|soon|tomorrow|around|next week|then|there|on \w+day|(?:at|in) [\w ]{1,30}
    ))?
    |(?:speak|talk) (?:soon|later)
  `,
  fragment`
    (?:have|enjoy) (?:an?|the|your) ${KIND_OF}(?:${FREE_TIME}|one)
    |safe (?:travels|journey)|get well soon
  `,
  fragment`
    (?:no,? )?(?:${MANY_THANKS}|thank|ty)|much (?:appreciated|obliged)
    |(?:i )?(?:really )?appreciate (?:it|that|your help)
  `,
  fragment`
    (?:you(?:['’]re| are)|ur) (?:an? |the )?(?:absolute |total |real )?(?:
      star|legend|lifesaver|gem|angel|hero|best|welcome|great|brilliant|wonderful|amazing
    )
    |(?:(?:you(?:['’]ve| have) been )?(?:an? )?(?:great|big|huge|massive) help)
    |good (?:bot|luck(?: with \w+)?)|well done|congratulations|congrats|bless you|same to you
    |you too
  `,
  fragment`
    (?:(?:that|it)(?:['’]?s| is| was)? )?(?:(?:very|so|really|most) )?(?:
      nice|good|great|perfect|excellent|brilliant|helpful|useful|lovely|super|cool|fab|fantastic
      |wonderful|amazing|awesome
    )(?: (?:one|job|work|stuff|to know|to hear))?
  `,
  '(?:lol|ha ?ha|wow|gosh|blimey|h?mm+|ooh|aha|ah|oh(?: dear| well)?|very funny)',
  fragment`
    (?:that|it)(?:['’]?s| is| was)(?: (?:all|it|everything|fine))?(?: for (?:now|today|me))?
    |nothing (?:else|more|further)(?: for (?:now|today))?
    |(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:good|fine|sorted|done)
  `,
];

/** These may also tie a question to the one before it ("ok, school places then", "sorry, meant the North East"). */
export const REPLIES: readonly string[] = [
  'sorry|oops|whoops|apologies|never ?mind|no (?:worries|problem|bother)|excuse me',
  fragment`
    ok(?:ay)?|(?:will|can) do|(?:sounds|looks|all|very) (?:good|great|fine)|fair enough|got it
    |understood|noted|found it|i see|right(?: then)?
    |(?:oh )?(?:yes|no|yep|yeah|nope|sure)(?: please| thanks)?
  `,
];
