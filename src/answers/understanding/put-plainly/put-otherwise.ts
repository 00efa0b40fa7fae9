/** Ways of putting something, each with what is said instead. */
export type Ways = readonly (readonly [RegExp, string])[];

/** A text with all of them put otherwise, one behind the other. */
export function putOtherwise(text: string, ways: Ways): string {
  return ways.reduce((said, [way, plain]) => said.replace(way, plain), text);
}
