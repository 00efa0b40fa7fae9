import type { Understanding } from './understanding.ts';

/** Whether the region or committee meant was taken over from the questions before: one that is only carried helps to choose, and forbids nothing. */
export function placeIsCarried({
  carried,
  named,
  times,
  authorities,
}: Pick<Understanding, 'carried' | 'named' | 'times' | 'authorities'>): boolean {
  const isTime = (part: { readonly start: number }) => times.some(({ start }) => start === part.start);
  return carried !== null && authorities.length === 0 && named.every(isTime);
}
