import { pattern } from '../../../text/pattern.ts';
import { BODY_NOUNS } from '../field-words.ts';
import { bodyAfter } from '../read-body.ts';
import { clauseAfter } from './finding.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { subjectBefore } from './subject-of-clause.ts';
import { postOfVerb, verbFinding } from './verb-posts.ts';

/** "The forum, which Jo Lane chairs, …". */
const WHICH_CHAIRS = rule`
  (?:which|that) {P}{aside},? (?:(?:also|now|has) )*(?<verb>
    co-?chairs|chairs|chaired|leads|led|runs|manages|oversees|sponsors|heads|co-?ordinates|convenes
  )(?=[.,;]|$)
`;

const RESPONSIBLE = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:is|was|will|be|has|been|remains|now|currently|also) )+)(?:
    responsible for|in (?:overall )?charge of|at the helm of
  )(?= )
`;

const HAS_AT_HELM = rule`
  (?:\bwith|\bhas|\bhave|\bhas had|\bhad) {P}{aside} (?:
    at the helm|in charge|leading|presiding|in the driving seat
  )\b
`;

const INVERTED = rule`
  (?<verb>
    at the helm of|in charge of|heading(?: up)?|leading(?: on)?|running|chairing|managing|overseeing
    |co-?ordinating|sponsoring
  ) (?<what>(?:[^.;:⟦]|⟦O\d+⟧){1,80}?) (?<is>is|are|was|will be) ${'(?:now )?'}{P}
`;

/** "Deep Harbour is new. Ann Lee leads.": what was spoken of. */
const LEADS_IT = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:will|now|also|is) )*)(?:
    leads?|leading|runs?|running|manages?|managing|oversees?|overseeing|co-?ordinates?|chairs
  )(?: (?:it|them|on (?:it|this|that)|this|this work|the work))?(?=[.;]|,? and |$)
`;

/** "Holds the safeguarding brief". */
const HOLDS_BRIEF = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:has|have|will|now|also|to|is) )*)(?:
    holds?|holding|has|h(?:e|o)ld|takes?(?: on| up| over)?|took(?: on| up| over)?
    |taken (?:on|up|over)|picks? up|picked up|carries
  ) (?:the|our) (?<what>(?:[^.;,:⟦]|⟦O\d+⟧){1,50}?) (?:portfolio|brief)(?: again)?\b
`;

const SPEAKS_FOR = rule`
  {P}{aside},? (?:who )?(?:(?:will|now|also|to) )*speaks? for (?:(?:the|our|its|all) )*(?:
    ⟦O\d+⟧|region|committee|network|association|directors|group|regions|us
  ) (?:on|at|in)(?= )
`;

const VOICE_IS = rule`
  \b(?:our|the region[’']s|the committee[’']s|its) (?:
    voice|link|representative|contact|eyes and ears
  ) (?:on|at|with|to|in)(?<what> (?:[^.;:⟦]|⟦O\d+⟧){1,80}?) (?<is>is|was|will be) {P}
`;

const REPRESENTS = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:will|now|also|to|has) )*)represent
    (?:s|ed|ing)? (?:[^.;⟦]|⟦O\d+⟧){1,40}? on(?= )
`;

const IS_A_BODY = pattern('i')`\b(?:${BODY_NOUNS})(?: \(.*\))?$`;

/** "Sits on the Data Board for us", "is our eyes and ears on it", "has our seat on it". */
const SITS_ON = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:will|now|also|to|has|have|still|currently) )*)(?:
    s[ia]ts?|sitting|serves?|served|serving|speaks? up
    |(?:is|remains|will be|becomes) (?:our|the region[’']s|the association[’']s) (?:eyes and ears|ears|nominee|delegate|voice|member|presence|seat)
    |(?:takes?|took|taken|fills?|filled|holds?|held|occupies|has) (?:our|the region[’']s|the association[’']s|a) (?:seat|place|chair)
  ) on(?= )
`;
const SEAT_GOES_TO = rule`
  (?:our|the region[’']s|the association[’']s|⟦O\d+⟧[’']s|its) (?:seat|place|chair) on(?<what> (?:[^.;:⟦]|⟦O\d+⟧){1,60}?) (?<is>(?:(?:has|have|will|is|now|be|been|was) )*)(?:
    gone to|goes to|go to|went to|pass(?:es|ed)? to|falls? to|taken(?: up| over)? by|filled by|held by|with|belongs to
  ) {P}
`;
/** For whom somebody sits there. */
const ON_BEHALF = pattern('i')`
  \b(?:on (?:our|the (?:region|association|committee)[’']s|⟦O\d+⟧[’']s|its) behalf\b|on behalf of\b|for (?:us\b|the (?:region|association|directors|network|committee)\b|⟦O\d+⟧)|our\b|the (?:region|association)[’']s\b)
`;

const REPRESENTED_BY = rule`
  (?<whose>
    ⟦O\d+⟧|[a-zA-Z]+(?: [a-zA-Z]+){0,2}?
  ) (?:is|are|was|were|will be) represented(?<on> on (?:[^.;⟦]|⟦O\d+⟧){1,60}?)? by {P}
`;

/** "Ann Lee is responsible for the SEND programme", "at the helm of the hub is Ann Lee". */
export function runs(reader: SentenceReader): void {
  const { sentence, findings, each } = reader;
  each(RESPONSIBLE, ({ p, verb }, match) => {
    const at = match[0].search(/(?:for|of)$/);
    const body = bodyAfter(sentence, match.index + at - 1);
    const isDirector = findings.some(({ person, head }) => person === Number(p) && /^dcs/.test(head));
    if (body && !(isDirector && /^(?:both )?children/i.test(body.text)))
      findings.push(verbFinding(Number(p), { post: 'lead', body, tense: tenseOf(verb) }));
  });
  each(HOLDS_BRIEF, ({ p, verb, what }, match) => {
    const at = match.index + match[0].indexOf(what ?? '');
    const until = { ...sentence, marked: sentence.marked.slice(0, at + (what ?? '').length) };
    const body = bodyAfter(until, at, true);
    if (body) findings.push(verbFinding(Number(p), { post: 'lead', body, tense: tenseOf(verb) }));
  });
  each(LEADS_IT, ({ p, verb }, match) => {
    const does = match[0].match(/\b(?:lead|runn?|manag|overse|co-?ordinat|chair)(?=\w*(?: |$))/gi)?.at(-1);
    const post = postOfVerb(does ?? 'lead');
    const body = { text: 'it', known: null, markedEnd: match.index + match[0].length, isBackReference: true };
    if (!findings.some((finding) => finding.person === Number(p) && finding.post === post))
      findings.push(verbFinding(Number(p), { post, head: post, body, tense: tenseOf(verb) }));
  });
  each(WHICH_CHAIRS, ({ p, verb }, match) => {
    const body = subjectBefore(sentence, match.index);
    const post = postOfVerb(verb ?? '');
    if (body) findings.push(verbFinding(Number(p), { post, head: post, body }));
  });
  each(HAS_AT_HELM, ({ p }, match) => {
    const body = subjectBefore(sentence, match.index);
    if (body) findings.push(verbFinding(Number(p), { post: 'lead', body }));
  });
  each(INVERTED, ({ verb, p, is }, match) => {
    const body = bodyAfter(sentence, match.index + (verb ?? '').length, true);
    if (!body || findings.some(({ person }) => person === Number(p))) return;
    const post = postOfVerb((verb ?? '').replace(/^(?:at the helm|in charge).*/i, 'lead'));
    findings.push(verbFinding(Number(p), { post, head: post, body, tense: tenseOf(is) }));
  });
}

/** "Ann Lee speaks for the region on data", "headteachers are represented by Ann Lee". */
export function speaksFor(reader: SentenceReader): void {
  const { sentence, marked, findings, each } = reader;
  each(SPEAKS_FOR, ({ p }, match) => {
    const body = bodyAfter(sentence, match.index + match[0].length - 3);
    if (body) findings.push(verbFinding(Number(p), { post: 'spokesperson', body }));
  });
  each(VOICE_IS, ({ p, is, what }, match) => {
    const at = match[0].indexOf(what ?? '');
    const body = bodyAfter(sentence, match.index + at, true);
    if (body) findings.push(verbFinding(Number(p), { post: 'representative', body, tense: tenseOf(is) }));
  });
  each(REPRESENTS, ({ p, verb }, match) => {
    const end = match.index + match[0].length;
    const body = bodyAfter(sentence, end - ' on'.length);
    const dateWords = body ? clauseAfter(sentence, body.markedEnd) : '';
    if (body)
      findings.push(
        verbFinding(Number(p), { post: 'representative', body, tense: tenseOf(verb), dateWords }),
      );
  });
  each(SITS_ON, ({ p, verb }, match) => {
    const end = match.index + match[0].length;
    const isIt = /^ (?:it|this|that|them)\b/.test(marked.slice(end));
    const body = isIt
      ? { text: 'it', known: null, markedEnd: end, isBackReference: true }
      : bodyAfter(sentence, end - ' on'.length);
    if (!body || (!isIt && !IS_A_BODY.test(body.text) && body.known?.kind !== 'committee')) return;
    const whole = match[0] + marked.slice(end);
    const post = ON_BEHALF.test(whole) ? 'representative' : 'member';
    if (!findings.some(({ person }) => person === Number(p)))
      findings.push(verbFinding(Number(p), { post, head: post, body, tense: tenseOf(verb) }));
  });
  each(SEAT_GOES_TO, ({ p, is, what }, match) => {
    const body = bodyAfter(sentence, match.index + match[0].indexOf(what ?? ''), true);
    if (body)
      findings.push(
        verbFinding(Number(p), { post: 'representative', head: 'representative', body, tense: tenseOf(is) }),
      );
  });
  each(REPRESENTED_BY, ({ p, on, whose }, match) => {
    const at = match.index + match[0].indexOf(on ?? whose ?? '');
    const body = bodyAfter(sentence, at, on === undefined);
    if (body) findings.push(verbFinding(Number(p), { post: 'representative', body }));
  });
}

function tenseOf(verb: string | undefined): 'coming' | 'over' | 'held' {
  if (/\bwill\b/.test(verb ?? '')) return 'coming';
  return /^\s*was\b/.test(verb ?? '') ? 'over' : 'held';
}
