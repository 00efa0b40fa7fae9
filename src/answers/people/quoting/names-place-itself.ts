const POINT_OF_THE_COMPASS = /\b(?:North|South|East|West|Central) $/;
const LONGEST = 'Central '.length;

/** Whether a text has the name of a place, and not as the end of another's: "North East Somerset" is no Somerset. */
export function namesPlaceItself(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!POINT_OF_THE_COMPASS.test(text.slice(Math.max(0, at - LONGEST), at))) return true;
  return false;
}
