import { MONTH_NAMES } from '../../../corpus/partial-date.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { bodyAfter, bodyBefore } from '../read-body.ts';
import { clauseAfter, type Finding } from './finding.ts';
import { IN_A_MONTH } from './post-patterns.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { subjectBefore } from './subject-of-clause.ts';
import { postOfVerb, verbFinding } from './verb-posts.ts';

/** What may stand between "to" or "by" and a name: "to the Derby director, Ann Lee". */
export const BEFORE_NAME = '(?:(?:the|our|its|their) )?(?:⟦[TO]\\d+⟧,? )*';
const AUXILIARIES = fragment`
  (?: (?:
    has|have|had|will|shall|should|would|is|was|to|be|been|being|now|also|then|currently|duly
  ))*
`;
const SOME_TIME = '(?: (?:in|on|from|since|until) [^⟦.;,]{1,25}?)?';
const MOVES = fragment`
  (?:
    pass(?:es|ed)?|go(?:es|ne)?|went|falls?|fallen|fell|moves?|moved|transfers?|transferred|belongs?
    |comes?|handed|given|entrusted|awarded
  )(?: (?:on|over|down|now))*
`;
const RESTS = '(?:rests?|lies|lie|sits?|stays?|remains?)';
const IS_WITH = `(?<verb>${AUXILIARIES}) (?:${MOVES}${SOME_TIME}(?: from {Q})? to|${RESTS} with) ${BEFORE_NAME}{P}`;

const PASSES = rule`{T}{body}${IS_WITH}`;
const HELD_BY = rule`
  {T}{body}(?<verb>${AUXILIARIES}) (?:
    held|filled|taken(?: up| on| over)?|occupied
  )${SOME_TIME} by ${BEFORE_NAME}{P}
`;
const UNTIL_WHEN = /\b((?:until|till|in|from|on) [^⟦.;,]{3,30}), when (?:the )?$/;
const TAKES_OFFICE = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|had|will|shall|is|was|to|be|been|now|also|then|recently|kindly|agreed|due
  ) )*)(?:
    tak(?:e|es|en|ing)|took|assum(?:e|es|ed|ing)|inherit(?:s|ed)?|holds?|held|holding
    |accept(?:s|ed)?
  )(?: (?:on|over|up))? {art}{T}
`;
/** "… the chair, which Ann Lee has held for two years". */
const WAS_HELD = rule`
  {T}{body},? (?:which|that) {P}{aside} (?:(?:has|had|have) )?(?:held|occupied|filled|had)\b
`;
const SHARES = rule`
  {P}{aside},? and {Q}{aside},? (?<verb>(?:(?:
    will|now|have|has|are|to|jointly|agreed
  ) )*)(?:(?:job-?)?shar(?:e|ed|ing)|hold|held|split|divide[d]?) (?:(?:between them|jointly|as a job share) )?{art}{T}
`;
/** What is done, as a noun, and with whom it lies: "responsibility for the plan rests with …". */
const DUTY_RESTS = rule`
  (?<noun>
    sponsorship|leadership|oversight|responsibility|stewardship|management|co-?ordination
    |chairing(?: duties)?
  )(?<of> (?:of|for) (?:[^.;⟦]|⟦O\d+⟧){1,80}?)?${IS_WITH}
`;
const TAKES_DUTY = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:has|have|will|is|now|also|to|agreed) )*)(?:
    tak(?:e|es|en|ing)|took|assumes?d?|holds?|has|pick(?:s|ed)
  )(?: (?:on|over|up))? (?:the |lead |overall )*(?<noun>
    sponsorship|leadership|oversight|responsibility|stewardship|lead|brief|portfolio
  ) (?:of|for|on)(?= )
`;
const UNDER = rule`
  under (?:the )?(?:
    (?<noun>leadership|direction|guidance|stewardship|management|supervision)
    |{T}
  ) of ${BEFORE_NAME}{P}
`;
const IN_THE_CHAIR = rule`{P}(?: \((?:⟦O\d+⟧, )?|{aside},? )in the {T}`;

const POST_NOUN_BEFORE = pattern('i')`
  \b(?:
    role|post|position|job|mantle|baton|title|office|seat|vacancy|place|brief|task|duties
  ) (?:of|as|for) (?:(?:the|a|an|our|its|their) )*$
`;

/** Whether the office itself is spoken of, and not whoever holds it: "the post of director", "the chair", "the presidency". */
function isOffice({ sentence, marked }: SentenceReader, post: number): boolean {
  const said = sentence.posts[post];
  const at = marked.indexOf(`⟦T${post}⟧`);
  return (
    /(?:chair|ship|presidency)$/i.test(sentence.text.slice(said?.start, said?.end)) ||
    POST_NOUN_BEFORE.test(marked.slice(0, at))
  );
}

/** "The chair of the Data Board has passed to Ann Lee", "the post of adviser was filled in May by Ann Lee". */
export function officePasses(reader: SentenceReader): void {
  const { sentence, add, each } = reader;
  for (const pattern of [PASSES, HELD_BY]) {
    each(pattern, ({ t, p, q, verb }, match) => {
      if (!isOffice(reader, Number(t))) return;
      const after = clauseAfter(sentence, match.index + match[0].length);
      // "Until March, when the chair passes to Ann Lee"
      const when = UNTIL_WHEN.exec(sentence.marked.slice(0, match.index))?.[1];
      const dateWords = when?.replace(/^(?:until|till)/, 'from') ?? match[0] + after;
      const isComing = when !== undefined || isToCome(verb ?? '', match[0], after);
      add(Number(p), Number(t), isComing ? 'coming' : 'held', { dateWords });
      if (q !== undefined) alsoHeldBy(reader, Number(t), Number(q));
    });
  }
}

/** "From 1 May Ann Lee takes the chair": for longer than one meeting. */
const FROM_THEN_ON = pattern()`^(?:From|Since|As of|With effect from) (?:\w+ ){0,3}?(?:${MONTH_NAMES}|this|next|the (?:spring|summer|autumn|new year))`;

/** "Ann Lee took the chair of the Data Board in May", "… holds the presidency". */
export function takesOffice(reader: SentenceReader): void {
  const { sentence, findings, used, add, each } = reader;
  each(TAKES_OFFICE, ({ p, t, verb }, match) => {
    const end = match.index + match[0].length;
    // "Takes the lead on inspection", and not "in the race".
    const isOfLead =
      sentence.posts[Number(t)]?.head === 'lead' && /^ (?:on|for) /.test(sentence.marked.slice(end));
    if (used.has(Number(t)) || !(isOfLead || isOffice(reader, Number(t)))) return;
    const rest = sentence.marked.slice(end);
    // "Took the chair by the window" and "took the chair" of one meeting are no offices.
    const body = bodyAfter(sentence, end);
    const isLasting =
      body !== null ||
      /^,? from ⟦P/.test(rest) ||
      IN_A_MONTH.test(` ${clauseAfter(sentence, end)}`) ||
      FROM_THEN_ON.test(sentence.marked);
    if (!isLasting && sentence.posts[Number(t)]?.isRegional !== true) return;
    const bodyEnd = body?.markedEnd ?? end;
    // "Took the chair from Jo Lane in May"
    const from = /^,? from ⟦P\d+⟧/u.exec(sentence.marked.slice(bodyEnd))?.[0].length ?? 0;
    const after = clauseAfter(sentence, bodyEnd + from);
    const opening =
      FROM_THEN_ON.exec(sentence.marked)?.[0].replace(/^\w/, (first) => first.toLowerCase()) ?? '';
    const when = IN_A_MONTH.test(` ${after}`) ? after : opening || after;
    const tense = isToCome(verb ?? '', match[0], when) ? 'coming' : 'held';
    add(Number(p), Number(t), tense, { dateWords: when });
  });
  each(WAS_HELD, ({ t, p }) => {
    if (findings.some(({ postNumber }) => postNumber === Number(t))) alsoHeldBy(reader, Number(t), Number(p));
    else add(Number(p), Number(t), 'held');
  });
}

/** Of which there is only one to hold. */
const SHARED = /^(?:chair|dcs|dass|director|president|sponsor|lead|head|chief executive|manager)$/;

/** "Ann Lee and Bo Roe share the chair of the board". */
export function sharesOffice({ findings, used, sentence, add, each }: SentenceReader): void {
  each(SHARES, ({ p, q, t, verb }) => {
    const post = sentence.posts[Number(t)];
    if (!post || !SHARED.test(post.head) || used.has(Number(t))) return;
    const given = post.head === 'chair' ? { post: 'co-chair' } : {};
    add(Number(p), Number(t), /\bwill\b/.test(verb ?? '') ? 'coming' : 'held', given);
    const first = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (first) findings.push({ ...first, person: Number(q) });
  });
}

/** "Responsibility for the plan lies with Ann Lee", "Ann Lee has taken on the sponsorship of …". */
export function dutyRests({ sentence, findings, each }: SentenceReader): void {
  each(DUTY_RESTS, ({ noun, of, p, q, verb }, match) => {
    const at = match.index + (noun ?? '').length;
    const until = { ...sentence, marked: sentence.marked.slice(0, at + (of ?? '').length) };
    const said = of ? bodyAfter(until, at) : null;
    if (!said && !/^chairing/i.test(noun ?? '')) return;
    const body = said ?? { text: 'it', known: null, markedEnd: at, isBackReference: true };
    const post = postOfVerb(noun ?? '');
    const tense = /\b(?:will|should|to)\b/.test(verb ?? '') ? 'coming' : 'held';
    const rests = verbFinding(Number(p), { post, head: post, body, tense });
    findings.push(rests, ...(q === undefined ? [] : [before(rests, Number(q))]));
  });
  each(TAKES_DUTY, ({ noun, p, verb }, match) => {
    const end = match.index + match[0].length;
    const body = bodyAfter(sentence, end - (/ (?:of|for|on)$/.exec(match[0])?.[0].length ?? 0));
    if (!body || (noun === 'lead' && / lead (?:of|in)$/.test(match[0]))) return;
    const post = postOfVerb(noun ?? '');
    const after = clauseAfter(sentence, body.markedEnd);
    const tense = isToCome(verb ?? '', match[0], after) ? 'coming' : 'held';
    const taken = verbFinding(Number(p), { post, head: post, body, tense, dateWords: after });
    const from = /^,? from ⟦P(\d+)⟧/u.exec(sentence.marked.slice(body.markedEnd))?.[1];
    findings.push(taken, ...(from === undefined ? [] : [before(taken, Number(from))]));
  });
}

/** "Under the chairmanship of Ann Lee", "with Ann Lee in the chair". */
export function underOffice({ sentence, findings, add, each }: SentenceReader): void {
  each(UNDER, ({ noun, t, p }, match) => {
    const body = subjectBefore(sentence, match.index);
    if (t !== undefined) add(Number(p), Number(t), 'held', body ? { body } : {});
    else if (body) {
      const post = postOfVerb(noun ?? '');
      findings.push(verbFinding(Number(p), { post, head: post, body }));
    }
  });
  each(IN_THE_CHAIR, ({ p, t }, match) => {
    if (sentence.posts[Number(t)]?.head !== 'chair') return;
    const body = bodyBefore(sentence, match.index);
    add(Number(p), Number(t), 'held', body ? { body } : {});
  });
}

/** Whether what is told in these words is still to happen: "will pass", "passes … in May". */
export function isToCome(verb: string, words: string, after: string): boolean {
  const isOfNow = /\b(?:pass|passes|hands?|goes|falls|moves|takes|assumes|comes|transfers)\b/.test(words);
  return /\b(?:will|shall|should|would|to|due)\b/.test(verb) || (isOfNow && IN_A_MONTH.test(` ${after}`));
}

/** Whoever had the office before the one that was just read in it. */
function alsoHeldBy({ findings }: SentenceReader, post: number, person: number): void {
  const now = findings.findLast(({ postNumber }) => postNumber === post);
  if (now) findings.push(before(now, person));
}

/** The same post as it was held by somebody else, up to the date of the change. */
export function before(now: Finding, person: number): Finding {
  return {
    ...now,
    person,
    tense: now.tense === 'coming' ? 'held' : 'over',
    untilWords: now.dateWords,
    dateWords: '',
  };
}
