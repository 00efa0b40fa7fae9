import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';

/** "Which region does Sara Tough chair?" */
const WHAT_THEY_LEAD = pattern()`
  \b(?:which|what) (?:
    region|committee|board|network|group|workstream|body|council|authority
  )\b.*\b(?:(?:co-?)?chair(?:s|ed|ing)?|sponsor(?:s|ed)?|lead(?:s|ing)?|led)(?: of| for)?\W*$
`;

/** Whether a question asks what it is that somebody chairs, leads or sponsors; `question` in lower case. */
export function asksWhatTheyLead(question: string): boolean {
  return WHAT_THEY_LEAD.test(question);
}

/** The post in which somebody leads what a question asks for; undefined where none is known. `own` is the latest first. */
export function postLed(question: string, own: readonly Role[]): Role | undefined {
  const post = recognisePost(question);
  return post ? own.find((role) => post.held.test(role.post)) : undefined;
}
