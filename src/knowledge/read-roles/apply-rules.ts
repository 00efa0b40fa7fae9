import type { Role } from '../role.ts';
import { clauseAfter, type Finding, findingOf, type Leaving, type Reading } from './finding.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { bodyAfter, bodyBefore } from './read-body.ts';
import * as patterns from './rule-patterns.ts';
import { isListed, ownBody, postOfVerb, tenseOfIs, tenseOfVerb, verbFinding } from './verb-posts.ts';

type Tense = Role['tense'];

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
    const second = patterns.SECOND_POST.exec(rest);
    if (second) add(person, Number(second[1]), tense);
    const later = patterns.LATER_POST.exec(rest);
    if (later) add(person, Number(later[3]), tenseOfVerb(later[1] ?? later[2] ?? ''));
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

  each(patterns.PASSIVE, ({ verb, t, p, q }, match) => {
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
  each(patterns.BY_NOBODY, ({ verb, t, holder }, match) => {
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
  for (const match of marked.matchAll(patterns.INDEPENDENTLY)) {
    findings.push(
      verbFinding(null, { post: 'chair', body: bodyBefore(sentence, match.index), holder: 'independently' }),
    );
  }
  each(patterns.UNNAMED_AS, ({ t, u, field }) => {
    const holder = sentence.posts[Number(t)];
    used.add(Number(t));
    const post = `${field ?? ''}${sentence.posts[Number(u)]?.post ?? ''}`;
    add(null, Number(u), 'held', { post, holder: `a ${sentence.text.slice(holder?.start, holder?.end)}` });
  });
  each(patterns.UNNAMED_APPOINTED, ({ t, o }) => {
    const at = o === undefined ? undefined : sentence.bodies[Number(o)];
    const body = at && { text: at.text, known: at.known, markedEnd: 0, isBackReference: false };
    add(null, Number(t), 'held', body ? { body } : {});
  });
  each(patterns.POST_AFTER_NAME, ({ p, t }, match) => {
    const isVerb = / to $/.test(marked.slice(0, match.index + match[0].lastIndexOf('⟦T')));
    if (!isVerb) add(Number(p), Number(t), tenseOf(Number(p), 'held'));
  });
  each(patterns.POST_IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfVerb(verb ?? 'is')));
  each(patterns.IS, ({ p, t, verb }) => add(Number(p), Number(t), tenseOfIs(verb ?? '', marked)));
  each(patterns.SUCCEEDS, ({ p, q, rest }, match) => {
    const before = match[0].slice(0, match[0].indexOf(`⟦P${q}⟧`));
    readSuccession(
      Number(p),
      Number(q),
      rest ?? '',
      /\b(?:will|is to|due to)\b/.test(before) ? 'coming' : 'held',
    );
  });
  each(patterns.APPOINTED, ({ p, t, verb }) => {
    const isNext = sentence.posts[Number(t)]?.isNext === true || /\bwill\b/.test(verb ?? '');
    add(Number(p), Number(t), isNext ? 'coming' : 'held');
  });
  each(patterns.TAKES, ({ p, t, verb, between }, match) => {
    if (/\bin (?:his|her|their)\b|meeting|part in|place/.test(between ?? '')) return;
    const after = clauseAfter(sentence, match.index + match[0].length);
    const isToCome =
      /\b(?:will|is|be|to|due)\b/.test(verb ?? '') ||
      (patterns.PRESENT.test(match[0]) && patterns.IN_A_MONTH.test(after));
    add(Number(p), Number(t), isToCome ? 'coming' : 'held');
  });
  each(patterns.ON_APPOINTMENT, ({ p, t }) => add(Number(p), Number(t), 'held'));
  each(patterns.POST_AFTER_BRACKETS, ({ p, t }) => add(Number(p), Number(t), 'held'));
  each(patterns.TERM, ({ p, t }, match) => {
    const ends = patterns.ENDS.exec(clauseAfter(sentence, match.index + match[0].length))?.[0] ?? '';
    const tense = /came|ended/.test(ends) ? 'over' : 'held';
    add(Number(p), Number(t), tense, ends ? { untilWords: ends, dateWords: '' } : {});
  });
  each(patterns.CAPACITY, ({ t }, match) => {
    const before = [...marked.slice(0, match.index).matchAll(/⟦P(\d+)⟧/gu)].at(-1);
    const person = before ?? /⟦P(\d+)⟧/u.exec(marked.slice(match.index));
    if (person) add(Number(person[1]), Number(t), 'held');
  });
  if (patterns.AS_CONTEXT.test(marked))
    each(patterns.AS, ({ p, t }) => add(Number(p), Number(t), /\bwill\b/.test(marked) ? 'coming' : 'held'));
  each(patterns.LEAVES, ({ p, verb, rest }, match) =>
    readLeaving(Number(p), verb ?? '', match[0], rest ?? '', match),
  );
  each(patterns.WENT, ({ p, rest }, match) => readLeaving(Number(p), 'has', match[0], rest ?? '', match));
  each(patterns.POST_TO_NAME, ({ p, q, t }) => {
    add(Number(q), Number(t), 'held');
    const passed = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (p !== undefined && passed) findings.push({ ...passed, person: Number(p), tense: 'over' });
  });
  each(patterns.POST_BEFORE_NAME, ({ p, t }, match) => {
    if (match[0].includes(',') && isListed(marked, match.index)) return;
    add(Number(p), Number(t), tenseOf(Number(p), 'held'));
  });
  each(patterns.MP_AFTER_NAME, ({ p, t }) => {
    if (sentence.posts[Number(t)]?.post === 'MP') add(Number(p), Number(t), 'held');
  });
  each(patterns.CHAIRS, ({ p, q, t, verb }, match) => readVerb(p, q, t, verb, match));
  each(patterns.WELCOMED_TO_LEAD, ({ p, t, verb }, match) => {
    const body = bodyAfter(sentence, match.index + match[0].length, true);
    findings.push(
      verbFinding(Number(p), { post: sentence.posts[Number(t)]?.post ?? postOfVerb(verb ?? ''), body }),
    );
    if (t !== undefined) used.add(Number(t));
  });
  each(patterns.PERMANENT, (_groups, match) => {
    const person = Number(/⟦P(\d+)⟧/u.exec(match[0])?.[1]);
    const before = findings.find((finding) => finding.person === person);
    if (!before) return;
    findings.splice(findings.indexOf(before), 1, { ...before, tense: 'over' });
    findings.push({ ...before, post: before.post.replace(/^(?:interim|acting) /, ''), tense: 'held' });
  });
  each(patterns.SUCCEEDED_BY, ({ p, verb }) => {
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
  each(patterns.SUCCEEDS_THEM, ({ p }, match) => {
    const left = findings.findLast((finding) => finding.person !== Number(p) && finding.person !== null);
    if (!left || findings.some(({ person }) => person === Number(p))) return;
    const tense = /\bwill\b|\bto\b/.test(match[0]) ? 'coming' : 'held';
    findings.push({ ...left, person: Number(p), tense, untilWords: '', dateWords: '' });
  });
  each(patterns.ASSISTED_BY, ({ p }, match) => {
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
      if (
        isPast ||
        isMovingOn ||
        from ||
        /retir|step|stand|resign/.test(whole) ||
        patterns.LEFT_BEHIND.test(rest)
      )
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
    if (body && patterns.PASSING_BODY.test(body.text)) return;
    if (
      !body ||
      (/^(?:lead|led|leading|head)/i.test(verb ?? '') && !isOn && !patterns.LASTING.test(body.text))
    )
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
    const together = patterns.TOGETHER.exec(marked.slice(body.markedEnd));
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
    const isDated =
      /\d{4}|\b[A-Z][a-z]+ber\b|January|February|March|April|May|June|July|August|spring|summer|autumn|winter/.test(
        rest,
      );
    if (isDated) findings[findings.indexOf(taken)] = { ...taken, dateWords: rest };
    findings.push({
      ...taken,
      person: q,
      tense: taken.tense === 'coming' ? 'held' : 'over',
      untilWords: isDated ? rest : taken.dateWords,
      dateWords: '',
    });
  }
}
