import { remember } from '../remember.ts';

/** The regions that a text names, with the words that name them. */
export const regionsIn = remember((text, knowledge) => knowledge.findRegions.find(text));
