import { pattern } from '../../text/pattern.ts';

const OF_A_PLACE = pattern()`
  \b(?:
    dcs|dass|dcs/dass|ad|assistant director|director|chief executive|leader|mayor
    |virtual school head|principal social worker
  )$
`;

/** Whether a post is of one place: where the sentence names none, the place spoken of is meant. */
export function isOfAPlace(head: string): boolean {
  return OF_A_PLACE.test(head);
}
