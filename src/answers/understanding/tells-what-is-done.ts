/** Who asks for somebody says so, or names a post and what it is of. */
const ASKS_FOR_SOMEBODY =
  /\b(?:who|whom|whose|who's|whos|name|names|what|which)\b|\b(?:of|for) (?:the |an? )?[\p{L}'’ -]+$/iu;
const DONE = /\b\p{Ll}{3,}(?:ing|ed)\b|\b(?:left|leaves|leave)\b/giu;
/** What holders of posts do as such: "acting head" names a post, and tells nothing. */
const OF_A_POST =
  /^(?:acting|chairing|co-?ordinating|managing|leading|running|heading|presiding|serving|standing|retiring|appointed|elected|named|need|speed|bring|king|ofsted)$/i;

/** Whether a text that names a post tells what is done rather than asks who holds it: "a vote called by the prime minister". */
export function tellsWhatIsDone(text: string): boolean {
  if (ASKS_FOR_SOMEBODY.test(text)) return false;
  return (text.match(DONE) ?? []).some((word) => !OF_A_POST.test(word));
}
