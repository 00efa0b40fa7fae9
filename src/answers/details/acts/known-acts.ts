import type { Act } from './act.ts';
import { DECIDING_AND_MAKING } from './deciding-and-making.ts';
import { GIVING_AND_DOING } from './giving-and-doing.ts';
import { TAKING_PART } from './taking-part.ts';

/** What people are known to do at meetings, for schemes and with reports. In the order in which they are tried. */
export const KNOWN_ACTS: readonly Act[] = [...TAKING_PART, ...GIVING_AND_DOING, ...DECIDING_AND_MAKING];
