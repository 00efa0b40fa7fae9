import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import type { Answer } from '../../answer.ts';
import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { withoutNamed } from '../../understanding/without-named.ts';
import { refuse } from '../../wording/refuse.ts';
import { sayCommittee, sayList, sayRegion } from '../../wording/say.ts';
import { suggestNear } from '../../wording/suggest-near.ts';
import { shortPlace } from './short-place.ts';

/** What a post is of, as the question says it to its end. */
const BODY_ASKED_FOR =
  /\b(?:of|for|on|in|at|chairs?|chaired|sponsors?|sponsored|leads?|led) (?!(?:of|for|on|in|at|to|be)\b)((?:the )?[^?.!]{3,60}?)(?: is| was)?[?.!\s]*$/i;
/** "The director of children's services", "who runs children's services": the post itself says what it is for. */
const DCS_IN_FULL =
  /\b(?:(?:(?:directors?|heads?|boss) of|leads?|led|runs?|heads?|in charge of|responsible for) (?:the )?)?(?:children|kid)['’]?s?['’]? (?:services|department)(?: directors?)?\b/gi;
/** Of a place, and not of a body. */
const IN_A_PLACE = /\b(?:DCS|DASS|director|chief executive)$/;

/** "Who is the shadow chancellor?": called as the question calls it. */
const TITLE =
  /^(?:(?:and|so) )?(?:who(?:['’]?s| is| was)|name of) (?:now |currently )?(?:the |our )?([^?.!,]{3,60}?)(?: now| in| for)?[?.!\s]*$/i;

/** What a date that stood behind leaves. */
const LEFT_OVER = /[\s,]*\b(?:in|during|for|of)?\s*$/i;

/**
 * That nobody held is known in the post, where and when it was asked for; and where somebody is. `headed` is the public body whose
 * head is asked for, as the question calls it, or null.
 */
export function refuseRole(
  understanding: Understanding,
  post: AskedPost,
  headed: string | null,
  knowledge: Knowledge,
): Answer {
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
      ? ` ${headed ? 'in' : 'for'} ${sayList(times.map(({ said }) => said.replace(/^(?:in|from|of|for|the)\s+/i, '')))}`
      : '';
  const said = withoutNamed(understanding)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\badcs\b/gi, 'ADCS')
    .replaceAll(DCS_IN_FULL, /DCS/.test(post.name) ? 'DCS' : '$&');
  const body = BODY_ASKED_FOR.exec(said)?.[1]?.replace(LEFT_OVER, '') ?? besidePost(said, post);
  const isOfPlace = authorities.length > 0 || (where.length === 0 && IN_A_PLACE.test(post.name));
  // Of what it is, a question may leave open: "who's been made permanent?"
  const of = where.length > 0 ? sayList(where) : body;
  const asked = of === undefined ? (when === '' ? ' asked for' : '') : ` ${isOfPlace ? 'in' : 'of'} ${of}`;
  const title = post.isTitled && where.length === 0 ? TITLE.exec(said.trim())?.[1] : undefined;
  const ofCommittee = post.name === 'representative' && committees.length > 0;
  const elsewhere = headed
    ? suggestBody(headed, knowledge)
    : suggestRoles(post, regions[0] ?? authorities[0]?.item.region ?? null, knowledge);
  const suggestions =
    elsewhere.length > 0 ? elsewhere : suggestNear({ ...understanding, wish: 'topic' }, knowledge, []);
  return refuse(
    understanding.asked,
    'role',
    headed
      ? `No update held says who heads ${headed}${when}.`
      : `No update held names the ${title ?? `${ofCommittee ? 'members' : post.name}${asked}`}${when}.`,
    suggestions,
  );
}

/** "Rivendell's DCS", "dcs cheltenham": what stands beside the post and only names it. */
function besidePost(said: string, { name }: AskedPost): string | undefined {
  const words = said.replaceAll(/['’]s\b/g, '').match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const own = words.filter(
    (word) =>
      !isFrameWord(word) &&
      !POST_AND_CHANGE_WORDS.has(word.toLowerCase()) &&
      !name.toLowerCase().split(' ').includes(word.toLowerCase()),
  );
  const run = own.join(' ');
  return run !== '' && words.join(' ').includes(run) ? run : undefined;
}

/** What is held on a body, where it is spoken of by the name that the question gives it. */
function suggestBody(headed: string, { index }: Knowledge): string[] {
  const name = headed.replace(/^the /i, '');
  const isSpokenOf = termsOfText(name).every((term) => index.hasTerm(term));
  return isSpokenOf ? [`What's happening on ${name}?`] : [];
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
      body.replaceAll('&', 'and').startsWith(shortPlace(name)),
    );
    if (authority && /DCS|executive/.test(post.name))
      return [`Who is the ${post.name} in ${authority.name}?`];
    const owner = regions.find(({ name }) => body === `${name} region`);
    if (post.name === 'chair' && (owner || /committee/i.test(body))) return [`Who chairs the ${body}?`];
    return /president/.test(post.name) && body === 'ADCS' ? [`Who was ${post.name} of ADCS in 2017?`] : [];
  });
}
