import type { FromThread } from '../understanding/understanding.ts';
import { capitalise } from './say.ts';

/** "UASC in the East Midlands: " where something was taken over from the thread, but for somebody with whom what is `said` begins. */
export function carriedPrefix({ carried }: FromThread, said = ''): string {
  const parts = (carried ?? '')
    .split(', ')
    .filter((part) => part !== '' && !said.toLowerCase().startsWith(part.toLowerCase()));
  return parts.length === 0 ? '' : `${capitalise(parts.join(', '))}: `;
}
