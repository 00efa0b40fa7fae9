import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Evaluation, percentRight } from './evaluate.ts';
import { KINDS, type Kind } from './judge.ts';
import { QUESTION_SETS, type QuestionSet } from './read-questions.ts';

/** The least share, in per cent, that has to be right of each kind in each set. */
export type Floor = Readonly<Record<QuestionSet, Readonly<Record<Kind, number>>>>;

const percent = z.number().min(0).max(100);
const floor = z.record(z.enum(QUESTION_SETS), z.record(z.enum(KINDS), percent));
const file = new URL('floor.json', import.meta.url);

/** The committed floor. Throws where a kind is missing. */
export function readFloor(): Floor {
  return floor.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Makes today's figures the floor. */
export function writeFloor(evaluations: Readonly<Record<QuestionSet, Evaluation>>): void {
  const sharesOf = ({ counts }: Evaluation) =>
    Object.fromEntries(KINDS.map((kind) => [kind, percentRight(counts[kind])]));
  const content = Object.fromEntries(QUESTION_SETS.map((set) => [set, sharesOf(evaluations[set])]));
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
