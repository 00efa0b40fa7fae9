import type { Reading } from './finding.ts';
import { leaves, went } from './leaving-rules.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import {
  appointed,
  capacity,
  mpAfterName,
  namedAs,
  nameIsPost,
  onAppointment,
  postAfterBrackets,
  postAfterName,
  postBeforeName,
  postIs,
  takes,
  term,
} from './post-rules.ts';
import { createSentenceReader, type SentenceReader } from './sentence-reader.ts';
import {
  assistedBy,
  permanent,
  postToName,
  succeededBy,
  succeeds,
  succeedsThem,
} from './succession-rules.ts';
import { byNobody, independently, passive, unnamedAppointed, unnamedAs } from './unnamed-holder-rules.ts';
import { chairs, welcomedToLead } from './verb-rules.ts';

/** In the order in which they are tried: earlier ones keep later ones from reading a post twice. */
const RULES: readonly ((reader: SentenceReader) => void)[] = [
  passive,
  byNobody,
  independently,
  unnamedAs,
  unnamedAppointed,
  postAfterName,
  postIs,
  nameIsPost,
  succeeds,
  appointed,
  takes,
  onAppointment,
  postAfterBrackets,
  term,
  capacity,
  namedAs,
  leaves,
  went,
  postToName,
  postBeforeName,
  mpAfterName,
  chairs,
  welcomedToLead,
  permanent,
  succeededBy,
  succeedsThem,
  assistedBy,
];

/** Everything that the rules see in one sentence. */
export function applyRules(sentence: MarkedSentence): Reading {
  const reader = createSentenceReader(sentence);
  for (const read of RULES) read(reader);
  return { findings: reader.findings, leaving: reader.leaving };
}
