import { fragment, pattern } from '../../../text/pattern.ts';
import { clauseAfter, type Finding } from './finding.ts';
import { BEFORE_NAME } from './office-rules.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** How it is said that somebody does the work of a post for a while. */
const COVERING = [
  'cover(?:s|ed|ing)?',
  'h(?:o|e)ld(?:s|ing)? the fort',
  'mind(?:s|ed|ing)? (?:the|his|her|their) (?:shop|desk|store)',
  "mind(?:s|ed|ing)? the ⟦T\\d+⟧[’']s (?:desk|chair|shop)",
  '(?:stand|step|fill)(?:s|ing|ped|ed)? in',
  'stood in',
  'step(?:s|ped|ping)? into the breach',
  'act(?:s|ed|ing)? up',
  'act(?:s|ed|ing)? for (?:him|her|them)',
  'deputis(?:e|es|ed|ing)',
  '(?:keep|kept|hold)(?:s|ing)? (?:things|matters|the show|the lights|everything) (?:going|together|ticking over|on(?: the road)?|afloat)',
  's(?:i|a)t(?:s|ting)? in (?:the|his|her|their) seat',
  '(?:pick(?:s|ed|ing)?|tak(?:es|en|ing)|took) up the slack',
  'caretak(?:es?|ing)',
  'keep(?:s|ing)? (?:the|his|her|their) (?:seat|chair) warm',
  '(?:has|have|holds?|holding|picks up|took|takes) the reins',
  fragment`
    (?:has|holds|took|takes|does|is doing|is in) (?:the )?(?:job|post|role)(?= (?:
      on an? (?:interim|acting|temporary) basis|for now|for the time being|in the meantime|meanwhile
      |temporarily
    ))
  `,
].join('|');
const COVERS = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|had|will|shall|is|was|be|been|to|now|also|currently|again|agreed|kindly|still
    |continues?|continued
  ) )*)(?<cover>${COVERING})\b(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧)*)
`;
const COVERED_BY = rule`
  (?:
    \bcover(?:age)? (?:(?:is|will|has|be|been|being|now) )+(?:provided|given|supplied)
    |(?<=\b(?:is|be|been|being) )covered
  ) by ${BEFORE_NAME}{P}
  |\bcover\b(?:[^.;⟦]|⟦[TPO]\d+⟧){0,60}? (?:comes|will come|is coming) from ⟦P(?<from>\d+)⟧
`;
/** Of what may be covered, a post: not "the cost". */
const COVERS_A_POST = pattern()`
  ^(?:
    $|,
    | (?:
      as|for|until|till|while|during|from|meanwhile|there|two|three|four
      |(?:the|her|his|their|this|that) (?:(?:vacant|interim) )?(?:
        post|role|job|position|work|duties|brief|leave|absence|⟦T
      )
    )
  )
`;
const ACTS_AS = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|will|is|was|be|been|to|now|currently
  ) )*)acting(?: up)? as {art}{T}
`;
/** Whose post somebody holds for a while who is "acting" in it. */
const IS_OF_ONE = /^(?:dcs|dass|dcs\/dass|director|chief executive|head)$/;

/** "Ann Lee is holding the fort as director", "… acting as director". */
export function covers(reader: SentenceReader): void {
  const { sentence, marked, each, add } = reader;
  each(ACTS_AS, ({ p, t, verb }) => {
    const post = sentence.posts[Number(t)];
    if (post && IS_OF_ONE.test(post.head))
      add(Number(p), Number(t), isComing(verb) ? 'coming' : 'held', { post: asInterim(post.post) });
  });
  each(COVERS, ({ p, verb, cover, rest }, match) => {
    if (!coversAPost(cover, rest)) return;
    const named = /⟦T(\d+)⟧/u.exec(`${cover}${rest}`);
    const post = named ? sentence.posts[Number(named[1])] : undefined;
    if (!named || !post || isTitle(marked, Number(named[1]))) return;
    const end = match.index + match[0].length;
    const given = { post: asInterim(post.post), dateWords: clauseAfter(sentence, end) };
    add(Number(p), Number(named[1]), isComing(verb) ? 'coming' : 'held', given);
  });
}

/** "The chair is on leave and Ann Lee is covering", "interim cover is provided by …": of whom, the words before tell. */
export function coversForSomebody(reader: SentenceReader): void {
  const { sentence, marked, each } = reader;
  each(COVERS, ({ p, verb, cover, rest }, match) => {
    // Whoever "had been" doing so has had something else since.
    if (!coversAPost(cover, rest) || /\bhad\b/.test(verb ?? '')) return;
    const dateWords = clauseAfter(sentence, match.index + match[0].length - (rest ?? '').length);
    coverFor(reader, Number(p), { tense: isComing(verb) ? 'coming' : 'held', dateWords });
  });
  each(COVERED_BY, ({ p, from }, match) => {
    const dateWords = clauseAfter(sentence, match.index + match[0].length);
    const tense = /\bwill\b/.test(marked.slice(Math.max(0, match.index - 12), match.index) + match[0])
      ? 'coming'
      : 'held';
    coverFor(reader, Number(p ?? from), { tense, dateWords });
  });
}

function coversAPost(cover = '', rest = ''): boolean {
  return !/^cover/i.test(cover) || COVERS_A_POST.test(rest);
}

/** The post that somebody covers: that of somebody else in the sentence, one that is spoken of there, or what the passage tells. */
function coverFor(
  { sentence, marked, findings, used, covering, add }: SentenceReader,
  person: number,
  given: Pick<Finding, 'tense' | 'dateWords'>,
): void {
  if (findings.some((finding) => finding.person === person && finding.post.startsWith('interim '))) return;
  const at = (one: number) => marked.indexOf(`⟦P${one}⟧`);
  const isInReach = (one: number) =>
    !marked.slice(Math.min(at(one), at(person)), Math.max(at(one), at(person))).includes(';');
  const other = findings.findLast(
    (finding) => finding.person !== null && finding.person !== person && isInReach(finding.person),
  );
  const open = sentence.posts.findIndex((_, number) => !used.has(number) && !isTitle(marked, number));
  if (other) findings.push({ ...other, ...given, person, post: asInterim(other.post), untilWords: '' });
  else if (open >= 0)
    add(person, open, given.tense, { ...given, post: asInterim(sentence.posts[open]?.post ?? '') });
  else covering.push({ person, ...given });
}

/** Whether a post is the title of the name behind it. */
function isTitle(marked: string, post: number): boolean {
  const at = marked.indexOf(`⟦T${post}⟧`);
  return /^⟦T\d+⟧,? ⟦P/u.test(marked.slice(at));
}

function isComing(verb: string | undefined): boolean {
  return /\b(?:will|shall|to)\b/.test(verb ?? '') && !/\b(?:now|still|continue)/.test(verb ?? '');
}

/** "Interim DCS" for whoever is acting in the post of DCS. */
export function asInterim(post: string): string {
  return `interim ${post.replace(/^(?:(?:interim|acting|permanent|substantive) )+/, '')}`;
}
