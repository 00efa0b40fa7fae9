import { pattern } from '../../text/pattern.ts';
import type { PassageRole, ReadingPlace } from './draft.ts';
import { type Lexicon, markSentence } from './mark-sentence.ts';
import { applyRules } from './rules/apply-rules.ts';
import { settleFinding } from './settle-role.ts';

/** What stands between the cells of a table's row, each behind the name of its column: "Post: Chair | Holder: Jo Lane". */
const BETWEEN_CELLS = ' | ';
const CELL = /^(?<label>[^:|]{2,40}): (?<value>\S.*)$/;
/** How the columns of such tables are called. */
const HOLDER = pattern('i')`
  ^(?:(?:current|present|post|office|role|named)?[ -]?holders?|(?:full )?names?|who|persons?|held by|in post|incumbent|filled by)$
`;
const POST = pattern('i')`
  ^(?:posts?|roles?|jobs?|(?:job )?titles?|positions?|office|function|responsib\p{L}+|portfolio|brief|remit|lead (?:area|role)|area of (?:work|responsibility)|what)$
`;
const PLACE = pattern('i')`
  ^(?:employer|(?:home |host |local )?authority|council|from|organisation|based (?:at|in)|las?|borough|county|where|place)$
`;
/** When a post begins; since when it is held says nothing of how old the list is. */
const FROM = /^(?:from|start(?:s|ing)?(?: date)?|takes up post|with effect from)$/i;

/** What heads a list of who is in one post, each in a place of their own: "Directors of children's services", "Our lead members". */
const IN_MANY_PLACES = pattern('i')`
  ^(?:(?:the|our|all|current|new|present|who are the|list of) )*(?<post>
    (?:(?:principal|lead|elected|cabinet|assistant|deputy|interim|acting) )*
    (?:directors?(?: (?:of|for) children[’']s services)?|dcss|dcs|members|social workers|safeguarding leads)
  )(?: for children[’']s services)?(?: (?:in|of|across|at|on) [^:.]{2,40})?:?$
`;
/** "York: Jo Lane", "York (City of) – Jo Lane (interim, until Easter)". */
const PLACE_AND_NAME =
  /^(?<place>[^:|]{3,50}?)(?: \([^)]*\))?(?::| [–—-]) (?<name>[^,;(]{4,50}?)(?<aside>[,;(].*)?[.;]?$/u;
/** "Jo Lane (York)", "Jo Lane, York", "Jo Lane – York". */
const NAME_AND_PLACE =
  /^(?<name>[^,;:(]{4,50}?)(?:,| \(| [–—-])\s?(?<place>[^,;:()]{3,50})\)?(?<aside>[,;(].*)?[.;]?$/u;
const FOR_NOW = /\b(?:interim|acting|temporar\w+|until|covering|cover)\b/i;

/**
 * The posts that a row of a table or an entry of a list tells by where things stand, and not by a sentence: who is named under "Holder"
 * has what stands under "Post", and who is named beside a council under "Directors of children's services" is its director. Null where a
 * passage is neither.
 */
export function readListedPosts(place: ReadingPlace): readonly PassageRole[] | null {
  const { passage, lexicon } = place;
  const said = passage.text.includes(BETWEEN_CELLS)
    ? sayRow(passage.text, lexicon)
    : sayEntry(passage.text, passage.heading, lexicon);
  if (said === null) return null;
  const sentence = markSentence(said, lexicon);
  const roles = applyRules(sentence)
    .findings.filter(({ person, tense }) => person === 0 && tense !== 'over')
    .map((finding) => ({
      // Whoever has a post of the region is employed by some council of it.
      ...settleFinding(
        finding.body === null && finding.head !== 'dcs' ? { ...finding, isOfTheRegion: true } : finding,
        sentence.people[0]!.name,
        sentence,
        place,
      ),
      evidence: passage.text,
    }));
  return roles.length > 0 ? roles : null;
}

/** "Xavier Plumb (Kent) is the lead for data": what a row says, as a sentence; null where it names nobody, or no post. */
function sayRow(text: string, lexicon: Lexicon): string | null {
  const cells = text.split(BETWEEN_CELLS).map((cell) => CELL.exec(cell)?.groups);
  const under = (column: RegExp) => cells.find((cell) => column.test(cell?.label ?? ''))?.value;
  const holder = under(HOLDER);
  const post = under(POST);
  const of = under(PLACE);
  const from = under(FROM);
  if (holder !== undefined && post !== undefined) {
    const name = nameIn(holder, lexicon);
    if (!name) return null;
    const beside = of === undefined || holder.includes('(') ? holder.slice(name.length) : ` (${of})`;
    return `${name}${beside} is the ${asPost(post, lexicon)}${from === undefined ? '' : ` from ${from}`}`;
  }
  if (of === undefined || !isAuthority(of, lexicon)) return null;
  // "Council: York | Director: Jo Lane"
  const held = cells.find((cell) => IN_MANY_PLACES.test(cell?.label ?? ''));
  const name = nameIn(held?.value ?? '', lexicon);
  return name && held ? `${name} is the ${asOne(held.label!)} in ${of}` : null;
}

/** "Yolanda Frisk is the director of children's services in West Berkshire": what an entry of a list says under its heading. */
function sayEntry(text: string, heading: string | null, lexicon: Lexicon): string | null {
  const post = IN_MANY_PLACES.exec(heading ?? '')?.groups?.post;
  if (post === undefined) return null;
  for (const form of [PLACE_AND_NAME, NAME_AND_PLACE]) {
    const { place = '', name: named = '', aside = '' } = form.exec(text)?.groups ?? {};
    const name = nameIn(named, lexicon);
    if (!name || name.length < named.trim().length || !isAuthority(place, lexicon)) continue;
    return `${name} is the ${FOR_NOW.test(aside) ? 'interim ' : ''}${asOne(post)} in ${place}`;
  }
  return null;
}

/** The name that a cell opens with; null where it opens with none. */
function nameIn(cell: string, lexicon: Lexicon): string | null {
  // A name that no list of names has is known by what is said of its bearer.
  const { marked, people } = markSentence(`${cell} is the lead`, lexicon);
  const first = people[0];
  return first && marked.startsWith('⟦P0⟧') ? cell.slice(0, first.end) : null;
}

/** Whether a text is the name of a council, and nothing else. */
function isAuthority(text: string, { gazetteer }: Lexicon): boolean {
  // "Reading" alone may be what somebody does.
  const named = `in ${text.trim()}`;
  const [found] = gazetteer.find(named);
  return found?.known.kind === 'authority' && found.start === 3 && found.end === named.length;
}

/** A post as it stands behind "is the"; what names none is a matter that somebody leads on. */
function asPost(said: string, lexicon: Lexicon): string {
  // "Peer challenge manager" is written so only because it opens its cell.
  const one = said
    .replace(/^(?:the|our) /i, '')
    .replace(/^\p{Lu}(?=\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}|$))/u, (letter) => letter.toLowerCase());
  return markSentence(`Jo Lane is the ${one}`, lexicon).posts.length > 0 ? one : `lead for ${one}`;
}

/** One of those whom a heading names: "directors of children's services", "lead members". */
function asOne(posts: string): string {
  const one = posts
    .toLowerCase()
    .replace(/\bdcss\b/, 'DCS')
    .replace(/\bdcs\b/, 'DCS')
    .replace(/\b(director|member|worker|lead)s\b/, '$1');
  return /^(?:(?:interim|acting) )?director$/.test(one) ? `${one} of children's services` : one;
}
