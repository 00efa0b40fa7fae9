import type { Act, ActOfThings } from './act.ts';
import { ITS_AIMS } from './its-aims.ts';
import { ITS_COURSE } from './its-course.ts';
import { ITS_PROGRESS } from './its-progress.ts';
import { ITS_RECEPTION } from './its-reception.ts';
import { ITS_WORTH } from './its-worth.ts';

/**
 * What people ask of a scheme, a meeting or a report, whatever it is: what it is for, how far it has come, how it was received. Updates
 * tell it in other words than people ask for it; in the order in which they are tried.
 */
export const ASKED_OF_THINGS: readonly Act[] = [
  ...ITS_COURSE,
  ...ITS_AIMS,
  ...ITS_RECEPTION,
  ...ITS_WORTH,
  ...ITS_PROGRESS,
].map((act: ActOfThings) => ({ ...act, isOfMany: true }));
