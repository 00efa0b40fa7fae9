import { pattern } from '../../../../text/pattern.ts';
import type { Demand } from './demand.ts';

/** Offices that updates mention more often than they name who holds them. */
const OFFICES = [
  'minister',
  'secretary of state',
  'chancellor',
  'councillor',
  'lead member',
  'mayor',
  'mp',
  'civil servant',
  'official',
  'inspector',
  'judge',
  'academic',
  'professor',
];
const NAME = /\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u.source;

/** “Which minister spoke?” wants a name beside the office: “Minister, I urge you …” names nobody. */
export const OFFICE_HOLDERS: readonly Demand[] = OFFICES.map((office) => ({
  asked: pattern()`^(?:and |so |but )*(?:which|what) ${office} (?!(?:do|does|did|are|were)\b)\w`,
  told: pattern('u')`\b(?i:${office})\b[^.;]{0,60}?${NAME}|${NAME}[^.;]{0,80}?\b(?i:${office})\b`,
}));
