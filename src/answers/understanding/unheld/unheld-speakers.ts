import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { termOf } from '../../../search/tokenize.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { overlap } from '../../span.ts';
import type { Understanding } from '../understanding.ts';

const SAYS = fragment`
  say|said|saying|think|thought|report(?:ed)?|recommend(?:ed)?|publish(?:ed)?|announced?|find|found
  |want|call(?:ed)? for
`;
const NAME = '(?<name>\\p{Lu}\\p{Ll}+)';
/** One word with a capital that says something, or from which something comes: "what did Relate say", "a statement from Shelter". */
const SPEAKERS: readonly RegExp[] = [
  pattern('du')`\b[Ww]hat (?:did|does|do|has|have) ${NAME} (?:${SAYS})\b`,
  pattern('du')`
    \b(?:
      [Ll]atest|[Nn]ews|[Uu]pdates?|[Ss]tatement|[Rr]esponse|[Aa]nything|[Rr]eport
    ) (?:new )?(?:from|by) ${NAME}(?= (?:on|about)\b|\W*$)
  `,
  // A programme that goes by a word for what is done.
  /(?<=\p{Ll} )(?<name>Prevent)(?=\W*$| (?:referrals?|work|in|across|and|or)\b)/du,
];

/**
 * The bodies that a question asks for words of ("what did Relate say") and that no document names, though the word itself is held: how
 * people relate is nothing that Relate said.
 */
export function unheldSpeakers(
  { text, named, authorities }: Pick<Understanding, 'text' | 'named' | 'authorities'>,
  knowledge: Knowledge,
): string[] {
  return SPEAKERS.flatMap((speaker) => {
    const found = speaker.exec(text);
    const name = found?.groups?.name;
    const [start, end] = found?.indices?.groups?.name ?? [];
    if (name === undefined || start === undefined || end === undefined) return [];
    const isOther = [...named, ...authorities].some((part) => overlap(part, { start, end }));
    return isOther || isWrittenAsName(name, knowledge) ? [] : [name];
  });
}

/** Whether some document writes the word with a capital where no sentence begins. */
function isWrittenAsName(name: string, { index }: Knowledge): boolean {
  const within = new RegExp(`[\\p{L},;&(][’'”"]? [“"‘']?${RegExp.escape(name)}\\b`, 'u');
  return placesHolding([termOf(name)], index).some(({ document, passage }) =>
    [document.title, ...passage.headings, passage.text].some((line) => within.test(line)),
  );
}
