import { fragment } from '../../../text/pattern.ts';
import { clauseAfter, type Finding } from './finding.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** What a council, board or region does who gives somebody a post. */
const CHOSE = fragment`
  (?:
    (?:re-?)?appoint(?:s|ed|ing)?|(?:re-?)?elect(?:s|ed|ing)?|chose|chosen|chooses?|choosing
    |name[sd]?|naming|made|makes|making|recruit(?:s|ed|ing)?|hire[sd]?|pick(?:s|ed)?|select(?:s|ed)?
    |nominat(?:es?|ed)|voted?|asked|asks|invite[sd]?|persuaded?|(?:brought|drafted|called) in
    |co-?opt(?:s|ed)?|promot(?:es?|ed)|second(?:s|ed)|poached|tempted|lured|prised|secured?
    |confirm(?:s|ed)?|took on|taken on|engaged?|(?:has|have|had|with) got
  )
`;
/** What leads from the name to the post; some verbs need nothing ("made her director"). */
const FROM_ELSEWHERE = fragment`
  (?: (?:away|back|over|across|up))?(?: (?:from|to|on to|onto) (?:the |its |their |our )?(?:
    ⟦O\d+⟧|region|board|committee|network|group|team|panel
  ))?
`;
const TO_BE =
  ' (?:as|to (?:be|become|act as|serve as|take over as|fill|take (?:on|up|over)|(?:stay|carry) on as|continue as)|into|(?:to|for|in)(?= (?:the|its|their|our|this|a)(?: (?:new|vacant))? (?:role|post|position|job)))';
const CHOOSES = rule`
  (?:⟦O(?<o>\d+)⟧[^⟦.;:]{0,40}? )?
    \b(?<verb>${CHOSE}) {P}{aside},?(?:${FROM_ELSEWHERE}(?<link>${TO_BE}))? {art}{T}
`;
/** Those whose object needs no "as". */
const NEEDS_NO_LINK = /^(?:made|makes|making|name|naming|(?:re-?)?elect|(?:re-?)?appoint)/i;
const CHOOSES_TO_DO = rule`
  \b${CHOSE} {P}{aside},? to (?:follow|succeed|replace|take over from) (?:{Q}|him|her|them|me)\b
`;
const PROMOTED_TO = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|had|was|is|will|be|been|to|recently|now|just|also|unanimously|formally|duly
  ) )*)(?:
    made|voted in|voted|installed|unveiled|returned|sworn in|picked|co-?opted|drafted in|brought in
    |seconded|confirmed in post|chosen|elected|re-?elected|appointed|promoted|handed|given|offered
  )(?:,? (?:un|form|du|again|jointly)
    [a-z]*)?(?: (?:on to|onto|to|by|from|in) (?:[^⟦.;,]|⟦O\d+⟧){1,40}?)?(?: (?:as|to be))? {art}{T}
`;

/** "Luton has made Ann Lee its permanent director", "directors have chosen Ann Lee as chair". */
export function chooses(reader: SentenceReader): void {
  const { sentence, findings, used, add, each } = reader;
  each(CHOOSES, ({ o, p, t, verb, link }, match) => {
    const post = Number(t);
    if (used.has(post)) return;
    const isVerb = /\bto $/.test(match[0].slice(0, match[0].lastIndexOf('⟦T')));
    if (isVerb || (link === undefined && !NEEDS_NO_LINK.test(verb ?? ''))) return;
    const chooser = o === undefined ? undefined : sentence.bodies[Number(o)];
    const isNext = sentence.posts[post]?.isNext === true;
    add(Number(p), post, isNext ? 'coming' : 'held');
    const finding = findings.findLast(({ postNumber }) => postNumber === post);
    if (finding && finding.body === null && chooser && !finding.isOfTheRegion) {
      const body = { text: chooser.text, known: chooser.known, markedEnd: 0, isBackReference: false };
      findings[findings.indexOf(finding)] = { ...finding, body } satisfies Finding;
    }
  });
}

/** "Ann Lee was voted in as chair", "… has been confirmed in post as DCS". */
export function chosen({ sentence, add, each }: SentenceReader): void {
  each(PROMOTED_TO, ({ p, t, verb }, match) => {
    const isDone = /\b(?:handed|given|offered)\b/.test(match[0])
      ? /\b(?:was|be|been)\b/
      : /\b(?:has|have|had|was|is|will|be|been)\b/;
    if (!isDone.test(verb ?? '')) return;
    if (/\bto $/.test(match[0].slice(0, match[0].lastIndexOf('⟦T')))) return;
    const isNext = sentence.posts[Number(t)]?.isNext === true || /\bwill\b/.test(verb ?? '');
    add(Number(p), Number(t), isNext ? 'coming' : 'held');
  });
}

/** "Ann Lee chairs it until May; the committee has chosen Bo Roe to follow her." */
export function chosenToFollow({ sentence, findings, each }: SentenceReader): void {
  each(CHOOSES_TO_DO, ({ p }, match) => {
    const left = findings.findLast(
      ({ person, body }) =>
        person !== null && person !== Number(p) && (body === null || body.markedEnd <= match.index),
    );
    if (!left) return;
    const dateWords = clauseAfter(sentence, match.index + match[0].length);
    findings.push({ ...left, person: Number(p), tense: 'coming', dateWords, untilWords: '' });
  });
}
