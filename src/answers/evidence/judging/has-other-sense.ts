import type { Passage } from '../../../corpus/document.ts';
import { fragment, pattern } from '../../../text/pattern.ts';

/** What is furthered where something is fostered that is nobody's child: "to foster regional learning". */
const FURTHERED = fragment`
  (?:(?:an?|the|our|their|good|better|closer|strong\w*|regional|local|shared|more|greater) )*
  (?:
    cultures?|learning|collaborat\w+|co-?operation|innovation|relationships?|links?|sense|approach\w*
    |understanding|sharing|partnerships?|improvement|practice|environment|trust|networks?|dialogue
  )
`;

/** A word as it is asked for, and as it is told where that has another form; and how it stands in the other sense. */
type Sense = { readonly word: RegExp; readonly told?: RegExp; readonly other: RegExp };

/** Words that have two senses in this field, and how they stand in the one that hardly anybody asks for. */
const SENSES: readonly Sense[] = [
  { word: /foster/i, other: pattern('gi')`\bfoster(?:s|ed|ing)? ${FURTHERED}` },
  // Staff of an agency are of none that is run by several, or for something.
  {
    word: /\bagency\b/i,
    other: pattern(
      'gi',
    )`\b(?:(?:multi|inter|cross|single)[- ]?|(?:adoption|funding|standards|crime|skills) )agency\b`,
  },
  // What an agency of that name does is no funding.
  { word: /\bfunding\b/i, other: /\bEducation(?: and Skills)? Funding Agency\b/gi },
  // Who is taught at home has no lessons at the Home Office, nor a bus there.
  {
    word: /\bhome[- ](?:school|educat)/i,
    told: /\bhome/i,
    other: /\bhome[- ]to[- ]school\b|\bHome Office\b|\b(?:children['’]s|care|residential) homes?\b/gi,
  },
  // What comes of something is nobody's results.
  {
    word: /\bresults\b/i,
    told: /\bresult/i,
    other: /\bas (?:a|the) (?:direct )?result\b|\bthe result is\b|\bresult(?:s|ed|ing)? in\b/gi,
  },
  // What is hard for a region is no challenge by its peers.
  {
    word: /\bchallenges\b/i,
    told: /\bchalleng/i,
    other: pattern('gi')`
      \b(?:peer|topical|thematic|regional|sector[- ]led|sli) (?:peer )?challeng\w+
      |\bchallengers?\b
      |\bchallenge (?:
        events?|sessions?|days?|process\w*|programmes?|themes?|rounds?|teams?|visits?|work|activity|model|training|partners?|outcomes?
      )\b
      |\b(?:support|scrutiny|critical friend) (?:and|&) challenge\b
      |\bchallenge (?:and|&) support\b
    `,
  },
  // Who is missing from care or from home is not who has no school to go to.
  {
    word: /\bmissing (?:from|in) (?:home|care|placements?|their)\b/i,
    told: /\bmissing\b/i,
    other: /\bmissing from (?:mainstream )?education\b/gi,
  },
  // Frontline is a programme, and a frontline worker none of its trainees.
  {
    word: /\bfront-?line\b/i,
    other: pattern('gi')`
      \b(?:the )?front-?line (?:
        social work(?:ers?)?|staff|workers?|practice|practitioners?|services?|managers?|teams?
      )\b
      |\bon the front-?line\b
    `,
  },
];

/** Whether a passage has a word of the question in another sense alone; never where the question has it in that sense. */
export function hasOtherSense({ headings, introduction, text }: Passage, asked: string): boolean {
  return SENSES.some(({ word, told: form = word, other }) => {
    if (!word.test(asked) || asked.search(other) >= 0) return false;
    const told = [...headings, introduction ?? '', text].join('\n');
    return form.test(told) && !form.test(told.replaceAll(other, ''));
  });
}
