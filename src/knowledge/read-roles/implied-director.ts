import { MONTH_NAMES } from '../../corpus/partial-date.ts';
import { pattern } from '../../text/pattern.ts';
import type { BodyName } from './affiliation.ts';
import { type Draft, draftOf, type ReadingPlace } from './draft.ts';
import type { Leaver } from './left-post.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { affiliated, authorityBefore, authorityBehind, labelOf, ownAuthority } from './own-authority.ts';
import type { PassageSentences } from './passage-sentences.ts';
import type { Covering, Finding } from './rules/finding.ts';
import { rule } from './rules/rule.ts';
import { verbFinding } from './rules/verb-posts.ts';

/** What an authority does who gets somebody, where no post is named. */
const CHOSEN = rule`
  ⟦O(?<o>\d+)⟧ (?:(?:has|have|had|now|also|at last|finally|council|is|are|pleased|delighted|to|will) )*(?:
    chosen|chose|appointed|appoint|picked|hired|recruited|gone (?:to|for|with)|went (?:to|for|with)|welcomed?|welcomes|welcome
    |gained|found|taken on|promoted|turned to|lured|landed|settled on|opted for|has got|greets?
  ) {P}
`;
/** "Norfolk: welcome to Jo Lane", "Norfolk – Jo Lane, until now in Kent, starts in May". */
const LABELLED = rule`
  ^⟦O(?<o>\d+)⟧(?::| [–—-]) (?:(?:[Ww]e|[Aa]|[Vv]ery|[Ww]arm|[Hh]ello|[Ww]elcomes?|[Cc]ongratulations|say|bid|and|to|are|delighted|pleased|new|[Hh]ere) )*{P}(?<rest>[^.;]*)
`;
/** "Jo Lane (or: she) joins Norfolk from Kent", "Jo Lane has come to Norfolk". */
const JOINS = rule`
  {P}(?<aside>{aside}),? (?:who )?(?:(?:has|have|will|is|to|now|also|be|then) )*(?:
    joins?|joined|joining|(?:moves?|moved|moving|comes?|came|coming|goes|gone|went|crosses|crossed|returns?|returned) (?:over )?to|arrives? (?:in|at)|arrived (?:in|at)
    |starts? (?:in|at)|started (?:in|at)|starting (?:in|at)|takes? over (?:in|at)|took over (?:in|at)
    |(?:takes?|took|taken|taking|picks?|picked) (?:up |over )?(?:the )?(?:reins|helm|baton|office|post) (?:in|at)
  ) ⟦O(?<o>\d+)⟧(?<rest>[^.;]*)
`;
/** "Jo Lane steps into the role vacated by Al Roe", "… fills the shoes of Al Roe". */
const STEPS_IN = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:has|have|will|is|to|now|then) )*)(?:
    (?:steps?|stepped|stepping|slips?|slipped|moves?|moved|comes?|came|goes|went) into (?:the )?(?:role|post|job|shoes|seat|chair|gap|place|office|desk)
    |(?:fills?|filled|filling) (?:the )?(?:role|post|job|shoes|seat|gap|place|vacancy)
    |(?:takes?|took|taken|taking)(?: (?:over|up|on))? (?:the )?(?:role|post|job|seat|place|reins|baton|desk)
  ) (?:(?:left|vacated|made) (?:empty |vacant )?(?:by|when|behind by|on the departure of)|of|from|after) {Q}
`;
/** "Jo Lane’s shoes will be filled by Al Roe", "Jo Lane’s desk goes to Al Roe". */
const SHOES = rule`
  {P}[’']s (?:shoes|place|seat|desk|job|post|role|office|chair|boots)(?<verb>(?: (?:will|has|have|is|are|to|be|been|now|was|were))*) (?:
    (?:filled|taken|occupied|inherited)(?: over| up)? by|goes to|gone to|went to|pass(?:es|ed)? to|falls? to|fell to
  ) {Q}
`;
/** "In Luton the permanent job has gone to Al Roe". */
const JOB_GOES = rule`
  \b[Ii]n ⟦O(?<o>\d+)⟧,? (?:the )?(?:(?:permanent|substantive|top|director’s|director's) )?(?:job|post|role|vacancy|reins|hot seat)(?<verb>(?: (?:will|has|have|is|are|to|be|been|now|was|were))*) (?:
    goes to|go to|gone to|went to|pass(?:es|ed)? to|falls? to|fell to|taken by|filled by
  ) {P}
`;
/** "Her desk goes to Al Roe": that of whoever was said to leave. */
const THEIR_DESK = rule`
  \b(?:[Hh]er|[Hh]is|[Tt]heir) (?:shoes|place|seat|desk|job|post|role|office|chair|boots)(?<verb>(?: (?:will|has|have|is|are|to|be|been|now|was|were))*) (?:
    (?:filled|taken|occupied|inherited)(?: over| up)? by|goes to|go to|gone to|went to|pass(?:es|ed)? to|falls? to|fell to
  ) {P}
`;
/** "Has left us a fine set of slides". */
const LEFT_SOMETHING =
  /^ (?:us |behind )?(?:an?|some|many|his|her|their|two|three|no)\b(?! (?:role|post|job|desk|position))/;
const HANDED_OVER = rule`{P}{aside},? (?<verb>(?:(?:has|have|will|is|to|now) )*)(?:hand(?:s|ed|ing)?|pass(?:es|ed)?|made way|makes way|g(?:ives|ave|iven) way)(?: (?:over|on|the (?:reins|baton|keys)))* (?:to|for) {Q}`;
const SETTLED = rule`{P}{aside},? (?:who [^,;.⟦]{1,60}, )?(?:(?:has|have|is|was|now|been|also) )*(?:got the (?:job|post)|landed the (?:job|post)|confirmed|the new director|in charge|at the helm|takes? up (?:the )?post|took up (?:the )?post|in post)(?<rest>[^.;]*)`;
/** "Barnsley and Doncaster have agreed to share Jo Lane". */
const SHARED = rule`⟦O\d+⟧ and ⟦O\d+⟧ (?:(?:have|has|will|now|are|to|both|agreed|decided) )*(?:share|sharing|shared) {P}`;
/** What is said of somebody behind an authority and a colon: that they come, or stay for good … or that they go. */
const COMES = pattern('i')`
  \b(?:made|confirmed|becomes?) (?:as )?(?:permanent|substantive)\b
  |\b(?:starts?|started|joins?|joined|arrive[sd]?|takes? (?:over|up|charge)|took (?:over|up|charge)|in post|begins|began|appointed|new|confirmed)\b
`;
const LEAVES =
  /\b(?:retire[sd]?|left|leaves|leaving|resign\w*|stepp?\w* down|stands? down|moves? on|moved on|departs?|departed)\b/i;
const DATED = pattern()`
  \b(?:on|in|from|since)(?: (?:the|early|late|mid-?|next|this|last|end of))* (?=\d|${MONTH_NAMES}|spring|summer|autumn|winter|new year|month|year)[^;.⟦]*
`;
/** What says that somebody gets another post, or none. */
const TO_SOMETHING_ELSE =
  /^(?: and| or|,) ⟦O|^,? (?:as|to be|to (?:lead|run|head|chair|manage|speak|talk|give|join|our|the)|for (?:a|an|the)) /;
const IS_PAST =
  /^(?:has|have|had) |\b(?:joined|moved|came|went|arrived|started|took|returned|crossed|gone)\b/;

/** Those who come to an authority without a word of what they are to be there, and those whose place they take. */
export function impliedDirectors(
  sentences: PassageSentences,
  number: number,
  drafts: readonly Draft[],
  place: ReadingPlace,
): readonly Draft[] {
  const [sentence, before] = [sentences.at(number), sentences.at(number - 1)];
  const found: Draft[] = [];
  const isTold = (person: number) =>
    [...drafts, ...found].some(
      ({ name, sentence: where, tense }) =>
        where === number && tense !== 'over' && name === sentence.people[person]?.name,
    );
  const add = (person: number, body: BodyName | null, given: Partial<Finding>) => {
    if (!body || isTold(person) || sentence.people[person]?.certainty === 'given') return;
    found.push(draftOf(directorOf(person, body, given), sentence, number));
  };
  const bodyAt = (o: string | undefined) => ownAuthority(sentence, Number(o), place);
  for (const { groups = {}, index, 0: whole } of sentence.marked.matchAll(CHOSEN)) {
    const behind = sentence.marked.slice(index + whole.length);
    if (!TO_SOMETHING_ELSE.test(behind))
      add(Number(groups.p), bodyAt(groups.o), { dateWords: datesIn(behind) });
  }
  for (const { groups = {}, index, 0: whole } of sentence.marked.matchAll(LABELLED)) {
    const words = whole.slice(whole.indexOf('⟧') + 1);
    const says = /\b(?:welcome|hello|congratulations|new|here)\b/i.test(words.slice(0, words.indexOf('⟦')));
    if (index === 0 && (says || COMES.test(groups.rest ?? '')) && !LEAVES.test(groups.rest ?? ''))
      add(Number(groups.p), bodyAt(groups.o), { dateWords: datesIn(groups.rest ?? '') });
  }
  // "York: Jo Lane has handed over to Al Roe", "Leeds: it is official that Jo Lane has got the job".
  const label = labelOf(sentence, place) ?? labelOf(before, place);
  const handed = label && [...sentence.marked.matchAll(HANDED_OVER)][0]?.groups;
  if (handed) {
    const tense = /\b(?:will|is to)\b/.test(handed.verb ?? '') ? 'coming' : 'held';
    add(Number(handed.q), label, { tense });
    found.push(
      draftOf(
        directorOf(Number(handed.p), label, { tense: tense === 'held' ? 'over' : 'held' }),
        sentence,
        number,
      ),
    );
  }
  const settled = label && [...sentence.marked.matchAll(SETTLED)][0]?.groups;
  if (settled) add(Number(settled.p), label, { dateWords: datesIn(settled.rest ?? '') });
  for (const { groups = {}, 0: whole } of sentence.marked.matchAll(SHARED)) {
    for (const [, o] of whole.matchAll(/⟦O(\d+)⟧/gu)) {
      const body = bodyAt(o);
      if (body) found.push(draftOf(directorOf(Number(groups.p), body, {}), sentence, number));
    }
  }
  for (const { groups = {}, 0: whole } of sentence.marked.matchAll(JOINS))
    if (!TO_SOMETHING_ELSE.test(groups.rest ?? ''))
      add(Number(groups.p), bodyAt(groups.o), {
        tense: IS_PAST.test(whole.replace(/^⟦P\d+⟧[ ,]*(?:who )?/u, '')) ? 'held' : 'coming',
        dateWords: datesIn(groups.rest ?? ''),
      });
  for (const { groups = {} } of sentence.marked.matchAll(JOB_GOES))
    add(Number(groups.p), bodyAt(groups.o), {
      tense: /\b(?:will|is to)\b/.test(groups.verb ?? '') ? 'coming' : 'held',
    });
  for (const { groups = {} } of sentence.marked.matchAll(THEIR_DESK)) {
    const tense = /\b(?:has|was|is|went|gone|fell|passed)\b/.test(groups.verb ?? '') ? 'held' : 'coming';
    const left = placeLeft(sentences, number, place);
    if (left) add(Number(groups.p), left.body, { tense, dateWords: left.dateWords });
  }
  for (const [way, swapped] of [
    [STEPS_IN, false],
    [SHOES, true],
  ] as const)
    for (const { groups = {}, index } of sentence.marked.matchAll(way)) {
      const [comes, goes] = swapped ? [groups.q, groups.p] : [groups.p, groups.q];
      const body = authorityBefore(sentence, index, place) ?? affiliated(sentence, Number(goes), place);
      const tense = /\b(?:will|is to|are to)\b/.test(groups.verb ?? '') ? 'coming' : 'held';
      add(Number(comes), body, { tense });
      if (body)
        found.push(
          draftOf(
            directorOf(Number(goes), body, { tense: tense === 'held' ? 'over' : 'held' }),
            sentence,
            number,
          ),
        );
    }
  return found;
}

/** So many sentences after somebody's leaving "her desk" is still theirs. */
const LEFT_WITHIN = 3;

/** The authority of whoever was said to leave in one of the sentences before, and when. */
function placeLeft(
  sentences: PassageSentences,
  number: number,
  place: ReadingPlace,
): { readonly body: BodyName; readonly dateWords: string } | null {
  for (let at = number - 1; at >= Math.max(0, number - LEFT_WITHIN); at -= 1) {
    const sentence = sentences.at(at);
    const left =
      sentence.people.length > 0 ? authorityBefore(sentence, Number.POSITIVE_INFINITY, place) : null;
    if (left) return { body: left, dateWords: datesIn(sentence.marked) };
  }
  return null;
}

/** Of somebody who does the work of nobody named: the director of the authority that the same sentence names. */
export function impliedCover(
  covering: Covering,
  number: number,
  sentences: PassageSentences,
  place: ReadingPlace,
): Draft | null {
  const sentence = sentences.at(number);
  const at = sentence.marked.indexOf(`⟦P${covering.person}⟧`);
  const own = affiliated(sentence, covering.person, place);
  const body = own ?? authorityBefore(sentence, at, place) ?? authorityBehind(sentence, at, place);
  if (!body) return null;
  return interim(covering, body, sentence, number);
}

/** As {@link impliedCover}, where only the sentence before names the authority: "Luton’s interviews are in March. Jo Lane is minding the shop." */
export function impliedCoverBefore(
  covering: Covering,
  number: number,
  sentences: PassageSentences,
  place: ReadingPlace,
): Draft | null {
  const before =
    number === 0 ? null : authorityBefore(sentences.at(number - 1), Number.POSITIVE_INFINITY, place);
  return before && interim(covering, before, sentences.at(number), number);
}

function interim(
  { person, tense, dateWords }: Covering,
  body: BodyName,
  sentence: MarkedSentence,
  number: number,
): Draft {
  return draftOf(directorOf(person, body, { post: 'interim DCS', tense, dateWords }), sentence, number);
}

/** Of somebody who leaves an authority without a word of what they were: its director. */
export function impliedLeaver(left: Leaver, sentence: MarkedSentence, place: ReadingPlace): Draft | null {
  const known = left.from?.known;
  const from =
    known?.kind === 'authority' && known.region === place.document.region && left.from ? left.from : null;
  const body = from ?? affiliated(sentence, left.person, place) ?? labelOf(sentence, place);
  if (!body || left.isReplaced || left.isGiven || LEFT_SOMETHING.test(left.untilWords)) return null;
  const { tense, untilWords } = left;
  return draftOf(directorOf(left.person, body, { tense, untilWords }), sentence, left.sentence);
}

function directorOf(person: number, { text, known }: BodyName, given: Partial<Finding>): Finding {
  const body = { text, known, markedEnd: 0, isBackReference: false };
  return verbFinding(person, { post: 'DCS', head: 'dcs', body, ...given });
}

/** The words of a date, up to the end of what they stand in. */
function datesIn(words: string): string {
  return DATED.exec(words)?.[0] ?? '';
}
