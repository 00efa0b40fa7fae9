import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';

const HEADS = [
  "directors? of children[’']?s[’']? services(?: \\(DCS\\))?",
  'DCS\\s?/\\s?DASS',
  'DASS\\s?/\\s?DCS',
  'DCS',
  'DASS',
  'chief executive(?: officer)?',
  'chief social worker',
  'principal social worker',
  'chief inspector',
  'chief constable',
  'chief nurse',
  'chief (?:operating )?officer',
  'minister of state',
  'secretary of state',
  'parliamentary under[- ]secretary(?: of state)?',
  'detective (?:chief |super)?(?:inspector|superintendent|constable|sergeant)',
  'vice[- ]presidency',
  'presidency',
  'vice[- ]president',
  'vice[- ]chair(?:man|woman|person)?',
  "(?<=(?:the|our|its|their|as|are|[’']s) )co[- ]?chairs",
  '(?<=^)Co-chairs(?=:)',
  'co[- ]?chair(?:man|woman|person)?',
  'chair(?:man|woman|person)?ship',
  'chair(?:man|woman|person)?(?:[- ]elect)?',
  'president(?:[- ]elect)?',
  'directorship',
  'headship',
  'virtual (?:school )?head(?:teacher)?',
  'head teacher',
  'headteacher',
  'lead member',
  'co-?ordinator',
  'sponsor',
  'convenor',
  'convener',
  'patron',
  'spokes(?:person|man|woman)',
  'champion',
  'director',
  'manager',
  'officer',
  'advis[eo]r',
  'minister',
  'chancellor',
  'commissioner',
  'inspector',
  'superintendent',
  'prosecutor',
  'ombudsman',
  'author',
  'editor',
  'secretary',
  'treasurer',
  'representative',
  'member',
  'trustee',
  'consultant',
  'psychologist',
  'psychiatrist',
  'paediatrician',
  'nurse',
  'researcher',
  'lecturer',
  'fellow',
  'founder',
  'solicitor',
  'barrister',
  'governor',
  'facilitator',
  'analyst',
  'principal',
  'professor of [a-z]+',
  'magistrate',
  'dean',
  'registrar',
  'bursar',
  'clerk',
  'warden',
  'statistician',
  'economist',
  'ambassador',
  'librarian',
  'rapporteur',
  'mayor',
  'leader',
  'head',
  'lead',
  'HMCI',
  'SHMI',
  'HMI',
  'CEO',
  'CEX',
  'MP',
  'AD',
].join('|');
export const HEAD = pattern('gi')`(?<![\wÀ-ÿ’'@.#-])(?:${HEADS})(?![\wÀ-ÿ@’']|-[a-z])`;
export const HEAD_FOLLOWS = pattern('i')`^ (?:${HEADS})\b`;
/** Heads that stand for a post only as they are written here. */
export const CASED = /^(?:DCS|DASS|HMCI|SHMI|HMI|CEO|CEX|MP|AD)$/i;

export const QUALITIES = wordSet(`
  interim acting current new newly appointed former joint next incoming outgoing permanent independent
  regional national senior deputy assistant associate executive lead managing strategic corporate
  operational principal longstanding part-time programme project policy development improvement area
  district general service services business network ex previous first immediate past honorary founding
  temporary overall lay responsible sponsor substantive clinical data parent educational young retiring
  departing consultant
`);
/** Said of a holder, not of the post. */
export const PASSING = pattern('i')`
  ^(?:
    current|new|newly|appointed|former|next|incoming|outgoing|retiring|departing|permanent
    |substantive|longstanding|ex|previous|part-time|our|the|first|honorary
  )$
`;
/** Their post has no more to its name than the word itself: what stands before it is the body. */
export const BARE = pattern()`
  ^(?:
    chair|co-chair|vice chair|president|vice president|sponsor|lead|member|representative|treasurer
    |secretary
  )$
`;
/** After them, "of …" and "for …" can still belong to the post ("Director of Education", "Head of Service"). */
export const LONG = pattern()`
  ^(?:
    director|head|minister|minister of state|secretary of state|secretary|chief social worker
    |commissioner|chief inspector|adviser|ad|lead member|officer|under-secretary of state
    |under secretary of state
  )$
`;
export const BODY_WORDS = pattern('i')`
  ^(?:
    board|committee|council|trust|network|partnership|alliance|association|group|forum|service
    |programme|project|region|unit|team|agency|authority|college|police
  )$
`;

export const FUNCTION_WORDS = wordSet(`
  a about also an and are as at but by first five following four from her his in introduction is it its my
  no of on or other our past some that the their these this those three to two under us we when where
  which while who with you your since during outside although however according within commenting
  responding dear earlier finally today
`);

export function normalisedHead(written: string): string {
  return written
    .toLowerCase()
    .replace('’', "'")
    .replace(/\s*\/\s*/g, '/')
    .replace(/ \(dcs\)$/, '')
    .replace(/directors? of children'?s'? services/, 'dcs')
    .replace(/^(vice)-(?=[pc])/, '$1 ')
    .replace(/^co[- ]?chairs?/, 'co-chair')
    .replace(/presidency$/, 'president')
    .replace(/^(chair|director|head)(?:man|woman|person)?ship$/, '$1')
    .replace(/^virtual (?:school )?head.*/, 'virtual school head')
    .replace(/^convener$/, 'convenor')
    .replace(/chair(?:man|woman|person)?[- ]elect$/, 'chair')
    .replace(/chair(?:man|woman|person)$/, 'chair')
    .replace(/^coordinator$/, 'co-ordinator')
    .replace(/^advisor$/, 'adviser')
    .replace(/^head teacher$/, 'headteacher')
    .replace(/^dass\/dcs$/, 'dcs/dass')
    .replace(/^cex$/, 'chief executive');
}

export function nameOfPost(post: string, field: string): string {
  return `${post} ${field}`
    .trim()
    .split(/\s+/)
    .map((word) => {
      if (/^(?:dcs|dass|dcs\/dass|hmi|hmci|shmi|ceo|mp|ad)$/.test(word)) return word.toUpperCase();
      return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 ? word : word.toLowerCase();
    })
    .join(' ')
    .replace(/^ad$/, 'AD')
    .replace(/^children[’']s services director$/, 'DCS')
    .replace(/^deputy (?=(?:chair|president)$)/, 'vice ');
}
