import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { fitOf } from '../../search/excerpt.ts';
import type { Answer } from '../answer.ts';
import { groupRarityIn } from '../evidence/cite.ts';
import { type Evidence, findEvidence } from '../evidence/find-evidence.ts';
import { holdsNearlyEveryWord, isAnswerable } from '../evidence/is-answerable.ts';
import { answerFact, carriedPrefix } from '../intents/answer-fact.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksWhoSaid } from '../understanding/asks-who-said.ts';
import { type AskedPost, recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayCommittee, sayList, sayRegion } from '../wording/say.ts';
import { answerPerson } from './answer-person.ts';
import { chooseRoles, ENOUGH_FIT } from './choose-roles.ts';
import { citeRole, distinctCitations } from './cite-role.ts';
import { findPeopleIn } from './find-people-in.ts';
import { matchRoles, type RoleMatch } from './match-roles.ts';
import { sayNoLead } from './say-no-lead.ts';
import { isSaidOfNow, sayRole } from './say-role.ts';
import { saysWhoLeads } from './says-who-leads.ts';

/** So many more roles are kept behind "More". */
const MOST_FURTHER = 12;
/** "The group is chaired by a DCS" answers only who asks for that group. */
const ENOUGH_FIT_FOR_NOBODY = 0.8;
/** A person without a named post has to be from one of so many best passages. */
const NEAR_TO_TEXT = 3;
/** … by a sentence that fits nearly as well as the best one there. */
const AS_WELL = 0.8;
/** A text without a role answers where it holds so much of the question … */
const ENOUGH_COVERAGE_FOR_TEXT = 0.74;
/** … or is this sure: who "leads" or "manages" may be asked of anything that is done. */
const ENOUGH_CONFIDENCE_FOR_TEXT = 1.5;

/** A post of a narrower kind, and the wider one that answers for it where nobody is named in the narrower. */
const WIDER_POSTS: Readonly<Record<string, string>> = {
  'interim DCS': 'dcs',
  'lead DCS': 'lead',
  'interim chief executive': 'chief executive',
  'co-chair': 'chair',
};
const ASKS_WHO_LEADS = /\bwho (?:leads|led)\b/;
const STILL = /\bstill\b/;

/** Who holds or held a post, as of when, and the passage that says so; or what is held about a person. */
export function answerRole(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const question = understanding.text.toLowerCase();
  const post = recognisePost(question);
  const people = findPeopleIn(understanding.text, knowledge);
  if (people.length > 0) {
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
  if (post && best.length > 0) return found(best, matches, understanding, post, knowledge, now);
  // Who asks for the interim DCS where a permanent one is known is told who that is.
  const wider = post && WIDER_POSTS[post.name];
  if (wider) {
    const held = chooseRoles(
      matchRoles(understanding, knowledge, { post: recognisePost(wider), withoutWords }).filter(
        ({ role }) => role.person !== null,
      ),
      understanding,
      recognisePost(wider),
      now,
    );
    if (held.length > 0) return found(held, [], understanding, post, knowledge, now);
  }
  if (post?.isStrict) return refuseRole(understanding, post, knowledge);

  const evidence = findEvidence(understanding, knowledge);
  // Who did something, where no post is named, is somebody in a passage that speaks of it.
  const near = evidence
    .slice(0, NEAR_TO_TEXT)
    .filter(({ score }) => score >= THRESHOLDS.equalScore * (evidence[0]?.score ?? 0));
  if (
    best[0] &&
    near.some((one) =>
      isSaidIn(best[0]!, one, (words) => fitOf(words, understanding.query, groupRarityIn(knowledge))),
    )
  )
    return found(best, matches, understanding, post, knowledge, now);
  if (
    (!ASKS_WHO_LEADS.test(question) || saysWhoLeads(evidence[0]?.passage.text ?? '')) &&
    near.some(
      (text) =>
        namesSomebody(text, understanding) &&
        (holdsNearlyAll(text, understanding) || isSure(text, understanding, post)),
    )
  )
    return answerFact(understanding, knowledge, now);
  return refuseTopic(understanding, knowledge, evidence, 'role');
}

function holdsNearlyAll(evidence: Evidence, understanding: Understanding): boolean {
  return evidence.coverage >= ENOUGH_COVERAGE_FOR_TEXT && holdsNearlyEveryWord(evidence, understanding);
}

/** Whether a text that lacks more of what was asked may still be shown to who asks for somebody. */
function isSure(evidence: Evidence, understanding: Understanding, post: AskedPost | null): boolean {
  // That something was said on the matter is not that somebody said this.
  if (asksWhoSaid(understanding.text.toLowerCase()) && !holdsNearlyEveryWord(evidence, understanding))
    return false;
  return (
    isAnswerable(evidence, understanding) &&
    (post === null || evidence.confidence >= ENOUGH_CONFIDENCE_FOR_TEXT)
  );
}

const NAME = /(?<=[\p{L}\p{N}’')”,;:] )\p{Lu}[\p{L}’'&-]+/gu;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a passage names anybody or any body that the question does not name itself. */
function namesSomebody({ passage }: Evidence, { text }: Understanding): boolean {
  const asked = new Set(text.toLowerCase().split(/\P{L}+/u));
  const names = [passage.introduction ?? '', passage.text].join(' ').match(NAME) ?? [];
  return names.some((name) => !MONTH.test(name) && !asked.has(name.toLowerCase()));
}

/** Whether a role is named under the very heading that the evidence stands under, by words that fit as well as the best sentence. */
function isSaidIn(
  role: Role,
  { document, passage, sentence }: Evidence,
  shareIn: (text: string) => number,
): boolean {
  const { source, evidence: words } = role;
  if (source.kind !== 'passage' || source.documentId !== document.id) return false;
  const { anchor } = source;
  return (
    document.passages.find((one) => one.anchor === anchor)?.heading === passage.heading &&
    (!sentence ||
      words.includes(sentence.text) ||
      sentence.text.includes(words) ||
      shareIn(words) >= AS_WELL * shareIn(sentence.text))
  );
}

function found(
  roles: readonly Role[],
  matches: readonly RoleMatch[],
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer {
  const [role] = roles;
  if (!role) return refuse(understanding.asked, 'role', 'No update says that.');
  const away = ({ asOf }: Role) => Math.abs(monthNumber(asOf) - monthNumber(role.asOf));
  const others = matches
    .filter(
      ({ role: other, fit }) =>
        !roles.includes(other) && fit >= ENOUGH_FIT && other.post === role.post && other.body === role.body,
    )
    .map(({ role: other }) => other)
    .sort((a, b) => away(a) - away(b));
  const citations = distinctCitations(
    [...roles, ...others.slice(0, MOST_FURTHER)].map((one) => citeRole(one, understanding, knowledge)),
  );
  const [first, ...more] = citations;
  if (!first) return refuse(understanding.asked, 'role', 'No update says that.');
  const before = others.find(
    ({ person, asOf }) =>
      person !== null && person !== role.person && monthNumber(asOf) < monthNumber(role.asOf),
  );
  const isOld = sayAge([role.asOf], now) !== null;
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'role',
    headline:
      carriedPrefix(understanding) +
      sayNoLead(post, role, understanding.text) +
      sayRole(roles, knowledge, now),
    passages: [first, ...more.slice(0, 2)],
    further: more.slice(2),
    notice:
      [
        before ? `Before: ${sayRole([before], knowledge, now)}` : '',
        isOld && understanding.times.length === 0 && !isSaidOfNow(role, now)
          ? `${sayAge([role.asOf], now)} What is held does not say who does now.`
          : (sayAge([role.asOf], now) ?? ''),
      ]
        .filter(Boolean)
        .join(' ') || null,
    suggestions: role.region ? [`Latest update from ${sayRegion(role.region, knowledge)}`] : [],
  };
}

function refuseRole(understanding: Understanding, post: AskedPost, knowledge: Knowledge): Answer {
  const { authorities, regions, committees, times } = understanding;
  const where = [
    ...authorities.map(({ item }) => item.name),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
    ...(authorities.length + committees.length === 0
      ? regions.map((slug) => sayRegion(slug, knowledge))
      : []),
  ];
  const when =
    times.length > 0
      ? ` for ${sayList(times.map(({ said }) => said.replace(/^(?:in|from|of|for|the)\s+/i, '')))}`
      : '';
  const of = where.length > 0 ? ` ${authorities.length > 0 ? 'in' : 'of'} ${sayList(where)}` : ' of that';
  const suggestions = suggestRoles(post, regions[0] ?? authorities[0]?.item.region ?? null, knowledge);
  return refuse(
    understanding.asked,
    'role',
    `No update held names the ${post.name}${of}${when}.`,
    suggestions,
  );
}

/** Questions for the same post elsewhere, in the same region before the others. */
function suggestRoles(
  post: AskedPost,
  region: string | null,
  { roles, authorities, regions }: Knowledge,
): string[] {
  const held = roles.filter(
    (role) => post.held.test(role.post) && role.person !== null && role.tense !== 'over',
  );
  const near = [...held].sort((a, b) => Number(b.region === region) - Number(a.region === region));
  return [...new Set(near.map(({ body }) => body))].flatMap((body) => {
    const authority = authorities.find(({ name }) =>
      body.replaceAll('&', 'and').startsWith(name.split(/-on-| upon /)[0] ?? name),
    );
    if (authority && /DCS|executive/.test(post.name))
      return [`Who is the ${post.name} in ${authority.name}?`];
    const owner = regions.find(({ name }) => body === `${name} region`);
    if (post.name === 'chair' && (owner || /committee/i.test(body))) return [`Who chairs the ${body}?`];
    return /president/.test(post.name) && body === 'ADCS' ? [`Who was ${post.name} of ADCS in 2017?`] : [];
  });
}
