import { parseArgs } from 'node:util';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { showFault } from '../corpus/fault.ts';
import { ownCorpus } from './own-settings.ts';

export const USAGE = 'Usage: adcs check [--corpus DIR]';

/**
 * `adcs check [--corpus DIR]`: prints every fault of a corpus (`CORPUS_DIR`, or `corpus`, where none is named),
 * one a line as `file:line: what, and what to do`. Returns the exit code: 0 and not a word where there is none,
 * else 1.
 */
export async function check(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { corpus: { type: 'string' } } });
    const faults = await checkCorpus(values.corpus ?? ownCorpus());
    for (const fault of faults) console.log(showFault(fault));
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    return 1;
  }
}
