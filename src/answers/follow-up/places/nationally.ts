import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { placesSaid } from '../exchange.ts';
import { type FollowUp, withoutEnd } from '../follow-up.ts';

const NATIONALLY = pattern('i')`
  ^(?:
    nationally
    |national(?:ly)?(?: (?:picture|figures?|numbers?|position|total))?
    |the national (?:picture|figures?|numbers?|position|total)
    |in england
    |(?:across|for|in) (?:all of )?(?:england|the (?:whole )?country)
    |countrywide|england(?: as a whole)?
  )(?: then)?$
`;
const OPENS_PLACE = /\s*\b(?:in|from|for|of|at|across)\s+(?:the\s+)?$/i;

/** "And nationally?": the question before without its place, of the whole country. */
export function nationally({ before, rest, again }: FollowUp): Understanding | null {
  const places = placesSaid(before);
  if (!NATIONALLY.test(rest) || places.length === 0) return null;
  let text = withoutEnd(before.text);
  for (const { start, end } of [...places].reverse())
    text = text.slice(0, start).replace(OPENS_PLACE, ' ') + text.slice(end);
  const matter = text.replaceAll(/\s+/g, ' ').trim();
  const asked = again(`${matter} nationally`);
  return asked.wish === 'topic' ? { ...again(matter), text: asked.text } : asked;
}
