import type { Document } from '../../corpus/document.ts';
import type { PassageRole } from './draft.ts';
import { findingOf } from './finding.ts';
import { type Lexicon, type MarkedSentence, markSentence } from './mark-sentence.ts';
import { settleFinding } from './settle-role.ts';
import { splitSentences } from './split-sentences.ts';

const CLOSING =
  /^(?:with )?(?:best|kind|warm|kindest|warmest)?\s*(?:wishes|regards|yours (?:sincerely|faithfully)|many thanks)[,.]?$/i;
const IN_MY_POST =
  /\b(?:[Aa]s|I am|I’m|I'm|role as|post as|position as)(?: (?:the|your|our|a|new|newly appointed|to be))* ⟦T(\d+)⟧/u;
const FROM_SOMEBODY = /^(?:(?:a )?(?:message|word|welcome|introduction|note|update) )?from /i;
const FROM_THE_POST =
  /^(?:(?:a )?(?:message|word|welcome|introduction|note|update) )?from (?:(?:the|our|your) )?⟦T(\d+)⟧/iu;

/**
 * The posts of those who sign: a name that stands alone after "Best wishes" holds the post of the heading
 * before it ("From our RIIA Sponsor") and those that the letter says in the first person ("As Lead DCS for
 * our RIIA, I …"). The letter begins where the document does, or after the signature before.
 */
export function readSignatures(document: Document, lexicon: Lexicon): readonly PassageRole[] {
  const roles: PassageRole[] = [];
  let begin = 0;
  for (const [number, passage] of document.passages.entries()) {
    const signer = signerAt(document, number, lexicon);
    if (!signer) continue;
    for (const headed of document.passages.slice(begin, number)) {
      const isFirstPerson = (text: string) => /\b(?:I|my|me)\b/.test(text);
      const said = splitSentences(headed.text).filter(({ text }) => isFirstPerson(text) || /^As /.test(text));
      for (const { text } of said) {
        if (!isFirstPerson(headed.text)) continue;
        const sentence = markSentence(text, lexicon);
        const post = IN_MY_POST.exec(sentence.marked);
        if (post) roles.push(roleOf(sentence, Number(post[1]), signer, document, headed, lexicon));
      }
    }
    const heading = passage.headings.findLast((text) => FROM_SOMEBODY.test(text)) ?? passage.heading;
    const sentence = heading && FROM_SOMEBODY.test(heading) ? markSentence(heading, lexicon) : null;
    const post = sentence ? FROM_THE_POST.exec(sentence.marked) : null;
    if (sentence && post) roles.push(roleOf(sentence, Number(post[1]), signer, document, passage, lexicon));
    begin = number + 1;
  }
  return roles;
}

function roleOf(
  sentence: MarkedSentence,
  post: number,
  name: string,
  document: Document,
  passage: Document['passages'][number],
  lexicon: Lexicon,
): PassageRole {
  return settleFinding(findingOf(sentence, null, post, 'held'), name, sentence, {
    document,
    passage,
    lexicon,
  });
}

/** A passage that is nothing but a name, after a closing line or below it. */
function signerAt(document: Document, number: number, lexicon: Lexicon): string | null {
  const passage = document.passages[number];
  if (!passage || passage.text.length > 120) return null;
  const lines = passage.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const before = document.passages[number - 1]?.text.trim() ?? '';
  const isClosed =
    lines.length > 1 ? CLOSING.test(lines[0] ?? '') : CLOSING.test(before.split('\n').at(-1) ?? '');
  if (!isClosed) return null;
  const written = (lines.length > 1 ? lines[1] : lines[0]) ?? '';
  const { people, marked } = markSentence(written, lexicon);
  const person = people.find(({ start }) => start === 0);
  return person && /^⟦P0⟧(?:,|$)/u.test(marked) ? person.name : null;
}
