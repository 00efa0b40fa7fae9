import type { Understanding } from '../understanding/understanding.ts';

/** The question, of the region, committee, authority and date of the one before where it names none. */
export function withScope(alone: Understanding, before: Understanding): Understanding {
  return {
    ...alone,
    regions: alone.regions.length > 0 ? alone.regions : before.regions,
    committees: alone.committees.length > 0 ? alone.committees : before.committees,
    authorities: alone.authorities.length > 0 ? alone.authorities : before.authorities,
    times: alone.times.length > 0 ? alone.times : before.times,
  };
}
