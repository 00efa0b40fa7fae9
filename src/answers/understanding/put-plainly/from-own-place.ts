import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { FoundName } from '../../../knowledge/name-finder.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { sayRegion } from '../../wording/say.ts';
import { namesSource } from '../sources-in.ts';

/** “I work in”, “we are a council in”, “our region is”, “ours is”: what a person says in front of where they are. */
const OWN_PLACE = fragment`
  (?:
    (?:i|we)(?:['’]?m|['’]?re| am| are)?(?: (?:all|also|both|just|now|here|up|down|over|based|working|sitting))*
      (?: (?:work|sit|live|am|are))?(?: an?(?: [\w ]{3,30}?)?)?(?: (?:in|at|for|from|with|of|out of))?
    |(?:our|my) (?:own )?(?:region|council|authority|la|area|patch|county|borough|city|neck of the woods) is
    |(?:ours|mine) is|(?:asking|speaking) (?:for|from)|from|that(?:['’]s| is)
  ) (?:the )?$
`;
const LEADS_IN_FRONT = pattern('i')`^(?:(?:hi|hello|ok|and|so|but)[ ,]+)*${OWN_PLACE}`;
const LEADS_BEHIND = pattern('i')`[\s,.;:?(–-]+(?:and )?${OWN_PLACE}`;
const LEADS_IN_BRACKETS = /\s*\((?:the )?$/i;
const ENDS_IN_FRONT = pattern('i')`
  ^(?: (?:city |county |borough |metropolitan |district )*(?:council|region|borough|authority|lscb|here|myself|ourselves))*
  \s*[,.;:–-]+\s*(?:(?:so|and|but)[ ,]+)?
`;
const ENDS_BEHIND =
  /^(?: (?:city |county |borough )*(?:council|region|borough|authority|here|by the way|btw))*[\s).?!]*$/i;

const OWN_REGION = /\b(?:our|my) (?:own )?(?:region|patch|neck of the woods)\b|\b(?:ours|mine)\b/gi;
const OWN_COUNCIL =
  /\b(?:our|my) (?:own )?(?:(?:local )?(?:council|authority|la)|area|county|borough|city)\b/gi;

/** Whoever is asked for so is nobody of one place. */
const OF_ALL = /\b(?:adcs|association|president|minister|national(?:ly)?|england)\b/i;
/** Words by which people speak of themselves. */
const OF_SELF = /\b(?:i|we|our|my|ours|mine)\b/i;

/**
 * What somebody asks of their own region or council, with the name that they say of it in the same breath: “I work in Devon. Latest from our
 * region?” is “Latest from the South West?”, “and ours? We're in Kent” is “and the South East?”, and “we are a London borough, what's new on
 * agency rates” is “what's new on agency rates in Greater London”. Any other question as it stands.
 */
export function fromOwnPlace(text: string, knowledge: Knowledge): string {
  if (!OF_SELF.test(text)) return text;
  const places = placesIn(text, knowledge);
  const isOfOwn = (said: string) => said.search(OWN_REGION) >= 0 || said.search(OWN_COUNCIL) >= 0;
  for (const place of places) {
    const question = withoutSaying(text, place);
    if (question === null) continue;
    const region = sayRegion(place.region, knowledge);
    const own = place.isCouncil ? place.said : region;
    if (isOfOwn(question)) return question.replace(OWN_COUNCIL, own).replace(OWN_REGION, region);
    const saysOwn = OF_SELF.test(text.replace(question, ''));
    if (!saysOwn || places.length > 1 || !/\s/.test(question)) continue;
    if (OF_ALL.test(question) || namesSource(question, knowledge)) return question;
    return question.replace(/[\s?.!]*$/, (end) => ` in ${own}${end}`);
  }
  return text;
}

type Place = Pick<FoundName<unknown>, 'start' | 'end' | 'said'> & {
  readonly region: string;
  readonly isCouncil: boolean;
};

function placesIn(text: string, { findRegions, findAuthorities }: Knowledge): readonly Place[] {
  return [
    ...findAuthorities.find(text).map((found) => ({ ...found, region: found.item.region, isCouncil: true })),
    ...findRegions
      .find(text)
      .flatMap((found) =>
        found.item.length === 1 ? { ...found, region: found.item[0]!, isCouncil: false } : [],
      ),
  ];
}

/** A question without the words that say where its asker is; null where it does not say that in words of their own. */
function withoutSaying(text: string, { start, end }: Place): string | null {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (LEADS_IN_FRONT.test(before) && ENDS_IN_FRONT.test(behind)) return behind.replace(ENDS_IN_FRONT, '');
  if (!ENDS_BEHIND.test(behind)) return null;
  const leads = LEADS_BEHIND.exec(before) ?? LEADS_IN_BRACKETS.exec(before);
  return leads && leads.index > 0 ? before.slice(0, leads.index) : null;
}
