import { chooses, chosen, chosenToFollow } from './choosing-rules.ts';
import { covers, coversForSomebody } from './cover-rules.ts';
import type { Reading } from './finding.ts';
import { hangsUp, laysDown, leaves, wasThere, went } from './leaving-rules.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { dutyRests, officePasses, sharesOffice, takesOffice, underOffice } from './office-rules.ts';
import {
  appointed,
  begins,
  capacity,
  mpAfterName,
  namedAs,
  nameIsPost,
  onAppointment,
  pluralPost,
  postAfterBrackets,
  postAfterName,
  postBeforeName,
  postIs,
  serves,
  takes,
  term,
  toldBriefly,
} from './post-rules.ts';
import { runs, speaksFor } from './running-rules.ts';
import { createSentenceReader, type SentenceReader } from './sentence-reader.ts';
import {
  assistedBy,
  displaced,
  handsOver,
  permanent,
  postToName,
  succeededBy,
  succeeds,
  succeedsThem,
  successorIs,
  takesItFrom,
  theirSuccessor,
  thenTakesOver,
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
  pluralPost,
  postAfterName,
  postIs,
  nameIsPost,
  succeeds,
  officePasses,
  covers,
  appointed,
  chosen,
  chooses,
  serves,
  takes,
  sharesOffice,
  takesOffice,
  underOffice,
  onAppointment,
  postAfterBrackets,
  term,
  capacity,
  namedAs,
  toldBriefly,
  laysDown,
  hangsUp,
  leaves,
  went,
  wasThere,
  postToName,
  postBeforeName,
  mpAfterName,
  displaced,
  coversForSomebody,
  begins,
  chairs,
  runs,
  speaksFor,
  dutyRests,
  welcomedToLead,
  permanent,
  chosenToFollow,
  succeededBy,
  succeedsThem,
  handsOver,
  thenTakesOver,
  takesItFrom,
  theirSuccessor,
  successorIs,
  assistedBy,
];

/** Everything that the rules see in one sentence. */
export function applyRules(sentence: MarkedSentence): Reading {
  const reader = createSentenceReader(sentence);
  for (const read of RULES) read(reader);
  const { findings, leaving, covering } = reader;
  return { findings, leaving, covering };
}
