import { PASSAGES_KEPT, remember } from '../../remember.ts';

/** The local authorities that a text names, with the words that name them. */
export const authoritiesIn = remember(
  (text, knowledge) => knowledge.findAuthorities.find(text),
  PASSAGES_KEPT,
);
