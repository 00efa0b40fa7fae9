import { fragment } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';

/**
 * Words of the field that no person is called by: bodies, services, posts, months, what a heading is made
 * of. A run of capitalised words is cut at them, so that "Regional Adoption Board" is nobody. Lower case.
 */
export const FIELD_WORDS: ReadonlySet<string> = wordSet(`
  a about academic academies academy acting action activity adolescent adolescents adopter adoption adult
  adults advice adviser advisor advisory advocacy afterwards agency agenda agreement alliance alliances
  all also an analysis and annual any april are area areas arts as aspirant assembly assessment
  assessments assistant associate association assurance asylum at attainment attendance audit audits
  august authorities authority autumn award awards balance bank behaviour benchmarking best better bill
  blog board boards body book borough both briefing bureau business but by cabinet campaign capacity care
  careers carer carers case catholic central centre centres chair chairs challenge challenges champion
  champions change changes chief child childcare children children’s childrens christmas church churches
  circle city civil clinic clinical club coalition college colleges colleague colleagues commenting
  comment commission commissioner commissioners commissioning committee committees community communities
  company compass comprehensive conditions conference congratulations conservative consortium constabulary
  consultation contact contracts cooperation co-operation corporate council councillor councillors
  councils county court crime crown culture current custody data date day deanery december delivery demand
  department departments deputy development devolution diocese director directorate directors disability
  disabilities disabled disclosure district division domestic draft dual duty early east eastern economic
  education educational effective efficiency eighth elected emotional employment england english equality
  equity essex estate european evaluation event events every evidence excellence exclusion exclusions
  executive experience family families february federation female festival final finance financial finding
  finish first five following force formula fort forum foster fostering foundation four framework friday
  from front fund funding fundamental further future gap gold good governance government grant great
  greater green group groups guidance guide head heads health healthy help her here high higher his home
  homes house housing hub human humber if impact important improvement improving in inclusion independent
  induction industrial infant information initiative innovation inspection inspector inspectorate
  inspectors institute institution insurance integrated interim international introduction is issues it
  its january job joint journal judge judges july june just justice key kinship knowledge lab labour lead
  leader leaders leadership leads league learners learning leaving legal level life link lines local
  london looked looking low ltd magazine maintained making manager managers managing march market
  marketing maternity maximising mayor may meeting member members memorandum mental metro metropolitan
  midlands migration minister ministerial ministers ministry mission model monday money monitoring most
  multi-academy municipal museum mutual my national native neglect neighbourhood network networks new news
  newsletter next nhs no north northern note notes november now number nursing objectives october of
  office officer officers official officials on one online open operational opportunities opportunity or
  order organisation our outcomes outstanding overview panel parental parenting parents parliament
  parliamentary participation partner partners partnership partnerships past pathfinder peer people
  performance permanence phase pilot pilots place placement placements plan planning plans plenary police
  policy political post practice practitioner practitioners president press pressures preventing
  prevention primary prime principal principals prison prisons priorities priority prisoners procurement
  professional professor programme project projects promoting protection provider providers providing
  public pupil putting quality quarterly queen queen’s king’s rape reaffirming recent recovery recruitment
  reform reforms refugee region regional regions register relationships release report representative
  representatives research residential resilience resource resources response responding restorative
  retention return review reviews right rights risk role round royal rural safe safeguarding safer
  saturday school schools science scheme second secondary secretary section sector sector-led secure
  self-assessment self-evaluation senior september serious service services session seven short show
  single site six skills social society solution some south southern special specialist speech sponsor
  spring staff staffing standard standards standing state statement statutory steering step stocktake
  strategic strategy strengthening strong student students study sub-group submission success sufficiency
  summary summer summit sunday supply support supporting survey sustainability system systems talking task
  taskforce teacher teachers teaching team teams technical teenage ten terror thanks the their themes
  therapy these third this those three thriving thursday time to together today tool toolkit topical
  towards town training transfer transforming transformation transition transport treasurer treasurers
  treasury tribunal trust trustees trusts tuesday turning twin two unaccompanied under understanding union
  unit united university update updates urban us value vice victim video view views village virtual vision
  visit visits voice voluntary vulnerable warwickshire water we wednesday week weekly welcome welfare
  welsh well wellbeing well-being west western what when where which while white who winter with within
  women word work worker workers workforce working workshop workshops workstream world year years
  yorkshire you young your youth association’s committee’s dear best kind regards sincerely earlier since
  during since outside finally although however also according his yours chancellor detective constable
  sergeant superintendent prosecutor author editor ombudsman mp lord lady sir dame lords commons kingdom
  britain british scotland wales ireland europe africa australia america page posts download appendix
  annex table figure chapter version copy slides notes editors media foundation charity digital inner
  outer mid near historic visiting coastal nearby upper lower barnardo’s nspcc staffing streams stream
  lives chances minds mind matters matter story stories show shows live signs
`);

/** Nouns that a body's name ends in. */
export const BODY_NOUNS =
  fragment`
    adcs|alliance|association|authority|board|body|bureau|college|commission|committee|company
    |conference|consortium|council|
  ` +
  fragment`
    federation|forum|foundation|group|hub|institute|meeting|network|office|panel|partnership|police
    |programme|
  ` +
  fragment`
    project|review|service|society|steering group|strand|sub-committee|subcommittee|subgroup
    |sub-group|summit|
  ` +
  fragment`
    task and finish group|taskforce|task force|team|virtual school|trust|union|unit|university
    |workstream|work stream|working group|workgroup
  `;
