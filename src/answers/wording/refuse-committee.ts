import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from './refuse.ts';
import { sayCommittee, sayList } from './say.ts';

/** "The Transport Policy Committee", and not "which policy committee" */
const NAMES_COMMITTEE = pattern('i')`
  (?<!\b(?:
    the|an?|which|what|each|every|any|this|that|one|of|adcs|our|their|its|new|other|regional
  ) )\bpolicy committee\b
`;

/** Refuses a policy committee that does not exist; null where none is named. */
export function refuseCommittee(understanding: Understanding, knowledge: Knowledge): Answer | null {
  const { text, asked } = understanding;
  if (namesSender(understanding) || !NAMES_COMMITTEE.test(text)) return null;
  return refuse(
    asked,
    'committee',
    `No policy committee of that name is known: there are ${sayList(knowledge.committees.map(({ aliases, name }) => aliases[0] ?? name))}.`,
    knowledge.committees.map(({ slug }) => `Latest update from ${sayCommittee(slug, knowledge)}`),
  );
}
