import { pattern } from '../../../text/pattern.ts';
import type { Role } from '../../role.ts';
import { clauseAfter } from './finding.ts';
import { before, isToCome } from './office-rules.ts';
import type { SentenceReader } from './sentence-reader.ts';
import * as patterns from './succession-patterns.ts';
import { verbFinding } from './verb-posts.ts';

/** "Martin Gray succeeds Jane Humphreys as DCS." */
export function succeeds(reader: SentenceReader): void {
  const { each } = reader;
  each(patterns.SUCCEEDS, ({ p, q, rest }, match) => {
    const before = match[0].slice(0, match[0].indexOf(`⟦P${q}⟧`));
    readSuccession(
      reader,
      Number(p),
      Number(q),
      rest ?? '',
      /\b(?:will|is to|due to)\b/.test(before) ? 'coming' : 'held',
    );
  });
}

/** "The post passed from her to Jane Carter." */
export function postToName({ sentence, findings, add, each }: SentenceReader): void {
  each(patterns.POST_TO_NAME, ({ p, q, t }, match) => {
    const after = clauseAfter(sentence, match.index + match[0].length);
    add(Number(q), Number(t), isToCome('', match[0], after) ? 'coming' : 'held', { dateWords: after });
    const passed = findings.findLast(({ postNumber }) => postNumber === Number(t));
    if (p !== undefined && passed) findings.push(before(passed, Number(p)));
  });
}

/** "Who has been interim DCS has now taken up the permanent post." */
export function permanent({ findings, each }: SentenceReader): void {
  each(patterns.PERMANENT, (_groups, match) => {
    const person = Number(/⟦P(\d+)⟧/u.exec(match[0])?.[1]);
    const before = findings.find((finding) => finding.person === person);
    if (!before) return;
    findings.splice(findings.indexOf(before), 1, { ...before, tense: 'over' });
    findings.push({ ...before, post: before.post.replace(/^(?:interim|acting) /, ''), tense: 'held' });
  });
}

/** "She is succeeded by Jane Carter." */
export function succeededBy({ findings, each }: SentenceReader): void {
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
}

/** "Jane Carter succeeds her." */
export function succeedsThem({ findings, each }: SentenceReader): void {
  each(patterns.SUCCEEDS_THEM, ({ p }, match) => {
    const left = findings.findLast((finding) => finding.person !== Number(p) && finding.person !== null);
    if (!left || findings.some(({ person }) => person === Number(p))) return;
    const tense = /\bwill\b|\bto\b/.test(match[0]) ? 'coming' : 'held';
    findings.push({ ...left, person: Number(p), tense, untilWords: '', dateWords: '' });
  });
}

/** "Jane Carter took the chair in May from Jo Lane", "… in succession to Jo Lane". */
export function displaced({ sentence, findings, marked }: SentenceReader): void {
  for (const now of [...findings]) {
    if (now.person === null || now.postNumber === null || now.tense === 'over') continue;
    const mark = `⟦T${now.postNumber}⟧`;
    const end = Math.max(marked.indexOf(mark) + mark.length, now.body?.markedEnd ?? 0);
    const behind = patterns.IN_PLACE_OF.exec(
      marked.slice(end).replace(/^ \(⟦O\d+⟧\)|^, ⟦P\d+⟧(?: \(⟦O\d+⟧\))?/u, ''),
    );
    const person = behind ? Number(behind[1]) : undefined;
    if (person === undefined || person === now.person || !sentence.people[person]) continue;
    if (!findings.some((other) => other.person === person)) findings.push(before(now, person));
  }
}

/** "The outgoing chair, Jo Lane, hands over to Jane Carter." */
export function handsOver({ findings, each }: SentenceReader): void {
  each(patterns.HANDS_OVER, ({ p, q, verb }) => {
    const left = findings.findLast(({ person }) => person === Number(p));
    if (!left) handedTo(findings, Number(p), Number(q));
    if (!left || findings.some(({ person }) => person === Number(q))) return;
    const tense = /\b(?:will|shall|to)\b/.test(verb ?? '') ? 'coming' : 'held';
    findings.push({ ...left, person: Number(q), tense, untilWords: '', dateWords: left.untilWords });
  });
}

/** "Jo Lane has handed the baton to Al Roe, who has been our chair since May": of what only the successor is said to be. */
function handedTo(findings: SentenceReader['findings'], from: number, to: number): void {
  const own = findings.filter(({ person, tense }) => person === to && tense !== 'over');
  const taken = own.find(({ head }) => !/^(?:dcs|dass|director)$/.test(head)) ?? own[0];
  if (taken) findings.push(before(taken, from));
}

/** "He has chaired the group since May, when he followed Jo Lane." */
export function thenFollowed({ findings, each }: SentenceReader): void {
  each(patterns.THEN_FOLLOWED, ({ p }) => {
    const now = findings.findLast(
      ({ person, tense }) => person !== null && person !== Number(p) && tense !== 'over',
    );
    if (now && !findings.some(({ person }) => person === Number(p))) findings.push(before(now, Number(p)));
  });
}

/** "She retires in May and Jo Lane takes over." */
export function thenTakesOver({ findings, each }: SentenceReader): void {
  each(patterns.THEN_TAKES_OVER, ({ p, verb }, match) => {
    const left = findings.findLast(
      ({ person, untilWords, tense }) =>
        person !== null && person !== Number(p) && (untilWords !== '' || tense === 'over'),
    );
    if (!left || findings.some(({ person }) => person === Number(p))) return;
    const isComing =
      /\b(?:will|to)\b/.test(verb ?? '') || (left.tense === 'held' && /take|step/.test(match[0]));
    findings.push({
      ...left,
      person: Number(p),
      tense: isComing ? 'coming' : 'held',
      dateWords: left.untilWords,
      untilWords: '',
    });
  });
}

/** "The chair is Jane Carter, who takes it on from Jo Lane." */
export function takesItFrom({ findings, each }: SentenceReader): void {
  each(patterns.TAKES_IT_FROM, ({ p, q }) => {
    const own = findings.filter(({ person, tense }) => person === Number(p) && tense !== 'over');
    // "A new sponsor in Jo Lane, the Leeds director, who takes it on": what the sentence is about, and not what is put in.
    const now = own.toSorted((a, b) => (a.postNumber ?? 0) - (b.postNumber ?? 0))[0];
    if (now && !findings.some(({ person }) => person === Number(q))) findings.push(before(now, Number(q)));
  });
}

/** "Her replacement is Jo Lane." */
export function theirSuccessor({ findings, each }: SentenceReader): void {
  each(patterns.THEIR_SUCCESSOR, ({ p, what, verb }, match) => {
    const named = findings.filter(
      ({ person, body }) => person !== null && person !== Number(p) && (body?.markedEnd ?? 0) <= match.index,
    );
    const own = named.at(-1);
    if (!own || findings.some(({ person, post }) => person === Number(p) && post === own.post)) return;
    if (what === 'predecessor') findings.push(before(own, Number(p)));
    else
      findings.push({
        ...own,
        person: Number(p),
        tense: /will|to be/.test(verb ?? '') ? 'coming' : 'held',
        dateWords: '',
        untilWords: '',
      });
  });
}

/** "Jo Lane’s successor as chair will be Jane Carter." */
export function successorIs({ findings, add, each }: SentenceReader): void {
  for (const pattern of [patterns.SUCCESSOR_IS, patterns.SUCCESSOR_OF])
    each(pattern, ({ p, q, t, what, verb }) => {
      if (t !== undefined) add(Number(q), Number(t), 'held');
      const own =
        findings.find(({ person }) => person === Number(q)) ??
        findings.find(({ person }) => person === Number(p));
      if (!own) return;
      const isNext = what !== 'predecessor';
      const tense = isNext ? (/will|to be/.test(verb ?? '') ? 'coming' : 'held') : 'over';
      const others = findings.filter(({ person }) => person !== Number(q) && person !== Number(p));
      findings.splice(
        0,
        findings.length,
        ...others,
        { ...own, person: Number(q), tense },
        {
          ...own,
          person: Number(p),
          tense: isNext && tense !== 'coming' ? 'over' : 'held',
          dateWords: '',
        },
      );
    });
}

/** "He will be assisted by Alison Jeffery." */
export function assistedBy({ findings, marked, each }: SentenceReader): void {
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
}

/** "She chairs the board, with Jo Lane as her deputy", "… and Jo Lane is her vice-chair". */
export function hasDeputy({ findings, each }: SentenceReader): void {
  each(patterns.WITH_DEPUTY, ({ p, t }) => {
    const person = Number(p);
    const own = findings.findLast((each) => each.person !== person && /chair$|president$/.test(each.head));
    if (!own) return;
    const known = findings.findIndex((each) => each.person === person && each.postNumber === Number(t));
    if (known >= 0) findings[known] = { ...findings[known]!, body: own.body };
    if (t !== undefined || findings.some((each) => each.person === person)) return;
    const post = `vice ${own.head.replace(/^co-/, '')}`;
    findings.push({ ...own, person, post, head: post, dateWords: own.dateWords.replace(/,.*/, '') });
  });
}

/** "He chairs the region. He will have two deputies, Ann Lee and Bo Roe." */
export function hasDeputies({ sentence, findings, each }: SentenceReader): void {
  each(patterns.DEPUTIES, ({ p, q, first, verb }) => {
    const own = findings.findLast(({ person, head }) => person === Number(p) && /chair$/.test(head));
    const given = own ?? { isOfTheRegion: true };
    const tense = /\bwill\b/.test(verb ?? '') && own?.tense === 'coming' ? 'coming' : 'held';
    for (const person of [first, q])
      if (person !== undefined && sentence.people[Number(person)])
        findings.push(
          verbFinding(Number(person), {
            ...given,
            person: Number(person),
            post: 'vice chair',
            head: 'vice chair',
            postNumber: null,
            tense,
          }),
        );
  });
}

const DATED = pattern()`
  \d{4}|\b[A-Z][a-z]+ber\b|January|February|March|April|May|June|July|August|spring|summer|autumn
  |winter
`;

function readSuccession(
  reader: SentenceReader,
  p: number,
  q: number,
  rest: string,
  tense: Role['tense'],
): void {
  const { findings, leaving, add } = reader;
  const named = /\bas (?:(?:the|our|its|a) )*⟦T(\d+)⟧/u.exec(rest);
  if (named) add(p, Number(named[1]), tense);
  const taken = findings.findLast(
    ({ person, postNumber }) => person === p && (!named || postNumber === Number(named[1])),
  );
  if (!taken) {
    leaving.push({ person: q, from: null, tense: 'over', untilWords: '', isReplaced: true, by: p });
    return;
  }
  const isDated = DATED.test(rest);
  if (isDated) findings[findings.indexOf(taken)] = { ...taken, dateWords: rest };
  findings.push({
    ...taken,
    person: q,
    tense: taken.tense === 'coming' ? 'held' : 'over',
    untilWords: isDated ? rest : taken.dateWords,
    dateWords: '',
  });
}
