import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { kindOfDetail } from '../details/kind-of-detail.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { introducing } from '../evidence/citing/introducing.ts';
import { leadsIn } from '../evidence/citing/leads-in.ts';
import { listUnderHeading } from '../evidence/citing/list-under-heading.ts';
import { withIntroduction } from '../evidence/citing/with-introduction.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { bestOfKind } from '../evidence/finding/best-of-kind.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { newestOfSeries } from '../evidence/finding/newest-of-series.ts';
import { onePerDocument } from '../evidence/finding/one-per-document.ts';
import { datesWhatIsAsked } from '../evidence/judging/dates-what-is-asked.ts';
import { givesFigure } from '../evidence/judging/gives-figure.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isToldElsewhere } from '../evidence/judging/is-told-elsewhere.ts';
import { asksForFigure } from '../kinds/asks-for-figure.ts';
import { asksWhen } from '../kinds/asks-when.ts';
import { kindOfAnswer } from '../kinds/kind-of-answer.ts';
import { namesOtherCouncil } from '../kinds/names-council.ts';
import { tellsOfThem } from '../people/tells-of-them.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefixTo } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayQuoted } from '../wording/say.ts';
import { sayMatter } from '../wording/say-matter.ts';
import { sayPast } from '../wording/say-past.ts';
import { sayRegionOnly } from '../wording/say-region-only.ts';

const ASKS_FOR_NAME = /^(?:and |so )?(?:who|which|what (?:charity|body|organisation|council))\b/i;

/** So much of what was asked is all of it, but for a synonym. */
const ALL_OF_IT = 0.9;

/** The best passage for a question of fact, its best sentence in the headline, verbatim. */
export function answerFact(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const isCouncil = (text: string) => namesOtherCouncil(text, understanding, knowledge);
  const kind = understanding.shownIn
    ? kindOfDetail(understanding, knowledge)
    : kindOfAnswer(understanding.text.toLowerCase(), understanding.query, isCouncil);
  const found = findEvidence(understanding, knowledge, {
    ...(kind ? { worth: kind } : {}),
    limit: 30,
  }).filter(({ passage }) => !isSignature(passage.text, knowledge));
  const dates = (evidence: Evidence) => datesWhatIsAsked(evidence, kind, understanding.query);
  // Where the best dates what is asked, what dates something else does not stand in for it.
  const isDated = asksWhen(understanding.text) && found[0] !== undefined && dates(found[0]);
  const dating = isDated ? found.filter(dates) : found;
  const likeliest = withWhatIsSaid(bestOfKind(dating, understanding) ?? found[0], found, understanding);
  const answers = (evidence: Evidence) =>
    !isToldElsewhere(evidence, found, understanding) &&
    tellsOfThem(evidence, understanding, knowledge) &&
    givesFigure(evidence, kind, understanding, knowledge) &&
    isAnswerable(evidence, understanding) &&
    // A date that was carried over helps to choose, and forbids nothing.
    (evidence.isOfTime || understanding.carried !== null);
  const chosen = likeliest && newestOfSeries(likeliest, found, understanding);
  const further = chosen && kind === null ? tellingAll(found, chosen) : [];
  const best = chosen && [chosen, ...further].find(answers);
  if (!best) return refuseTopic(understanding, knowledge, found);

  const shown = introducing(best, understanding.query, groupRarityIn(knowledge));
  const companions = onePerDocument([shown, ...found]).filter(
    (evidence) => evidence === shown || evidence.score >= THRESHOLDS.companionScore * best.score,
  );
  const citations = companions.map((evidence) => citeEvidence(evidence, understanding, knowledge));
  const [first, ...others] = citations;
  if (!first) return refuseTopic(understanding, knowledge, found);
  const said = shown.sentence?.text ?? first.excerpt;
  const readAs = sayMatter(understanding, best);
  // A figure would be taken for the one asked for before anybody reads what it was read as.
  const reading = readAs ? `I read this as a question on ${readAs}. ` : '';
  const list = listUnderHeading(shown, understanding.text, understanding.query, groupRarityIn(knowledge));
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'fact',
    headline: `${sayRegionOnly(best.document, understanding, knowledge)}${asksForFigure(understanding.text) ? reading : ''}${carriedPrefixTo(best, understanding)}${sayPast(understanding.text, said, best.document, now)}${sayQuoted(best.document, list ?? withIntroduction(withListBehind(said, shown, understanding.text), shown))}`,
    notice: [
      asksForFigure(understanding.text) ? null : reading.trim(),
      sayAge([best.document.published], now),
    ],
  });
}

/** What holds all that was asked, close together, and no less of it than what was chosen: where that does not answer, one of these may. */
function tellingAll(found: readonly Evidence[], chosen: Evidence): readonly Evidence[] {
  return found.filter(
    ({ coverage, closeness, passage }) =>
      Math.min(coverage, closeness) >= Math.max(ALL_OF_IT, chosen.coverage) && !leadsIn(passage.text),
  );
}

/** A name below a text tells nothing. */
function isSignature(text: string, { people }: Knowledge): boolean {
  return people.some(({ name }) => name === text.trim());
}

/** What is said in place of "Responding to the news, Jenny Coles said:", which answers only who asks for somebody or some body. */
function withWhatIsSaid(
  best: Evidence | undefined,
  found: readonly Evidence[],
  { wish, text }: Understanding,
): Evidence | undefined {
  const givesIt = best !== undefined && best.kind > 0;
  if (!best || givesIt || wish !== 'fact' || ASKS_FOR_NAME.test(text) || !leadsIn(best.passage.text))
    return best;
  const isSaid = ({ document, passage, at }: Evidence) =>
    document.id === best.document.id && at > best.at && !leadsIn(passage.text);
  const said = found.find(isSaid);
  return said ? { ...said, confidence: Math.max(said.confidence, best.confidence) } : best;
}
