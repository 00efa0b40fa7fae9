import { pattern } from '../../../text/pattern.ts';
import { bodyAfter } from '../read-body.ts';
import { clauseAfter } from './finding.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';

const LEAVES = rule`
  {P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|had|will|shall|is|am|be|was|now|also|be|to| )*)(?:
    left|leaves?|leaving|step(?:s|ped|ping)? down|stands? down|stood down|standing down|retire[sd]?
    |retiring|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|relinquish(?:es|ed)?|move[sd]? on|moving on
    |gives? up|gave up|gone
  )\b(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧)*)
`;

const WENT = rule`
  (?:retirement|departure|resignation|loss) of {P}{aside}(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧){0,120})
`;

/** "… is leaving the region in April", "… leaves us". */
const LEFT_BEHIND = pattern()`
  ^(?: (?:
    us
    |(?:the|our|her|his|their) (?:
      region|authority|council|post|role|team|organisation|association|trust|network|group
    )
  ))?(?: (?:in|at|on|this|next|to|after|for)\b|[,.;]|$)
`;

/** "Laid down the chair": with the post said, or nothing is told. */
const LAYS_DOWN = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|had|will|shall|is|was|be|been|to|now|also
  ) )*)(?<does>
    lays? down|laid down|laying down|vacate[sd]?|vacating|bow(?:s|ed|ing)? out
    |(?:hangs?|hung|hanging) up (?:his|her|their) [a-z]+
    |sign(?:s|ed|ing) off|finish(?:es|ed|ing)?|quit(?:s|ting)?|g(?:ives?|ave|iving) notice
    |given notice|calls? it a day|relinquish(?:es|ed)?|completes?|completed
  )(?<rest>(?:[^.;⟦]|⟦O\d+⟧){0,60}?(?:
    \bas|\bof|\bfrom|\bthe|\bhis|\bher|\btheir|\bup|\bdown
  )) {art}{T}
`;

/** "Has left Suffolk, where she was DCS". */
const WAS_THERE = rule`
  {P}{aside}(?:[^.;⟦]|⟦T\d+⟧){0,60}?⟦O(?<o>\d+)⟧,? where (?:s?he|they) (?:
    was|were|had been|has been
  ) {art}{T}
`;

/** How people say that somebody retires. */
const HANGS_UP = rule`
  {P}{aside},? (?:who )?(?:(?:has|have|will|is|now|also) )*(?:
    (?:hangs?|hung|hanging) up (?:his|her|their) [a-z]+
    |bow(?:s|ed|ing)? out|calls? it a day|g(?:ives?|ave|iving) notice|given notice
  )(?<rest>[^.;]*)
`;

/** "We said goodbye in May to Ann Lee of Luton": from where, the words behind the name tell. */
const GOODBYE = rule`
  \b(?:goodbye|farewell|adieu|so long)(?: and (?:thanks|thank you|good luck))?(?:,? (?:in|on|at|with|this|last|after|before|from)\b[^⟦.;]{1,40}?|,)? to {P}(?:,? (?:of|from|at|in) (?:the )?⟦O(?<o>\d+)⟧)?(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧){0,60})
`;

/** "We said goodbye in May to Ann Lee of Luton." */
export function saidGoodbye({ sentence, findings, leaving, each }: SentenceReader): void {
  each(GOODBYE, ({ p, o }, match) => {
    const person = Number(p);
    if (
      findings.some((finding) => finding.person === person) ||
      leaving.some((left) => left.person === person)
    )
      return;
    const place = o === undefined ? undefined : sentence.bodies[Number(o)];
    const from = place && { text: place.text, known: place.known, markedEnd: 0, isBackReference: false };
    leaving.push({
      person,
      from: from ?? null,
      tense: 'over',
      untilWords: match[0].slice(0, match[0].indexOf('⟦')),
    });
  });
}

/** "Rachael Shimmin has left her role as DCS." */
export function leaves(reader: SentenceReader): void {
  const { each } = reader;
  each(LEAVES, ({ p, verb, rest }, match) =>
    readLeaving(reader, Number(p), verb ?? '', match[0], rest ?? '', match),
  );
}

/** "Pat Bullen has gone on to a new role." */
export function went(reader: SentenceReader): void {
  const { each } = reader;
  each(WENT, ({ p, rest }, match) => readLeaving(reader, Number(p), 'has', match[0], rest ?? '', match));
}

/** "Ann Lee hangs up her boots in Luton in May": the post that she leaves is told elsewhere. */
export function hangsUp({ sentence, findings, leaving, each }: SentenceReader): void {
  each(HANGS_UP, ({ p, rest }, match) => {
    const person = Number(p);
    if (findings.some((finding) => finding.person === person)) return;
    const place = sentence.bodies.find(({ known }) => known?.kind === 'authority');
    const from = place && { text: place.text, known: place.known, markedEnd: 0, isBackReference: false };
    leaving.push({
      person,
      from: from ?? null,
      tense: /\bhung up|bowed out/.test(match[0]) ? 'over' : 'held',
      untilWords: rest ?? '',
    });
  });
}

/** "Ann Lee laid down the chair of the Data Board in May". */
export function laysDown({ sentence, findings, add, each }: SentenceReader): void {
  each(LAYS_DOWN, ({ p, t, verb, does, rest }) => {
    const isPast = /\b(?:has|have|had|was)\b/.test(verb ?? '') || /laid|hung|gave|ed\b/.test(does ?? '');
    add(Number(p), Number(t), isPast ? 'over' : 'held');
    const left = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (left?.person !== Number(p)) return;
    const after = clauseAfter(
      sentence,
      Math.max(left.body?.markedEnd ?? 0, sentence.marked.indexOf(`⟦T${t}⟧`) + 4),
    );
    findings[findings.indexOf(left)] = { ...left, untilWords: `${rest} ${after}`, dateWords: '' };
  });
}

/** "Ann Lee has left Suffolk, where she was DCS". */
export function wasThere({ sentence, add, each }: SentenceReader): void {
  each(WAS_THERE, ({ p, t, o }) => {
    const body = sentence.bodies[Number(o)];
    if (!body) return;
    const said = { text: body.text, known: body.known, markedEnd: 0, isBackReference: false };
    add(Number(p), Number(t), 'over', { body: said });
  });
}

const BECOMES = pattern('u')`
  \b(?:
    on becoming
    |to (?:become|be|take (?:up|over|on)(?: the (?:post|role) (?:of|as))?)
  )(?: (?:the|a|our))* ⟦T(\d+)⟧
`;

const POST_LEFT = pattern('u')`
  (?:\bas|\bof|\bthe|\bher|\bhis|\btheir|\bfrom)(?: (?:
    the|our|its|her|his|their|role as|role of|post of|post as|region[’']s|association[’']s
    |⟦O\d+⟧[’']s
  ))* ⟦T(\d+)⟧
`;

function readLeaving(
  reader: SentenceReader,
  person: number,
  verb: string,
  whole: string,
  rest: string,
  match: RegExpExecArray,
): void {
  const { sentence, findings, leaving, add } = reader;
  const isPast =
    /\b(?:has|have|had|was)\b/.test(verb) ||
    /\b(?:left|stepped down|stood down|retired|resigned|departed|moved on|gave up)\b/.test(whole);
  const tense = isPast && !/\bwill\b/.test(verb) ? 'over' : 'held';
  const named = POST_LEFT.exec(rest);
  const becomes = BECOMES.exec(rest);
  const beforeNew = becomes ? rest.slice(0, becomes.index) : rest;
  // "Has gone to a quieter life as chair": what comes, and not what was left.
  const isNew =
    named !== null && /\bto (?!the end\b)/.test(rest.slice(0, named.index)) && !/\bup to\b/.test(rest);
  if (named && isNew && !becomes) add(person, Number(named[1]), isPast ? 'held' : 'coming');
  else if (named && (!becomes || named.index < becomes.index)) {
    add(person, Number(named[1]), tense, { untilWords: beforeNew, dateWords: '' });
  } else if (!findings.some((finding) => finding.person === person && finding.tense === 'over')) {
    const start = match.index + match[0].length - rest.length;
    const from = /^ (?:from |the )?(?:the )?(?:our )?(?=⟦O)/u.exec(rest);
    const body = from ? bodyAfter(sentence, start + from[0].length, true) : null;
    const isMovingOn = /mov(?:e|es|ed|ing) on/.test(whole);
    if (isPast || isMovingOn || from || /retir|step|stand|resign/.test(whole) || LEFT_BEHIND.test(rest))
      leaving.push({ person, from: body, tense, untilWords: beforeNew });
  }
  if (becomes)
    add(person, Number(becomes[1]), /\bwill\b|leaving|leaves/.test(verb + whole) ? 'coming' : 'held');
}
