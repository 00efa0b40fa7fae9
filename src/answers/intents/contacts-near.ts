import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { pattern } from '../../text/pattern.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { placeAt } from '../evidence/place-at.ts';
import type { FromThread, NamedPlaces } from '../understanding/understanding.ts';

/** Where a text says whom to turn to: an address, a web page, or the words for it. */
export const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
export const WEB_PAGE = /(?:https?:\/\/|www\.)\S+|(?<![@.\w-])[\w-]+\.(?:org|com|gov|co|ac)(?:\.uk)?\b(?!@)/;
const TURN_TO = pattern('i')`
  (?<!\b(?:
    into|in|of|direct|family|initial|social|physical|personal|human|close
  ) )\bcontact(?! (?:with|and|&|arrangements|centre)\b)
  |\b(?:
    get in touch|email|further (?:details|information)|more (?:details|information)|for details
  )\b
  |www\.|https?://
  |\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b
`;
/** "Ring Jo Lane before you place", "the person to see is Dr Jo Lane": somebody to turn to, be it without an address. */
const TURN_TO_SOMEBODY = pattern('u')`
  (?:
    (?:^|[,;:.] |\b(?:please|kindly|should|then|or) )(?:
      [Rr]ing|[Pp]hone|[Cc]all|[Tt]ell|[Aa]sk|[Tt]ry|[Ww]rite to|[Ss]peak to
    )
    |\b(?:[Qq]ueries|[Qq]uestions|[Ee]nquiries|[Bb]ids|[Nn]ames|[Oo]ffers)\b[^.;]{0,60}? to
    |\b(?:person|one|colleague|officer|name) to (?:see|ask|ring|call|speak to|write to|tell) is
  ) (?:(?:Dr|Mrs?|Ms|Professor|Cllr) )?\p{Lu}[\p{L}’'-]+ \p{Lu}\p{L}
`;
/** An address so many passages away still belongs to the topic, the less so the further. */
const FARTHEST = 14;
/** What an address under the very heading gains over one from elsewhere in the update. */
const SAME_HEADING = 1.6;

/** A sentence that says whom to turn to, and how likely it is for what was asked. */
export type Contact = Pick<Evidence, 'document' | 'passage'> & {
  worth: number;
  sentence: { text: string; start: number; end: number };
};

/** The addresses under the very heading of what the question before was answered by; of a whole update all that stand in it. */
export function contactsUnderShown(
  asked: FromThread & Pick<NamedPlaces, 'regions'>,
  address: RegExp,
  knowledge: Knowledge,
): Contact[] {
  const shown = placeShown(asked, knowledge);
  if (!shown || (shown.passage.heading === null && !asked.shownIn?.isWhole)) return [];
  return contactsNear({ ...shown, score: 1 }, address).filter(
    ({ passage: { heading }, sentence }) =>
      (asked.shownIn?.isWhole || heading === shown.passage.heading) && address.test(sentence.text),
  );
}

/** The one address of the update that was shown, which serves all of it; none where it gives several. */
export function onlyContactOfShown(
  asked: FromThread & Pick<NamedPlaces, 'regions'>,
  address: RegExp,
  knowledge: Knowledge,
): Contact[] {
  const shown = placeShown(asked, knowledge);
  const contacts = shown ? contactsNear({ ...shown, score: 1 }, address) : [];
  const addressed = contacts.filter(({ sentence }) => address.test(sentence.text));
  return addressed.length === 1 ? addressed : [];
}

/** Where the question before was answered; null where that is of another region than this one asks for. */
function placeShown(
  { shownIn, regions }: FromThread & Pick<NamedPlaces, 'regions'>,
  knowledge: Knowledge,
): Place | null {
  const shown = shownIn && placeAt(shownIn.document, shownIn.anchor, knowledge);
  const region = shown?.document.region ?? null;
  const isOfAnother = region !== null && regions.length > 0 && !regions.includes(region);
  return shown && !isOfAnother ? shown : null;
}

/** The sentences with an address, in the passage itself or in those of its document nearest to it. */
export function contactsNear(
  { document, passage, score }: Pick<Evidence, 'document' | 'passage' | 'score'>,
  address: RegExp,
): Contact[] {
  const passages = document.passages;
  const at = passages.findIndex(({ id }) => id === passage.id);
  return passages.flatMap((candidate, i) => {
    const away = Math.abs(i - at);
    if (away > FARTHEST) return [];
    const sentence = addressIn(candidate, address);
    if (!sentence) return [];
    const isSameHeading = candidate.heading === passage.heading;
    // "Further details here" belongs to what stands right there; an address may serve the whole update.
    if (!address.test(sentence.text) && !isSameHeading) return [];
    // What stands behind a matter belongs to it more than what stands before it.
    const nearness =
      (isSameHeading ? SAME_HEADING : 1) / (1 + (i >= at ? 0.25 : 0.5) * away * (isSameHeading ? 0.5 : 1));
    return [
      {
        document,
        passage: candidate,
        sentence,
        worth: score * nearness * (address.test(sentence.text) ? 1 : 0.8),
      },
    ];
  });
}

/** Whether the address of a web page stands right where a passage tells of the thing: an update ends with one that is of the region. */
export function isPageOf(
  contact: Contact,
  { passage, document }: Pick<Evidence, 'document' | 'passage'>,
): boolean {
  const away = document.passages.indexOf(contact.passage) - document.passages.indexOf(passage);
  return (
    WEB_PAGE.test(contact.sentence.text) && (away === 0 || (away === 1 && contact.passage.heading !== null))
  );
}

export function addressIn({ text }: Passage, address = ADDRESS): Contact['sentence'] | null {
  if (![address, TURN_TO, TURN_TO_SOMEBODY].some((way) => way.test(text))) return null;
  const sentences = sentencesOf(text);
  return (
    sentences.find((sentence) => address.test(sentence.text)) ??
    sentences.find((sentence) => TURN_TO.test(sentence.text) || TURN_TO_SOMEBODY.test(sentence.text)) ??
    null
  );
}
