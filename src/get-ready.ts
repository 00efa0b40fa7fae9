import { isOfAnotherField } from './answers/another-field/another-field.ts';
import { answerQuestion } from './answers/answer-question.ts';
import { createTidying, giveBackMemory, keepHeapSmall } from './give-back-memory.ts';
import { type Knowledge, makeReady } from './knowledge/knowledge.ts';

/** Questions of each kind, some of them misspelt. */
const PRACTICE = [
  'Who chairs FCYP?',
  'What is the latest from the Eastern region?',
  'compare London with the North West on asylm seekng',
  'How many foster carers are there in Yorkshrie?',
  'what does RIIA stand for',
  'timeline of UASC',
  'which regions are working on peer challenge',
  'Who do I contact about training?',
  'who spoke at the annual conference',
  'how do I become a foster carer',
];
const FOLLOW_UPS = ['and in the East Midlands?', 'who leads on that?'];
const ANY_DAY = new Date(0);

/**
 * Does for a process that will answer many questions what the first of them would otherwise wait for, and gives back the
 * memory that it took; one question alone is answered sooner without. What has not run yet is slow in V8: the first questions
 * of each kind take some 50 ms instead of 2, unless a few were answered for practice, which takes a second of CPU on a slow machine.
 */
export function getReady(knowledge: Knowledge): void {
  const tidyIfMuch = createTidying();
  tidyIfMuch();
  makeReady(knowledge);
  tidyIfMuch();
  keepHeapSmall();
  practise(knowledge);
  giveBackMemory();
}

function practise(knowledge: Knowledge): void {
  const titles = [...knowledge.documents.values()].slice(0, 3).map(({ title }) => title);
  const questions = isOfAnotherField(knowledge) ? titles : PRACTICE;
  for (const text of questions) answerQuestion({ text, thread: [] }, knowledge, ANY_DAY);
  for (const text of FOLLOW_UPS) answerQuestion({ text, thread: questions.slice(0, 1) }, knowledge, ANY_DAY);
}
