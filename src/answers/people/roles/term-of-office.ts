import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';

/** "When was Dave Hill president?", "how long was she president?" */
const IN_OFFICE = pattern('i')`
  ^(?:and |so )?(?:when|(?:in )?(?:what|which) years?|for how long|how long) (?:
    (?:was|were)\b(?!.*\b(?:becom|appoint|elect|announc)).*\bpresiden
    |(?:did|does|will|has|is)\b(?=.*\bpresiden).*\b(?:
      stop|ceas|finish|end|step down|stand down|leav|left|hand(?:ed)? over|last
    )
  )
`;

/** Whether a question asks when somebody was in office. */
export function asksForTerm(text: string): boolean {
  return IN_OFFICE.test(text);
}

/** Of somebody's roles that of the post whose term of office a question asks for, with the months in which it began and ended. */
export function termAsked(question: string, own: readonly Role[]): Role | undefined {
  const post = asksForTerm(question) ? recognisePost(question) : null;
  return own.find(
    (role) =>
      post?.held.test(role.post) && role.until !== null && role.asOf !== null && role.until !== role.asOf,
  );
}
