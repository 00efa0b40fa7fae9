/** What a sentence goes on from: the question that heads its passage ("How many are there?"), and what stands before it there. */
export function beforeIn(heading: string | null, before: string): string {
  return heading?.endsWith('?') ? `${heading}\n${before}` : before;
}
