import type { Role } from '../role.ts';
import { clauseAfter, type Finding, findingOf, type Leaving, type Reading } from './finding.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { bodyAfter, bodyBefore } from './read-body.ts';

type Tense = Role['tense'];

/** Words between that change nothing: "is *now also* the chair". */
const ADVERBS =
  '(?:(?:now|also|currently|already|recently|just|formally|officially|since|today|still|both|again|once again|previously|formerly|unanimously|very|longstanding|who|then|himself|herself) )*';
const ARTICLES =
  "(?:(?:the|a|an|our|its|their|this|his|her|new|region’s|region's|Association’s|role of|post of|position of|important) )*";
/** An aside after a name: ", DCS Dorset," or "(Warwickshire)". */
const ASIDE =
  '(?:,? \\((?:[^()⟦]|⟦[TOE]\\d+⟧){0,80}\\)|, (?:[^.;,⟦]|⟦[TOE]\\d+⟧){1,80}?(?:,(?: ⟦O\\d+⟧,?)?)?)?';
const BODY = '(?: (?:of|for|in|at|to|on) (?:[^.;,:⟦]|⟦O\\d+⟧){1,90}?| ?⟦O\\d+⟧)?';

/** A pattern in which `{P}`, `{Q}` stand for people, `{T}`, `{U}` for posts, `{O}` for bodies. */
function rule(pattern: string): RegExp {
  const source = pattern
    .replaceAll('{P}', '⟦P(?<p>\\d+)⟧')
    .replaceAll('{Q}', '⟦P(?<q>\\d+)⟧')
    .replaceAll('{T}', '⟦T(?<t>\\d+)⟧')
    .replaceAll('{U}', '⟦T(?<u>\\d+)⟧')
    .replaceAll('{O}', '⟦O\\d+⟧')
    .replaceAll('{aside}', ASIDE)
    .replaceAll('{body}', BODY)
    .replaceAll('{adv}', ADVERBS)
    .replaceAll('{art}', ARTICLES);
  return new RegExp(source, 'gi');
}

const POST_AFTER_NAME = rule(
  `{P}(?:’s|'s)?(?: ⟦T\\d+⟧(?=, ))?(?:,? {O})?(?:\\s*,\\s*|\\s+[–-]\\s+|\\s*\\()(?:(?:formerly|currently|now|previously) )?{art}{T}`,
);
const MP_AFTER_NAME = rule('{P} {T}');
const POST_BEFORE_NAME = rule(`{T}(?:{body}\\s*(?:[,:]|\\s[–-])\\s+|\\s+){P}`);
const IS = rule(
  `{P}{aside},? ${'(?:who )?'}{adv}(?<verb>is|was|are|becomes?|became|has become|will become|will be|has been|had been|remains|continues as|serves as|served as|acts as|acted as|is to be|is to become|will be becoming|is becoming|will act as) {adv}{art}{T}`,
);
const POST_IS = rule(`{T}{body} (?<verb>is|was|will be|remains|is to be) {adv}{P}`);
const APPOINTED = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|had|was|is|will|be|been|to|recently|now|just|also| )*)(?:appointed|re-?elected|elected|nominated|confirmed|named|selected|chosen|identified|promoted|seconded|announced|recruited|hired|approved)(?: by [^⟦.;,]{1,40}| (?:to|from) (?:the )?{O})?(?: as| to be| to)? (?:(?:act|serve) as )?{art}{T}`,
);
const TAKES = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|will|is|to|be|now|also|shortly|agreed|due|soon|recently|kindly| )*)(?:take[ns]?|took|taking|assumes?d?|assuming|joins?|joined|joining|starts?|started|starting|begins?|began|beginning|step(?:s|ped|ping)?(?= up| in)|returns?|returned)(?<between>(?:[^.;⟦]|⟦O\\d+⟧|⟦P\\d+⟧(?=[^.;⟦]{0,20} as)){0,90}?(?:\\bas|\\bof|\\bpost|\\brole|\\bup|\\binto|\\bbe)) {art}{T}`,
);
/** "Joins as … in May": the month to come. */
const PRESENT = /\b(?:takes|assumes|joins|starts|begins|steps|returns)\b/;
const IN_A_MONTH =
  /\b(?:in|from|on|this|next) (?:\w+ )*(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/;
const TERM = rule(`{P}(?:’s|'s) (?:time|term|tenure|role|appointment|secondment|spell) as {art}{T}`);
const ENDS = /\b(?:ends|finishes|comes to an end|runs until|came to an end|ended)\b.*/;
const PERMANENT = rule(
  '⟦P\\d+⟧(?:[^.;⟦]|⟦[TO]\\d+⟧){0,90}(?:taken|takes|took|taking) up (?:the|this) (?:permanent|substantive|full-time) (?:post|role|position)',
);
const AS = rule(`{P}{aside},? as {art}{T}`);
const AS_CONTEXT =
  /appoint|welcom|elect|confirm|join|introduc|congratulat|delighted|pleased|start|chose|named|replac|succe|support|assist|second|return|arriv|nominat/i;
const CAPACITY = rule(`in (?:his|her|their) (?:capacity|role) as {art}{T}`);
const PASSIVE = rule(
  `(?<verb>co-?chaired|chaired|led|lead|sponsored|co-?ordinated|headed)(?: up| jointly)?\\s*by\\s*(?:(?:the|an?|our) )?(?:(?:new|current) )?(?:{T}{body}\\s*[,–-]?\\s*)?{P}(?:{aside},? and {Q})?`,
);
const BY_NOBODY = rule(
  `(?<verb>co-?chaired|chaired|sponsored)\\s*by\\s*(?<holder>(?:an?|the|one of the) ?(?:[a-z][a-z-]* ){0,2}){T}(?! ?[–,-]? ?⟦P)`,
);
const INDEPENDENTLY =
  /(?:is|are|be|been|was)? ?(?:chaired independently|independently chaired|chaired by an independent(?: person| chair)?)/gi;
const CHAIRS = rule(
  `{P}{aside}(?: and {Q}{aside})?,? (?:who )?(?:(?:will|now|also|currently|to|has|have|agreed|is|was|been|jointly|continues?|kindly|and|both) )*(?:⟦T(?<t>\\d+)⟧|(?<verb>co-?chairs|vice-?chairs|chairs|chaired|co-?chaired|co-?chairing|chairing|leads|led|leading|sponsors|sponsored|sponsoring|heads|headed|co-?ordinates|co-?ordinated|co-?ordinating))(?= )`,
);
const WELCOMED_TO_LEAD = rule(
  `welcom\\w* {P}{aside}(?: to (?:the |our )?{O}| as part of [^.;,⟦]+)?,?(?: who will| who is|,? to)(?: be)? (?:(?<verb>lead|leading|co-?ordinate|chair|sponsor)\\b|⟦T(?<t>\\d+)⟧)(?: on)?`,
);
const POST_TO_NAME = rule(
  `(?:{P}{aside} (?:(?:has|have|will|is|now|formally) )*)?(?:hand|pass)(?:s|ed|ing)? (?:over )?{art}{T}{body} (?:over )?to {Q}`,
);
const LEAVES = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|had|will|is|be|was|now|also|be|to| )*)(?:left|leaves?|leaving|step(?:s|ped|ping)? down|stands? down|stood down|standing down|retire[sd]?|retiring|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|relinquish(?:es|ed)?|move[sd]? on|moving on|gives? up|gave up|gone)\\b(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧)*)`,
);
const WENT = rule(
  `(?:retirement|departure|resignation|loss) of {P}{aside}(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧){0,120})`,
);
const SUCCEEDS = rule(
  `{P}{aside}(?:[^.;⟦]|⟦[TO]\\d+⟧)*?(?:over from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|in place of|the successor (?:to|of)) {Q}(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧)*)`,
);
const SUCCEEDED_BY = rule(
  `(?<verb>(?:will|to|has|have|is|was|be|been| )*)(?:succeeded|replaced|followed) by {P}`,
);
const SUCCEEDS_THEM = rule(
  `{P}{aside} (?:(?:will|has|is to|then|now) )*(?:succeed(?:s|ed)?|replace[sd]?|take[sn]? over from|took over from) (?:him|her|them)\\b`,
);
const ASSISTED_BY = rule(`(?:assisted|supported|deputised|helped) (?:in (?:this|the) (?:role|work) )?by {P}`);
const UNNAMED_APPOINTED = rule(
  `\\b(?:an?|the) (?:(?:new|part|time|full|part-time|full-time|dedicated|temporary) )*{T}{body} (?:has|have|is|was) (?:now |also |recently |just )*(?:been )?(?:appointed|recruited|identified)(?: (?:in|at|for|to|by) (?:the )?⟦O(?<o>\\d+)⟧)?`,
);
const UNNAMED_AS = rule(
  `{T}{body} (?:has|have) (?:now )?been (?:identified|appointed|named) as {art}(?<field>(?:[a-z’'-]+ ){0,4}){U}`,
);

/** "… and the President of …", of the same person: no name follows that it could be the title of. */
const SECOND_POST = /^,? and (?:(?:the|a|our|as|also|now) )*⟦T(\d+)⟧(?!(?:[^.;⟦]|⟦O\d+⟧){0,60}?,? ⟦P)/u;
/** "… until January and is now DCS in Dorset". */
const LATER_POST =
  /^[^.;⟦]{0,40}? and (is|was|will be|becomes|became|will become) (?:(?:now|also|currently|the|a|our|its|new) )*⟦T(\d+)⟧/u;

/** Everything that the rules see in one sentence. Earlier rules keep later ones from reading a post twice. */
export function applyRules(sentence: MarkedSentence): Reading {
  const findings: Finding[] = [];
  const leaving: Leaving[] = [];
  const used = new Set<number>();
  const { marked } = sentence;
  const add = (person: number | null, post: number, tense: Tense, given: Partial<Finding> = {}) => {
    if (used.has(post)) return;
    used.add(post);
    const finding = findingOf(sentence, person, post, tense, given);
    findings.push(finding);
    addSecondPost(finding);
  };
  /** "the Director of … in Norfolk and the President of …": one person, two posts. */
  const addSecondPost = ({ person, postNumber, body, tense }: Finding) => {
    if (person === null || postNumber === null) return;
    const mark = `⟦T${postNumber}⟧`;
    const from = Math.max(marked.indexOf(mark) + mark.length, body?.markedEnd ?? 0);
    const rest = marked.slice(from);
    const second = SECOND_POST.exec(rest);
    if (second) add(person, Number(second[1]), tense);
    const later = LATER_POST.exec(rest);
    if (later) add(person, Number(later[2]), tenseOfVerb(later[1] ?? ''));
  };
  const each = (
    pattern: RegExp,
    read: (groups: Record<string, string | undefined>, match: RegExpExecArray) => void,
  ) => {
    for (const match of marked.matchAll(pattern)) read(match.groups ?? {}, match);
  };
  const ended = /\bdeath of ⟦P(\d+)⟧/u.exec(marked);
  const tenseOf = (person: number, tense: Tense): Tense =>
    ended && Number(ended[1]) === person ? 'over' : tense;

  each(PASSIVE, ({ verb, t, p, q }, match) => {
    const body = bodyBefore(sentence, match.index);
    if (!body && /^(?:led|lead|headed)/i.test(verb ?? '')) return;
    const given = {
      post: postOfVerb(verb ?? ''),
      head: postOfVerb(verb ?? ''),
      postNumber: null,
      body,
      dateWords: '',
    };
    for (const person of [p, q]) if (person) findings.push(verbFinding(Number(person), given));
    if (t && p) add(Number(p), Number(t), 'held', ownBody(sentence, Number(t)));
  });
  each(BY_NOBODY, ({ verb, t, holder }, match) => {
    if (used.has(Number(t))) return;
    used.add(Number(t));
    const body = bodyBefore(sentence, match.index);
    const post = sentence.posts[Number(t)];
    const said = bodyAfter(sentence, match.index + match[0].length);
    const place =
      `${holder?.trim() ?? ''} ${sentence.text.slice(post?.start, said ? sentence.originalOffset(said.markedEnd) : post?.end)}`.trim();
    findings.push(
      verbFinding(null, { post: postOfVerb(verb ?? ''), body, holder: place.replace(/^bya /, 'a ') }),
    );
  });
  for (const match of marked.matchAll(INDEPENDENTLY)) {
    findings.push(
      verbFinding(null, { post: 'chair', body: bodyBefore(sentence, match.index), holder: 'independently' }),
    );
  }
  each(UNNAMED_AS, ({ t, u, field }) => {
    const holder = sentence.posts[Number(t)];
    used.add(Number(t));
    const post = `${field ?? ''}${sentence.posts[Number(u)]?.post ?? ''}`;
    add(null, Number(u), 'held', { post, holder: `a ${sentence.text.slice(holder?.start, holder?.end)}` });
  });
  each(UNNAMED_APPOINTED, ({ t, o }) => {
    const at = o === undefined ? undefined : sentence.bodies[Number(o)];
    const body = at && { text: at.text, known: at.known, markedEnd: 0, isBackReference: false };
    add(null, Number(t), 'held', body ? { body } : {});
  });
  each(POST_AFTER_NAME, ({ p, t }, match) => {
    const isVerb = / to $/.test(marked.slice(0, match.index + match[0].lastIndexOf('⟦T')));
    if (!isVerb) add(Number(p), Number(t), tenseOf(Number(p), 'held'));
  });
  each(POST_IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfVerb(verb ?? 'is')));
  each(IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfIs(verb ?? '', marked)));
  each(SUCCEEDS, ({ p, q, rest }, match) => {
    const before = match[0].slice(0, match[0].indexOf(`⟦P${q}⟧`));
    readSuccession(
      Number(p),
      Number(q),
      rest ?? '',
      /\b(?:will|is to|due to)\b/.test(before) ? 'coming' : 'held',
    );
  });
  each(APPOINTED, ({ p, t, verb }) => {
    const isNext = sentence.posts[Number(t)]?.isNext === true || /\bwill\b/.test(verb ?? '');
    add(Number(p), Number(t), isNext ? 'coming' : 'held');
  });
  each(TAKES, ({ p, t, verb, between }, match) => {
    if (/\bin (?:his|her|their)\b|meeting|part in|place/.test(between ?? '')) return;
    const after = clauseAfter(sentence, match.index + match[0].length);
    const isToCome =
      /\b(?:will|is|be|to|due)\b/.test(verb ?? '') || (PRESENT.test(match[0]) && IN_A_MONTH.test(after));
    add(Number(p), Number(t), isToCome ? 'coming' : 'held');
  });
  each(TERM, ({ p, t }, match) => {
    const ends = ENDS.exec(clauseAfter(sentence, match.index + match[0].length))?.[0] ?? '';
    const tense = /came|ended/.test(ends) ? 'over' : 'held';
    add(Number(p), Number(t), tense, ends ? { untilWords: ends, dateWords: '' } : {});
  });
  each(CAPACITY, ({ t }, match) => {
    const before = [...marked.slice(0, match.index).matchAll(/⟦P(\d+)⟧/gu)].at(-1);
    const person = before ?? /⟦P(\d+)⟧/u.exec(marked.slice(match.index));
    if (person) add(Number(person[1]), Number(t), 'held');
  });
  if (AS_CONTEXT.test(marked))
    each(AS, ({ p, t }) => add(Number(p), Number(t), /\bwill\b/.test(marked) ? 'coming' : 'held'));
  each(LEAVES, ({ p, verb, rest }, match) => readLeaving(Number(p), verb ?? '', match[0], rest ?? '', match));
  each(WENT, ({ p, rest }, match) => readLeaving(Number(p), 'has', match[0], rest ?? '', match));
  each(POST_TO_NAME, ({ p, q, t }) => {
    add(Number(q), Number(t), 'held');
    const passed = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (p !== undefined && passed) findings.push({ ...passed, person: Number(p), tense: 'over' });
  });
  each(POST_BEFORE_NAME, ({ p, t }, match) => {
    if (match[0].includes(',') && isListed(marked, match.index)) return;
    add(Number(p), Number(t), tenseOf(Number(p), 'held'));
  });
  each(MP_AFTER_NAME, ({ p, t }) => {
    if (sentence.posts[Number(t)]?.post === 'MP') add(Number(p), Number(t), 'held');
  });
  each(CHAIRS, ({ p, q, t, verb }, match) => readVerb(p, q, t, verb, match));
  each(WELCOMED_TO_LEAD, ({ p, t, verb }, match) => {
    const body = bodyAfter(sentence, match.index + match[0].length, true);
    findings.push(
      verbFinding(Number(p), { post: sentence.posts[Number(t)]?.post ?? postOfVerb(verb ?? ''), body }),
    );
    if (t !== undefined) used.add(Number(t));
  });
  each(PERMANENT, (_groups, match) => {
    const person = Number(/⟦P(\d+)⟧/u.exec(match[0])?.[1]);
    const before = findings.find((finding) => finding.person === person);
    if (!before) return;
    findings.splice(findings.indexOf(before), 1, { ...before, tense: 'over' });
    findings.push({ ...before, post: before.post.replace(/^(?:interim|acting) /, ''), tense: 'held' });
  });
  each(SUCCEEDED_BY, ({ p, verb }) => {
    const left = findings.findLast((finding) => finding.person !== Number(p) && finding.person !== null);
    if (!left || findings.some(({ person }) => person === Number(p))) return;
    findings.push({
      ...left,
      person: Number(p),
      tense: /will|to/.test(verb ?? '') ? 'coming' : 'held',
      untilWords: '',
      dateWords: left.untilWords || left.dateWords,
    });
  });
  each(SUCCEEDS_THEM, ({ p }, match) => {
    const left = findings.findLast((finding) => finding.person !== Number(p) && finding.person !== null);
    if (!left || findings.some(({ person }) => person === Number(p))) return;
    const tense = /\bwill\b|\bto\b/.test(match[0]) ? 'coming' : 'held';
    findings.push({ ...left, person: Number(p), tense, untilWords: '', dateWords: '' });
  });
  each(ASSISTED_BY, ({ p }, match) => {
    const helped = findings.find(
      (finding) => finding.person !== Number(p) && finding.person !== null && finding.head !== 'dcs',
    );
    if (helped)
      findings.push({
        ...helped,
        person: Number(p),
        post: `assistant ${helped.post}`,
        tense: /will be $/.test(marked.slice(0, match.index)) ? 'coming' : 'held',
      });
  });
  return { findings, leaving };

  function readLeaving(
    person: number,
    verb: string,
    whole: string,
    rest: string,
    match: RegExpExecArray,
  ): void {
    const isPast =
      /\b(?:has|have|had|was)\b/.test(verb) ||
      /\b(?:left|stepped down|stood down|retired|resigned|departed|moved on|gave up)\b/.test(whole);
    const tense = isPast && !/\bwill\b/.test(verb) ? 'over' : 'held';
    const named =
      /(?:\bas|\bof|\bthe|\bher|\bhis|\btheir|\bfrom)(?: (?:the|our|its|her|his|their|role as|role of|post of|post as))* ⟦T(\d+)⟧/u.exec(
        rest,
      );
    const becomes =
      /\bto (?:become|be|take (?:up|over|on)(?: the (?:post|role) (?:of|as))?)(?: (?:the|a|our))* ⟦T(\d+)⟧/u.exec(
        rest,
      );
    const beforeNew = becomes ? rest.slice(0, becomes.index) : rest;
    if (named && (!becomes || named.index < becomes.index)) {
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

  function readVerb(
    p: string | undefined,
    q: string | undefined,
    t: string | undefined,
    verb: string | undefined,
    match: RegExpExecArray,
  ): void {
    const isVerbOfPost = t !== undefined && !used.has(Number(t));
    const found = isVerbOfPost ? sentence.posts[Number(t)] : undefined;
    if (t !== undefined && (!found || !/^(?:chair|co-chair|vice chair|lead|sponsor|head)$/.test(found.post)))
      return;
    const before = match[0].slice(0, match[0].lastIndexOf(verb ?? '⟦T'));
    if (t !== undefined && !/\b(?:will|to|now|also|jointly) $/.test(before)) return;
    const end = match.index + match[0].length;
    const body = bodyAfter(sentence, end, true);
    const isOn = / on $|^ on /.test(marked.slice(end, end + 4));
    if (!body || (/^(?:lead|led|leading|head)/i.test(verb ?? '') && !isOn && !LASTING.test(body.text)))
      return;
    const post = found?.post ?? postOfVerb(verb ?? '');
    const isComing = /\bwill\b/.test(before) && !/\bnow\b/.test(before);
    const hasEnded = /\b(?:has|have|was) been\b|\bwas\b/.test(before);
    const tense = isComing ? 'coming' : hasEnded ? 'over' : 'held';
    const given = {
      post,
      head: post,
      body,
      tense,
      dateWords: clauseAfter(sentence, body.markedEnd),
    } as const;
    if (t !== undefined) used.add(Number(t));
    const together = TOGETHER.exec(marked.slice(body.markedEnd));
    const people = [p, q, post === 'co-chair' || together?.[0].includes('joint') ? together?.[1] : undefined];
    for (const person of people) if (person) findings.push(verbFinding(Number(person), given));
  }

  function readSuccession(p: number, q: number, rest: string, tense: Tense): void {
    const named = /\bas (?:(?:the|our|its|a) )*⟦T(\d+)⟧/u.exec(rest);
    if (named) add(p, Number(named[1]), tense);
    const taken = findings.findLast(
      ({ person, postNumber }) => person === p && (!named || postNumber === Number(named[1])),
    );
    if (!taken) {
      leaving.push({ person: q, from: null, tense: 'over', untilWords: '' });
      return;
    }
    findings.push({
      ...taken,
      person: q,
      tense: taken.tense === 'coming' ? 'held' : 'over',
      untilWords: taken.dateWords,
      dateWords: '',
    });
  }
}

/** "… is leaving the region in April", "… leaves us". */
const LEFT_BEHIND =
  /^(?: (?:us|(?:the|our|her|his|their) (?:region|authority|council|post|role|team|organisation|association|trust|network|group)))?(?: (?:in|at|on|this|next|to|after|for)\b|[,.;]|$)/;

const TOGETHER = /^ (?:together |jointly |along |alongside )?(?:with )?⟦P(\d+)⟧/;

/** What a person leads for longer than a day: "led the network", not "led a discussion". */
const LASTING =
  /(?:programme|network|group|work|board|committee|partnership|alliance|project|review|service|region|team|strand|stream|area|improvement|policy|practice|unit|workstream|forum|reform|agenda|priority|theme)s?\b/i;

function verbFinding(person: number | null, given: Partial<Finding>): Finding {
  return {
    person,
    post: 'chair',
    head: given.post ?? 'chair',
    postNumber: null,
    body: null,
    tense: 'held',
    dateWords: '',
    untilWords: '',
    holder: null,
    isOfTheRegion: false,
    ...given,
  };
}

/** The chair's own post in "chaired by the DCS of Luton, Jane Doe" keeps its own body. */
function ownBody(sentence: MarkedSentence, post: number): Partial<Finding> {
  const person = sentence.marked.indexOf('⟦P', sentence.marked.indexOf(`⟦T${post}⟧`));
  const end = sentence.marked.indexOf('⟧', person) + 1;
  const said =
    bodyAfter(sentence, sentence.marked.indexOf(`⟦T${post}⟧`) + `⟦T${post}⟧`.length) ??
    bodyAfter(sentence, end);
  return said ? { body: said } : {};
}

function postOfVerb(verb: string): string {
  const stem = verb.toLowerCase();
  if (/^co-?chair/.test(stem)) return 'co-chair';
  if (/^vice-?chair/.test(stem)) return 'vice chair';
  if (stem.startsWith('chair')) return 'chair';
  if (stem.startsWith('sponsor')) return 'sponsor';
  if (stem.startsWith('head')) return 'head';
  return /^co-?ordinat/.test(stem) ? 'co-ordinator' : 'lead';
}

function tenseOfVerb(verb: string): Tense {
  if (/\bwill\b|\bto be\b|\bto become\b|is becoming/.test(verb)) return 'coming';
  return /^was$|^had been$|served|acted/.test(verb) ? 'over' : 'held';
}

/** "Has been interim DCS … has now taken up" and "has been … and will be missed" are over. */
function tenseOfIs(verb: string, marked: string): Tense {
  if (verb === 'has been')
    return /\bnow\b|\bmissed\b|\buntil\b|\bleav|\bretir|\bstep/.test(marked) ? 'over' : 'held';
  return tenseOfVerb(verb);
}

/** Whether the post at `at` is one of a list of posts, not the title of the name that follows. */
function isListed(marked: string, at: number): boolean {
  return (
    /⟦T\d+⟧, (?:the )?$/u.test(marked.slice(0, at)) ||
    /(?:joined by|with|from) (?:representatives|colleagues|members)[^.]*$/.test(marked.slice(0, at))
  );
}
