import { isOfAnotherField } from './answers/another-field/another-field.ts';
import { answerQuestion } from './answers/answer-question.ts';
import { createTidying, giveBackMemory, hasMuchMemory, keepHeapSmall } from './give-back-memory.ts';
import { type Knowledge, makeReady } from './knowledge/knowledge.ts';

/** Questions of each kind and put in many ways, some of them misspelt: most patterns run for one of them. */
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
  'who is the DCS in Gateshead and how do I reach her?',
  'when and where was the LADO conference, and who spoke there?',
  'what did the president say about school funding in 2016',
  'which council leads on the regional dataset?',
  'how much money did the adoption programme get from the DfE',
  'why are remand fees going up',
  'is anybody worried about kids who are taught at home?',
  'what is new on SEND in the West Midlands since April 2017',
  'who used to be the vice president, and who came next?',
  'What share of care leavers are in work',
  'who paid for the care leaver apprenticeship',
  'Could you please tell me what London is doing about gangs? Thanks',
  'NE update nov 2017',
  'what are the three priorities of the Eastern region',
  'Did anything come of the Narey review?',
  'who chairs NATO',
  'cat videos',
  'mum cant get a school place for her disabled son',
];
const FOLLOW_UPS = [
  'and in the East Midlands?',
  'who leads on that?',
  'how many were there and when was it?',
  'which authorities take part',
  'the one before that',
  'what worries them about it?',
  'how do I get in touch',
  'no, I meant adoption',
];
const ANY_DAY = new Date(0);

/**
 * Does for a process that will answer many questions what the first of them would otherwise wait for, and gives back the
 * memory that it took; one question alone is answered sooner without. What has not run yet is slow in V8: the first questions
 * of each kind take some 50 ms instead of 2, and one in a hundred 17 instead of 14 where ten were answered for practice instead of thirty, which take 0.4 s more.
 */
export function getReady(knowledge: Knowledge): void {
  const tidyIfMuch = createTidying();
  tidyIfMuch();
  makeReady(knowledge);
  tidyIfMuch();
  // To keep it small from here on takes a tenth of getting ready, and what comes of that is given back at the end.
  if (hasMuchMemory()) keepHeapSmall();
  practise(knowledge, tidyIfMuch);
  keepHeapSmall();
  giveBackMemory();
}

function practise(knowledge: Knowledge, tidyIfMuch: () => void): void {
  const titles = [...knowledge.documents.values()].slice(0, 3).map(({ title }) => title);
  const questions = isOfAnotherField(knowledge) ? titles : PRACTICE;
  const asked = [
    ...questions.map((text) => ({ text, thread: [] })),
    ...FOLLOW_UPS.map((text) => ({ text, thread: questions.slice(0, 1) })),
  ];
  for (const question of asked) {
    tidyIfMuch();
    answerQuestion(question, knowledge, ANY_DAY);
  }
}
