import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Detail } from '../../details/details-in.ts';
import { asksWhoSaid, isAboutSaying } from '../../understanding/asks/asks-who-said.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { speakersIn } from './speakers-in.ts';

/** Whether a follow-up asks for whoever said what was shown, and says nothing of it itself: "who said that?". */
export function asksWhoSaidIt({ text, query }: Pick<Understanding, 'text' | 'query'>): boolean {
  return asksWhoSaid(text) && query.groups.every(({ said, isCarried }) => isCarried || isAboutSaying(said));
}

/** "Who wrote that?" of a statement asks for whoever made it, "who signed the introduction?" of an update for whose name is below it. */
const WROTE_IT = pattern('i')`
  ^(?:and |so |but )*who (?:wrote|is the author of|made|signed(?: off)?) (?:
    (?:that|this|it)\b(?! off\b)
    |(?:that|this|the|its|their) (?:introduction|intro|foreword|opening|letter|message|update|bulletin|newsletter)\b
  )
`;

/** Whether a follow-up asks who wrote what was shown. */
export function asksWhoWroteIt({ text }: Pick<Understanding, 'text'>): boolean {
  return WROTE_IT.test(text);
}

/** The sentence by which a document introduces whoever says the words of a passage; null where nobody is said to. */
export function findSpeaker({ document, passage: shown }: Place, knowledge: Knowledge): Detail | null {
  const speaker = speakersIn(document, knowledge).get(shown.id);
  if (!speaker) return null;
  const { introducedIn: passage, named } = speaker;
  const sentence = sentencesOf(passage.text).find(({ text }) => text.includes(named));
  return sentence ? { document, passage, sentence } : null;
}
