import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { termOf } from '../../search/tokenize.ts';

/** Words that deny each other: who asks whether one is so is told so by the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['compulsory mandatory obligatory', 'voluntary optional'],
  ['allowed permitted legal lawful', 'prohibits forbidden banned illegal'],
  ['rising rise increasing increase growing grow', 'falling fall decreasing declining fewer reducing lower'],
  ['enough sufficient adequate', 'insufficient inadequate shortage lack'],
  ['safe', 'unsafe dangerous'],
  ['stable steady', 'unstable churn turnover'],
  ['permanent', 'interim temporary'],
  ['clear certain known', 'unclear uncertain unknown'],
  ['better improving', 'worse deteriorating worsening'],
  ['successful succeed', 'unsuccessful failed'],
  ['happy pleased satisfied', 'disappointed concerned unhappy'],
  ['consistent equal', 'inconsistent inequality variable'],
];
/** A word and its opposite are less than the word itself. */
const OPPOSITE_WEIGHT = 0.7;

const opposites = new Map(
  OPPOSITES.flatMap(([some, others]) => {
    const [one, other] = [some, others].map((words) => words.split(' ').map(termOf)) as [string[], string[]];
    return [...one.map((term) => [term, other] as const), ...other.map((term) => [term, one] as const)];
  }),
);

/** A query that is also met by the opposites of its words ("voluntary" where it says "compulsory"), as far as documents hold them. */
export function addOpposites(query: Query, { index }: Knowledge): Query {
  return {
    ...query,
    groups: query.groups.map((group) => {
      const own = group.alternatives[0]?.terms ?? [];
      const added = own.length === 1 ? (opposites.get(own[0] ?? '') ?? []) : [];
      const held = added.filter((term) => index.documentFrequency(term) > 0);
      if (held.length === 0) return group;
      const alternatives = held.map((term) => ({ terms: [term], weight: OPPOSITE_WEIGHT }));
      return { ...group, alternatives: [...group.alternatives, ...alternatives], isKnown: true };
    }),
  };
}
