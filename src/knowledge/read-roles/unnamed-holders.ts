import { pattern } from '../../text/pattern.ts';
import { type Draft, draftOf } from './draft.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import type { SaidBody } from './read-body.ts';
import type { Finding } from './rules/finding.ts';

const SEVERAL_HOLDERS = pattern('iu')`
  \b(?:
    two|three|four|five|six|seven|\d+|several|both
  )\s(?:[a-z]+ )?(interim|acting|permanent) (DCS|DASS|director)[’']?s\b
`;

/** "three interim DCSs in post in Gateshead, Durham and Middlesbrough": one nameless holder for each place. */
export function unnamedHolders(sentence: MarkedSentence, number: number): readonly Draft[] {
  const said = SEVERAL_HOLDERS.exec(sentence.text);
  if (!said) return [];
  const [, status, head] = said;
  return sentence.bodies.flatMap((body) => {
    if (body.known?.kind !== 'authority' || body.start < said.index) return [];
    const at: SaidBody = { text: body.text, known: body.known, markedEnd: 0, isBackReference: false };
    const post = `${status?.toLowerCase()} ${head}`;
    const holder = `${/^[aeiou]/i.test(post) ? 'an' : 'a'} ${post}`;
    const finding: Finding = {
      person: null,
      post,
      head: (head ?? '').toLowerCase(),
      postNumber: null,
      body: at,
      tense: 'held',
      dateWords: '',
      untilWords: '',
      holder,
      isOfTheRegion: false,
    };
    return [draftOf(finding, sentence, number)];
  });
}
