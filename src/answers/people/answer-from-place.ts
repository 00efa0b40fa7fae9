import type { Knowledge } from '../../knowledge/knowledge.ts';
import { SHORT_COUNTIES } from '../../knowledge/short-counties.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer, Citation } from '../answer.ts';
import { findDetail } from '../details/find-detail.ts';
import { cite } from '../evidence/citing/cite.ts';
import { placeAt } from '../evidence/place-at.ts';
import { plainWords } from '../evidence/speaking/plain-words.ts';
import { holdsMeaning } from '../evidence/speaking/speaks-of.ts';
import { onceForEach } from '../once-for-each.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import { remember } from '../remember.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayDate, sayList } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';

/** "Which speakers came from …", "who represented …"; what stands behind is a place or body. */
const FROM = pattern('i')`
  ^(?:so )?(?:
    who|which (?:speakers?|people|presenters?)
    |(?:the )?(?:speakers?|people|presenters?|colleagues)
    |any(?:one|body)|do you have any(?:one|body)
  )(?:'s|’s)?\b(?:(?! (?:replaced|took|succeeded|left|moved|went|retired|resigned)\b).)*?\b(?:
    from|represent(?:ed|ing|s)
    |(?:sp(?:oke|eak|eaking)|present(?:ed|ing)?|came|was there) for
    |on behalf of
  ) (?:the )?(?<rest>.+)$
`;
/** "Tower Hamlets presenters", "Leeds speaker on …": what stands before is a place or body and nothing else. */
const OF_PLACE = pattern('i')`
  ^(?:(?:any|the|which) )*(?<rest>[^,?]{3,60}?)(?:'s|’s)? (?:
    speakers?|presenters?|people|colleagues
  )\b
`;
/** Words that say that somebody was there, and not what for. */
const OF_BEING_THERE = pattern('i')`
  ^(?:
    speakers?|people|presenters?|colleagues|came|come|comes|spoke|presented|present|presenting
    |represent\w*|attend\w*|took part|was|were|there|behalf|have
  )$
`;
const FEWEST_LETTERS = 3;

/** Who is named as being from a place or body that a question names, with where: null where nobody is, or where something else is asked. */
export function answerFromPlace(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  if (understanding.shownIn && findDetail(understanding, knowledge)) return null;
  const from = FROM.exec(understanding.text)?.groups?.rest;
  const rest = from ?? OF_PLACE.exec(understanding.text)?.groups?.rest;
  if (rest === undefined) return null;
  const said = plainWords(withAuthorityInFull(rest, knowledge));
  const isAsked = (place: string) =>
    formsOf(place, knowledge).some((form) =>
      from === undefined ? said.trim() === form.trim() : said.startsWith(form),
    );
  const telling = understanding.query.groups.filter(
    ({ said: word, weight }) => weight >= TELLING_WEIGHT && !OF_BEING_THERE.test(word),
  );
  const found = whereNamed(
    peopleAt(isAsked, understanding, knowledge).filter(({ forms, holds }) =>
      telling.filter(({ said: word }) => !forms.some((form) => form.includes(plainWords(word)))).every(holds),
    ),
    understanding,
  );
  const [first] = found;
  if (!first) return null;
  const names = [...new Set(found.map(({ name }) => name))];
  const citations = distinctCitations(found.map(({ citation }) => citation));
  const dates = [
    ...new Set(citations.map(({ published, publishedBasis }) => sayDate(published, publishedBasis))),
  ];
  return foundAnswer(understanding.asked, citations, {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayList(names)} ${names.length > 1 ? 'are' : 'is'} named as being from ${SHORT_COUNTIES[first.place] ?? first.place} (as of ${sayList(dates)}).`,
    notice: sayAge(
      citations.map(({ published }) => published),
      now,
    ),
  });
}

/** "North Yorks at the conference" begins with North Yorkshire, however that is shortened where somebody is named. */
function withAuthorityInFull(rest: string, { findAuthorities }: Knowledge): string {
  const [first] = findAuthorities.find(rest);
  return first?.start === 0 ? first.item.name + rest.slice(first.end) : rest;
}

/** Of those from a place, the ones that are told of together with another that the question names ("… who spoke in Birmingham"), where there are any. */
function whereNamed(
  found: readonly Found[],
  { query, authorities, regions }: Understanding,
): readonly Found[] {
  const places = query.groups.filter(({ said: word }) =>
    authorities.some(({ said }) => said.toLowerCase() === word.toLowerCase()),
  );
  const there = found.filter(
    ({ holds, citation: { region } }) =>
      places.every(holds) && (regions.length === 0 || (region !== null && regions.includes(region))),
  );
  return there.length > 0 ? there : found;
}

type Found = {
  readonly name: string;
  readonly place: string;
  readonly forms: readonly string[];
  readonly citation: Citation;
  readonly holds: (group: Understanding['query']['groups'][number]) => boolean;
};

/** Those named with such a place in a document, and those whose post a page gives with it. */
function peopleAt(
  isAsked: (place: string) => boolean,
  understanding: Understanding,
  knowledge: Knowledge,
): Found[] {
  const mentioned = knowledge.people.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ place, documentId, anchor }) => {
      if (place === null || !isAsked(place)) return [];
      const told = placeAt(documentId, anchor, knowledge);
      if (!told) return [];
      const focus = sentencesOf(told.passage.text).find(({ text }) => text.includes(name));
      const citation = cite(told, understanding.query, knowledge, { score: 1, focus });
      const holds: Found['holds'] = (group) => holdsMeaning(told, group);
      return [{ name, place, forms: formsOf(place, knowledge), citation, holds }];
    }),
  );
  const known = knowledge.roles.flatMap((role) => {
    const { person, place, source } = role;
    if (person === null || place === null || source.kind !== 'page' || !isAsked(place)) return [];
    const citation = citeRole(role, understanding, knowledge);
    const held = plainWords(citation.excerpt);
    const holds: Found['holds'] = ({ said }) => held.includes(plainWords(said));
    return [{ name: person, place, forms: formsOf(place, knowledge), citation, holds }];
  });
  return [...mentioned, ...known];
}

/** The ways in which a place or body is written: as it stands, a county in full, an abbreviation spelt out. Many people are from the same. */
const formsOf = remember((place, knowledge): readonly string[] => {
  const { long, short } = abbreviationsOf(knowledge);
  const key = place.toLowerCase();
  const authority = knowledge.findAuthorities.find(place).map(({ item }) => item.name);
  const names = [
    place,
    SHORT_COUNTIES[place] ?? place,
    ...(long.get(key) ?? []),
    ...(short.get(key) ?? []),
    ...authority,
  ];
  return [...new Set(names.map(plainWords))].filter((form) => form.trim().length >= FEWEST_LETTERS);
});

type Abbreviations = {
  readonly long: ReadonlyMap<string, ReadonlySet<string>>;
  readonly short: ReadonlyMap<string, ReadonlySet<string>>;
};
/** What each abbreviation stands for, and how each long form is shortened, both in small letters; read once for a corpus. */
const abbreviationsOf = onceForEach(({ abbreviations, glossary }: Knowledge): Abbreviations => {
  const long = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (table: Map<string, Set<string>>, of: string, form: string) => {
    const forms = table.get(of.toLowerCase());
    if (forms) forms.add(form);
    else table.set(of.toLowerCase(), new Set([form]));
  };
  for (const one of [...abbreviations, ...glossary.abbreviations]) {
    add(long, one.short, one.long);
    add(short, one.long, one.short);
  }
  return { long, short };
});
