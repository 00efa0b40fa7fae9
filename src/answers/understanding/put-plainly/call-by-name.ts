import { isEnglishWord } from '../../../knowledge/english-words.ts';
import { pattern } from '../../../text/pattern.ts';

/** "What is the FutureSocial project in the West Midlands?" */
const NAMED_AND_CALLED = pattern('u')`
  ^(?<asks>[Ww]hat(?:['’]?s| is| was)|[Tt]ell me about|[Ee]xplain|[Dd]escribe) (?:the |this )?
    (?<name>\p{Lu}[\p{L}\d]{3,}) (?:project|programme|program|scheme|initiative|venture)
    (?=[\s?.!]*$| (?:in|of|from|for|at) )
`;

/** A question for what something is by its name alone: an update that tells of FutureSocial may call it a programme, a project or nothing. */
export function callByName(text: string): string {
  const { asks, name } = NAMED_AND_CALLED.exec(text)?.groups ?? {};
  return asks === undefined || name === undefined || isEnglishWord(name.toLowerCase())
    ? text
    : text.replace(NAMED_AND_CALLED, `${asks} ${name}`);
}
