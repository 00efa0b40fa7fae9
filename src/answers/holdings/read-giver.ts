import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { speakersIn } from '../people/words/speakers-in.ts';

/** Whose documents are asked for, in the asker's words, and whether one is theirs. */
export type Giver = {
  /** The question without who gave them. */
  readonly rest: string;
  readonly name: string;
  readonly isBy: (document: Document) => boolean;
};

/** "… by Dave Hill", "… of the ADCS presidents", "which speeches did Alison Michalska make" */
const WAYS = [
  pattern('iu')`
    ^(?<rest>.*?\b(?:speech(?:es)?|address(?:es)?|statements?|releases?)) (?:(?:are there|given|made|held|issued) )?(?:by|of|from) (?:the |an? )?(?<who>\S.+?)[\s?.!]*$
  `,
  pattern('iu')`
    ^(?<rest>(?:which|what) (?:speech(?:es)?|address(?:es)?|statements?)) (?:did|has|have) (?:the |an? )?(?<who>\S.+?) (?:ma[dk]e|gave|given?|deliver(?:ed)?|held)[\s?.!]*$
  `,
];
const PRESIDENT =
  /^(?:adcs(?:['’]s)? )?(?:past |former )?(?<many>presidents?)(?: of (?:adcs|the association))?$/i;
const OF_PRESIDENT = /\bPresident(?:['’]s|ial)?\b/;

/** By whom documents of a kind are asked for: somebody whom updates name, or the presidents. Null where a question does not say. */
export function readGiver(text: string, knowledge: Knowledge): Giver | null {
  const { rest, who } = WAYS.map((way) => way.exec(text)?.groups).find((found) => found !== undefined) ?? {};
  if (rest === undefined || who === undefined) return null;
  const president = PRESIDENT.exec(who)?.groups?.many;
  if (president !== undefined)
    return {
      rest,
      name: 'presidents of ADCS',
      isBy: (document) =>
        OF_PRESIDENT.test(opening(document)) ||
        findPeopleIn(opening(document), knowledge).some((name) => wasPresident(name, knowledge)),
    };
  const [person, ...more] = findPeopleIn(who, knowledge);
  if (person === undefined || more.length > 0 || who.split(' ').length > person.split(' ').length)
    return null;
  return {
    rest,
    name: person,
    isBy: (document) =>
      findPeopleIn(opening(document), knowledge).includes(person) ||
      [...speakersIn(document, knowledge).values()].some(({ named }) =>
        findPeopleIn(named, knowledge).includes(person),
      ),
  };
}

function wasPresident(name: string, { roles }: Knowledge): boolean {
  return roles.some(({ person, post, body }) => person === name && post === 'president' && body === 'ADCS');
}

/** What says whose a document is: its title and its first words. */
function opening({ title, passages }: Document): string {
  return `${title}\n${passages[0]?.text ?? ''}`;
}
