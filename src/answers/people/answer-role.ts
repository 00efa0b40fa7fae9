import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { fitOf } from '../../search/fit.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { speaksOfNames } from '../evidence/speaking/speaks-of-names.ts';
import { answerFact } from '../intents/answer-fact.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksForALead } from '../understanding/asks/asks-for-a-lead.ts';
import { postsCalled } from '../understanding/asks/asks-for-posts.ts';
import { namesPlace } from '../understanding/names-place.ts';
import { type AskedPost, recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { answerDoneBy } from './answer-done-by.ts';
import { ASKS_FOR_MEMBERS, answerMembers } from './answer-members.ts';
import { answerPerson } from './answer-person.ts';
import { answerPosts } from './answer-posts.ts';
import { answerUnnamed } from './answer-unnamed.ts';
import { findPeopleIn } from './find-people-in.ts';
import { namesWho } from './names-who.ts';
import { answerByQuoting } from './quoting/answer-by-quoting.ts';
import { chooseRoles } from './roles/choose-roles.ts';
import { headedBody } from './roles/headed-body.ts';
import { isSaidIn } from './roles/is-said-in.ts';
import { matchRoles, type RoleMatch } from './roles/match-roles.ts';
import { postAsked } from './roles/post-asked.ts';
import { refuseRole } from './roles/refuse-role.ts';
import { rolesOf } from './roles/related-roles.ts';
import { saysWhoIsLead, saysWhoLeads } from './roles/says-who-leads.ts';
import { STILL, tellHolders } from './tell-holders.ts';
import { tellsTheDeed } from './tells-the-deed.ts';
import { onlyComments } from './words/only-comments.ts';

/** "The group is chaired by a DCS" answers only who asks for that group. */
const ENOUGH_FIT_FOR_NOBODY = 0.8;
/** A person without a named post has to be from one of so many best passages. */
const NEAR_TO_TEXT = 3;

/** A post of a narrower kind, and the wider one that answers for it where nobody is named in the narrower. */
const WIDER_POSTS: Readonly<Record<string, string>> = {
  'interim DCS': 'dcs',
  'lead DCS': 'lead',
  'interim chief executive': 'chief executive',
  'co-chair': 'chair',
};
const ASKS_WHO_LEADS = pattern()`
  \bwho (?:leads|led|maintains?)\b
  |\bwho(?:'s| is| was| are) (?:the|our|an?) (?:[\w-]+ ){0,2}leads?\b
`;
const BECAME = /^(?:becom(?:e|es|ing)|became|made|appointed|interim|acting)$/i;
/** "Who was on the workshop?" is told by their names as well. */
const WAS_ON = /\bwho\b(?: \w+){0,2} on\b/;
const SITS_ON = /\b(?:sits?|sat) on\b/;
/** "Private secretary to Robert Goodwill": whoever is named has somebody in that post, and does not hold it. */
const SERVES = /\b(?:secretary|advis[eo]r|aide|assistant|pa|speech ?writer|chief of staff) (?:to|of|for)\b/;

/** Who holds or held a post, as of when, and the passage that says so; or what is held about a person. */
export function answerRole(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const question = understanding.text.toLowerCase();
  const post = postAsked(understanding);
  const people = findPeopleIn(understanding.text, knowledge);
  if (people.length > 0 && !(post?.isStrict && SERVES.test(question))) {
    const about = answerPerson(understanding, people, post, knowledge, now);
    if (about) return about;
  }

  // "Is it still Karen Bradshaw who chairs …" asks who does, whoever did.
  const withoutWords = new Set(
    STILL.test(question) ? people.flatMap((name) => name.toLowerCase().split(' ')) : [],
  );
  const matches = matchRoles(understanding, knowledge, { post, withoutWords });
  const best = chooseRoles(
    matches.filter(({ role: { person }, fit }) =>
      person === null
        ? fit >= ENOUGH_FIT_FOR_NOBODY
        : // Who did something with somebody is somebody else.
          post !== null || !people.includes(person),
    ),
    understanding,
    post,
    now,
  );
  const own = post && ownHeld(people, post, question, knowledge);
  // Whoever is named left it, if they did: that somebody without a name came says less.
  const isOfNobody = best[0]?.person === null && own !== null;
  if (post && best.length > 0 && !isOfNobody)
    return tellHolders(best, matches, understanding, post, knowledge, now);
  const held = post && (own ?? widerHeld(post, withoutWords, understanding, knowledge, now));
  if (held) return tellHolders(held, [], understanding, post, knowledge, now);
  const headed = headedBody(understanding, knowledge);
  if (post && (post.isStrict || headed)) {
    const members = SITS_ON.test(question) ? answerMembers(understanding, knowledge, now) : null;
    if (members) return members;
    const all = namesOnlyPost(understanding) ? postsCalled(post.name) : null;
    return (
      (all && answerPosts(understanding, knowledge, now, all)) ??
      answerUnnamed(understanding, knowledge, now, true) ??
      (headed ? null : answerByQuoting(understanding, post, knowledge, now)) ??
      refuseRole(understanding, post, headed, knowledge)
    );
  }

  return answerFromText(understanding, { post, best, matches }, knowledge, now);
}

/** Who did something, where no role answers for a post by itself: somebody in a passage that speaks of it, or what it tells of them. */
function answerFromText(
  understanding: Understanding,
  { post, best, matches }: { post: AskedPost | null; best: readonly Role[]; matches: readonly RoleMatch[] },
  knowledge: Knowledge,
  now: Date,
): Answer {
  const question = understanding.text.toLowerCase();
  const told =
    (post && answerUnnamed(understanding, knowledge, now, false)) ??
    answerByQuoting(understanding, post, knowledge, now) ??
    answerDoneBy(understanding, knowledge, now);
  if (told) return told;
  const evidence = findEvidence(understanding, knowledge);
  // Whatever else is said of a group, it names nobody who is in it.
  if (ASKS_FOR_MEMBERS.test(question) && !WAS_ON.test(question))
    return refuseTopic(understanding, knowledge, evidence, 'role');
  const saysSo = asksForALead(understanding.asked) ? saysWhoIsLead : saysWhoLeads;
  // Who did something, where no post is named, is somebody in a passage that speaks of it.
  const near = evidence
    .slice(0, NEAR_TO_TEXT)
    .filter(({ score }) => score >= THRESHOLDS.equalScore * (evidence[0]?.score ?? 0));
  if (
    best[0] &&
    (post !== null || !onlyComments(best[0], question, knowledge)) &&
    near.some(
      (one) =>
        speaksOfNames(one, understanding) &&
        isSaidIn(best[0]!, one, (said) => fitOf(said, understanding.query, groupRarityIn(knowledge))),
    )
  )
    return tellHolders(best, matches, understanding, post, knowledge, now);
  if (
    (!ASKS_WHO_LEADS.test(question) || saysSo(evidence[0]?.sentence?.text ?? '')) &&
    near.some((text) => namesWho(text, understanding, post, knowledge) && tellsTheDeed(text, understanding))
  )
    return answerFact(understanding, knowledge, now);
  return refuseTopic(understanding, knowledge, evidence, 'role');
}

/** "Is Margaret Whellans still interim?" names no place: her own is meant, be it over. Null where something else is asked. */
function ownHeld(
  [name, ...others]: readonly string[],
  post: AskedPost,
  question: string,
  knowledge: Knowledge,
): readonly Role[] | null {
  if (name === undefined || others.length > 0 || !STILL.test(question)) return null;
  const theirs = rolesOf(name, knowledge).filter((role) => post.held.test(role.post));
  const own = theirs.find(({ tense }) => tense === 'held') ?? theirs.find(({ tense }) => tense === 'over');
  return own ? [own] : null;
}

/** Who asks for the interim DCS where a permanent one is known is told who that is. Null where there is no wider post, or nobody in it. */
function widerHeld(
  { name }: AskedPost,
  withoutWords: ReadonlySet<string>,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): readonly Role[] | null {
  const called = WIDER_POSTS[name];
  const post = called === undefined ? null : recognisePost(called);
  if (!post) return null;
  const named = matchRoles(understanding, knowledge, { post, withoutWords }).filter(
    ({ role }) => role.person !== null,
  );
  const held = chooseRoles(named, understanding, post, now);
  return held.length > 0 ? held : null;
}

/** "Who is the DCS?", "who became interim DCS?", of which place is not said. */
function namesOnlyPost(understanding: Understanding): boolean {
  const { text, query } = understanding;
  return (
    /^(?:and |so )?who\b/i.test(text) &&
    !namesPlace(understanding) &&
    query.groups.length > 0 &&
    query.groups.every(({ said }) => recognisePost(said) !== null || BECAME.test(said))
  );
}
