import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { holdsNearlyEveryWord, isAnswerable } from '../evidence/judging/is-answerable.ts';
import { asksWhoWasAppointed, tellsAppointed } from '../kinds/tells-appointed.ts';
import { asksWhoSaid } from '../understanding/asks/asks-who-said.ts';
import { MONTHS } from '../understanding/date-words.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { withoutSpeaker } from './words/without-speaker.ts';

/** A text without a role answers where it holds so much of the question … */
const ENOUGH_COVERAGE_FOR_TEXT = 0.74;
/** … or is this sure: who "leads" or "manages" may be asked of anything that is done. */
const ENOUGH_CONFIDENCE_FOR_TEXT = 1.5;

/** Whether a text may answer who asks for somebody: it names somebody, and tells of nearly all that was asked. */
export function namesWho(
  text: Evidence,
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
): boolean {
  return (
    namesSomebody(text, understanding, knowledge) &&
    (holdsNearlyAll(text, understanding) || isSure(text, understanding, post))
  );
}

function holdsNearlyAll(evidence: Evidence, understanding: Understanding): boolean {
  return evidence.coverage >= ENOUGH_COVERAGE_FOR_TEXT && holdsNearlyEveryWord(evidence, understanding);
}

/** Whether a text that lacks more of what was asked may still be shown to who asks for somebody. */
function isSure(evidence: Evidence, understanding: Understanding, post: AskedPost | null): boolean {
  // That something was said on the matter is not that somebody said this.
  if (asksWhoSaid(understanding.text) && !holdsNearlyEveryWord(evidence, understanding)) return false;
  return (
    isAnswerable(evidence, understanding) &&
    (post === null || evidence.confidence >= ENOUGH_CONFIDENCE_FOR_TEXT)
  );
}

/** A sentence begins with a capital, and only initials are a name there. */
const NAME = /(?<=[\p{L}\p{N}’')”,;:] )\p{Lu}[\p{L}’'&-]+|(?<=^ ?|[.?!] )\p{Lu}{2}[\p{Lu}&]+(?!\p{L})/gu;
const MONTH = pattern()`^(?:${MONTHS})$`;

/** Whether a passage names anybody or any body that the question does not name itself. */
function namesSomebody(
  { passage, sentence }: Evidence,
  { text }: Understanding,
  knowledge: Knowledge,
): boolean {
  if (asksWhoWasAppointed(text) && tellsAppointed(sentence?.text ?? passage.text)) return true;
  const asked = new Set(text.toLowerCase().split(/\P{L}+/u));
  // Whoever comments on what was done did not do it.
  const told = asksWhoSaid(text) ? passage.text : withoutSpeaker(passage.text, knowledge);
  const names = [passage.introduction ?? '', told].join(' ').match(NAME) ?? [];
  return names.some((name) => !MONTH.test(name) && !asked.has(name.toLowerCase()));
}
