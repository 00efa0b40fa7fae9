import { pattern } from '../../../text/pattern.ts';
import type { Role } from '../../role.ts';
import { BODY_NOUNS } from '../field-words.ts';
import type { FoundPost } from '../find-posts.ts';
import type { MarkedSentence } from '../mark-sentence.ts';
import { bodyAfter, type SaidBody } from '../read-body.ts';

/** What one rule saw in one sentence, before its body, date and name are settled. */
export type Finding = {
  /** Number of the person in the sentence's list; null where the holder is not named. */
  readonly person: number | null;
  readonly post: string;
  readonly head: string;
  /** The post in the sentence's list that it was read from; null where a verb says it ("chaired by"). */
  readonly postNumber: number | null;
  readonly body: SaidBody | null;
  readonly tense: Role['tense'];
  /** The words to read a date in: of when the person takes up the post, or of when they leave it. */
  readonly dateWords: string;
  readonly untilWords: string;
  /** How a holder without a name is described ("a DCS", "independently"). */
  readonly holder: string | null;
  /** Whether the region itself is what the post belongs to ("Regional Chair", "the region’s sponsor"). */
  readonly isOfTheRegion: boolean;
};

/** Somebody who leaves a post that the sentence does not name; the passage may ("… the interim DCS"). */
export type Leaving = {
  readonly person: number;
  readonly from: SaidBody | null;
  readonly tense: 'held' | 'over';
  readonly untilWords: string;
  /** Whether all that is told is that somebody takes their place ("He replaces Jo Lane"). */
  readonly isReplaced?: true;
  /** Who does, by number. */
  readonly by?: number;
};

/** Somebody who does the work of a post for a while that the sentence does not name; the one before may. */
export type Covering = Pick<Finding, 'tense' | 'dateWords'> & { readonly person: number };

export type Reading = {
  readonly findings: Finding[];
  readonly leaving: Leaving[];
  readonly covering: Covering[];
};

const OWNS = pattern('i')`\b(?:${BODY_NOUNS}|scheme|pilot|centre|school|home)$`;

/** A finding of a post that the sentence names, with what is said around it taken in. */
export function findingOf(
  sentence: MarkedSentence,
  person: number | null,
  postNumber: number,
  tense: Role['tense'],
  given: Partial<Finding> = {},
): Finding {
  const post = sentence.posts[postNumber] as FoundPost;
  const mark = `⟦T${postNumber}⟧`;
  const at = sentence.marked.indexOf(mark);
  const after = at + mark.length;
  const before = sentence.marked.slice(Math.max(0, at - 24), at);
  const body =
    given.body ??
    postBody(sentence, post, after) ??
    ownerBefore(sentence, at, after) ??
    committeeBefore(before, after);
  return {
    person,
    post: post.post,
    head: post.head,
    postNumber,
    body,
    tense: post.isFormer ? 'over' : post.isNext && tense === 'held' ? 'coming' : tense,
    dateWords: clauseAfter(sentence, Math.max(after, body?.markedEnd ?? 0)),
    untilWords: '',
    holder: null,
    isOfTheRegion:
      post.isRegional ||
      /(?:\bour|the region’s|the region's|our region’s) (?:new |current |own )?$/i.test(before),
    ...given,
  };
}

const NOT_ON = /(?:chair|president|dcs|dass|director|chief executive|treasurer|mayor|minister)$/;

/**
 * The body of a post: what follows it ("Chair of the …"), else what stands before it ("ADCS President").
 * Where both are said, what follows is meant ("South East lead for sector-led improvement").
 */
function postBody(sentence: MarkedSentence, post: FoundPost, after: number): SaidBody | null {
  // "My year as President on a replacement bus": nobody presides on anything.
  const isOnSomething = /^ on /.test(sentence.marked.slice(after)) && NOT_ON.test(post.head);
  const said = isOnSomething ? null : bodyAfter(sentence, after);
  if (said && !said.isBackReference) return said;
  if (post.bodyBefore) {
    const { start, end } = post.bodyBefore;
    const text = sentence.text.slice(start, end);
    return { text, known: null, markedEnd: after, isBackReference: false };
  }
  return said;
}

const OWNING_NOUN = pattern('iu')`
  \b(?:the|our|this) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?:
    (?:’s|'s) (?:new |current |first )?| (?:now )?(?:has|have|welcomes?) an? )$
`;

const OWNER_BEFORE = pattern('u')`
  ⟦O(\d+)⟧( (?:project|programme|scheme|hub|service|pilot|network|team))?(?:
    (?:’s|'s) (?:new |current )?| \(?| (?:now )?(?:has|have|welcomes?) an? | (?:has|have) [^.;,⟦]{3,25} as (?:its|their) |,? whose (?:new |current |first |present )?)$
`;

/** "Ofsted’s Regional Director": the owner is the body. */
function ownerBefore(sentence: MarkedSentence, at: number, markedEnd: number): SaidBody | null {
  const before = sentence.marked.slice(0, at);
  const owner = OWNER_BEFORE.exec(before);
  const body = owner ? sentence.bodies[Number(owner[1])] : undefined;
  // "Jo Lane, Kent (chair)": where she is from.
  const isOfName = body?.known?.kind === 'authority' && /⟦P\d+⟧, ⟦O\d+⟧ \($/u.test(before);
  if (body && !isOfName)
    return { text: body.text + (owner?.[2] ?? ''), known: body.known, markedEnd, isBackReference: false };
  // "The board's chair", "the board has a new chair"
  const noun = OWNING_NOUN.exec(before)?.[1];
  if (noun && OWNS.test(noun))
    return { text: noun, known: null, markedEnd, isBackReference: !noun.includes(' ') };
  return /^Its (?:new |current |first )?$/.test(before)
    ? { text: 'it', known: null, markedEnd, isBackReference: true }
    : null;
}

/** "committee member Jo Lane": of the committee that the text speaks of. */
function committeeBefore(before: string, markedEnd: number): SaidBody | null {
  const noun = /\b(committee|board|group|network) $/i.exec(before)?.[1];
  return noun ? { text: noun.toLowerCase(), known: null, markedEnd, isBackReference: true } : null;
}

const CLAUSE_END = pattern('u')`
  ⟦[PT]|;|\.\s|\band (?:will|has|is)\b|\bpending\b
  |, (?:and|but|which|where|so|when|while|to|having)\b
`;

/** Up to the next person, post or end of a clause: where a date belongs to this finding. */
export function clauseAfter(sentence: MarkedSentence, from: number): string {
  const rest = sentence.marked.slice(from);
  const end = rest.search(CLAUSE_END);
  return end < 0 ? rest : rest.slice(0, end);
}
