import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { authoritiesIn } from '../../evidence/speaking/authorities-in.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { NamedPlaces, Understanding } from '../../understanding/understanding.ts';
import { namesOtherBody } from './names-other-body.ts';
import { ofHeldBody } from './of-held-body.ts';

type Test = (role: Role) => boolean;

/**
 * A test of one role after the other: whether it is of the region, committee, authority or association that a question names. What the
 * question says is read once, as a large corpus has thousands of roles. `namesNoBody`: it says nothing else of what the post is in.
 */
export function whereAsked(
  understanding: Understanding,
  knowledge: Knowledge,
  { post, namesNoBody }: { post: AskedPost | null; namesNoBody: boolean },
): Test {
  const isOfCommittee = ofCommittee(understanding, knowledge);
  const isOfAuthority = ofAuthority(understanding, post, knowledge);
  const isOfBody = ofHeldBody(understanding, knowledge);
  const isOfAssociation = ofAssociation(understanding, knowledge, { post, namesNoBody });
  const { regions, committees, authorities } = understanding;
  // "Who chairs the North East" is about the region itself, not about one of its groups.
  const isOnRegionItself =
    namesNoBody &&
    authorities.length === 0 &&
    committees.length === 0 &&
    post !== null &&
    /chair|representative/.test(post.name);
  return (role) => {
    if (!isOfCommittee(role) || !isOfAuthority(role) || !isOfBody(role)) return false;
    if (regions.length > 0) {
      if (role.region === null || !regions.includes(role.region)) return false;
      if (isOnRegionItself) return /\bregion$/i.test(role.body);
    }
    return isOfAssociation(role);
  };
}

function ofCommittee({ committees }: NamedPlaces, knowledge: Knowledge): Test {
  if (committees.length === 0) return () => true;
  const names = knowledge.committees
    .filter(({ slug }) => committees.includes(slug))
    .map(({ name }) => name.toLowerCase());
  return ({ body }) => names.some((name) => body.toLowerCase().includes(name));
}

/**
 * One of the authorities has to be the role's own place; the others may be said with it ("left Durham for Buckinghamshire"). Where that names
 * authorities it has to be these: Bath and North East Somerset is no Somerset.
 */
function ofAuthority({ authorities }: NamedPlaces, post: AskedPost | null, knowledge: Knowledge): Test {
  if (authorities.length === 0) return () => true;
  const isPlaced = post !== null && !/minister|president|author|chancellor/.test(post.name);
  const isNamedIn = (held: string) => {
    const told = authoritiesIn(held, knowledge);
    const plain = held.toLowerCase().replaceAll('&', 'and');
    return (asked: NamedPlaces['authorities'][number]) =>
      told.length > 0
        ? told.some(({ item }) => item === asked.item)
        : namesOf(asked).some((form) => hasWord(plain, form));
  };
  return ({ body, place, evidence }) => {
    const own = `${body}, ${place ?? ''}`;
    if (isPlaced && !authorities.some(isNamedIn(own))) return false;
    return authorities.every(isNamedIn(`${own}, ${evidence}`));
  };
}

function ofAssociation(
  understanding: Understanding,
  knowledge: Knowledge,
  { post, namesNoBody }: { post: AskedPost | null; namesNoBody: boolean },
): Test {
  const { text } = understanding;
  if (/\badass\b/i.test(text)) return ({ body }) => body.toLowerCase().includes('adass');
  const isOfOthers = namesOtherBody(understanding, knowledge);
  if (!post || !/president/.test(post.name)) return (role) => post === null || !isOfOthers(role);
  // "President of the BMA" is not whoever is president of another body and spoke at the BMA.
  const isAnothers = namesAnother(text);
  const isOurs = namesNoBody || /\badcs\b/i.test(text);
  return (role) => {
    const body = role.body.toLowerCase();
    return !isAnothers(body) && (isOurs ? body === 'adcs' : !isOfOthers(role));
  };
}

/** Behind "president of": what is not the name of another body. */
const OURS = pattern('i')`
  ^(?:
    adcs|adass|association|associations|directors?|children'?s?|it|that|them|this|both|each|which
    |the|our|your
  )$
`;
/** Of whom else there are presidents. */
const OTHER_PRESIDENT = pattern('i')`
  \b(?:
    us|usa|u\.s\.|american|french|russian|chinese|german|irish|european|union|students?'?|company
    |bank|club|college|university
  ) (?:vice[- ])?president
`;

/** Whether a question asks for the president of another body than one: "of the bma", "us president". */
function namesAnother(text: string): (body: string) => boolean {
  if (OTHER_PRESIDENT.test(text)) return () => true;
  const name = /\bpresident of (?:the )?([\p{L}']+)/iu.exec(text)?.[1]?.toLowerCase();
  return (body) => name !== undefined && !OURS.test(name) && !body.split(/\P{L}+/u).includes(name);
}

function namesOf({ item, said }: Understanding['authorities'][number]): string[] {
  const name = item.name.toLowerCase();
  return [
    name,
    said.toLowerCase().replaceAll('&', 'and'),
    name.split(/ (?:and|upon|on) |-(?:on|upon)-/)[0] ?? name,
  ];
}

function hasWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ');
}
