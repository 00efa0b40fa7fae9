import { pattern } from '../../../text/pattern.ts';
import { postsCalled } from '../../understanding/asks/asks-for-posts.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { NamedPlaces, Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';

const BODIES = '(?:policy )?committees|regions|councils|authorities|boards|areas|places|las';
/** "The other committees?", "who chairs the others?", "all the regions", "the rest" */
const THE_OTHERS = pattern('i')`
  ^(?:(?:
    who (?:chairs|leads|runs|heads|is it (?:in|at|for|of)|has|holds it (?:in|at|for)|are)
    |(?:of|in|for|at)
  ) )?(?:
    (?:all )?(?:the |of the )?(?:others?|remaining|rest(?: of the)?)(?: (?<other>${BODIES}|ones))?
    |(?:any|some) others?
    |(?:all (?:the |of the )?|each of the )(?<all>${BODIES})
  )(?: chairs?)?$
`;

/** "And the other committees?", "who chairs the others?" after who holds one post: everybody in posts of that kind. */
export function otherHolders({ before, rest, isPlaced, again }: FollowUp): Understanding | null {
  const found = before.wish === 'role' && !isPlaced ? THE_OTHERS.exec(rest) : null;
  const post = found && recognisePost(before.text);
  if (!post) return null;
  if (post.name === 'chair') return again(`who chairs the ${bodiesOf(before, found.groups)}`);
  const posts = postsCalled(post.name);
  return posts && again(`who are the ${posts.name}`);
}

/** What is chaired: as it is called now, or as what was chaired before is. */
function bodiesOf(
  { regions }: NamedPlaces,
  { other = '', all = other }: Partial<Record<string, string>> = {},
): string {
  if (/committee/i.test(all)) return 'committees';
  return /region/i.test(all) || regions.length > 0 ? 'regions' : 'committees';
}
