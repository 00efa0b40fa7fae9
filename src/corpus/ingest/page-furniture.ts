import { pattern } from '../../text/pattern.ts';

/** What a web page says around every text, and no text says of itself. */
const FURNITURE = [
  /^(?:top|bottom) of page$/i,
  /^\d+ views?\s*\d+ comments?$/i,
  /^(?:Recent Posts|See All)$/,
  /^There are no tags assigned to this article!?$/,
  /^(?:home ?page|home|you are here:?)\s*(?:[>›»/|·→].*)$/i,
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b[^.]{0,20}(?:19|20)\d\d).*$/i,
  /^(?:we|this (?:web ?)?site) uses? cookies\b.*$/i,
  pattern('i')`^(?:
    skip to (?:the )?(?:main )?(?:content|navigation|menu|search|footer)
    |(?:toggle|open|close|main|mobile|primary) (?:navigation|menu)
    |(?:log|sign)[ -]?(?:in|out)|(?:log|sign)[ -]?in ?(?:/|or|\|) ?(?:register|sign up|join)
    |search (?:for:?|(?:this|the|our) (?:web ?)?site)
  )$`,
  pattern('i')`^(?:
    (?:accept|reject|allow|decline|manage|deny)(?: all| optional| necessary)? (?:cookies|preferences)
    |cookies? (?:settings|preferences|policy|notice)
    |(?:privacy|accessibility|legal)(?: (?:and|&) cookies?)? (?:policy|notice|statement|settings)
    |terms (?:(?:and|&) conditions|of (?:use|service))
    |all rights reserved\.?|(?:proudly )?(?:powered|website|site|web design|created) (?:by|with) .{1,40}
  )$`,
  pattern('i')`^(?:
    (?:posted|published|written|uploaded)? ?by (?:the )?(?:admin(?:istrator)?|web ?master|web(?:site)? (?:team|editor))
    |(?:posted|filed) (?:in|under):? .{1,40}
    |share (?:this|on|via|by)\b.{0,40}|share:?|(?:print|email) this(?: page| article| post)?
    |(?:reading time:? )?\d+ min(?:ute)?s?(?: read)?
    |leave a (?:comment|reply)|no comments(?: yet)?|comments are closed\.?
    |[‹«←<]? ?(?:previous|next|older|newer) (?:post|article|page|story|entry)s? ?[›»→>]?
    |(?:back|return) to (?:the )?(?:top|home(?: ?page)?|(?:all )?news|blog|search results)
    |follow us(?: on .{1,30})?|subscribe to our (?:newsletter|mailing list|updates)
  )$`,
];
/** What a menu offers. An update may have one of these as a heading: several together, at either end of a page, are a menu. */
const MENU = pattern('i')`^(?:
  home(?: ?page)?|about(?: us| the (?:region|partnership|association))?|who we are|what we do
  |our (?:work|people|team|members|authorities|priorities|region|partners|services|councils|story)
  |(?:latest )?news(?: ?(?:&|and|/) ?(?:updates|events|views|publications|blogs?))?|updates|blogs?|articles
  |events(?: ?(?:&|and) ?training)?|calendar|training|contacts?|contact us|get in touch|get involved
  |publications|resources|library|documents|downloads|policy|media(?: centre)?|press(?: office)?|gallery
  |careers|jobs|vacancies|members?[’']?(?: area| login| only)?|membership|partners|projects|intranet|links|useful links
  |help|faqs?|search|menu|more|site ?map|accessibility|register|sign up|subscribe|donate|privacy|cookies|legal
  |facebook|twitter|x|linkedin|youtube|instagram|bluesky|whatsapp|tweet|print|email|rss
)$`;
/** A line that holds a whole menu: "Home | About us | News". */
const DIVIDED = /\s+[|·•›»/]\s+/;
/** What stands above the titles of other posts, which run to the end of the page. */
const OTHER_POSTS = pattern('i')`^(?:
  (?:recent|related|latest|older|more|other|previous|popular) (?:posts?|articles|stories)
  |related (?:news|content|pages|items)|you (?:may|might) also (?:like|be interested in)|read next|archives?
):?$`;
const SENTENCE_END = /[.!?]["”’]?$/;
/** A menu's own names for things ("Sector-led improvement") are no longer than this. */
const LONGEST_ITEM_WORDS = 8;
const FEWEST_OF_A_MENU = 3;

const isSure = (text: string) => FURNITURE.some((one) => one.test(text));
const isItem = (text: string) => MENU.test(text.replace(/^[•·*–-]\s+/, ''));

function isMenuLine(text: string): boolean {
  const parts = text.split(DIVIDED);
  return parts.length >= FEWEST_OF_A_MENU && parts.filter(isItem).length * 2 >= parts.length;
}

/**
 * The places of the lines that the page put around a text: its menus above and below, its notes about cookies, its
 * buttons, and the titles of other posts at the foot. Lines are trimmed; a blank one is in no place.
 */
export function furnitureOf(lines: readonly string[]): ReadonlySet<number> {
  const said = lines.flatMap((text, at) => (text === '' ? [] : [at]));
  const found = new Set(said.filter((at) => isSure(lines[at]!) || isMenuLine(lines[at]!)));
  const otherPosts = otherPostsOf(lines, said, found);
  for (const at of otherPosts) found.add(at);
  const rest = said.filter((at) => !otherPosts.includes(at));
  for (const at of [...menuFrom(rest, lines, found), ...menuFrom(rest.toReversed(), lines, found)])
    found.add(at);
  return found;
}

/** The titles of other posts: no sentence stands among them, for they have the page's foot under them and no text. */
function otherPostsOf(
  lines: readonly string[],
  said: readonly number[],
  found: ReadonlySet<number>,
): number[] {
  const begin = said.findIndex((at) => OTHER_POSTS.test(lines[at]!));
  if (begin <= 0) return [];
  const behind = said.slice(begin);
  return behind.every((at) => found.has(at) || !SENTENCE_END.test(lines[at]!)) ? behind : [];
}

/**
 * The menu that stands first in `places`, perhaps behind one line that is the page's title: known items up to the
 * last that follow each other, with what stands between two of them right under each other.
 */
function menuFrom(places: readonly number[], lines: readonly string[], sure: ReadonlySet<number>): number[] {
  const isKnown = (at: number) => sure.has(at) || isItem(lines[at]!);
  const begin = places.slice(0, 2).findIndex(isKnown);
  if (begin === -1) return [];
  const taken: number[] = [];
  let between: number[] = [];
  for (const [i, at] of places.slice(begin).entries()) {
    const above = places[begin + i - 1];
    const isTight = above !== undefined && Math.abs(at - above) === 1;
    if (isKnown(at)) {
      if (between.length > 0 && !isTight) break;
      taken.push(...between, at);
      between = [];
    } else {
      if (!isTight || !isOwnItem(lines[at]!)) break;
      between.push(at);
    }
  }
  const known = taken.filter(isKnown);
  const isMenu = known.length >= FEWEST_OF_A_MENU || known.some((at) => sure.has(at));
  return isMenu && known.length * 2 >= taken.length ? taken : [];
}

const isOwnItem = (text: string) =>
  !/\d/.test(text) && !SENTENCE_END.test(text) && text.split(/\s+/).length <= LONGEST_ITEM_WORDS;
