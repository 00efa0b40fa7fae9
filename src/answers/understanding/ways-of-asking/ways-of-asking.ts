/** Ways of asking for one thing; any of them will do. They see lower case, plain quotes and mended slips. */
export type WaysOfAsking = readonly RegExp[];

export function isAsked(ways: WaysOfAsking, text: string): boolean {
  return ways.some((way) => way.test(text));
}
