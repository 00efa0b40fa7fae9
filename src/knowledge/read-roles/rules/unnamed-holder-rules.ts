import { pattern } from '../../../text/pattern.ts';
import { bodyAfter, bodyBefore } from '../read-body.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { subjectBefore } from './subject-of-clause.ts';
import { ownBody, postOfVerb, verbFinding } from './verb-posts.ts';

const PASSIVE = rule`
  (?<verb>
    co-?chaired|chaired|led|lead|sponsored|co-?ordinated|headed|taken forward|dealt with|handled
    |administered|processed|run|managed|overseen|supervised|convened|steered|championed
    |presided over|looked after
  )(?: up| jointly)?
    (?: (?:
      since|from|in
    ) [^⟦.;,]{1,20})?\s*by\s*(?:(?:
      the|an?|our
    ) )?(?:(?:new|current) )?(?:{T}{body}\s*[,–-]?\s*)?{P}(?:{aside},? and {Q})?
`;

const BY_NOBODY = rule`
  (?<verb>
    co-?chaired|chaired|sponsored
  )\s*by\s*(?<holder>(?:an?|the|one of the) ?(?:[a-z][a-z-]* ){0,2}){T}(?! ?[–,-]? ?⟦P)
`;

const INDEPENDENTLY = pattern('gi')`
  (?:is|are|be|been|was)? ?(?:
    chaired independently|independently chaired|chaired by an independent(?: person| chair)?
  )
`;

const UNNAMED_APPOINTED = rule`
  \b(?:an?|the) (?:(?:
    new|part|time|full|part-time|full-time|dedicated|temporary
  ) )*{T}{body} (?:has|have|is|was) (?:now |also |recently |just )*(?:been )?(?:
    appointed|recruited|identified
  )(?: (?:in|at|for|to|by) (?:the )?⟦O(?<o>\d+)⟧)?
`;

const UNNAMED_AS = rule`
  {T}{body} (?:has|have) (?:now )?been (?:
    identified|appointed|named
  ) as {art}(?<field>(?:[a-z’'-]+ ){0,4}){U}
`;

/** "Chaired by Suzanne Joyner, Darlington." */
export function passive({ sentence, findings, add, each }: SentenceReader): void {
  each(PASSIVE, ({ verb, t, p, q }, match) => {
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
}

/** "Is chaired independently." */
export function independently({ sentence, findings, marked }: SentenceReader): void {
  for (const match of marked.matchAll(INDEPENDENTLY)) {
    findings.push(
      verbFinding(null, { post: 'chair', body: bodyBefore(sentence, match.index), holder: 'independently' }),
    );
  }
}

/** "A DCS as the chair." */
export function unnamedAs({ sentence, used, add, each }: SentenceReader): void {
  each(UNNAMED_AS, ({ t, u, field }) => {
    const holder = sentence.posts[Number(t)];
    used.add(Number(t));
    const post = `${field ?? ''}${sentence.posts[Number(u)]?.post ?? ''}`;
    add(null, Number(u), 'held', { post, holder: `a ${sentence.text.slice(holder?.start, holder?.end)}` });
  });
}

/** "A new project co-ordinator has been appointed." */
export function unnamedAppointed({ sentence, add, each }: SentenceReader): void {
  each(UNNAMED_APPOINTED, ({ t, o }) => {
    const at = o === undefined ? undefined : sentence.bodies[Number(o)];
    const body = at && { text: at.text, known: at.known, markedEnd: 0, isBackReference: false };
    add(null, Number(t), 'held', body ? { body } : {});
  });
}
