import { type AskedPost, recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';

const OF_MEMBERS = /\bmembers? of\b|\bmembership\b/i;

/** The post that is asked for: who leads an authority, and nothing of it, is its director; the members of a committee are in posts as well. */
export function postAsked({
  text,
  query,
  authorities,
  committees,
}: Pick<Understanding, 'text' | 'query' | 'authorities' | 'committees'>): AskedPost | null {
  if (committees.length > 0 && OF_MEMBERS.test(text)) return recognisePost('representative');
  const post = recognisePost(text);
  const places = authorities.map(({ said }) => said.toLowerCase()).join(' ');
  const isOfNothingElse =
    places !== '' &&
    query.groups.every(({ said }) => recognisePost(said) !== null || places.includes(said.toLowerCase()));
  return post?.name === 'lead' && isOfNothingElse ? recognisePost('dcs') : post;
}
