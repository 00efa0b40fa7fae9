import { THOSE_ADDRESSED } from './those-addressed.ts';

const KINDNESSES = [
  'hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening|night)|bye|goodbye|take care',
  'see you(?: (?:later|soon|tomorrow|around))?|have a (?:good|great|nice|lovely) (?:day|evening|weekend|week|one|break)',
  'sorry|oops|apologies|never ?mind|no worries',
  'thanks?(?: you)?(?: very much| so much| a lot| a million)?|cheers|ta|thx|ty|much appreciated|lol|haha|ok(?:ay)?',
  "that(?:'s| is| was)|(?:nice|good|great)(?: (?:one|job|work|stuff))?|great|perfect|brilliant|helpful|lovely|super|cool|well done",
];
const KIND_WORDS = new RegExp(
  `^(?:(?:${KINDNESSES.join('|')})\\b[\\s,!.?]*(?:(?:${THOSE_ADDRESSED})\\b[\\s,!.?]*)*)+$`,
  'i',
);
const OF_THE_APP = new RegExp(
  `\\b(?:${[
    'are you (?:a|an|real|human|ok|there|alive|happy|well)',
    'how are you',
    'do you (?:like|love|sleep|dream|eat)',
    "what(?:'s| is) your (?:name|age|favou?rite)",
    'who (?:made|built|created) you',
    'i (?:love|hate) you',
  ].join('|')})\\b`,
  'i',
);

const ASKED_KINDLY = '(?:please |pls |can you |could you |would you |i want you to )*';
const ORDERS = [
  '(?:book|send|order|draft|post|print|write|play|sing|buy|get) (?:me|us|an?|this|him|her|them|my|your|some)',
  '(?:translate|ignore|disregard|compose|calculate|pretend|act as|roleplay|forget|delete|tweet|solve)',
  'remind me (?:to|at|on|in|tomorrow|later|next)',
  'tell me a (?:joke|story)',
];
const ORDER = new RegExp(`^${ASKED_KINDLY}(?:${ORDERS.join('|')})\\b`, 'i');

/** Whether somebody is being kind, or tries out who is there. */
export function isSmallTalk(text: string): boolean {
  return KIND_WORDS.test(text) || OF_THE_APP.test(text);
}

/** Whether somebody wants a thing done and not a question answered. */
export function isInstruction(text: string): boolean {
  return ORDER.test(text);
}
