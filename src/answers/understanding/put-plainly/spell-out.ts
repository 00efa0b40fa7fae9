import { pattern } from '../../../text/pattern.ts';
import { askForNews } from './ask-for-news.ts';
import { askForNumber } from './ask-for-number.ts';
import { askWhatItIs } from './ask-what-it-is.ts';
import { askWhatTheyDo } from './ask-what-they-do.ts';
import { askWhatWasSaid } from './ask-what-was-said.ts';
import { askWhen } from './ask-when.ts';
import { askWhomToContact } from './ask-whom-to-contact.ts';
import { nameRegionsInFull } from './name-regions-in-full.ts';
import { putAsWho } from './put-as-who/put-as-who.ts';
import { putAsWhy } from './put-as-why.ts';
import { sayWhoLeads } from './say-who-leads.ts';
import { sayWhoLeft } from './say-who-left.ts';
import { SHORT_MONTHS, spellOutDates } from './spell-out-dates.ts';
import { withoutFalseStart } from './without-false-start.ts';
import { withoutLeadIn } from './without-lead-in.ts';

/** How people write in a hurry. */
const SHORTHAND: Readonly<Record<string, string>> = {
  yp: 'young people',
  num: 'number',
  nums: 'numbers',
  wot: 'what',
  wots: "what's",
  wat: 'what',
  wats: "what's",
  wen: 'when',
  wich: 'which',
  whcih: 'which',
  teh: 'the',
  hte: 'the',
  adn: 'and',
  hav: 'have',
  hows: "how's",
  hw: 'how',
  mny: 'many',
  u: 'you',
  r: 'are',
  ur: 'your',
  b4: 'before',
  whos: "who's",
  whom: 'who',
  "who'll": 'who will',
  cttee: 'committee',
  ctte: 'committee',
  wk: 'week',
  wks: 'weeks',
  mtgs: 'meetings',
  xmas: 'Christmas',
  conf: 'conference',
  exec: 'executive',
  'w/': 'with',
  'w/o': 'without',
  avg: 'average',
  govt: 'government',
  gov: 'government',
  mgmt: 'management',
  ppl: 'people',
  upto: 'up to',
  pls: 'please',
  abt: 'about',
  bcos: 'because',
  cos: 'because',
  bc: 'because',
  thru: 'through',
  yr: 'year',
  yrs: 'years',
  approx: 'about',
  sws: 'social workers',
  uni: 'university',
  unis: 'universities',
  dcss: 'DCSs',
  frm: 'from',
  dev: 'development',
  vp: 'vice president',
  any1: 'anyone',
  some1: 'someone',
  every1: 'everyone',
  coz: 'because',
  cuz: 'because',
  iz: 'is',
  duz: 'does',
  da: 'the',
  gimme: 'give me',
  lemme: 'let me',
  owt: 'anything',
  summat: 'something',
  bout: 'about',
  rpt: 'report',
  vid: 'video',
  vids: 'videos',
  regs: 'regulations',
  rpts: 'reports',
  natl: 'national',
  intl: 'international',
  msg: 'message',
  msgs: 'messages',
  whoever: 'who',
  "whoever's": "who's",
  prez: 'president',
  pres: 'president',
  asst: 'assistant',
  mgr: 'manager',
  coord: 'co-ordinator',
  'co-ord': 'co-ordinator',
  cmte: 'committee',
  dept: 'department',
  mtg: 'meeting',
  atm: 'at the moment',
  ldn: 'London',
  brum: 'Birmingham',
  "brum's": "Birmingham's",
};

/** "Who'd be the right person" is asked by "would". */
const CONTRACTED: Readonly<Record<string, string>> = { d: 'would', ve: 'have', ll: 'will', re: 'are' };

const CONTRACTION = /\b(who|what|which|where|when|how)'(d|ve|ll|re)\b/gi;

/** "If we'd like to": what is meant by it no update says. */
const WOULD = /\b(i|we|you|they|he|she)'d (?=(?:like|love|want|need|be|rather|prefer)\b)/gi;

const SHORT_WORD = pattern('giu')`(?<![\p{L}'&])(?:${Object.keys(SHORTHAND)})(?![\p{L}'&])`;

/** "The R and S committee" */
const INITIAL = /^\p{Lu}$/u;

/** "Agency sw pay" is of social workers, "sw students" are of social work; "pay in the SW" and "SW update" are of the South West. */
const SOCIAL_WORKER = pattern('gi')`
  (?<=\b(?:agency|locum|newly qualified|qualified|experienced|senior|student|trainee) )sw\b
  |(?<!\b(?:in|the|from|across|for|of|and|or) )\bsw(?= (?:
    caseloads?|case ?loads?|pay|salar(?:y|ies)|wages|vacanc(?:y|ies)|turnover|retention|recruitment|shortages?|posts?|supervision|sickness
    |agency (?:pay|caps?|rates?|costs?|spend|usage)
  )\b)
`;
const SOCIAL_WORK =
  /\bsw(?= (?:students?|jobs?|staff|degrees?|courses?|training|qualifications?|academy)\b)/gi;

/** Sections of the Children Act that people call by their number; not "London's 31 boroughs". */
const SECTION = /(?<![\p{L}\p{N}'])[Ss]\.? ?(17|20|31|47)\b/gu;

const EMPHASIS = pattern('giu')`
  \b(?<asking>what|who|when|where|why|how) (?:
    on earth|exactly|actually|in the world|the (?:hell|heck)
  ) (?=\p{L})
`;

/** "Who is actually coming", "are you actually human" */
const ACTUALLY = pattern('giu')`
  (?<=\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|they|we|you|she|he|it|or|many|much)) actually(?= \p{L})
`;

const IDIOM = /,? when it'?s at home\b/gi;

/** "Who's president rn?", "… right now?", and not "RN vacancies" */
const RIGHT_NOW = /\b(?:rn|right now)(?=[\s?.!]*$)/g;

/** "Ex-president", "ex dcs of Durham" */
const EX_HOLDER =
  /\bex[- ](?=(?:dcs|dass|(?:vice[- ])?president|chair|director|chief|minister|lead|sponsor)\b)/gi;

/** "The CoR rep", "who sits on the CoR" */
const COUNCIL_OF_REFERENCE =
  /\bcor(?= (?:reps?|representatives?|members?)\b)|(?<=\b(?:on|to|of|at) (?:the )?(?:adcs )?)cor\b/gi;

/** "London rep CoR" */
const REP_OF_COUNCIL = /\b(reps?|representatives?|members?) cor\b/gi;

/** "When did it come out?", and not "what came out of it" */
const COME_OUT = /\bc[ao]me out(?=\s*(?:[?.!]|$)| (?:in|on) (?:\d|\p{Lu}))/gu;

/** "Which committee looks after secure homes" asks which is on them; nobody is looked after. */
const COMMITTEE_FOR = pattern('i')`
  ^((?:and |so )?(?:which|what) (?:adcs |policy )*committees? )(?:
    looks? after|(?:is|are) responsible for|(?:is|are) in charge of|handles?|oversees?|leads? on|(?:has|have) responsibility for
  )(?= )
`;

const OWN_NAME = /\bassociation of directors of children'?s services\b/gi;

const HALF_AN_HOUR = /\bhalf[- ](?:an?[- ])?hour(?:'?s)?\b/gi;

const KEY_STAGE = /\bkey stages? ?(\d)\b/gi;

const OWN_COMMAND = /^\/?adcs\s+(?=region|topic|who|committee|compare|timeline|define|regions|contact)/i;

/** Two words or more, and no small letter. */
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]* [^\p{Ll}]+$/u;

/** Whether a word, in lower case, is short for a word or a month by custom. */
export function isShorthand(word: string): boolean {
  return word in SHORTHAND || word in SHORT_MONTHS;
}

/**
 * A question as it would be written at leisure: "wots new in sth west sept seventeen?" is "what's new in south west September
 * 2017?". What it means stays the same; slips of the fingers are left to `mendSlips`.
 */
export function spellOut(asked: string): string {
  return [
    withPlainSigns,
    withoutFalseStart,
    joinLetters,
    spellOutWords,
    spellOutDates,
    nameSections,
    calmDown,
    askWhatItIs,
    withoutLeadIn,
    nameRegionsInFull,
    putAsWhy,
    askWhatTheyDo,
    askWhomToContact,
    putAsWho,
    sayWhoLeft,
    sayWhoLeads,
    askForNews,
    askWhatWasSaid,
    askForNumber,
    askWhen,
  ].reduce((text, step) => step(text), asked);
}

function withPlainSigns(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/(?<=\p{L})\(s\)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "R.J.C." is RJC, "T & F" and "T+F" are T&F. */
function joinLetters(text: string): string {
  return text
    .replace(/\b(?:\p{Lu}\.){2,}\p{Lu}?/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<!\p{L})(\p{L}) ?[&+] ?(\p{L})(?!\p{L})/gu, '$1&$2');
}

function spellOutWords(text: string): string {
  return text
    .replace(OWN_NAME, 'ADCS')
    .replace(HALF_AN_HOUR, '30 minute')
    .replace(KEY_STAGE, 'KS$1')
    .replace(CONTRACTION, (_, asking: string, rest: string) => `${asking} ${CONTRACTED[rest.toLowerCase()]}`)
    .replace(WOULD, '$1 would ')
    .replace(EMPHASIS, '$<asking> ')
    .replace(ACTUALLY, '')
    .replace(IDIOM, '')
    .replace(SHORT_WORD, (word) => (INITIAL.test(word) ? word : (SHORTHAND[word.toLowerCase()] ?? word)))
    .replace(COMMITTEE_FOR, '$1deals with')
    .replace(SOCIAL_WORKER, 'social worker')
    .replace(SOCIAL_WORK, 'social work')
    .replace(/\bto who(?= (?:do|should|can|could|must|would|shall)\b)/gi, 'who')
    .replace(COME_OUT, 'published')
    .replace(RIGHT_NOW, 'now')
    .replace(EX_HOLDER, 'former ')
    .replace(REP_OF_COUNCIL, '$1 on the Council of Reference')
    .replace(COUNCIL_OF_REFERENCE, 'Council of Reference')
    .replace(
      /(?<=\b(?:latest|updates?|news|anything|stands?|rules|money|advice|guidance|training|support) )4(?= \p{L}|[\s?.!]*$)/giu,
      'for',
    )
    .replace(/\bnth[ -]?(?=east|west)/gi, 'north ')
    .replace(/\bsth[ -]?(?=east|west)/gi, 'south ');
}

function nameSections(text: string): string {
  return text.replace(SECTION, 'section $1');
}

/** Shouted from end to end, no word is an abbreviation more than another; "adcs region …" is the command's own word and its argument. */
function calmDown(text: string): string {
  return text.replace(SHOUTED, (shouted) => shouted.toLowerCase()).replace(OWN_COMMAND, '');
}
