import { PASSAGES_KEPT, remember } from '../../remember.ts';

/** The committees that a text names, with the words that name them. */
export const committeesIn = remember((text, knowledge) => knowledge.findCommittees.find(text), PASSAGES_KEPT);
