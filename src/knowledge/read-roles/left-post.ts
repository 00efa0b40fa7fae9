import { pattern } from '../../text/pattern.ts';
import type { Draft, ReadingPlace } from './draft.ts';
import { headingPost } from './heading-post.ts';
import { isOfAPlace } from './is-of-a-place.ts';
import type { PassageSentences } from './passage-sentences.ts';
import type { Leaving } from './rules/finding.ts';

/** Somebody who leaves, with the name that the sentence gives. */
export type Leaver = Leaving & {
  readonly name: string;
  readonly isGiven: boolean;
  readonly sentence: number;
};

/** "Jo Lane, who has been chairing the group, is …" */
const HAS_BEEN_DOING = pattern('u')`
  ⟦P\d+⟧,? (?:who )?(?:has|had) been (?<doing>
    co-?ordinating|leading|chairing|managing
  ) (?<body>[^.;⟦]+?) (?:is|has|will)\b
`;
const POSTS_OF_DOING: Readonly<Record<string, string>> = {
  coordinating: 'co-ordinator',
  leading: 'lead',
  chairing: 'chair',
  managing: 'manager',
};
const MAY_BE_LEFT = /dcs|dass|chair|chief executive|director|manager|lead|sponsor|president|co-ordinator/;
const OF_SERVICES = /dcs|dass/;

/**
 * The post that somebody leaves without its name being said: the one their successor takes in the same
 * passage, or the one in the heading ("SEND Co-ordinator"); null where neither tells.
 */
export function leftPost(
  left: Leaver,
  drafts: readonly Draft[],
  sentences: PassageSentences,
  place: ReadingPlace,
): Draft | null {
  const { doing, body } = HAS_BEEN_DOING.exec(sentences.at(left.sentence).marked)?.groups ?? {};
  const post = POSTS_OF_DOING[doing?.replace('-', '') ?? ''];
  if (post !== undefined && body !== undefined)
    return leftAs(left, {
      post,
      head: post,
      body: { text: body, known: null, markedEnd: 0, isBackReference: false },
    });
  const inHeading = headingPost(place);
  if (inHeading)
    return leftAs(left, { ...inHeading, body: left.from ?? inHeading.body, isOfTheRegion: true });
  const taken = postOfSuccessor(left, drafts, sentences);
  return (
    taken &&
    leftAs(left, {
      post: taken.post.replace(/^(?:interim|acting) /, ''),
      head: taken.head,
      body: isOfAPlace(taken.head) ? (left.from ?? taken.body) : (taken.body ?? left.from),
      untilWords: left.untilWords.trim() ? left.untilWords : taken.dateWords,
    })
  );
}

/** What is known of a post that somebody leaves, with who leaves it. */
function leftAs(
  { person, name, isGiven, tense, untilWords, sentence }: Leaver,
  told: Pick<Draft, 'post' | 'head' | 'body'> & Partial<Pick<Draft, 'untilWords' | 'isOfTheRegion'>>,
): Draft {
  return {
    person,
    name,
    isGiven,
    postNumber: null,
    tense,
    dateWords: '',
    untilWords,
    holder: null,
    isOfTheRegion: false,
    sentence,
    at: 0,
    ...told,
  };
}

/** The post that somebody else takes in the same sentence or the next; who replaces somebody may be named before. */
function postOfSuccessor(left: Leaver, drafts: readonly Draft[], sentences: PassageSentences): Draft | null {
  const near = [left.sentence, left.sentence + 1, ...(left.isReplaced ? [left.sentence - 1] : [])];
  const isSuccessor = ({ sentence, name, tense, head, person }: Draft) =>
    person !== null &&
    name !== left.name &&
    tense !== 'over' &&
    near.includes(sentence) &&
    MAY_BE_LEFT.test(head) &&
    // "Al Roe, Director of Education, will act for him": in a post of his own.
    !sentences.readingAt(sentence).covering.some((covering) => covering.person === person);
  // Who replaces somebody has their post, and not the one that is told with the name.
  if (left.isReplaced) {
    const own = sentences.at(left.sentence).people[left.by ?? -1]?.name;
    return (
      drafts.findLast((draft) => isSuccessor(draft) && draft.name === own) ??
      drafts.findLast(isSuccessor) ??
      null
    );
  }
  const first = drafts.find(isSuccessor);
  // "Following her retirement the vice chair, Al Roe, will chair the group": what comes, and not what he is already.
  const comes = ({ name, tense, sentence }: Draft) =>
    name === first?.name && sentence === first?.sentence && tense === 'coming';
  const successor = drafts.find((draft) => isSuccessor(draft) && comes(draft)) ?? first;
  const isMain = ({ name, tense, head, sentence }: Draft) =>
    name === successor?.name &&
    tense !== 'over' &&
    OF_SERVICES.test(head) &&
    sentence === successor?.sentence;
  return successor ? (drafts.find(isMain) ?? successor) : null;
}
