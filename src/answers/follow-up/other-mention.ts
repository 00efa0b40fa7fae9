import { readListed } from '../holdings/read-listed.ts';
import { readMention, sayMention } from '../holdings/read-mention.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayRegion } from '../wording/say.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';

const OTHER_END =
  /^(?:the )?(?:(?<first>first|earliest)|last|latest|newest|most recent)(?: (?:one|time|mention))?[\s?.!]*$/i;
/** "Which of them mention UASC?" */
const OF_THEM =
  /^(?:which|what|how many)(?: ones)?(?: of (?:them|these|those))? (?=mentions?\b|talks? about\b|discuss|cover|refers? to\b)/i;
const PRONOUN = /^(?:it|this|that|them|those|these|they)$/i;
const BARE = /^(?:what about |how about )?(?<matter>\S.*?)[\s?.!]*$/i;

/** "And neglect?", "and last?", "how often is it mentioned?" after where something is mentioned; "which of them mention UASC?" below a list of documents. */
export function otherMention({
  alone,
  before,
  rest,
  goesOn,
  hasOwnForm,
  isPlaced,
  content,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  const kind = readListed(before.text)?.kind;
  if (kind && OF_THEM.test(rest)) return again(rest.replace(OF_THEM, `which ${kind.several} `));
  const own = readMention(alone.text);
  if (own && PRONOUN.test(own.matter)) {
    const [region] = before.regions;
    const who = own.who ?? (region === undefined ? null : sayRegion(region, knowledge));
    return again(sayMention({ ...own, matter: matterOf(before), who }));
  }
  const mention = readMention(before.text);
  if (!mention || !goesOn) return null;
  const end = OTHER_END.exec(rest)?.groups;
  if (end) return again(sayMention({ ...mention, end: end.first === undefined ? 'newest' : 'oldest' }));
  const matter = BARE.exec(rest)?.groups?.matter;
  if (
    matter === undefined ||
    isPlaced ||
    content.length === 0 ||
    (hasOwnForm && !/^(?:what|how) about /i.test(rest))
  )
    return null;
  return again(sayMention({ ...mention, matter }));
}
