import { MONTHS } from '../understanding/date-words.ts';

/** What begins or ends somewhere is said so: "until when", "by what age"; so is what is counted from somewhere on ("how many since the launch"). */
const LIMITS: readonly { readonly asked: RegExp; readonly says: RegExp }[] = [
  {
    asked: /\b(?:until|till|up to) (?:when|what|which)\b/,
    says: limitedBy('until|till|to|up to|beyond|through'),
  },
  { asked: /\bby (?:when|what|which)\b|\bdeadline\b/, says: limitedBy('by|before|until|deadline.*') },
  { asked: /\b(?:since|from) (?:when|what|which)\b/, says: limitedBy('since|from|began.*|started.*') },
  { asked: /\bhow (?:many|much)\b.*\bsince\b/, says: /\bsince\b/i },
];

function limitedBy(words: string): RegExp {
  return new RegExp(`\\b(?:${words}) (?:the )?(?:(?:end|start|age) of )?(?:${MONTHS}|\\d)`);
}

/** How a sentence says the limit that a question asks for ("until when"); null where it asks for none. */
export function limitAsked(question: string): RegExp | null {
  return LIMITS.find(({ asked }) => asked.test(question))?.says ?? null;
}
