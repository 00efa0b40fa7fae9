import { pattern } from '../../../../text/pattern.ts';
import type { Demand } from './demand.ts';

/** What came of something, which that it was there does not tell. */
export const OUTCOMES: readonly Demand[] = [
  // That there was a review says nothing of what it found.
  {
    asked: pattern()`
      \bwhat (?:did|does|do|has|have)\b.*\b(?:
        find|found|conclude[ds]?|reveal(?:ed|s)?|recommend(?:ed|s)?|uncover(?:ed)?|discover(?:ed)?
      )(?: out)?\W*$
      |\bwhat (?:did|does|has|have)\b.*\b(?:conclude|recommend|reveal)\b
      |\b(?:
        findings?|conclusions?|recommendations?|verdict
      ) (?:of|from) (?:the|its|their|that|this|an?)\b
    `,
    told: pattern('i')`
      \b(?:
        found
        |findings? (?!(?:will|is|are|were|have|has|was|from this)\b)
        |conclu\w+|reveal\w*|recommend\w*|show(?:s|ed|n|ing)?|highlight\w*|identified|indicat\w+
        |evidence[ds]?|results (?!(?:will|of|are|were|have)\b)|headlines (?!from\b)|suggest(?:s|ed)
        |messages?|learn\w*|confirm\w*|raised|said
      )\b
    `,
  },
  // That something was held, or will be, does not tell what came of it.
  {
    asked: pattern()`
      \bwhat (?:was|were|has been|have been) (?:agreed|decided|resolved|approved)\b
      |\bwhat (?:did|has|have)\b.*\b(?:
        agree|agreed|decided?|resolved?|approved?
      )(?: (?:to do|on|upon|at|in|about|to)\b|\W*$)
    `,
    told: pattern('i')`
      \b(?:
        agree\w*|decid\w+|decisions?(?! mak)|resolv\w+|approv\w+|conclu\w+|endors\w+
        |commit(?:ted|ment)\b|signed|confirm\w*|adopted|accepted|settled
      )
    `,
  },
  // That a minister spoke does not tell what they promised.
  {
    asked: pattern()`
      \bwhat (?:did|does|do|has|have|was|were|is)\b.*\b(?:
        promise[ds]?|pledge[ds]?|vow(?:ed|s)?|guaranteed?|announce[ds]?|commit(?:ted|s)? to
      )\b
    `,
    told: pattern('i')`
      \b(?:
        promis\w+|pledg\w+|vow\w*|guarant\w+|announc\w+|commit\w*|commitment|will
        |to (?:invest|fund|review|introduce|launch|publish)
        |invest\w*|publish\w*|launch\w*|introduc\w+|propos\w+|confirm\w*|set out|agreed
      )\b
    `,
    orOnMatter: true,
  },
  // Of the grades that Ofsted gives, the one asked for.
  ...['outstanding', 'requires? improvement', 'inadequate'].map((grade) => ({
    asked: pattern()`
      \b(?:rated|judged|graded|ranked|ofsted)\b.*\b${grade}\b
      |\b${grade}\b.*\bofsted\b
    `,
    told: new RegExp(`\\b${grade}\\b`, 'i'),
    orOnMatter: true as const,
  })),
  // “Good” is also what anything may be.
  {
    asked: /\b(?:rated|judged|graded|ranked|ofsted)\b.*\bgood\b|\bgood\b.*\bofsted\b/,
    told: pattern('i')`
      \b(?:rat(?:ed|ing)|judged|judge?ments?|graded?)\b.*\bgood\b
      |\bgood\b.*\b(?:rat(?:ed|ing)|judged|judge?ments?|graded?|outstanding)\b
      |\bgood or (?:better|outstanding)\b
    `,
  },
  {
    asked: /\b(?:what|which) (?:\w+ )?(?:scores?|grades?|ratings?|marks?|rank|ranking)\b/,
    told: pattern('i')`
      \b(?:
        scor\w+|grad(?:e|es|ed|ing)|rating|rated|judge\w*|rank\w*|outstanding|inadequate
        |requires improvement
      )\b
      |[‘'"“]Good
    `,
  },
];
