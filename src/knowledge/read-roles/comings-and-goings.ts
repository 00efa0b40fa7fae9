import { pattern } from '../../text/pattern.ts';
import { type Draft, draftOf } from './draft.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { asInterim } from './rules/cover-rules.ts';
import { type Covering, type Finding, findingOf } from './rules/finding.ts';

const ARRIVES = pattern('u')`
  ⟦P(\d+)⟧,? (?:who )?(will |is |has |have )?(?:be |been |now |just )*(?:
    join(?:s|ed|ing)?|start(?:s|ed|ing)?|tak(?:es?|en|ing) (?:over|up)|took (?:over|up)|appointed
    |arrive[sd]?|succeed(?:s|ed)?|replace[sd]?|takes? on|took on|to carry on|carr(?:y|ies) on|continue[sd]?|stays?
  )\b([^.;⟦]*)
`;
/** "We welcome Jo Lane", "the directors chose Jo Lane". */
const GIVEN_TO = pattern('u')`
  \b(?:welcom\w*|chose|chosen|elected|appointed|picked|named|went to|gone to|goes to|falls to|passes to|passed to) ⟦P(\d+)⟧()([^.;⟦]*)
`;

/** "Jo Lane will be joining us in April" under the heading "New DCS in Luton". */
export function arrivalIn(
  sentence: MarkedSentence,
  number: number,
  drafts: readonly Draft[],
  headed: Pick<Draft, 'post' | 'head' | 'body'>,
): Draft | null {
  const arrives = ARRIVES.exec(sentence.marked) ?? GIVEN_TO.exec(sentence.marked);
  const person = arrives ? sentence.people[Number(arrives[1])] : undefined;
  if (!arrives || !person || drafts.some(({ name }) => name === person.name)) return null;
  const finding: Finding = {
    ...headed,
    person: Number(arrives[1]),
    postNumber: null,
    tense: arrives[2] === 'will ' ? 'coming' : 'held',
    dateWords: arrives[3] ?? '',
    untilWords: '',
    holder: null,
    isOfTheRegion: headed.body === null,
  };
  return draftOf(finding, sentence, number);
}

/** What is said of somebody whose work another does. */
const AWAY = pattern('i')`
  \b(?:
    leave|left|leaves|leaving|absen(?:t|ce)|sick|ill(?:ness)?|second(?:ed|ment)|retire[sd]?|retiring
    |step(?:s|ped|ping) down|stood down|away|vacant|gone|maternity|having a baby|hospital|sabbatical|convalesc\w+
  )\b
`;

const VACANT = pattern('i')`
  \b(?:
    look(?:s|ing)? for|search(?:es|ing)?(?: for)?|recruit(?:s|ing)|advertis(?:e|es|ed|ing)
    |vacan(?:t|cy)|without a|in need of|seeks?|seeking
  )\b
`;

/** "Jo Lane has stepped down as DCS. Interim cover is provided by Al Roe." */
export function coverIn(
  covering: Covering,
  number: number,
  drafts: readonly Draft[],
  sentences: PassageSentences,
): Draft | null {
  const person = sentences.at(number).people[covering.person];
  if (!person) return null;
  const near = drafts.findLast(
    ({ sentence, name, tense }) =>
      sentence < number && sentence >= number - 2 && name !== null && tense !== 'coming',
  );
  const isAway =
    near &&
    near.name !== person.name &&
    (near.tense === 'over' ||
      near.untilWords !== '' ||
      AWAY.test(sentences.texts.slice(near.sentence, number + 1).join(' ')));
  const left = isAway ? near : vacancyIn(number - 1, sentences);
  return left ? { ...arrivalOf(left, person, number), ...covering, post: asInterim(left.post) } : null;
}

/** "Luton is looking for a director": a post that nobody has. */
function vacancyIn(number: number, sentences: PassageSentences): Draft | null {
  if (number < 0 || !VACANT.test(sentences.texts[number] ?? '')) return null;
  const sentence = sentences.at(number);
  const post = sentence.posts.findIndex(({ isFormer }) => !isFormer);
  return post < 0 ? null : draftOf(findingOf(sentence, null, post, 'held'), sentence, number);
}

/** The post that somebody had who was spoken of before, of whoever comes. */
function arrivalOf(left: Draft, person: MarkedSentence['people'][number], number: number): Draft {
  return {
    ...left,
    name: person.name,
    isGiven: person.certainty === 'given',
    dateWords: '',
    untilWords: '',
    postNumber: null,
    sentence: number,
    at: person.start,
  };
}

/** How a sentence says who comes after, or came before, somebody of the sentence before. */
const SUCCESSION: readonly { readonly said: RegExp; readonly isBefore?: boolean }[] = [
  {
    said: pattern('u')`
      (?<verb>will|to|has|is|was)? (?:also )?(?:be|been|being)? ?(?:
        succeeded|replaced|followed
      ) by ⟦P(?<p>\d+)⟧
    `,
  },
  {
    said: pattern('u')`
      ⟦P(?<p>\d+)⟧(?:,? [^.;⟦]{0,60}| \(⟦O\d+⟧\)|, ⟦T\d+⟧[^.;⟦]{0,20}(?:⟦O\d+⟧,?)?)? (?:
        (?<verb>
          to|will|has been (?:chosen|elected|asked) to
        ) (?:follow|succeed|replace|take over from)
        |(?:
          succeeds|replaces|follows|succeeded|replaced|takes over from|took over from
          |has (?:succeeded|replaced)
        )
      ) (?:him|her|them)\b
    `,
  },
  {
    said: pattern('u')`
      ⟦P(?<p>\d+)⟧(?:[^.;⟦]|⟦[TO]\d+⟧){0,90}? (?:
        serves?|acts?|steps?|stands?|chairs?
      ) in (?:his|her|their) (?:place|stead)\b
    `,
  },
  {
    said: /⟦P(?<p>\d+)⟧(?: \(⟦O\d+⟧\))?, (?:his|her|their) (?:successor|replacement)\b/u,
  },
  {
    said: /\b(?:His|Her|Their) (?:successor|replacement)(?<verb> will be| is to be| is| was|,) ⟦P(?<p>\d+)⟧/u,
  },
  { said: /\b(?:His|Her|Their) predecessor(?: is| was|,) ⟦P(?<p>\d+)⟧/u, isBefore: true },
];

/** "The sponsorship has been taken on by Jo Lane", "the role goes to Jo Lane": of the post that somebody left a little before. */
const IT_PASSES = pattern('iu')`
  \b(?:the|this|that|his|her|their) (?:
    sponsorship|chairmanship|chair|presidency|leadership|role|post|job|baton|reins|brief|portfolio|seat|mantle|duties|lead|gavel
  )(?<verb>(?: (?:has|have|is|are|was|were|will|to|be|been|being|now|since|then|duly|also))*) (?:
    (?:taken(?: on| over| up)?|filled|inherited|picked up|assumed|accepted) by
    |(?:passe[sd]|pass|handed(?: on| over)?|gone|goes|go|went|falls|fallen|fell|given) to
  ) ⟦P(?<p>\d+)⟧
`;
const PASSED_WITHIN = 3;

/** "She has been replaced by Jo Lane", "her predecessor, Jo Lane, …", a sentence after the post was named. */
export function successorIn(
  sentence: MarkedSentence,
  number: number,
  drafts: readonly Draft[],
): Draft | null {
  const passes = IT_PASSES.exec(sentence.marked)?.groups;
  const passed = passes && leftLately(number, drafts);
  const taker = passes && sentence.people[Number(passes.p)];
  if (
    passed &&
    taker &&
    !drafts.some(({ name, sentence: where }) => name === taker.name && where === number)
  ) {
    const tense = /\b(?:will|to)\b/.test(passes.verb ?? '') ? 'coming' : 'held';
    return { ...arrivalOf(passed, taker, number), tense, person: Number(passes.p) };
  }
  const left = drafts.findLast(({ sentence: before, name }) => before === number - 1 && name !== null);
  if (!left) return null;
  for (const { said, isBefore } of SUCCESSION) {
    const groups = said.exec(sentence.marked)?.groups;
    const person = groups ? sentence.people[Number(groups.p)] : undefined;
    if (!groups || !person || person.name === left.name) continue;
    const isKnown = drafts.some(
      ({ name, sentence: where, post }) => where === number && name === person.name && post === left.post,
    );
    if (isKnown) return null;
    const tense = isBefore ? 'over' : /will|to/.test(groups.verb ?? '') ? 'coming' : 'held';
    return { ...arrivalOf(left, person, number), tense, person: Number(groups.p) };
  }
  return null;
}

/** The post that somebody left in one of the sentences right before. */
function leftLately(number: number, drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast(
    ({ sentence, name, tense, untilWords }) =>
      sentence < number &&
      sentence >= number - PASSED_WITHIN &&
      name !== null &&
      (tense === 'over' || untilWords !== ''),
  );
}

const STARTS = pattern('u')`
  ⟦P(\d+)⟧ (?:
    is starting|starts|will start|joins us|will join us|will be joining us
    |takes up (?:the|this) (?:post|role)
  ) ([^.;⟦]*)
`;

/** "Steve is starting in November" dates the post that Steve was just given. */
export function startOfLast(drafts: Draft[], sentence: MarkedSentence, number: number): void {
  const starting = STARTS.exec(sentence.marked);
  const person = starting ? sentence.people[Number(starting[1])] : undefined;
  if (!starting || !person) return;
  const at = drafts.findLastIndex(
    ({ name, sentence: before, tense }) =>
      before < number &&
      tense !== 'over' &&
      name !== null &&
      (name === person.name || name.startsWith(`${person.name} `)),
  );
  const draft = drafts[at];
  if (draft) drafts[at] = { ...draft, tense: 'coming', dateWords: starting[2] ?? '' };
}
