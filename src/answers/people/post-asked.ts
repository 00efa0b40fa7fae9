import { type AskedPost, recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** The post that is asked for; who leads an authority, and nothing of it, is its director. */
export function postAsked({
  text,
  query,
  authorities,
}: Pick<Understanding, 'text' | 'query' | 'authorities'>): AskedPost | null {
  const post = recognisePost(text.toLowerCase());
  const places = authorities.map(({ said }) => said.toLowerCase()).join(' ');
  const isOfNothingElse =
    places !== '' &&
    query.groups.every(
      ({ said }) => recognisePost(said.toLowerCase()) !== null || places.includes(said.toLowerCase()),
    );
  return post?.name === 'lead' && isOfNothingElse ? recognisePost('dcs') : post;
}
