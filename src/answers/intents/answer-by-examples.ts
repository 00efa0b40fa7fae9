import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatterTerm, MeantByExamples } from '../../search/query.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import type { Answer } from '../answer.ts';
import { namesThing } from '../evidence/judging/is-far-fetched.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { heldOf } from '../evidence/speaking/speaks-of.ts';
import { asksForFigure } from '../kinds/asks-for-figure.ts';
import { MATTER_WEIGHT } from '../query/add-matters.ts';
import { clearlyMeant } from '../query/meant-by-examples.ts';
import { meantOnTheWhole } from '../query/meant-on-the-whole.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksOfOwnAffairs } from '../understanding/asks/asks-of-own-affairs.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { withoutNamed } from '../understanding/without-named.ts';
import { topicName } from '../wording/topic-name.ts';
import { answerTopic } from './answer-topic.ts';

/** Who asks for somebody, a date, a place, a reason or one of several is not served by what else is said on the matter. */
const ASKS_FOR_ONE_THING = /^(?:(?:and|so|but) )?(?:who|whose|when|where|why|which|how)\b/i;
/** “What did the review cost” is one thing too. */
const ASKS_WHAT = /^(?:(?:and|so|but) )?what (?:did|does|has|have|will)\b/i;
/** … but for the way in which something is done: “how do we learn to …”. */
const ASKS_HOW = /^(?:(?:and|so|but) )?how (?:do|does|did|can|could|should|is|are|well|badly)\b/i;

/** … and who somebody is by nothing but a name. */
const WHO_IS = /^(?:(?:and|so|but) )?who(?:['’]?s| is| was) (?:the|our|an?) /i;

/** So many words make a sentence, of which no single word decides. */
const WHOLE_SENTENCE = 8;

/**
 * What is held on what questions like this one clearly mean, where by its own words nothing was found (`told` is refused), or something
 * that says nothing of that. Null where examples do not speak clearly enough, and where nothing is held on it either.
 */
export function answerByExamples(
  understanding: Understanding,
  told: Answer,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { query, elsewhere, carried, shownIn } = understanding;
  if (elsewhere || carried !== null || shownIn || asksOfOwnAffairs(understanding.text)) return null;
  if (told.kind === 'refused' && namesThing(understanding)) return null;
  const { means, votes } = meantBy(understanding, told, knowledge) ?? {};
  if (!means || speaksOf(told, means, knowledge)) return null;
  const group = {
    said: topicName(understanding),
    alternatives: means.map((term) => ({ ...term, weight: MATTER_WEIGHT })),
    weight: 1,
    isKnown: true,
  };
  const answer = answerTopic(
    {
      ...understanding,
      wish: 'topic',
      query: { ...query, groups: [group], matter: means, ...(votes ? { examples: votes } : {}) },
    },
    knowledge,
    now,
  );
  return answer.kind === 'found' ? answer : null;
}

type Meant = { readonly means: readonly MatterTerm[]; readonly votes?: readonly MeantByExamples[] };

/** What single examples clearly say that a question means; of a whole sentence, what all of its words together do. */
function meantBy(understanding: Understanding, told: Answer, knowledge: Knowledge): Meant | null {
  const { query, text } = understanding;
  const isRefused = told.kind === 'refused';
  const asksForOneThing = ASKS_FOR_ONE_THING.test(text);
  const { clearWhereNothingFound, clearAgainstFound } = THRESHOLDS;
  const clear = asksForOneThing
    ? null
    : clearlyMeant(query.examples ?? [], isRefused ? clearWhereNothingFound : clearAgainstFound);
  if (clear) return { means: clear };
  if (!isWholeSentence(understanding)) return null;
  // Places and dates say where and when, and not what.
  const whole = meantOnTheWhole(withoutNamed(understanding), knowledge);
  const { sureWhereNothingFound, sureOfOneThing, sureAgainstFound } = THRESHOLDS;
  const isOfOneThing = ASKS_WHAT.test(text) || (asksForOneThing && !ASKS_HOW.test(text));
  const leastOfSentence = isOfOneThing ? sureOfOneThing : sureWhereNothingFound;
  return whole && whole.sureness >= (isRefused ? leastOfSentence : sureAgainstFound) ? whole : null;
}

/** Whether a question is told in many words, and asks for no figure, of no committee, and for nobody in a post. */
function isWholeSentence({ text, committees }: Understanding): boolean {
  return (
    writtenWordsOf(text).length >= WHOLE_SENTENCE &&
    committees.length === 0 &&
    !asksForFigure(text) &&
    !(WHO_IS.test(text) && recognisePost(text)?.isStrict)
  );
}

/** Whether the passage that an answer shows first, or what stands above it, holds one of these terms. */
function speaksOf(answer: Answer, terms: readonly MatterTerm[], knowledge: Knowledge): boolean {
  const shown = shownFirst(answer, knowledge);
  return shown !== null && heldOf(shown, terms).length > 0;
}
