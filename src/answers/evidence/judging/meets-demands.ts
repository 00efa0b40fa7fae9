import type { Query, TermGroup } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { rememberText } from '../../../text/remember-text.ts';
import { isTelling } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { speaksOfAny } from '../speaking/speaks-of-any.ts';
import type { Demand } from './demands/demand.ts';
import { DEMANDS } from './demands/demands.ts';
import { hasOtherSense } from './has-other-sense.ts';
import { SAYS_OF_IT } from './points-back.ts';

/** A sentence that begins so goes on about what the one before it names. */
const GOES_ON =
  /^["“‘(]?(?:it|its|this|that|these|those|they|their|the|both|each|all|he|she|we|our|as a result)\b/i;

/**
 * Whether a passage tells what the question demands besides its topic: that something is the most, the average, still to come. It has to
 * tell it of what is asked about, unless that was put in words of its own: where guests are listed, a sentence on school funding says
 * nothing of who funds one of them. What has a word in another sense tells nothing either.
 */
export function meetsDemands(
  { passage, isOnMatter, sentence: best }: Pick<Evidence, 'passage' | 'isOnMatter' | 'sentence'>,
  { text, query }: { readonly text: string; readonly query: Query },
): boolean {
  const asked = text.toLowerCase();
  if (hasOtherSense(passage, asked)) return false;
  const above = [...passage.headings, passage.introduction ?? ''];
  const isMetByMatter = ({ orOnMatter }: Demand) =>
    isOnMatter &&
    orOnMatter !== undefined &&
    (orOnMatter === true || [...above, passage.text].some((line) => orOnMatter.test(line)));
  const demands = demandsOf(asked).filter((demand) => !isMetByMatter(demand));
  if (demands.length === 0) return true;
  const shown = best?.text ?? '';
  const sentences = sentencesOf(passage.text).map((sentence) => sentence.text);
  return demands.every((demand) => {
    const about = query.groups.filter((group) => isTelling(group) && !isOfDemand(group, demand));
    // Under a heading that says all of it, what is shown speaks of nothing else.
    const heading = passage.headings.at(-1);
    const isHeaded =
      heading !== undefined &&
      about.every((group) => isOfAsking(group, demand, asked) || speaksOfAny(heading, [group]));
    const isAbout = (sentence: string | undefined) => sentence !== undefined && speaksOfAny(sentence, about);
    return (
      above.some((line) => demand.told.test(line)) ||
      sentences.some(
        (sentence, at) =>
          demand.told.test(sentence) &&
          (isOnMatter ||
            about.length === 0 ||
            isAbout(sentence) ||
            (isHeaded && shown.includes(sentence)) ||
            (at === 0 && isAbout(heading)) ||
            ((GOES_ON.test(sentence) || SAYS_OF_IT.test(sentence)) && sentences.slice(0, at).some(isAbout))),
      )
    );
  });
}

/** A question is read once for all the passages that may answer it. */
const QUESTIONS_KEPT = 100;
const demandsOf = rememberText(
  (asked): readonly Demand[] => DEMANDS.filter((demand) => demand.asked.test(asked)),
  QUESTIONS_KEPT,
);

/** Whether a demand is made by a word of the question, so that without it there would be none: "leave" where it asks why they did. */
function isOfAsking({ said }: TermGroup, demand: Demand, asked: string): boolean {
  return !demand.asked.test(asked.replace(said.toLowerCase(), ''));
}

/** Whether a word of the question is the very thing demanded: "funds", "average". */
function isOfDemand({ said }: TermGroup, { told }: Demand): boolean {
  return told.test(said);
}
