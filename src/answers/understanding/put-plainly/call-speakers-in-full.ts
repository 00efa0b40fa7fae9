import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { mayBeSameGivenName } from '../../../knowledge/read-roles/short-names.ts';
import { pattern } from '../../../text/pattern.ts';
import { onceForEach } from '../../once-for-each.ts';
import { speakersIn } from '../../people/words/speakers-in.ts';

/** “What did Alison say about …”, “Alison's speech” */
const SPEAKER = pattern('giu')`
  (?<=\b(?:did|does|do|has|have|had|what|how|when|where) )(?<speaking>\p{L}+)(?= (?:(?:ever|also|just) )?(?:say|said|says|think|thinks|thought|comment|argue|warn|call for|respond|react|talk about|speak about)\b)
  |(?<=^(?:\W|show me |find )*)(?<owning>\p{L}+)(?=['’]s? (?:\w+ )?(?:speech|address|words|statement|comments?|views?|quotes?)\b)
`;

/**
 * A question with whoever is said to speak by their given name alone in full: of those quoted, only one has it, and nobody else is called just
 * so ("Rachel" is no Rachael where there is a Rachel).
 */
export function callSpeakersInFull(text: string, knowledge: Knowledge): string {
  return text.replace(SPEAKER, (said) => {
    if (!isGivenName(said.toLowerCase())) return said;
    const isCalledSo = (name: string) => givenOf(name).toLowerCase() === said.toLowerCase();
    const [meant, ...others] = speakersOf(knowledge).filter((name) =>
      mayBeSameGivenName(givenOf(name), said),
    );
    const isOne = meant !== undefined && others.length === 0;
    return isOne && (isCalledSo(meant) || !knowledge.people.some(({ name }) => isCalledSo(name)))
      ? meant
      : said;
  });
}

const givenOf = (name: string): string => name.split(' ')[0] ?? '';

/** The full names of everybody whose words some document quotes. */
const speakersOf = onceForEach((knowledge: Knowledge): readonly string[] => {
  const introduced = knowledge.documents
    .values()
    .flatMap((document) => speakersIn(document, knowledge).values())
    .map(({ named }) => named)
    .toArray();
  return knowledge.people
    .map(({ name }) => name)
    .filter((name) => introduced.some((named) => named.startsWith(name)));
});
