import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { wordsOf, writtenWordsOf } from '../../../search/tokenize.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { withoutNamed } from '../../understanding/without-named.ts';

const HEADS = fragment`
  (?:
    chief exec(?:utive)?|ceo|director|head|boss|leader|chair(?:man|woman|person)?|principal|governor
    |dean|chief inspector
  )
`;
/** What the head of a body is asked for by: "who leads X", "the director of X"; ways of saying that somebody leads have been put as one. */
const HEAD_OF = pattern('i')`
  \b(?:
    who (?:leads|led|manage[sd]|chair(?:s|ed))|${HEADS} (?:of|at|for)|in charge (?:of|at)
  ) (?<name>.+)$
`;
/** "Ofsted director", "who is the LGA's chief executive". */
const BEFORE_HEAD = pattern('i')`
  ^(?:who(?:'s|’s| is| was)? )?(?:the )?(?<name>.+?)(?:'s|’s)? (?:(?:
    regional|national|current|new
  ) )?${HEADS}(?:'?s)?(?: name)?[\s?.!]*$
`;
/** How the name of a body of its own begins or ends, by whose work its groups are not to be guessed. */
const IS_BODY = pattern('i')`
  ^(?:office|department|ministry|inspectorate|institute)\b
  |\b(?:association|society)\b
  |\b(?:
    office|department|ministry|inspectorate|agency|commission|foundation|college|police|service
    |justice board|england|treasury|parliament|sport unit|research in practice
  )$
`;
const PART_OF = / (?:at|within) /i;
const LEFT_OVER = /(?:[\s?.!,]+|['’]s(?=\s*$)|\b(?:in|for|of|at|from|during|across|the|and|region)\b)+$/i;

/**
 * The public body that a question asks the head of ("who runs Ofsted?"), as the question calls it; null where it asks for none, or
 * for whoever leads a committee or a matter. A text that only mentions a body says nothing of who heads it.
 */
export function headedBody(
  { text, named, committees }: Pick<Understanding, 'text' | 'named' | 'committees'>,
  knowledge: Knowledge,
): string | null {
  if (committees.length > 0) return null;
  const question = withoutNamed({ text, named }).replaceAll(/\s+/g, ' ').replace(LEFT_OVER, '').trim();
  const said = (HEAD_OF.exec(question) ?? BEFORE_HEAD.exec(question))?.groups?.name;
  // "Head of contracts at the Youth Custody Service" heads a part of it.
  if (said !== undefined && PART_OF.test(said)) return null;
  const [, article = '', name = ''] = /^(the )?(.*)$/i.exec(said?.replace(LEFT_OVER, '') ?? '') ?? [];
  // The chair "for London ADCS" is the region's.
  if (/^adcs$/i.test(name) && named.length > 0) return null;
  const expanded = expansionsOf(name, knowledge);
  if (![name, ...expanded.map(({ long }) => long)].some((form) => IS_BODY.test(form))) return null;
  return `${article}${expanded[0]?.short ?? name}`;
}

/** A test of one role after the other: whether its body, post or place is that of a body, by its short name or its long one. */
export function isOfBody(name: string, knowledge: Knowledge): (role: Role) => boolean {
  const short = name.replace(/^the /i, '');
  const forms = [short, ...expansionsOf(short, knowledge).map(({ long }) => long)].map((form) =>
    writtenWordsOf(form)
      .filter(({ text }) => !isFrameWord(text))
      .map(({ term }) => term),
  );
  return ({ body, post, place }) => {
    const own = new Set(wordsOf([body, post, place ?? ''].join(' ')).map(({ term }) => term));
    return forms.some((terms) => terms.every((term) => own.has(term)));
  };
}

function expansionsOf(
  name: string,
  { abbreviations, glossary }: Knowledge,
): { readonly short: string; readonly long: string }[] {
  return [...abbreviations, ...glossary.abbreviations].filter(
    ({ short }) => short.toLowerCase() === name.toLowerCase(),
  );
}
