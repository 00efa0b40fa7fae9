import { fragment, pattern } from '../../text/pattern.ts';

/** A kind of post that questions name, and how documents and questions write it. */
export type PostKind = {
  readonly name: string;
  readonly asked: RegExp;
  /** Matches the post of a role of this kind. */
  readonly held: RegExp;
  /**
   * Whether a question for it is only ever answered by a role: nobody who "chairs" something may be guessed from a text
   * that says something else of it. The looser words ("leads", "manages") may also be met by what a text says.
   */
  readonly isStrict: boolean;
  /** Whether there are many of the kind, each with a title of its own ("the shadow chancellor"), by which a refusal calls it. */
  readonly isTitled?: true;
};

/** The holders of public offices go by titles of which updates hold few, and what is held of others is no answer. */
export const OFFICE = fragment`
  (?:
    secretary(?: of state)?|commissioner|ombudsman|whip|principal social worker|psw
    |chief (?!exec|social worker|inspector|ce)\w+(?: officer)?
    |(?:lead|cabinet|elected|executive) member|portfolio holder|councillor|(?:special|policy) advis[eo]r|speech ?writer
    |queen|king|prince(?:ss)?
  )
`;
/** "Police and crime", and nothing that somebody does with them. */
const BEFORE_OFFICE = fragment`
  (?:(?!(?:
    \w+ing|with|to|for|from|by|on|at|in|of|that|who
  )\b)[\w'&-]+ ){0,4}?
`;

export const KINDS: readonly PostKind[] = [
  // Of a council, which is another post than any of its officers'.
  {
    name: 'council leader',
    asked: pattern()`
      \bcouncil(?:'?s)? leaders?\b|\bleaders? of (?:the )?opposition\b
      |\bleaders? of (?!.*\b(?:care|reference)\b)(?:(?!group|board)[\w'&-]+ ){1,4}council\b
      |\b(?:opposition|political|labour|conservative|tory|lib dem) leaders?\b
    `,
    held: /council leader|leader of .*council/i,
    isStrict: true,
  },
  {
    name: 'vice president',
    asked: /\bvice[- ]?presidents?\b|\bdeputy president\b|\bpresident[- ]elect\b|\bvp\b/,
    held: /vice[- ]?president/i,
    isStrict: true,
  },
  {
    name: 'president',
    asked: /\bpresidents?\b|\bpresidency\b|\bpresid(?:es|ed|ing)\b/,
    held: /^(?:joint )?president/i,
    isStrict: true,
  },
  {
    name: 'co-chair',
    asked: /\bco-?chair\w*\b|\bcochairs?\b|\bjoint chairs?\b/,
    held: /co-?chair/i,
    isStrict: true,
  },
  {
    name: 'vice-chair',
    asked: /\b(?:vice|deputy)[- ]?chair\w*\b/,
    held: /(?:vice|deputy)[- ]?chair/i,
    isStrict: true,
  },
  {
    name: 'chair',
    asked: /\bchair(?:s|ed|ing|man|woman|person|ship)?\b/,
    held: /^(?:independent )?(?:co-?)?chair/i,
    isStrict: true,
  },
  {
    name: 'deputy',
    asked: /\bdeput(?:y|ies)\b/,
    held: /deputy/i,
    isStrict: true,
  },
  { name: 'assistant', asked: /\bassistant (?!directors?\b)/, held: /assistant/i, isStrict: true },
  {
    name: 'interim chief executive',
    asked: /\b(?:interim|acting|temporary) (?:chief executive|ceo|cex|cx)\b/,
    held: /interim chief executive/i,
    isStrict: true,
  },
  {
    name: 'chief executive',
    asked: /\bchief exec(?:utive)?s?\b|\bceo\b|\bce?x\b/,
    held: /chief executive/i,
    isStrict: true,
  },
  {
    name: 'interim DCS',
    asked: pattern()`
      \b(?:interim|acting|temporary) (?:dcs|director)
      |\bstill (?:the )?(?:interim|acting)\b(?! (?:chief|ce))
      |\bwho(?:'s|s| is| was)(?: now)? (?:the )?interim(?= (?:at|in|for)\b|\W*$)
    `,
    held: /(?:interim|acting) DCS/i,
    isStrict: true,
  },
  { name: 'lead DCS', asked: /\blead dcs\b/, held: /lead DCS/i, isStrict: true },
  {
    name: 'DCS/DASS',
    asked: /\btwin[- ]?hat\w*|\bdcs ?(?:\/|&|and) ?dass (?!\w*s\b)|\bdcs\/dass\b|\bdcs (?:and|&) dass\W*$/,
    held: /DCS\/DASS/,
    isStrict: true,
  },
  {
    name: 'DCS',
    asked: pattern()`
      (?<!-)\bdcs(?:s|es)?\b
      |\b(?:head|boss|director) of (?:children'?s?|kids'?) (?:services|department)
      |\bchildren'?s (?:services )?director\b|(?<!(?:assistant|deputy) )\bdirector in\b
      |\b(?:
        runs?|running|leads?|leading|led|heads?|headed|took over|takes? over|taken over|in charge of
        |responsible for
      ) (?:[\w'&-]+ ){0,5}?(?:children'?s?|kids'?) (?:services|department)\b
    `,
    // Councils give them other titles: "Executive Director People".
    held: pattern('i')`
      \bDCS\b
      |^(?:(?:
        executive|corporate|strategic|interim|acting
      ) )*director,? (?:of |for )?(?:people|children)
    `,
    isStrict: true,
  },
  { name: 'DASS', asked: /\bdass\b|\bdirector of adult/, held: /DASS|adult/i, isStrict: true },
  { name: 'minister', asked: /\bministers?\b/, held: /minister/i, isStrict: true, isTitled: true },
  {
    name: 'office',
    asked: pattern()`
      ^(?:(?:and|so) )?(?:(?:
        who(?:'?s| is| was| are| were)|name of|which person is
      ) )?(?:now |currently )?(?:the |our |an? )?${BEFORE_OFFICE}${OFFICE}s?\b(?:'s?)?(?= (?:
        for|of|in|at|to|now|name|then|called|who|from
      )\b|\W*$)
    `,
    held: new RegExp(OFFICE, 'i'),
    isStrict: true,
    isTitled: true,
  },
  { name: 'mayor', asked: /\bmayors?\b/, held: /\bmayor\b/i, isStrict: true },
  { name: 'chancellor', asked: /\bchancellor\b/, held: /chancellor/i, isStrict: true, isTitled: true },
  {
    name: 'representative',
    asked: pattern()`
      \breps?\b|\brepresentatives?\b
      |\brepresent(?:s|ed|ing)?\b.*\b(?:on|at) (?:the )?(?:adcs )?(?:council|board|committee)\b
      |\bsits? on\b|\bsat on\b
      |\bon (?:the )?(?:adcs )?council of reference\b
    `,
    held: /representative|member/i,
    isStrict: true,
  },
  {
    name: 'head',
    asked: /\b(?:principal|governor|dean) (?:of|at)\b|\bchief inspector\b/,
    held: /^(?:principal|governor|dean|chief inspector)\b/i,
    isStrict: true,
  },
  { name: 'treasurer', asked: /\btreasurer of\b/, held: /treasurer/i, isStrict: true },
  { name: 'head', asked: /\b(?:head|boss) of\b/, held: /^head\b/i, isStrict: false },
  {
    name: 'chief social worker for adults',
    asked: pattern()`
      \bchief social workers? (?:for|of) (?:the )?adults?\b
      |\badults?(?:'s?)? chief social workers?\b|\bchief adults?(?:'s?)? social workers?\b
    `,
    held: /chief social worker.*\badult/i,
    isStrict: true,
    isTitled: true,
  },
  {
    name: 'chief social worker',
    asked: /\bchief social worker\b/,
    held: /chief social worker/i,
    isStrict: false,
  },
  { name: 'champion', asked: /\bchampions?\b/, held: /champion/i, isStrict: false },
  { name: 'sponsor', asked: /\bsponsor(?:s|ed|ing)?\b/, held: /sponsor/i, isStrict: true },
  {
    name: 'co-ordinator',
    asked: /\bco-?ordinators?\b/,
    held: /co-?ordinator/i,
    isStrict: true,
  },
  {
    name: 'co-ordinating',
    asked: /\bco-?ordinat(?:es|ed|ing)\b/,
    held: /co-?ordinat/i,
    isStrict: false,
  },
  { name: 'manager', asked: /\bmanagers?\b/, held: /manager/i, isStrict: false },
  { name: 'officer', asked: /\bofficers?\b/, held: /officer/i, isStrict: false },
  { name: 'author', asked: /\bauthor(?:s|ed)?\b|\bwrote\b/, held: /author/i, isStrict: false },
  {
    name: 'lead',
    asked: pattern()`
      \blead(?:s|er|ing)?\b|\bmanage[sd]\b|\bled\b|\bhead(?:s|ed)\b|\bin charge\b|\bresponsible\b
      |\brun(?:s|ning)?\b
    `,
    held: pattern('i')`
      lead|chair|sponsor|co-?ordinat|manager|officer|convenor
      |^(?:interim |programme |project )*(?:head|director)\b
    `,
    isStrict: false,
  },
  // Of a programme, and not of any council's services.
  {
    name: 'programme director',
    asked: /\b(?:programme|project) directors?\b/,
    held: /\b(?:programme|project) (?:director|manager|lead)/i,
    isStrict: false,
  },
  { name: 'director', asked: /\bdirectors?\b/, held: /director|DCS/i, isStrict: false },
];
