import { bodyAfter, bodyBefore } from './read-body.ts';
import * as patterns from './rule-patterns.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { subjectBefore } from './subject-of-clause.ts';
import { ownBody, postOfVerb, verbFinding } from './verb-posts.ts';

/** "Chaired by Suzanne Joyner, Darlington." */
export function passive({ sentence, findings, add, each }: SentenceReader): void {
  each(patterns.PASSIVE, ({ verb, t, p, q }, match) => {
    const said = subjectBefore(sentence, match.index);
    // "The last meeting to be chaired by her": she chairs what met.
    const body = said && /^(?:first|last|final) meeting$/i.test(said.text) ? null : said;
    if (!body && !/^(?:co-?)?(?:chair|sponsor)/i.test(verb ?? '')) return;
    const post = postOfVerb(verb ?? '');
    const isComing = /\b(?:will|shall|is to|are to)(?: [a-z]+){0,2} be $/.test(
      sentence.marked.slice(0, match.index),
    );
    const given = {
      post,
      head: post,
      tense: isComing ? ('coming' as const) : ('held' as const),
      postNumber: null,
      body,
      dateWords: '',
    };
    for (const person of [p, q]) if (person) findings.push(verbFinding(Number(person), given));
    if (t && p) add(Number(p), Number(t), 'held', ownBody(sentence, Number(t)));
  });
}

/** "Chaired by a DCS." */
export function byNobody({ sentence, findings, used, each }: SentenceReader): void {
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
}

/** "Is chaired independently." */
export function independently({ sentence, findings, marked }: SentenceReader): void {
  for (const match of marked.matchAll(patterns.INDEPENDENTLY)) {
    findings.push(
      verbFinding(null, { post: 'chair', body: bodyBefore(sentence, match.index), holder: 'independently' }),
    );
  }
}

/** "A DCS as the chair." */
export function unnamedAs({ sentence, used, add, each }: SentenceReader): void {
  each(patterns.UNNAMED_AS, ({ t, u, field }) => {
    const holder = sentence.posts[Number(t)];
    used.add(Number(t));
    const post = `${field ?? ''}${sentence.posts[Number(u)]?.post ?? ''}`;
    add(null, Number(u), 'held', { post, holder: `a ${sentence.text.slice(holder?.start, holder?.end)}` });
  });
}

/** "A new project co-ordinator has been appointed." */
export function unnamedAppointed({ sentence, add, each }: SentenceReader): void {
  each(patterns.UNNAMED_APPOINTED, ({ t, o }) => {
    const at = o === undefined ? undefined : sentence.bodies[Number(o)];
    const body = at && { text: at.text, known: at.known, markedEnd: 0, isBackReference: false };
    add(null, Number(t), 'held', body ? { body } : {});
  });
}
