import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { asksWhoSaidIt, findSpeaker } from '../people/find-speaker.ts';
import type { Understanding } from '../understanding/understanding.ts';
import {
  type Detail,
  detailsIn,
  type Nearness,
  readAskedDetail,
  textAround,
  type WeighedDetail,
} from './weigh-details.ts';

/** Another document tells it rather where it holds so much of all that was asked, … */
const TELLS_ELSEWHERE = 0.8;
/** … and this much more of what the follow-up says itself. */
const MORE_ELSEWHERE = 0.15;

/**
 * A detail of what was shown for the question before ("how many came?", "who evaluates it?"): looked for in the passage shown,
 * its section and its document. Null where none of them tells it, or another document tells more of it.
 */
export function findDetail(understanding: Understanding, knowledge: Knowledge): Detail | null {
  const { shownIn } = understanding;
  const document = shownIn && knowledge.documents.get(shownIn.document);
  const shown = document?.passages.find(({ anchor }) => anchor === shownIn?.anchor);
  if (!document || !shown) return null;
  if (asksWhoSaidIt(understanding)) return findSpeaker(document, shown, knowledge);

  const asked = readAskedDetail(understanding, knowledge);
  if (!asked) return null;
  const here = bestOf(
    document.passages.flatMap((passage, at) =>
      detailsIn({ document, passage }, nearness(passage, shown), at, asked),
    ),
  );
  if (!here || !asked.isTelling) return here;
  const [rival] = findEvidence(understanding, knowledge, {
    ...(asked.kind ? { worth: asked.kind } : {}),
    isWanted: (place) => place.document.id !== document.id,
  });
  const isToldElsewhere =
    rival !== undefined &&
    rival.coverage > TELLS_ELSEWHERE &&
    asked.shareOfOwn(textAround(rival)) > here.held + MORE_ELSEWHERE;
  return isToldElsewhere ? null : here;
}

function nearness(passage: Passage, shown: Passage): Nearness {
  if (passage.anchor === shown.anchor) return 'passage';
  return passage.headings.join('\n') === shown.headings.join('\n') ? 'section' : 'document';
}

function bestOf(details: readonly WeighedDetail[]): WeighedDetail | null {
  return details.reduce<WeighedDetail | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
}
