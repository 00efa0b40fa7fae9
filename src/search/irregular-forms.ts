/** Verbs and the nouns of what they do that the stemmer keeps apart: "people enquired" and "200 enquiries". */
const NOUNS_OF_VERBS: Readonly<Record<string, string>> = {
  admit: 'admission admissions',
  analyse: 'analysis',
  apply: 'application applications applicant applicants',
  attend: 'attendee attendees',
  clarify: 'clarification clarifications',
  compare: 'comparison comparisons',
  conclude: 'conclusion conclusions',
  deliver: 'delivery',
  depart: 'departure departures',
  enquire: 'enquiry enquiries',
  expand: 'expansion',
  explain: 'explanation explanations',
  extend: 'extension extensions',
  fail: 'failure failures',
  grow: 'growth',
  identify: 'identification',
  intervene: 'intervention interventions',
  introduce: 'introduction',
  lose: 'loss losses',
  merge: 'merger mergers',
  notify: 'notification notifications',
  permit: 'permission permissions',
  qualify: 'qualification qualifications',
  reduce: 'reduction reductions',
  refer: 'referral referrals',
  respond: 'response responses',
  retain: 'retention',
  submit: 'submission submissions',
  suspend: 'suspension suspensions',
  vary: 'variation variations',
};
/** Words that people clip, in the updates too: "a rep from the DfE". */
const CLIPPED: Readonly<Record<string, string>> = {
  admin: 'administration',
  comms: 'communications',
  conf: 'conference',
  dept: 'department',
  eval: 'evaluation',
  exec: 'executive',
  execs: 'executive',
  intro: 'introduce',
  mtg: 'meeting',
  mtgs: 'meeting',
  org: 'organisation',
  orgs: 'organisation',
  prog: 'programme',
  recs: 'recommendations',
  rep: 'representative',
  reps: 'representative',
  spec: 'specification',
  specs: 'specification',
  stats: 'statistics',
};
/** Adjectives of which a text says how much more so things are: "a quieter period". */
const COMPARED =
  'quiet quick slow low small large big fast strong weak cheap deep wide broad short long safe tough hard';

/** Verbs and those of their forms that no ending makes. */
const FORMS_OF_VERBS =
  `withdraw withdrew withdrawn, write wrote written, give gave given, take took taken, choose chose chosen, begin began begun, hold held,
  find found, lead led, meet met, spend spent, build built, grow grew grown, fall fell fallen, rise rose risen, seek sought, bring brought, teach taught,
  pay paid, lose lost, run ran, go went gone, do done, break broke broken, drive drove driven, steal stole stolen, freeze froze frozen,
  wear wore worn, fly flew flown, throw threw thrown, draw drew drawn, shake shook shaken, wake woke woken, ride rode ridden, hide hid hidden,
  eat ate eaten, forget forgot forgotten, swim swam swum, drink drank drunk, sing sang sung, shrink shrank shrunk, sink sank sunk,
  understand understood, sell sold, sleep slept, lend lent, catch caught, buy bought,
  fight fought, win won, shoot shot, add added adding, undertake undertook undertaken, oversee oversaw overseen`
    .split(/,\s+/)
    .map((forms) => forms.split(' '));

/** Plurals that no ending makes, or one that the stemmer does not know. */
const PLURALS: Readonly<Record<string, string>> = {
  children: 'child',
  teeth: 'tooth',
  feet: 'foot',
  mice: 'mouse',
  lice: 'louse',
  buses: 'bus',
  gases: 'gas',
  lives: 'life',
  knives: 'knife',
  wives: 'wife',
  halves: 'half',
  crises: 'crisis',
};

/** What people are called who come from a country, and so what is theirs. */
const PEOPLE_OF: Readonly<Record<string, string>> = {
  afghanistan: 'afghan afghans',
  albania: 'albanian albanians',
  eritrea: 'eritrean eritreans',
  ethiopia: 'ethiopian ethiopians',
  iran: 'iranian iranians',
  iraq: 'iraqi iraqis',
  kurdistan: 'kurd kurds kurdish',
  romania: 'romanian romanians',
  somalia: 'somali somalis',
  sudan: 'sudanese',
  syria: 'syrian syrians',
  ukraine: 'ukrainian ukrainians',
  vietnam: 'vietnamese',
};

/** Forms that no stemmer brings together. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...NOUNS_OF_VERBS, ...PEOPLE_OF }).flatMap(([word, forms]) =>
    forms.split(' ').map((form) => [form, word] as [string, string]),
  ),
  ...Object.entries(CLIPPED),
  ...COMPARED.split(' ').flatMap((word) => {
    const stem = word === 'big' ? 'bigg' : word.replace(/e$/, '');
    return [`${stem}er`, `${stem}est`].map((form) => [form, word] as [string, string]);
  }),
  ...FORMS_OF_VERBS.flatMap(([verb, ...forms]) => forms.map((form) => [form, verb!] as [string, string])),
  ...Object.entries(PLURALS),
  ['relaunch', 'launch'],
  ['relaunched', 'launch'],
  ['hatter', 'hat'],
  ['hatters', 'hat'],
  ['hatting', 'hat'],
]);
