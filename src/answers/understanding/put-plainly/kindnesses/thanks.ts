import { fragment } from '../../../../text/pattern.ts';

export const MANY_THANKS = fragment`
  (?:many |lots of )?(?:thanks|thank you|thankyou|thx|ta|cheers)(?: (?:so|very) much
    | a lot| a million| again
  )?
`;

const WHOSE_HELP = 'all|your|the|that|this|these|those|any';
const HELP = fragment`
  help|helping|info|information|answers?|reply|replies|support|link|work|time|patience|quick|great
  |swift|prompt|response
`;
const EARLIER = 'earlier|yesterday|before|last (?:time|week)|just now|today|the other day';

export const THANKS_FOR: readonly string[] = [
  fragment`
    ${MANY_THANKS} for (?=(?:
      ${WHOSE_HELP}|${HELP}|${EARLIER}
    )\b)(?:(?:${WHOSE_HELP})\b ?)*(?:(?:${HELP})\b ?)*(?:${EARLIER})?
  `,
  fragment`
    (?:sorry|apologies) (?:to|for) (?:be )?(?:
      bother(?:ing)?|troubl(?:e|ing)|disturb(?:ing)?|pester(?:ing)?|interrupt(?:ing)?|(?:a )?pain
      |(?:the )?delay
    )(?: you)?(?: again)?
  `,
  fragment`
    (?:sorry|apologies) (?:to be|for being|if i am) (?:(?:so|a bit|very|such) )*(?:
      dim|thick|daft|slow|dense|nosy|ignorant|stupid|cheeky|a bother|a nuisance|vague
    )
    |(?:and )?being (?:(?:a bit|very|so) )*(?:nosy|curious|cheeky|pedantic)
    |(?:excuse|forgive|pardon) (?:me|my ignorance|the (?:silly |daft |stupid )?question)
  `,
];
