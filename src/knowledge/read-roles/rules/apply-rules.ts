import type { MarkedSentence } from '../mark-sentence.ts';
import { chooses, chosen, chosenToFollow } from './choosing-rules.ts';
import { covers, coversForSomebody } from './cover-rules.ts';
import type { Reading } from './finding.ts';
import { hangsUp, laysDown, leaves, saidGoodbye, wasThere, went } from './leaving-rules.ts';
import { dutyRests, officePasses, sharesOffice, takesOffice, underOffice } from './office-rules.ts';
import {
  appointed,
  atMeetingAs,
  begins,
  capacity,
  labelled,
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
import { answersForServices } from './services-rules.ts';
import {
  assistedBy,
  displaced,
  handsOver,
  hasDeputies,
  hasDeputy,
  permanent,
  postToName,
  succeededBy,
  succeeds,
  succeedsThem,
  successorIs,
  takesItFrom,
  theirSuccessor,
  thenFollowed,
  thenTakesOver,
} from './succession-rules.ts';
import { byNobody, independently, passive, unnamedAppointed, unnamedAs } from './unnamed-holder-rules.ts';
import { chairs, welcomedToLead } from './verb-rules.ts';

/**
 * In the order in which they are tried. A post that one has read is taken: those that name whose it is most closely come first, and
 * those that only stand beside a name last. What goes by somebody who was found before (who follows, stands in or helps) comes behind
 * what finds them. `tests/knowledge/ways-of-telling-a-post.test.ts` has a sentence for nearly each place at which the order tells.
 */
const RULES: readonly ((reader: SentenceReader) => void)[] = [
  // "Overseen by Dr Paget, psychologist in Essex": what is done by somebody, before the title behind the name.
  passive,
  byNobody,
  independently,
  unnamedAs,
  unnamedAppointed,
  // A name and a post side by side: "The sponsor, Jo Lane, the Essex DCS, …" before what she is chosen for.
  pluralPost,
  labelled,
  postAfterName,
  postIs,
  nameIsPost,
  // "Replaces Meriel Bright as chair": who takes it from whom, before "as chair" is read of the one who stands beside it.
  succeeds,
  officePasses,
  covers,
  // A verb that gives the post, or an office that is taken.
  appointed,
  chosen,
  chooses,
  serves,
  takes,
  sharesOffice,
  takesOffice,
  underOffice,
  // The post in an aside.
  atMeetingAs,
  onAppointment,
  postAfterBrackets,
  term,
  capacity,
  namedAs,
  toldBriefly,
  // Who leaves, once it is known who comes in their place.
  laysDown,
  hangsUp,
  leaves,
  went,
  wasThere,
  saidGoodbye,
  // What stands before a name is the weakest sign, and is only read of posts that are left.
  postToName,
  postBeforeName,
  mpAfterName,
  // From here on: what goes by somebody who was found, and verbs of which the post is made ("led", "runs").
  displaced,
  coversForSomebody,
  begins,
  answersForServices,
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
  hasDeputy,
  hasDeputies,
  thenTakesOver,
  thenFollowed,
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
