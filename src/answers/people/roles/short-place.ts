/** An authority as updates call it: "Stockton" of Stockton-on-Tees, "Kingston" of Kingston upon Hull. */
export function shortPlace(name: string): string {
  return name.split(/-on-| upon /)[0] ?? name;
}
