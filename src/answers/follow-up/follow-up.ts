import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import { namesPlace } from '../understanding/names-place.ts';
import type { NamedPlaces, Understanding } from '../understanding/understanding.ts';
import { OF_A_SLIP, WHAT_WAS_MEANT } from './reading/owning-up.ts';
import { ONE_BEFORE } from './times/other-document.ts';

/** A question beside the one before it in its thread, and what tells how it hangs on that. */
export type FollowUp = {
  /** The question read by itself. */
  readonly alone: Understanding;
  readonly before: Understanding;
  /** The questions before, the last one first. */
  readonly turnsBefore: () => Iterable<Understanding>;
  /** The question before that one; null where there is none. */
  readonly beforeThat: () => Understanding | null;
  /** The question before or, where that asked for a detail, the one that the detail was asked of; null where none is. */
  readonly subject: () => Understanding | null;
  /** Its words without those by which it goes on ("and", "sorry, I meant"). */
  readonly rest: string;
  readonly goesOn: boolean;
  readonly isShort: boolean;
  /** Whether it is put as a question or an order of its own. */
  readonly hasOwnForm: boolean;
  /** Whether it speaks of something that was spoken of: "it", "the scheme". */
  readonly pointsBack: boolean;
  /** Whether it asks for the newest, and not for the date of before. */
  readonly asksForNewest: boolean;
  /** What it says it is about, besides what it names. */
  readonly content: readonly TermGroup[];
  /** Whether it names a region, committee or authority. */
  readonly isPlaced: boolean;
  readonly knowledge: Knowledge;
  /** Reads another question in its stead. */
  readonly again: (question: string) => Understanding;
  readonly answer: (understanding: Understanding) => Answer;
  /** What the question before was answered. */
  readonly shown: () => Answer;
};

/** One way to hang on the question before: what is asked then, or null where the question does not. */
export type FollowUpRule = (followUp: FollowUp) => Understanding | null;

/** "Ok, ", "no, actually ": what only leads to a follow-up, with the space behind it. A piece of a pattern. */
export const COURTESY = fragment`
  (?:
    ok(?:ay)?|thanks|thank you|thx|ta|cheers|great|perfect|lovely|right|fine|well|oh|ah|um+|er+m?
    |hmm+|so|but|no|nope|actually|wait|hang on|${OF_A_SLIP}
  )(?:[,.!:;]|\s*-)*\s+
`;
/** "Can I see Yorkshire?", "let me have 2016", "let's look at workforce" ask for it in the place of what was shown. */
const REQUEST = fragment`
  (?:can|could|may) (?:i|we|you) (?:please )?(?:see|have|get|do|show me|look at|give me)
  |let me (?:have|see)|let'?s (?:see|have|look at|do|try|move on to)
`;
const GOES_ON = pattern('i')`
  ^(?:
    (?:${COURTESY})*(?:
      ${WHAT_WAS_MEANT}
      |make (?:that|it)|rather
      |(?:and )?(?:what about|how about|whatabout)
      |(?:and )?what(?:
        '?s| is| was| has been| gets
      ) (?:said|written|mentioned) (?:about|on|of|regarding)
      |(?:is there |have you got |got )?any ?thing (?:in|from|for)
      |and|n|&|also|plus|or|then|now for|now(?! (?:do|try)\b)
      |same(?: question| again| thing)?(?: for| in| with| but)?
      |ditto(?: for| in)?
      |(?:
        ${REQUEST}(?= (?:the )?\S+(?: \S+){0,3}$)|(?:moving on|turning|turn|over|back|on) to|over in
        |any from
      )
      |what(?:'?s| is| does| did| do)(?= (?:the )?\S+(?: \S+){0,2} one$)
      |(?:
        narrow|limit|restrict|filter|confine|keep|cut|trim
      )(?: (?:
        it|that|this|them|those|the (?:results|list)
      ))?(?: down)? (?:to|by|for)(?: (?:just|only))?
      |(?:just|only)(?= (?:the )?\S+(?: \S+){0,3}$)|i said
      |(?:now )?(?:do|try)(?! (?:they|you|we|it|i|any|others?)\b)(?= (?:the )?\S+(?: \S+){0,2}$)
      |(?:(?:tell|show|give) me )?(?:a (?:bit|little) )?more (?:about|on|from)
    )\b
    |(?:${COURTESY})*(?:${OF_A_SLIP})\b
  )(?:[\s,:;]|-\s)*
`;
/** "Yorkshire as well", "in 2016 specifically" */
const SAID_BESIDES = /(?:[\s,]+(?:specifically|in particular|too|as well|also|though|only|please|pls))+$/i;
/** "Show me Yorkshire instead" */
const SHOWN_INSTEAD =
  /^(?:(?:can|could) you )?(?:please )?(?:show|give|tell|send)(?: me)?(?: about| on)?\s+/i;
/** "Ok, school places then" */
const THEN_BEHIND = pattern('i')`
  ^(?:${COURTESY})*(?<meant>(?!who|what|when|where|why|which|how|is|are|was|were|do|did|does|ha[sd]|have)\S.*?)
    (?<!\b(?:and|back|by|until|till|since|before|from|about|after|just|even|of|for))[\s,]+then$
`;
/** What owns up to a slip behind what is meant: "north east, sorry". */
const SLIP_BEHIND = pattern('i')`[\s,-]+(?:${OF_A_SLIP}|i meant?(?: to (?:say|ask))?|instead)$`;
const POINTS_BACK = pattern('i')`
  \b(?:
    it|its|they|them|their|theirs|that|this|those|these|there|he|she|his|her|him|the same|then$
    |(?:back then|at (?:the|that) time)\b|another one|any more of (?:them|these|those)
    |(?:the|each|every) (?:(?:
      first|second|third|last|next|old|new|whole|main
    ) )?ones?(?! (?:of|from|with|in|on|for|before|after)\b)
    |the (?:
      scheme|project|programme|event|meeting|summit|conference|report|group|committee|survey|study
      |seminars?|course|session|review|pilot|campaign|board|author|speakers?|bid|deal|agreement
      |paper|plan|book
    )
  )\b
`;
/** "That is …" points at what follows, and "how many were there in March" at no place. */
const POINTS_AHEAD = /\b(?:that|this) (?:is|are|was|were)\b|\b(?:is|are|was|were) there\b(?=.*\w)/gi;
/** Whoever is named in a question is meant by these in it. */
const OF_A_PERSON = /\b(?:he|she|his|her|him)\b/gi;
const OWN_FORM = pattern('i')`
  ^(?:
    (?:who|what|when|where|how)(?:'?s|'?re|'?d)?|which|why|show|tell|compare|define|could|can|list
    |is|are|was|were|does|do|did|has|have|had|will|would|should
  )\b
`;
const NO_OWN_FORM = /^what about\b/i;
const ASKS_FOR_NEWEST = pattern('i')`
  \b(?:latest|newest|newer|(?:most|more) recent|up[ -]to[ -]date
    |(?:last|current) (?:one|update)(?! (?:before|prior|but)\b))\b
  |\b(?:since|since then)$
  |\b(?:now|today|nowadays|these days|currently)$
`;
/** By itself "now" goes on with nothing. */
const ONLY_NOW = /^now\W*$/i;
const ASKS_FOR_NEWS = /\b(?:latest|update|news)\b/i;
/** The most words of a question that is short. */
export const SHORT = 4;

/** Reads a follow-up; what else it needs to know comes in `means`. */
export function readFollowUp(
  alone: Understanding,
  before: Understanding,
  means: Pick<FollowUp, 'knowledge' | 'again' | 'answer' | 'turnsBefore'>,
): FollowUp {
  const { text, query } = alone;
  const { lead, rest, besides } = partsOf(text);
  let shown: Answer | null = null;
  return {
    ...means,
    alone,
    before,
    rest,
    goesOn: lead !== '' || ONE_BEFORE.test(text),
    isShort: rest.split(/\s+/).length <= SHORT && !ASKS_FOR_NEWS.test(rest),
    hasOwnForm: OWN_FORM.test(rest) && !NO_OWN_FORM.test(rest),
    pointsBack: pointsBack(rest, means.knowledge),
    asksForNewest: ASKS_FOR_NEWEST.test(rest) || ONLY_NOW.test(text),
    content: query.groups.filter(
      ({ weight, said }) =>
        weight >= TELLING_WEIGHT &&
        !POINTS_BACK.test(said) &&
        !isOfAuthority(said, alone) &&
        !`${lead}${besides}`.includes(said.toLowerCase()),
    ),
    isPlaced: namesPlace(alone),
    beforeThat: () => Iterator.from(means.turnsBefore()).drop(1).next().value ?? null,
    subject: () => Iterator.from(means.turnsBefore()).find(({ context }) => context === undefined) ?? null,
    shown: () => {
      shown ??= means.answer(before);
      return shown;
    },
  };
}

/** The words by which a follow-up goes on ("sorry, I meant"), what it says, and what it says that with ("specifically"). */
export function partsOf(text: string): Pick<FollowUp, 'rest'> & Readonly<Record<'lead' | 'besides', string>> {
  const behind = SLIP_BEHIND.exec(withoutEnd(text))?.[0] ?? '';
  const besides = SAID_BESIDES.exec(withoutEnd(text))?.[0].toLowerCase() ?? '';
  const whole = withoutEnd(text).replace(SAID_BESIDES, '').replace(SLIP_BEHIND, '');
  const said = behind === '' ? whole : whole.replace(SHOWN_INSTEAD, '');
  const { meant } = THEN_BEHIND.exec(said)?.groups ?? {};
  const lead = `${GOES_ON.exec(text)?.[0] ?? (meant === undefined ? '' : 'then')}${behind}`.toLowerCase();
  return { lead, rest: withoutEnd((meant ?? said).replace(GOES_ON, '')).trim(), besides };
}

function pointsBack(rest: string, knowledge: Knowledge): boolean {
  const said = rest.replace(POINTS_AHEAD, '');
  const namesSomebody = findPeopleIn(said, knowledge).length > 0;
  return POINTS_BACK.test(namesSomebody ? said.replace(OF_A_PERSON, '') : said);
}

/** A question without the signs at its end. */
export function withoutEnd(text: string): string {
  return text.replace(/[?!.\s]+$/, '');
}

/** Whether a word only names an authority. */
function isOfAuthority(said: string, { authorities }: NamedPlaces): boolean {
  return authorities.some((found) => found.said.toLowerCase().includes(said.toLowerCase()));
}
