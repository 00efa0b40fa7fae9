import type { NamedPlaces } from './understanding.ts';

/** Whether a question names a region, a committee or an authority. */
export function namesPlace(named: Pick<NamedPlaces, 'regions' | 'committees' | 'authorities'>): boolean {
  return namesSender(named) || named.authorities.length > 0;
}

/** Whether it names who sends updates: a region or a committee. */
export function namesSender({ regions, committees }: Pick<NamedPlaces, 'regions' | 'committees'>): boolean {
  return regions.length + committees.length > 0;
}
