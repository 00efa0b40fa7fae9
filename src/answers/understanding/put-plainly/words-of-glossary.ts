import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldWord } from '../../../search/tokenize.ts';
import { onceForEach } from '../../once-for-each.ts';

/** The words of the glossary's plain ways of saying things, of its matters and of places elsewhere: they are no slips, though no document has them. */
export const wordsOfGlossary = onceForEach(
  ({ glossary }: Knowledge): ReadonlySet<string> =>
    new Set(
      [
        ...[...glossary.plainWords, ...glossary.fieldWords].flatMap(({ say }) => say),
        ...glossary.matters.flatMap(({ cues }) => cues),
        ...glossary.elsewhere.flat(),
      ].flatMap((phrase) => phrase.split(/[\s-]+/).map(foldWord)),
    ),
);
