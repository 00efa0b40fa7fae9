/** The questions asked in each conversation, so that a follow-up is understood without reading its history. */
export type ThreadMemory = {
  remember(key: string, question: string, at: Date): Promise<void>;
  /** Oldest first; empty where nothing is remembered. */
  recall(key: string, at: Date): Promise<string[]>;
};

const MAX_QUESTIONS = 8;
const MAX_THREADS = 5_000;

/** Remembers within this process, in bounded space: the threads least lately asked in go first. */
export function createThreadMemory(): ThreadMemory {
  const threads = new Map<string, string[]>();
  return {
    async remember(key, question) {
      const questions = [...(threads.get(key) ?? []), question].slice(-MAX_QUESTIONS);
      threads.delete(key);
      threads.set(key, questions);
      for (const [oldest] of threads) {
        if (threads.size <= MAX_THREADS) break;
        threads.delete(oldest);
      }
    },
    async recall(key) {
      return threads.get(key) ?? [];
    },
  };
}
