import { remember } from '../remember.ts';

/** Whether a text names a local authority. */
export const namesCouncil = remember((text, knowledge) => knowledge.findAuthorities.find(text).length > 0);
