import type { PassageRole, ReadingPlace } from './draft.ts';
import { type Lexicon, markSentence } from './mark-sentence.ts';
import { questionIn, withoutAnswerLabel } from './question-and-answer.ts';
import { applyRules } from './rules/apply-rules.ts';
import { settleFinding } from './settle-role.ts';
import { splitSentences } from './split-sentences.ts';

/** "Who is our new chair?", "And who runs the hub now?" */
const ASKS_WHO = /^(?:and |so |but )?who(?:['’]s (?=the |our |in )| )(?<does>[^?]{3,90})\?$/iu;
const OPENS_WITH_NAME = /^(?:(?:it is|it['’]s|that is|that['’]s|this is) )?⟦P(?<p>\d+)⟧/iu;

/**
 * The posts that an update tells as a question and its answer: under "Who is our new chair?" the name that the answer begins with is said to
 * be that.
 */
export function readAnsweredHeading({ document, passage, lexicon }: ReadingPlace): readonly PassageRole[] {
  const asked = ASKS_WHO.exec(questionIn(passage.heading) ?? '');
  const does = asked?.groups?.does;
  const [answer] = does === undefined ? [] : splitSentences(withoutAnswerLabel(passage.text));
  const name = answer && nameOpening(answer.text, lexicon);
  if (!answer || !name) return [];
  const verb = /who['’]s/i.test(asked?.[0] ?? '') ? 'is ' : '';
  const sentence = markSentence(`${name} ${verb}${does}`, lexicon);
  return applyRules(sentence)
    .findings.filter(({ person }) => person === 0)
    .map((finding) => ({
      ...settleFinding(finding, name, sentence, { document, passage, lexicon }),
      evidence: answer.text,
    }));
}

function nameOpening(sentence: string, lexicon: Lexicon): string | null {
  const { people, marked } = markSentence(sentence, lexicon);
  const place = OPENS_WITH_NAME.exec(marked)?.groups?.p;
  return place === undefined ? null : (people[Number(place)]?.name ?? null);
}
