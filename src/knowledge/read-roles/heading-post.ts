import type { Draft, ReadingPlace } from './draft.ts';
import { markedSentence } from './passage-sentences.ts';
import { bodyAfter } from './read-body.ts';

/** A post that the nearest heading names: "SEND Co-ordinator:". */
export function headingPost({
  passage,
  lexicon,
}: ReadingPlace): Pick<Draft, 'post' | 'head' | 'body'> | null {
  if (!passage.heading || passage.heading.length > 60) return null;
  const heading = markedSentence(passage.heading, lexicon);
  const post = heading.posts.length === 1 ? heading.posts[0] : undefined;
  return post &&
    /^(?:(?:an?|the|our|new|appointment of) )*⟦T0⟧(?: (?:in|at|of|for) (?:the )?⟦O\d+⟧)?:?$/iu.test(
      heading.marked.trim(),
    )
    ? {
        post: post.post,
        head: post.head,
        body: bodyAfter(heading, heading.marked.indexOf('⟧') + 1),
      }
    : null;
}
