import { findTimes } from '../../../knowledge/find-times.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord, wordWeight } from '../../../search/stop-words.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { isWithin, type Span } from '../../span.ts';
import { onlyAsksForUpdate, saysUpdate } from '../asks/asks-for-update.ts';
import { namesSource, sourcesIn } from '../sources-in.ts';
import { withoutCourtesies } from './without-courtesies.ts';

/** Where a clause may end: at a sign, or before what the asker goes on to want. */
const BREAK = pattern('gi')`
  \s*[;!?]\s*|[.,:]\s+|\s[-–—]+\s
  |\s+(?:and|so|but)\s+(?=(?:i\s+|we\s+)?(?:just\s+)?(?:
    need|want|require|trying|looking|hoping|wondering|after|could|can|would|may|was|were|am|are|is
    |has|have|had|does|do|did|what|which|where|please|show|send|give|get|find|drop|pass|tell
  )\b)
`;
const ABOUT_ASKER = pattern('i')`
  ^(?:(?:and|so|but|because|as|since|basically)\s+)*(?:
    i|i'm|im|i've|ive|i'll|i'd|we|we're|we've|we'll|my|our|it's|this is|needed|required|got|for
    |ahead of|before|in time for|prepping|preparing|drafting|writing|working|putting|doing|asking
    |just|new|newly
  )\b
`;
/** Who speaks of the asker, of whom is asked or of the asking, and of no matter. */
const BETWEEN_US = pattern('i')`
  \b(?:
    i|i'm|i've|i'd|i'll|we|we're|we've|we'd|my|our|me|us|you|your|sorry|apologies|rang|called|phoned
    |emailed|asked|asking|chasing|this is|is this|it's
  )\b
`;
const NAMES_MATTER =
  /\b(?:about|on(?! (?:leave|holiday|the train|\w+day|it))|regarding|re|concerning|around)\b/i;
const TIME = [
  fragment`
    noon|midday|lunch(?:time)?|tonight|tomorrow|today|this (?:morning|afternoon|evening|week)
    |next week
  `,
  '(?:mon|tues|wednes|thurs|fri)day|an hour|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)',
].join('|');
const GATHERING = fragment`
  meetings?|briefings?|papers?|presentation|slides?|slide deck|deck|talk|speech|call|catch-?up
  |agenda|handover|newsletter|essay|dissertation|assignment
`;
const OWN_GATHERING = fragment`
  ${GATHERING}|board|panel|cabinet|scrutiny|boss|manager|report|bid|team|director|dcs|chair
  |chief exec(?:utive)?|lead member|head of service|councillors?|colleagues?
`;
/** What somebody needs an answer for. */
const OCCASION = pattern('i')`
  \b(?:
    ${OWN_GATHERING}|${TIME}|minutes|chief exec(?:utive)?|deadline|brief|cover(?:ing)? for|on leave
    |off sick|rush|hurry
    |new (?:here|in post|to (?:this|the job|the team))
    |(?:just )?(?:started|joined)|lost|deleted|(?:can't|cannot|couldn't) find|inbox|folder
  )\b
`;
/** "… for my meeting tomorrow", "… before Monday's board" */
const FOR_AN_OCCASION = pattern('i')`
  (?:^|\s+)(?:for|ahead of|before|in time for|to (?:put|go|drop) in(?:to)?)\s+(?:
    (?:my|our|(?:${TIME})'s)\s+(?:[\w'-]+\s+){0,3}?(?:${OWN_GATHERING})(?:\s+(?:${OWN_GATHERING}))*
    |an?\s+(?:[\w'-]+\s+){0,2}?(?:${GATHERING})
  )\b(?:\s+(?:(?:on|at|in|by|from)\s+)?(?:${TIME})\b)*
`;
/** "Our director wants to see …", "I've been asked by the chair for …" */
const WANTED_BY = pattern('i')`
  ^(?:
    (?:
      my|our|an?|one of (?:my|our|the)|some(?:one|body)
      |the (?=boss|director|chief|manager|lead member|minister)
    )\b\s*(?:[\w'-]+\s+){0,4}?(?:
      wants?|needs?|requires?|has asked|asked|is asking|keeps asking|would like|is after|is looking
    )(?: (?:me|us))?(?: (?:for|to (?:see|have|know|read|find|get|look at|send (?:him|her|them))))?
    |(?:(?:i've|i have|we've|we have)\s+)?(?:just\s+)?been (?:asked|told)
      (?: by(?: [\w'-]+){1,4}?)?(?: for(?: the)?
      | to (?:find|get|provide|send|supply|dig out)(?= )
      |(?= (?:what|which|where|whether)\b)
    )
  )\s+
`;
/** What is left of a clause that was in front. */
const LEFT_OVER = /^(?:[\s,.;:!?–—-]+|(?:and|so|but)\s)+/i;

type Test = (part: string) => boolean;

/**
 * A question without what is said around it: greetings, thanks, what it is needed for and who wants it ("I've a board paper due at
 * noon and need …"). What names a region, committee, authority or date stays, and so does all of it where nothing else names a source.
 */
export function leaveOutAsides(text: string, knowledge: Knowledge, now: Date): string {
  const plain = withoutCourtesies(text);
  if (!namesSource(plain, knowledge)) return plain;
  const saysWhat = (part: string) => saysUpdate(part) || findTimes(part, now).length > 0;
  const isRequest = (part: string) =>
    saysWhat(part) &&
    onlyAsks(part, [...sourcesIn(part, knowledge), ...findTimes(part, now)]) &&
    namesSource(part, knowledge);
  return [purposesIn, occasionsIn, wishersIn].reduce((said, find) => {
    const asides = find(said, isRequest, sourcesIn(said, knowledge)).filter(
      (aside) => !namesSource(aside, knowledge) && findTimes(aside, now).length === 0,
    );
    return asides.length === 0
      ? said
      : asides.reduce((rest, aside) => rest.replace(aside, ' '), said).replace(LEFT_OVER, '');
  }, plain);
}

/** Whether a clause holds nothing that could be a topic, besides what it names. */
function onlyAsks(clause: string, named: readonly Span[]): boolean {
  return writtenWordsOf(clause).every(
    (word) =>
      named.some((name) => isWithin(word, name)) ||
      isFrameWord(word.text) ||
      wordWeight(word.text) < 1 ||
      onlyAsksForUpdate(word.text, { isOfRegion: true }),
  );
}

/** Clauses about the asker and what they are busy with and, beside a request that is one by itself, about them and whom they ask. */
function purposesIn(text: string, isRequest: Test, named: readonly Span[]): string[] {
  const clauses = clausesOf(text, named);
  if (clauses.length < 2) return [];
  const hasRequest = clauses.some(isRequest);
  return clauses.filter(
    (clause) =>
      !NAMES_MATTER.test(clause) &&
      ((ABOUT_ASKER.test(clause) && OCCASION.test(clause)) || (hasRequest && BETWEEN_US.test(clause))),
  );
}

/** The clauses of a text; a comma in a name ("Families, Communities and Young People") ends none. */
function clausesOf(text: string, named: readonly Span[]): string[] {
  const breaks = [...text.matchAll(BREAK)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((part) => !named.some((name) => isWithin(part, name)));
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, at) => text.slice(start, breaks[at]?.start));
}

function occasionsIn(text: string): string[] {
  return FOR_AN_OCCASION.exec(text)?.slice(0, 1) ?? [];
}

function wishersIn(text: string): string[] {
  return WANTED_BY.exec(text)?.slice(0, 1) ?? [];
}
