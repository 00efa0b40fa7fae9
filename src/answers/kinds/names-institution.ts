import { pattern } from '../../text/pattern.ts';

/** "The Open University", "University of Bristol" */
export const NAMES_INSTITUTION = pattern('u')`
  (?<!\p{L})\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )*(?:
    University|School|Academy|College|Hospital
  )(?!\p{L})
  |\bUniversity of \p{Lu}
`;
