import { pattern } from '../../text/pattern.ts';
import { affiliationOf } from './affiliation.ts';
import type { PassageRole, ReadingPlace } from './draft.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { mayNameAContact } from './may-say-a-post.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { questionIn } from './question-and-answer.ts';

/** A person to write to, and the address that stands nearest to the name; null where none does. */
export type Contact = {
  readonly name: string;
  readonly email: string | null;
  readonly person: number | null;
  readonly isGiven: boolean;
};

const ASKS_TO_CONTACT = pattern('iu')`
  (?:
    contact(?!ed)|e-?mail|get in touch with|speak (?:to|with)|talk to|chat (?:to|with)
    |(?:
      queries|questions|replies|responses|enquiries|details|information|nominations|applications
      |bookings|requests|referrals|names|bids|offers(?: of help)?|expressions of interest|volunteers
      |orders
    ) (?:to|from|should (?:go|be (?:sent|made|addressed)) to|(?:go|are) to|is available from)
    |can be contacted|can be reached
    |(?:^|[,;:.] |[,;:.] ?then |\b(?:please|kindly|just|then|or|should|could|can|would) )(?:
      ring|phone|telephone|call|tell|write to|ask|see|text|let|try
      |(?:send|give|pass|return|submit) (?:[^.;⟦]|⟦[OT]\d+⟧){1,40}? to
    )
    |(?:person|one|woman|man|colleague|officer|name|number) to (?:
      see|ask|ring|call|phone|contact|speak to|talk to|write to|tell|try
    )(?: about [^.;⟦]{1,40})? is
    |(?:has|have|hold|holds|keep|keeps) (?:the )?(?:details|paperwork|forms?|papers?|copies)[^.;⟦]{0,30}(?:is|are|:)
  )(?: (?:to|with|either|the|our|please|directly))*\s*[:–-]?\s*(?:⟦T\d+⟧,? )?$
`;
const FARTHEST_NAME = 90;

/**
 * The people whom a sentence gives to be written or turned to, each with the address nearest to the name. An
 * address without a name gives the name that it spells ("abigail.holder@…"); one that spells none is nobody's.
 */
export function contactsIn(sentence: MarkedSentence): readonly Contact[] {
  const { marked, people, addresses } = sentence;
  const found = new Map<string, Contact>();
  for (const [number, { text }] of addresses.entries()) {
    const at = marked.indexOf(`⟦E${number}⟧`);
    const person = nearestName(sentence, at, text);
    const named = person === null ? null : (people[person] ?? null);
    const name = named?.name ?? nameSpelt(text);
    if (name)
      found.set(name, {
        name,
        email: text.replace(/[.,]$/, ''),
        person,
        isGiven: named?.certainty === 'given',
      });
  }
  for (const [number, { name, certainty }] of people.entries()) {
    const mark = `⟦P${number}⟧`;
    const at = marked.indexOf(mark);
    const isAsked =
      ASKS_TO_CONTACT.test(marked.slice(0, at)) ||
      /^ (?:can be|is) (?:contacted|reached|available)/.test(marked.slice(at + mark.length));
    if (isAsked && !found.has(name))
      found.set(name, { name, email: null, person: number, isGiven: certainty === 'given' });
  }
  return [...found.values()];
}

function firstIn({ people: [first] }: MarkedSentence): Contact {
  return { name: first!.name, email: null, person: 0, isGiven: first!.certainty === 'given' };
}

/** The name before an address, with no other address between; one whose letters the address has wins. */
function nearestName(sentence: MarkedSentence, at: number, address: string): number | null {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const before = sentence.marked.slice(Math.max(0, at - FARTHEST_NAME), at);
  const own = before.slice(before.lastIndexOf('⟦E') + 1);
  const names = [...own.matchAll(/⟦P(\d+)⟧/gu)].map((match) => Number(match[1]));
  const spelt = names.find((number) => {
    const last = sentence.people[number]?.name.split(' ').at(-1)?.toLowerCase() ?? '';
    return last.length > 2 && local.includes(last);
  });
  if (spelt !== undefined) return spelt;
  const after = /^⟦E\d+⟧[)\s,–-]{0,4}⟦P(\d+)⟧/u.exec(sentence.marked.slice(at));
  return names.at(-1) ?? (after ? Number(after[1]) : null);
}

const NOBODYS_ADDRESS = pattern('i')`
  ^(?:
    info|office|team|enquir|admin|contact|mail|support|help|press|media|news|data|school|child|adcs
    |regional
  )
`;

function nameSpelt(address: string): string | null {
  const parts = /^(\p{L}{3,})[._-](\p{L}{2,})@/u.exec(address);
  if (!parts?.[1] || !parts[2] || NOBODYS_ADDRESS.test(address)) return null;
  if (FIELD_WORDS.has(parts[2].toLowerCase())) return null;
  return [parts[1], parts[2]]
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join(' ');
}

/** "Who do I talk to about allowances?": whoever is named first below is whom to turn to. */
const ASKS_WHOM = pattern('i')`
  ^whom? (?:do|should|can|must|would|to|shall)\b.*\b(?:
    talk|speak|write|turn|go|ask|contact|ring|call|e-?mail|tell|apply|send|see|approach
  )\b
`;

/** The contacts of a passage as roles with the post "contact": their body is what the passage is about. */
export function contactsOf(
  { document, passage }: ReadingPlace,
  sentences: PassageSentences,
): readonly PassageRole[] {
  const isAnswer = ASKS_WHOM.test(questionIn(passage.heading) ?? '');
  const answering = isAnswer
    ? sentences.texts.findIndex((_, number) => sentences.at(number).people.length > 0)
    : -1;
  return sentences.texts.flatMap((text, number) => {
    if (!mayNameAContact(text) && number !== answering) return [];
    const sentence = sentences.at(number);
    const found = contactsIn(sentence);
    const named = found.length === 0 && number === answering ? [firstIn(sentence)] : found;
    return named.map(({ name, person, isGiven }) => ({
      post: 'contact',
      body: passage.heading?.replace(/:$/, '') ?? document.title,
      person: name,
      place: person === null ? null : (affiliationOf(sentence, person)?.text ?? null),
      region: document.region,
      asOf: document.published,
      until: null,
      tense: 'held' as const,
      isAbout: document.publishedBasis === 'neighbours',
      evidence: sentence.text,
      source: { kind: 'passage' as const, documentId: document.id, anchor: passage.anchor },
      hasGivenNameOnly: isGiven,
      hasRelativeDate: false,
    }));
  });
}
