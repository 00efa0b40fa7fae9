import { termsOfText } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Question } from '../../question.ts';

/** "Back to transport - is DfE reviewing the guidance?", "can we go back to adoption" */
const BACK_TO = pattern('i')`
  ^(?:(?:ok(?:ay)?|so|and|but|now|right|anyway)[,\s]+)*(?:
    (?:can|could|may) (?:we|i) (?:go |come )?|let(?:'s| us) (?:go |come )?
    |(?:going|coming|go|come|turning|returning|to go) )?(?:back|return(?:ing)?) to (?:
      the |your |what you said (?:on|about) )?(?<matter>[^,;:?!–]+?)(?:\s+[-–]\s*|[,;:?!–]\s*|$)
        (?<rest>.*)$
`;

/**
 * A question that goes back to an earlier one of its thread, as if what came between had not been asked; null where it goes back to none.
 * By the name alone the earlier one is asked again.
 */
export function backTo({ text, thread }: Question): Question | null {
  const { matter = '', rest = '' } = BACK_TO.exec(text.trim())?.groups ?? {};
  const wanted = termsOfText(matter);
  const at = thread.findLastIndex((turn) => {
    const said = new Set(termsOfText(turn));
    return wanted.length > 0 && wanted.every((term) => said.has(term));
  });
  if (at < 0) return null;
  return rest === ''
    ? { text: thread[at]!, thread: thread.slice(0, at) }
    : { text: rest, thread: thread.slice(0, at + 1) };
}
