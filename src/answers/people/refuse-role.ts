import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';

/** That nobody held is known in the post, where and when it was asked for; and where somebody is. */
export function refuseRole(understanding: Understanding, post: AskedPost, knowledge: Knowledge): Answer {
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
