import { expect, test } from 'vitest';
import { readRoles } from '../../src/knowledge/read-roles/read-roles.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';

/**
 * Every post that the documents give to somebody, found by reading all of them: person (place) · post · body,
 * then what differs from "held when the document came out". What is not here is not to be read, either.
 */
const EXPECTED = `
  hcan-and-rs-policy-committee-updates-september-2016
    Richard Selwyn · member · Resources and Sustainability Policy Committee

  annual-conference-2016-presentations
    Edward Timpson · MP · Parliament
    Isabelle Trowler · chief social worker for children and families · Government

  adcs-presidents-speech-ncasc-2017
    Alison Michalska · president · ADCS

  alison-michalskas-inaugural-presidential-speech
    Alison Michalska · president · ADCS

  annual-conference-2017-presidential-address
    Alison Michalska · president · ADCS

  minister-goodwill-speech-at-ncasc-2017
    Robert Goodwill · minister of state for children and families · Government

  pr-presidents-speech-ncasc-2016
    Dave Hill · president · ADCS

  presidents-ncasc-speech-press-release
    Alison Michalska · president · ADCS

  presidents-speech-at-annual-conference-press-release
    Alison Michalska · president · ADCS

  press-release-adcs-annual-conference-2016-presidential-address
    Dave Hill · president · ADCS

  a-country-that-works-for-all-children-press-release
    Alison Michalska · president · ADCS

  adcs-response-to-revolving-door-report
    Alison Michalska · president · ADCS

  adcs-response-to-the-measures-announced-in-the-queens-speech
    Alison Michalska · president · ADCS

  adcs-vice-president-2018-19
    Rachel Dickinson (Barnsley Metropolitan Borough Council) · executive director people · Barnsley Metropolitan Borough Council
    Rachel Dickinson (Barnsley Metropolitan Borough Council) · vice president · ADCS · coming, from 2018-04
    Rachel Dickinson · president · ADCS · coming, from 2019-04
    Alison Michalska · president · ADCS
    Rachel Dickinson · vice president · ADCS · coming, from 2018-04

  announcement-on-a-snap-general-election
    Alison Michalska · president · ADCS

  comment-on-demos-report-on-commissioning-in-childrens
    Dave Hill · president · ADCS

  comment-on-new-school-information-regulations
    Alison Michalska · president · ADCS

  comment-on-outsourcing-in-childrens-services-and-the
    Dave Hill · president · ADCS

  dcs-update-2017
    Alison Michalska · president · ADCS

  future-adcs-vice-president-comment-by-alison-michalska
    Alison Michalska · president · ADCS
    Rachel Dickinson · vice president · ADCS · coming, from 2018-04

  future-adcs-vice-president-comment-by-dave-hill
    Dave Hill · president · ADCS
    Stuart Gallimore · vice president · ADCS · coming

  harold-bodmer
    Harold Bodmer · president · ADASS · over
    Dave Hill · president · ADCS
    Harold Bodmer (Norfolk) · executive director of adult services · Norfolk · over
    Harold Bodmer · president · ADASS · over

  increases-in-remand-fees
    Jenny Coles · chair · Families, Communities and Young People Policy Committee

  local-government-ombudsman-review-of-local-government-complaints
    Dave Hill · president · ADCS

  naas-consultation-response-from-adcs
    Rachael Wardell · chair · Workforce Development Policy Committee

  peer-support-programme-for-childrens-services
    Alison Michalska · president · ADCS

  providing-leadership-and-ambition-for-the-care-system
    Alison Michalska · vice president · ADCS

  six-new-opportunity-areas-comment
    Dave Hill · president · ADCS

  social-mobility-action-plan-comment
    Alison Michalska · president · ADCS

  spring-budget-2017
    Philip Hammond · chancellor · Government
    Dave Hill · president · ADCS

  greater-london-region-update-november-2017
    nobody named (a DCS) · chair · multi-agency working group

  greater-london-region-update-september-2017
    nobody named (a DCS) · chair · multi-agency meeting

  north-east-region-update-december-2016
    nobody named (an interim DCS) · interim DCS · Gateshead
    nobody named (an interim DCS) · interim DCS · Durham
    nobody named (an interim DCS) · interim DCS · Middlesbrough
    Jane Humphreys (Stockton) · DCS · Stockton
    Martin Gray (Stockton) · assistant director · Stockton
    Martin Gray (Stockton) · DCS · Stockton · coming, from 2017-01

  north-east-region-update-november-2017
    Abigail Holder · contact · Education

  north-east-region-update-september-2016
    Rachael Shimmin (Durham) · DCS/DASS · Durham · over
    Rachael Shimmin (Buckinghamshire) · chief executive · Buckinghamshire
    Margaret Whellans (Gateshead) · DCS · Gateshead · over
    Margaret Whellans (Durham) · interim DCS · Durham
    Barbara Shaw (Redcar & Cleveland Council) · DCS · Redcar & Cleveland Council
    Richenda Broad (Middlesbrough Council) · DCS · Middlesbrough Council, until 2016-09
    Eleni Ioannides (Middlesbrough Council) · interim DCS · Middlesbrough Council
    Jane Humphreys (Stockton Council) · DCS · Stockton Council, until 2016-12
    Martin Gray (Stockton Council) · assistant director · Stockton Council
    Martin Gray (Stockton Council) · DCS · Stockton Council · coming, from 2017-01-01
    Andrew Christie · chair · Adoption Leadership Board
    Andrew Christie · sponsor · North East region
    Suzanne Joyner (Darlington) · chair · regional workforce development committee

  north-east-region-update-september-2017
    Helen Watson (Middlesbrough) · DCS · Middlesbrough
    Caroline O’Neill (Gateshead) · DCS/DASS · Gateshead
    Daljit Lally (Northumberland) · interim chief executive · Northumberland
    Andy Johnson (Northumberland) · interim DCS · Northumberland

  north-east-update-april-2017
    Martin Gray (Stockton) · DCS · Stockton, from 2017-01
    Margaret Whellans (Durham) · interim DCS · Durham · over
    Margaret Whellans (Durham) · DCS · Durham
    nobody named (an interim DCS) · interim DCS · Gateshead
    nobody named (an interim DCS) · interim DCS · Middlesbrough

  north-west-region-update-september-2016
    Paul Bunker · contact · Getting to Good Seminars 2016/17
    Zelda Massey · contact · Getting to Good Seminars 2016/17
    nobody named (independently) · chair · North West School Improvement Partnership Board (NWSIB)
    Sir Nick Weller · lead · Northern Powerhouse Schools Strategy Review (NPSSR)
    Sir Nick Weller · member · SIPB · coming

  north-west-update-december-2016
    Amy Lythgoe · principal marketing officer · North West region
    Paul Bunker · regional development manager · North West region
    Amy Lythgoe · contact · Regional foster carer recruitment – You Can Foster
    Paul Bunker · contact · Regional foster carer recruitment – You Can Foster
    Maxine Froggatt · contact · Who does improvement? - working with Ofsted

  nw-region-update-nov-2017-improving-social-care-practice-and
    Paul Bunker · regional development manager · North West region
    Paul Bunker · contact · Responding with partners

  south-east-region-update-september-2016
    Janette Karklins (Bracknell Forest) · DCS · Bracknell Forest · over
    Stuart Gallimore (East Sussex) · lead · sector-led improvement
    Stuart Gallimore (East Sussex) · DCS · East Sussex
    Alison Jeffery (Portsmouth) · assistant lead · sector-led improvement · coming
    Alison Jeffery (Portsmouth) · DCS · Portsmouth

  south-west-region-update-december-2016
    nobody named · project co-ordinator · South West region

  south-west-region-update-november-2017
    nobody named · project officer · South West region

  south-west-region-update-september-2016
    Ashley Ayres (Bath and North East Somerset Council) · chief executive · Bath and North East Somerset Council
    Ashley Ayres (Bath and North East Somerset Council) · DCS · Bath and North East Somerset Council · over
    Sara Tough (Dorset) · DCS · Dorset
    Sara Tough (Dorset) · lead DCS · SLI
    Fran Havard · co-ordinator · improvement work · over
    Steve Fish · SLI programme manager · South West region · coming, from 2016-11

  regional-update-november-2023
    Jo Britton · chair · West Midlands region
    Pat Bullen · SEND co-ordinator · West Midlands region · over
    Jane Carter · SEND co-ordinator · West Midlands region
    Jane Carter · contact · SEND Co-ordinator
    Abdul Kahar · contact · The Participation Leads Network needs you
    Dan Gray (Worcestershire Children First) · co-chair · Workforce and Leadership workstream
    John Coleman (Warwickshire) · co-chair · Workforce and Leadership workstream
    Nisha Gupta (Staffordshire) · sponsor · PSW Network
    Bekka Leigh · contact · SWE Request for Stakeholder engagement
    Joanne Capaldi · contact · The Teaching Partnership and LGA workforce project
    Sue DeWaal · contact · The Teaching Partnership and LGA workforce project
    Tina Russell · lead DCS · Regional Improvement and Innovation Alliance (RIIA)
    Tina Russell · sponsor · RIIA

  west-midlands-regional-update-april-2017
    Lyn Gavin · safeguarding engagement lead · CBS
    Nabila Sharma · author · book ‘Brutal’
    Michael Spellman (West Midlands Police) · detective inspector · West Midlands Police
    Sarah Hammond · senior district crown prosecutor · no body
    Anne Tiivas · CPSU director · NSPCC
    nobody named (a DCS) · chair · short life task and finish group

  west-midlands-september-update-2015
    Tony Oakman (Dudley) · chair · Adoption Leadership Board
    Tony Oakman (Dudley) · DCS · Dudley
    Karen Bradshaw (Shropshire) · chair · West Midlands region
    Polly Reed · IEWM children’s programme manager · West Midlands region
    Karen Bradshaw (Shropshire) · contact · West Midlands September Update 2015
    Polly Reed · contact · West Midlands September Update 2015

  yorkshire-and-humber-region-update-november-2017
    nobody named (a lead DCS) · children’s mental health champion · Yorkshire and Humber region

  yorkshire-and-humber-region-update-september-2017
    nobody named (a lead DCS) · children’s mental health champion · Yorkshire and Humber region
`;

const corpus = await readTestedCorpus();
const roles = readRoles(corpus.documents, corpus);
const expected = EXPECTED.trim()
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').map((line) => line.trim()))
  .map(([id, ...lines]) => ({ id: id ?? '', lines }));

test.each(expected)('$id says who holds which post', ({ id, lines }) => {
  expect(
    roles.filter(({ source }) => source.kind === 'passage' && source.documentId === id).map(shown),
  ).toEqual(lines);
});

test('no other document gives a post to anybody', () => {
  const known = new Set(expected.map(({ id }) => id));
  const others = roles.filter(({ source }) => source.kind === 'passage' && !known.has(source.documentId));
  expect(others.map(shown)).toEqual([]);
});

test('the evidence of a role stands word for word in the passage that it cites', () => {
  const passages = new Map(
    corpus.documents.flatMap((document) => document.passages.map((passage) => [passage.id, passage])),
  );
  for (const { evidence, source, person } of roles) {
    if (source.kind !== 'passage') throw new Error(`${person} is cited from a page`);
    const passage = passages.get(`${source.documentId}#${source.anchor}`);
    expect([passage?.heading, ...(passage?.headings ?? []), passage?.text].join('\n')).toContain(evidence);
  }
});

function shown({ person, place, post, body, tense, asOf, until, isAbout, source }: Role): string {
  const document = corpus.documents.find(({ id }) => source.kind === 'passage' && id === source.documentId);
  const who = `${person ?? 'nobody named'}${place ? ` (${place})` : ''}`;
  const ofWhat = [who, post, body || 'no body', ...(tense === 'held' ? [] : [tense])].join(' · ');
  const from = asOf === document?.published || isAbout ? '' : `, from ${asOf}`;
  return `${ofWhat}${from}${until ? `, until ${until}` : ''}`;
}
