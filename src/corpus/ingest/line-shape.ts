import { pattern } from '../../text/pattern.ts';
import { isClosingLine } from '../closing-line.ts';
import { hasSentenceVerb } from '../sentence-verbs.ts';

/** Longer than this, a line without a full stop is a sentence that lost it, not a heading. */
const LONGEST_HEADING_WORDS = 16;

const CLOSED = /[.!?;,…][”’"')\]]*$/;
const ADDRESS = /\bwww\.|https?:|\S@\S/;
const LINK_LABEL = /^(?:view|download|read|watch|click|see)\b.*$/i;
const LONGEST_LINK_LABEL_WORDS = 8;
const MARK = /^(?:(?<bullet>•|·|▪|◦|–|-|\*)\s+|(?<inner>o)\s+|(?<number>\d{1,2}[.)])\s+)(?<text>\S.*)$/s;
/** A line with a stop that is more than one title: "Chair. Jo Lane (Kent).", "Chair: Jo Lane (Kent)." */
const SEVERAL = /[\p{Ll})]{2}[.!?;] \p{Lu}|\)[.;]$/u;
/** "What we are doing" holds a verb and is no sentence. */
const ASKS = /^(?:What|How|Why|Where|When|Who)\s/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day:?$/;
const STANDFIRST = /^Update (?:from|for) /;
const INTRODUCES = /^(?:The|A|An|This|These|Those|We|Our|It|They|There|In|To)\s/;
const POINTER_TO_WHOLE = /^The full /;

/** "1. Matters arising", "3.2 Of 480 children": a part of a text that counts its parts. */
const PART = /^(?<count>\d{1,2})(?:[.)]|(?<sub>(?:\.\d{1,2})+)\.?)\s+(?<text>\S.*)$/s;
/** An entry of a diary: "7 March 2024 – Board, Grantham". */
const DATED = pattern('u')`
  ^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?\d{1,2}(?:st|nd|rd|th)? (?:
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
  )\p{L}*(?: \d{4})?(?: [–—-]|:) \S
`;
/** Lines of minutes that say more than their label. */
const LABELLED = pattern()`
  ^(?:
    Present|In attendance|Attend(?:ees|ing|ance)|Apolog(?:y|ies)|Absent|Actions?|Agreed|Resolved
    |Noted|Decisions?|Date|Venue|Time|Location|From|To|Subject|Q|A
  )\b[^:]{0,40}:\s+\S
`;
const LABEL_AND_NAME = /^\p{Lu}[^:.!?]{1,60}?(?::| \|) \p{Lu}.{1,120}$/u;
/** "Average caseload: 16.4", "Grant: £2m a year". */
const LABEL_AND_FIGURE = /^\p{Lu}[^:.!?]{1,60}?(?::| \|) [£€]?\d.{0,120}$/u;
const BYLINE = pattern('u')`
  ^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}, (?:\p{Lu}[\p{L}-]+ ){0,3}(?:
    Chair|Director|President|Manager|Officer|Lead|DCS|Chief Executive|Adviser|Commissioner|Sponsor
    |Co-?ordinator
  )\b[^.:!?]*$
`;
/** "By Jo Lane, Kent County Council", "Posted by Dr Jo Lane"; not "By numbers". */
const WRITTEN_BY = pattern('u')`
  ^(?:(?:(?:Posted|Published|Written|Prepared|Compiled|Reported) )?[Bb]y|Words(?: by|:)|Author:)\s
  (?:(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?|Cllr|Councillor|Sir|Dame|Lord|Baroness)\.? )?
  \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}(?:(?:,| [|–—-]| \(| and ).{1,100}|)$
`;
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*){1,3}";
/** "Jo Lane-Roe" … */
const NAME_ALONE = pattern('u')`^${NAME}$`;
/** … and "Jo Lane-Roe, South Tyneside". */
const NAME_AND_PLACE = pattern(
  'u',
)`^${NAME}, \p{Lu}[\p{L}’'&-]*(?: (?:of|and|on|the|upon|&|\p{Lu}[\p{L}’'-]*)){0,5}$`;
/** "ADCS President 2026/27", "Chair, North West ADCS": what somebody is. */
const POST_LINE = pattern('u')`
  ^(?:\p{Lu}[\w&-]* ){0,4}(?:
    Chair|Director|President|Manager|Officer|Lead|DCS|Chief Executive|Adviser|Commissioner|Sponsor|Co-?ordinator
  )\b[^.:!?]{0,60}$
`;
/** What ends so goes on in the lines below, whatever mark they have: "Members noted that:". */
const GOES_ON = /\b(?:that|following|follows|including|includes?|noted|agreed|showed|found|heard|are|were):$/;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** How many words a line has. */
export const wordCount = (text: string) => wordsOf(text).length;
/** The number that begins a line ("4. Fathers") and what stands behind it; null for none, and for "4.1". */
export function numberOf(text: string): { readonly count: number; readonly text: string } | null {
  const groups = PART.exec(text)?.groups;
  return groups?.text && !groups.sub ? { count: Number(groups.count), text: groups.text } : null;
}
/** An entry of a diary: a day and, behind a dash, what is on it. */
export const isDated = (text: string) => DATED.test(text);
/** What says something of what it begins with: "9 weeks – average wait", "Chair: Jo Lane (Leeds)", "Posts vacant: 17%". */
export const isEntry = (text: string) =>
  /^[^–—]{1,60} [–—] \S/.test(text) ||
  ((LABEL_AND_NAME.test(text) || LABEL_AND_FIGURE.test(text)) && !/[.!?]$/.test(text));
/** What answers the question above it: "A. Taxi Network." */
export const isAnswer = (text: string) => /^A(?:nswer)?\s?\d*\s*[.:)]\s/.test(text);
/** A line of minutes with its label: "Apologies: Rotherham, Hull". */
export const isLabelled = (text: string) => LABELLED.test(text);

/** Who wrote, with their post ("Jo Lane, Interim Chair, North East ADCS") or behind "By". */
export const isByline = (text: string) => BYLINE.test(text) || WRITTEN_BY.test(text);

/** Somebody's name and where they are from, with nothing else on the line. */
export const isNameAndPlace = (text: string) => NAME_AND_PLACE.test(text);
/** A line that may be nothing but a name. */
export const mayBeName = (text: string) => NAME_ALONE.test(text);
/** What somebody is, as it stands below a name. */
export const isPostLine = (text: string) => POST_LINE.test(text);

/** Whether a sentence could end here: a stop, also inside closing quotation marks. */
export const isClosed = (text: string) => CLOSED.test(text);
/** A link's label that stood on a line of its own: "View speech". */
export const isLinkLabel = (text: string) =>
  LINK_LABEL.test(text) && !isClosed(text) && wordsOf(text).length <= LONGEST_LINK_LABEL_WORDS;
/** A day of a programme: "Thursday:". */
export const isWeekday = (text: string) => WEEKDAY.test(text);
/** The line under a title that says whom the update is from or for. */
export const isStandfirst = (text: string) => STANDFIRST.test(text);
/** "The full speech can be found here": about the whole, not about the section that it stands in. */
export const pointsToWhole = (text: string) => POINTER_TO_WHOLE.test(text);

/** A bullet's mark and the text after it, or null for a line that has none. */
export function readMark(
  text: string,
): { kind: 'bullet' | 'inner' | 'number'; marker: string; text: string } | null {
  const groups = MARK.exec(text)?.groups;
  if (!groups?.text) return null;
  if (groups.number) return { kind: 'number', marker: groups.number.replace(')', '.'), text: groups.text };
  return { kind: groups.inner ? 'inner' : 'bullet', marker: '-', text: groups.text };
}

/**
 * Whether the line has the shape of a heading: short, no full stop (unless every word of it is capitalised),
 * no verb of a sentence, no address. Whether it is one depends on what follows it.
 */
export function looksLikeHeading(text: string): boolean {
  if (wordsOf(text).length === 0 || wordsOf(text).length > LONGEST_HEADING_WORDS) return false;
  if (isClosed(text) && (caseOf(text) !== 'title' || SEVERAL.test(text))) return false;
  if (/^[“"‘]/.test(text) || ADDRESS.test(text) || isLinkLabel(text) || isClosingLine(text)) return false;
  return ASKS.test(text) || !hasSentenceVerb(text);
}

/** So few words, set apart and without a stop, are a heading though they hold a verb ("What is new is small"). */
const BRIEF_WORDS = 8;

/** Whether a line is brief enough to head what follows it, whatever it says. */
export const isBrief = (text: string) =>
  !text.endsWith(':') &&
  !isClosed(text) &&
  wordCount(text) <= BRIEF_WORDS &&
  /^\p{Lu}/u.test(text) &&
  !ADDRESS.test(text) &&
  !isLinkLabel(text);

/** Whether a line that ends in a colon and stands above a list is a sentence that introduces it. */
export const introducesList = (text: string) =>
  text.endsWith(':') && INTRODUCES.test(text.replace(PART, '$<text>'));
/** Whether a line says outright that the lines below go on with it, be they marked as a list or not. */
export const goesOnBelow = (text: string) => GOES_ON.test(text);

/**
 * `title` where every longer word after the first is capitalised ("Regional Networks"), `sentence` where one
 * is not ("Regional networks"), `either` where there is none to tell by ("Data").
 */
export function caseOf(text: string): 'title' | 'sentence' | 'either' {
  const longer = wordsOf(text)
    .slice(1)
    .filter((word) => /^[\p{L}]{4,}/u.test(word));
  if (longer.length === 0) return 'either';
  return longer.every((word) => /^\p{Lu}/u.test(word)) ? 'title' : 'sentence';
}

const FILLERS = new Set(['the', 'a', 'and', 'of', 'for', 'region', 'regional', 'update', 'updates']);
const contentWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('&', ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));

/** Whether the line only says the title again, in whole or in part. */
export function restatesTitle(text: string, title: string): boolean {
  const known = new Set(contentWords(title));
  const said = contentWords(text);
  return said.length > 0 && said.every((word) => known.has(word));
}
