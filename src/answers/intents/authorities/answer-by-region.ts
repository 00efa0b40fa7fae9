import type { Authority, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import { authoritiesIn } from '../../evidence/speaking/authorities-in.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge, sayDate, sayList, sayRegion } from '../../wording/say.ts';
import { answerTopic } from '../answer-topic.ts';
import { withoutAuthorities } from './without-authorities.ts';

/**
 * What the region of the authorities named says on a topic, where no passage on it names all of these; the headline says whom none names.
 * Of several regions each is told for itself. Null where no region says anything on it either.
 */
export function answerByRegion(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const named = [...new Set(understanding.authorities.map(({ item }) => item))];
  const regions = [...new Set(named.map(({ region }) => region))];
  const [region, other] = regions;
  if (region === undefined) return null;
  if (other === undefined) return answerOfOne(region, named, understanding, knowledge, now);
  const told = regions
    .map((one) => tellOf(one, onlyIn(one, understanding), knowledge, now))
    .filter((one) => one !== null);
  if (told.length === 0) return null;
  return foundAnswer(
    understanding.asked,
    told.map(({ citation }) => citation),
    {
      intent: 'topic',
      headline: told.map(({ headline }) => headline).join(' '),
      notice: sayAge(
        told.map(({ citation: { published } }) => published),
        now,
      ),
      shown: told.length,
    },
  );
}

/** What names authorities of one region on the topic, best by that region itself; or what the region says on it. */
function tellOf(region: string, understanding: Understanding, knowledge: Knowledge, now: Date) {
  const named = [...new Set(understanding.authorities.map(({ item }) => item))];
  const onIt = answerTopic(understanding, knowledge, now);
  // Who came from there to a national conference says nothing of the place.
  const naming = (onIt.kind === 'found' ? onIt.passages : []).filter(
    (passage) =>
      passage.region !== null &&
      authoritiesIn(passage.excerpt, knowledge).some(({ item }) => named.includes(item)),
  );
  const citation = naming.find((passage) => passage.region === region) ?? naming[0];
  if (!citation) {
    const answer = answerOfOne(region, named, understanding, knowledge, now);
    return answer && { headline: answer.headline, citation: answer.passages[0] };
  }
  const names = sayList(named.map(({ name }) => name));
  const where = sayRegion(citation.region!, knowledge);
  const from = `${where}, ${sayDate(citation.published, citation.publishedBasis)}`;
  return { headline: `${names} ${named.length > 1 ? 'are' : 'is'} named on this by ${from}.`, citation };
}

/** The question asked of the authorities of one region alone. */
function onlyIn(region: string, understanding: Understanding): Understanding {
  const others = understanding.authorities.filter(({ item }) => item.region !== region);
  return {
    ...understanding,
    authorities: understanding.authorities.filter(({ item }) => item.region === region),
    query: withoutAuthorities(understanding.query, others),
  };
}

function answerOfOne(
  region: string,
  named: readonly Authority[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Extract<Answer, { kind: 'found' }> | null {
  const query = withoutAuthorities(understanding.query, understanding.authorities);
  const answer = answerTopic({ ...understanding, regions: [region], authorities: [], query }, knowledge, now);
  if (answer.kind !== 'found' || answer.passages[0].region !== region) return null;
  const told = authoritiesIn(answer.passages[0].excerpt, knowledge).map(({ item }) => item);
  const untold = named.filter((authority) => !told.includes(authority)).map(({ name }) => name);
  if (untold.length === 0) return answer;
  const [{ published, publishedBasis }] = answer.passages;
  const headline =
    `No update names ${sayList(untold, 'or')} on this; what ${named.length > 1 ? 'their' : 'its'} region, ` +
    `${sayRegion(region, knowledge)}, says is from ${sayDate(published, publishedBasis)}.`;
  return { ...answer, headline };
}
