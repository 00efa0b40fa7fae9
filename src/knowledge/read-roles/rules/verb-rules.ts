import { pattern } from '../../../text/pattern.ts';
import { bodyAfter } from '../read-body.ts';
import { clauseAfter } from './finding.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { postOfVerb, verbFinding } from './verb-posts.ts';

const CHAIRS = rule`
  {P}{aside}(?: and {Q}{aside})?,? (?:who )?(?:(?:
    will|now|also|currently|to|has|have|agreed|is|was|been|jointly|continues?|kindly|and|both|am
    |shall|be|stepping up|steps up|stepped up|elected|chosen|asked|invited|appointed
  ) )*(?:
    ⟦T(?<t>\d+)⟧
    |(?<verb>
      co-?chairs|vice-?chairs|chairs|chaired|co-?chaired|co-?chairing|chairing|leads|led|leading
      |sponsors|sponsored|sponsoring|heads|headed|co-?ordinates|co-?ordinated|co-?ordinating
      |heading(?: up)?|fronting|fronts|runs?|running|manages?|managing|oversees?|overseeing
      |conven(?:es?|ing)|steers|steering|presides over|looks after
      |(?<=(?:will|shall|to) )(?:lead|head|co-?ordinate)
    )
  )(?= )
`;

/** "Ann Lee chaired." */
const CHAIRED = rule`^{P}{aside},? (?:chaired|presided|was in the chair|took the chair)(?: throughout| for the last time)?[.]?$`;

const WELCOMED_TO_LEAD = rule`
  welcom\w* {P}{aside}(?: to (?:the |our )?{O}
    | as part of [^.;,⟦]+
  )?,?(?: who will| who is|,? to)(?: be)? (?:
    (?<verb>lead|leading|co-?ordinate|chair|sponsor)\b
    |⟦T(?<t>\d+)⟧
  )(?: on)?
`;

const TOGETHER = /^ (?:together |jointly |along |alongside )?(?:with )?⟦P(\d+)⟧/;

/** What a person leads for longer than a day: "led the network", not "led a discussion". */
const LASTING = pattern('i')`
  (?:
    response|strategy|plan|drive|hub|scheme|pilot|initiative|campaign|course|register|pool|academy
    |panel|fund|rota|bank|evaluation|inquiry|study|centre|programme|network|group|work|board
    |committee|partnership|alliance|project|review|service|region|team|strand|stream|area
    |improvement|policy|practice|unit|workstream|forum|reform|agenda|priority|theme
  )s?\b
`;

/** Chaired once, and no post. */
const PASSING_BODY = /^(?:meeting|session|event|discussion|day|call|conference|seminar|workshop)s?$/i;

/** "Dan Gray will now co-chair the workstream with John Coleman." */
export function chairs(reader: SentenceReader): void {
  const { findings, marked, each } = reader;
  each(CHAIRED, ({ p }) => {
    const body = { text: 'committee', known: null, markedEnd: marked.length, isBackReference: true };
    findings.push(verbFinding(Number(p), { body }));
  });
  each(CHAIRS, ({ p, q, t, verb }, match) => readVerb(reader, p, q, t, verb, match));
}

/** "We welcome Jane Carter, to lead on SEND." */
export function welcomedToLead({ sentence, findings, used, each }: SentenceReader): void {
  each(WELCOMED_TO_LEAD, ({ p, t, verb }, match) => {
    const body = bodyAfter(sentence, match.index + match[0].length, true);
    findings.push(
      verbFinding(Number(p), { post: sentence.posts[Number(t)]?.post ?? postOfVerb(verb ?? ''), body }),
    );
    if (t !== undefined) used.add(Number(t));
  });
}

const OF_SERVICES = /^ (?:(?:all|the|its|their) )*(?:children|services for children|both children)/;

function isDirector({ findings }: SentenceReader, p: string | undefined): boolean {
  return findings.some(({ person, head }) => person === Number(p) && /^dcs/.test(head));
}

function readVerb(
  reader: SentenceReader,
  p: string | undefined,
  q: string | undefined,
  t: string | undefined,
  verb: string | undefined,
  match: RegExpExecArray,
): void {
  const { sentence, findings, used, marked } = reader;
  // "Runs children's services in Luton" was read as its director.
  if (
    verb !== undefined &&
    OF_SERVICES.test(marked.slice(match.index + match[0].length)) &&
    isDirector(reader, p)
  )
    return;
  const isVerbOfPost = t !== undefined && !used.has(Number(t));
  const found = isVerbOfPost ? sentence.posts[Number(t)] : undefined;
  if (t !== undefined && (!found || !/^(?:chair|co-chair|vice chair|lead|sponsor|head)$/.test(found.post)))
    return;
  const before = match[0].slice(0, match[0].lastIndexOf(verb ?? '⟦T'));
  if (t !== undefined && !/\b(?:will|to|now|also|jointly) $/.test(before)) return;
  const end = match.index + match[0].length;
  const body = bodyAfter(sentence, end, true);
  const isOn = / on $|^ (?:on|for) /.test(marked.slice(end, end + 5));
  if (body && PASSING_BODY.test(body.text)) return;
  if (!body || (/^(?:lead|led|leading|head)/i.test(verb ?? '') && !isOn && !LASTING.test(body.text))) return;
  const post = found?.post ?? postOfVerb(verb ?? '');
  const isComing = /\bwill\b/.test(before) && !/\bnow\b/.test(before);
  const after = clauseAfter(sentence, body.markedEnd);
  const hasEnded =
    /\b(?:has|have|was) been\b|\bwas\b/.test(before) ||
    (/ed$|^led$/.test(verb ?? '') && /^ (?:until|till|up to)\b/.test(after));
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
