import { answerQuestion } from '../src/answers/answer-question.ts';
import type { Question } from '../src/answers/question.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { getReady } from '../src/get-ready.ts';
import { readKnowledge } from '../src/read-knowledge.ts';
import type { Place } from '../src/search/passage-index.ts';
import { createFullTextSearchPeer } from './peers/full-text-search.ts';
import { createFusePeer } from './peers/fuse.ts';
import { createMiniSearchPeer } from './peers/mini-search.ts';
import type { Peer } from './peers/peer.ts';

/** The day on which all questions are asked. */
export const ASKED_ON = new Date('2026-11-21T12:00:00Z');

/** Something that answers questions from a corpus; what it finds are documents' ids, the best first, one a passage. */
export type Engine = { readonly passages: number; readonly ask: (question: Question) => readonly string[] };

/** What is measured, each from the corpus folder to its answers. */
export const ENGINES = {
  'this app': createApp,
  'SQLite FTS5': (folder: string) => createPeer(folder, createFullTextSearchPeer),
  MiniSearch: (folder: string) => createPeer(folder, createMiniSearchPeer),
  'Fuse.js': (folder: string) => createPeer(folder, createFusePeer),
} as const satisfies Record<string, (folder: string) => Promise<Engine>>;
export type EngineName = keyof typeof ENGINES;

async function createApp(folder: string): Promise<Engine> {
  const knowledge = await readKnowledge(folder, onWarning);
  getReady(knowledge);
  return {
    passages: knowledge.index.places.length,
    ask: (question) => {
      const answer = answerQuestion(question, knowledge, ASKED_ON);
      return answer.kind === 'found' ? answer.passages.map(({ document }) => document ?? '') : [];
    },
  };
}

async function createPeer(folder: string, create: (places: readonly Place[]) => Peer): Promise<Engine> {
  const { documents } = await readCorpus(folder, onWarning);
  const places = documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
  const { find } = create(places);
  return {
    passages: places.length,
    ask: ({ text, thread }) => find([...thread, text].join(' ')).map(({ document }) => document.id),
  };
}

function onWarning(warning: string): void {
  console.error(warning);
}
