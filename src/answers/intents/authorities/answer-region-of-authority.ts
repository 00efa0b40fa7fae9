import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { citeAuthorities } from '../../evidence/citing/cite-authorities.ts';
import { asksOnlyThatTheyAre } from '../../understanding/asks/asks-for-authorities.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { saidBesidePlaces } from '../../understanding/without-named.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayRegion } from '../../wording/say.ts';
import { sayWhere } from './say-where.ts';

/** "Which region is Dudley in?", "where is Kent?", "what region covers Hull", "is Dudley in the North East?" */
const ASKS_REGION = pattern('i')`
  ^(?:and |so )*(?:
    (?:which|what)(?: adcs)? region(?:'s| is| are| does| do| covers| includes| has)?\b
    |.{0,60}\b(?:which|what) region(?:'s| is) (?:it|that|this)\b
    |where(?:'s| is| are)\b
    |(?:is|are|does|do)\b.*\b(?:in|part of|belongs? to|within|under|come under|covered by)\b
  )
`;

/** What is left of "is Milton Keynes South East or Eastern?" without the names. */
const OR_THE_OTHER = /^(?:is|are)(?: (?:in|part of|or|the|region|within|under|it))*[\s?.!]*$/i;

/** In which region the authorities that a question names are, by the list held; null where more is asked of them. */
export function answerRegionOfAuthority(understanding: Understanding, knowledge: Knowledge): Answer | null {
  const { asked, text, regionsNamedBy, committees, times, query } = understanding;
  const found = [...understanding.authorities, ...regionsNamedBy];
  const named = [...new Set(found.map(({ item }) => item))];
  if (named.length === 0 || committees.length + times.length > 0) return null;
  const beside = saidBesidePlaces({ ...understanding, authorities: found });
  if (!ASKS_REGION.test(text) && !(understanding.regions.length > 0 && OR_THE_OTHER.test(beside)))
    return null;
  const words = found.map(({ said }) => said.replaceAll(/\W+/g, '|'));
  const names = new RegExp(`^(?:comes?|under|${words.join('|')})$`, 'i');
  if (!asksOnlyThatTheyAre(query, names)) return null;
  const regions = knowledge.regions.filter(({ slug }) => named.some(({ region }) => region === slug));
  return foundAnswer(
    asked,
    regions.map((region) => citeAuthorities(region, knowledge)),
    {
      intent: 'fact',
      headline: `${sayWhere(named, knowledge)}, by the list held here.`,
      suggestions: regions.map(({ slug }) => `Latest update from ${sayRegion(slug, knowledge)}`),
    },
  );
}
