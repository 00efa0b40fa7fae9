import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Question } from '../question.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { type FoundPlainly, rankPlainly } from './rank-plainly.ts';
import { pointsBack, readPlainly } from './read-plainly.ts';

/**
 * When a question turns to another matter: what the thread puts first is found by the question's own words with at most
 * `first` of the score of the best, and the next best with at most `next`. Behind a pronoun both have to be clearer.
 */
const TURNS = { first: 0.4, next: 0.8 } as const;
const TURNS_BEHIND_PRONOUN = { first: 0, next: 0.65 } as const;

/**
 * A question of another field as it is meant, and what is found for it: with the words of its thread, or alone where it turns to
 * another matter. That shows only in what is found: its own words point clearly at one document, and the words of the thread
 * would show another that hardly holds them.
 */
export function findPlainly(
  question: Question,
  knowledge: Knowledge,
): { readonly understanding: Understanding; readonly found: readonly FoundPlainly[] } {
  const understanding = readPlainly(question, knowledge);
  const found = rankPlainly(understanding.query, knowledge);
  if (question.thread.length === 0) return { understanding, found };
  const alone = readPlainly({ ...question, thread: [] }, knowledge);
  const foundAlone = rankPlainly(alone.query, knowledge);
  return turnsAway(question.text, found, foundAlone)
    ? { understanding: alone, found: foundAlone }
    : { understanding, found };
}

function turnsAway(
  text: string,
  [first]: readonly FoundPlainly[],
  foundAlone: readonly FoundPlainly[],
): boolean {
  const [best, next] = foundAlone;
  if (!first || !best || first.document.id === best.document.id) return false;
  const least = pointsBack(text) ? TURNS_BEHIND_PRONOUN : TURNS;
  const scoreOfFirst = foundAlone.find(({ document }) => document.id === first.document.id)?.score ?? 0;
  return scoreOfFirst <= least.first * best.score && (next?.score ?? 0) <= least.next * best.score;
}
