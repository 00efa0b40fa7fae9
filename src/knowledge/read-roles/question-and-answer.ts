/** What stands before a question and its answer where an update is told in these: "Q.", "Question 9.", "A:". */
const QUESTION = /^(?:Q(?:uestion)?\s?\d*\s*[.:)–-]\s*|\d+[.)]\s+)/i;
const ANSWER = /^A(?:nswer)?\s?\d*\s*[.:)–-]\s+/;

/** The question that a heading is, without its label; null for a heading that asks nothing. */
export function questionIn(heading: string | null): string | null {
  return heading?.trim().endsWith('?') ? heading.trim().replace(QUESTION, '') : null;
}

/** A text without the label of an answer. */
export function withoutAnswerLabel(text: string): string {
  return text.replace(ANSWER, '');
}
