import { clauseAfter, type Finding } from './finding.ts';
import { rule } from './rule.ts';
import { BEFORE_NAME } from './office-rules.ts';
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
  'deputis(?:e|es|ed|ing)',
  'caretak(?:es?|ing)',
  'keep(?:s|ing)? (?:the|his|her|their) (?:seat|chair) warm',
  '(?:has|have|holds?|holding|picks up|took|takes) the reins',
].join('|');
const COVERS = rule(
  `{P}{aside},? (?:who )?(?<verb>(?:(?:has|have|had|will|shall|is|was|be|been|to|now|also|currently|again|agreed|kindly) )*)(?<cover>${COVERING})(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧)*)`,
);
const COVERED_BY = rule(
  `(?:\\bcover(?:age)? (?:(?:is|will|has|be|been|being|now) )+(?:provided|given|supplied)|(?<=\\b(?:is|be|been|being) )covered) by ${BEFORE_NAME}{P}`,
);
/** Of what may be covered, a post: not "the cost". */
const COVERS_A_POST =
  /^(?:$|,| (?:as|for|until|till|while|during|from|meanwhile|there|two|three|four|(?:the|her|his|their|this|that) (?:(?:vacant|interim) )?(?:post|role|job|position|work|duties|brief|leave|absence|⟦T)))/;
const ACTS_AS = rule(
  `{P}{aside},? (?:who )?(?<verb>(?:(?:has|have|will|is|was|be|been|to|now|currently) )*)acting(?: up)? as {art}{T}`,
);
/** Whose post somebody holds for a while who is "acting" in it. */
const IS_OF_ONE = /^(?:dcs|dass|dcs\/dass|director|chief executive|head)$/;

/** "Ann Lee is holding the fort as director", "the chair is on leave and Ann Lee is covering". */
export function covers(reader: SentenceReader): void {
  const { sentence, marked, each } = reader;
  each(ACTS_AS, ({ p, t, verb }) => {
    const post = sentence.posts[Number(t)];
    if (post && IS_OF_ONE.test(post.head))
      reader.add(Number(p), Number(t), isComing(verb) ? 'coming' : 'held', { post: asInterim(post.post) });
  });
  each(COVERS, ({ p, verb, cover, rest }, match) => {
    if (/^cover/i.test(cover ?? '') && !COVERS_A_POST.test(rest ?? '')) return;
    const after = match.index + match[0].length - (rest ?? '').length;
    const dateWords = clauseAfter(sentence, after);
    cover_(reader, Number(p), { tense: isComing(verb) ? 'coming' : 'held', dateWords }, match);
  });
  each(COVERED_BY, ({ p }, match) => {
    const dateWords = clauseAfter(sentence, match.index + match[0].length);
    const tense = /\bwill\b/.test(marked.slice(0, match.index).slice(-12) + match[0]) ? 'coming' : 'held';
    cover_(reader, Number(p), { tense, dateWords }, match);
  });
}

/** The post that is covered: one named there, that of somebody else in the sentence, or one that the passage tells. */
function cover_(
  reader: SentenceReader,
  person: number,
  given: Pick<Finding, 'tense' | 'dateWords'>,
  match: RegExpExecArray,
): void {
  const { sentence, findings, used, covering, add } = reader;
  if (findings.some((finding) => finding.person === person && /^(?:interim|acting) /.test(finding.post))) return;
  const end = match.index + match[0].length;
  const open = sentence.posts.flatMap((post, number) => {
    const at = sentence.marked.indexOf(`⟦T${number}⟧`);
    return used.has(number) || at > end || isName(sentence.marked, at) ? [] : [{ post, number, at }];
  });
  const named = open.find(({ at }) => at > match.index) ?? open.at(-1);
  if (named) {
    add(person, named.number, given.tense, { post: asInterim(named.post.post) });
    return;
  }
  const other = findings.findLast((finding) => finding.person !== null && finding.person !== person);
  if (other) findings.push({ ...other, ...given, person, post: asInterim(other.post), untilWords: '' });
  else covering.push({ person, ...given });
}

/** "Deputy" is no post by itself that could be covered. */
function isName(marked: string, at: number): boolean {
  return /⟦T\d+⟧,? ⟦P/u.test(marked.slice(at, at + 16));
}

function isComing(verb: string | undefined): boolean {
  return /\b(?:will|shall|to)\b/.test(verb ?? '') && !/\bnow\b/.test(verb ?? '');
}

/** "Interim DCS" for whoever is acting in the post of DCS. */
export function asInterim(post: string): string {
  return `interim ${post.replace(/^(?:(?:interim|acting|permanent|substantive) )+/, '')}`;
}
