import { expect, test } from 'vitest';
import { readPeople } from '../../src/knowledge/read-roles/read-people.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';

const corpus = await readTestedCorpus();
const people = readPeople(corpus.documents, corpus);
const called = (name: string) => people.find((person) => person.name === name);

/** Everybody named in the documents, found by reading them, in alphabetical order of surnames. */
const EVERYBODY = `
Graham Archer, Ashley Ayres, Debbie Barnes, Samantha Baron, Lisa Belletty, David Berridge, Harold Bodmer,
Karen Bradshaw, Paul Brennan, Jo Britton, Richenda Broad, Bernie Brown, Simon Brown, Ben Bryant, Pat Bullen,
Paul Bunker, Joanne Capaldi, Jane Carter, Andrew Christie, Alan Clifton, John Coleman, Jenny Coles, Steve Crocker,
Lindsay Dalton, Sue DeWaal, Rachel Dickinson, Steve Fish, Anton Florek, John Freeman, Maxine Froggatt,
Stuart Gallimore, Lyn Gavin, Bryan Glover, Robert Goodwill, Dan Gray, Martin Gray, Paul Greenhalgh, Nisha Gupta,
Sarah Hammond, Philip Hammond, Amanda Harvey, Jess Haslam, Nic Haughton, Fran Havard, Barbara Herts, Joanne Hewson,
Dave Hill, Abigail Holder, Dez Holmes, Catherine Houlcroft, Jane Humphreys, Eleni Ioannides, Alison Jeffery,
Melanie John-Ross, Andy Johnson, Karen Jones, Suzanne Joyner, Abdul Kahar, Janette Karklins, Daljit Lally,
Almudena Lara, Brian Lawson, Bekka Leigh, Ian Lewis, Helen Lincoln, Bekah Little, Andy Lloyd, Julia Lumb,
Amy Lythgoe, Anne MacIver, Jonny Mallinson, Paul Marshall, Zelda Massey, Chris McLoughlin, Alison Michalska,
Sir Martin Narey, Caroline O’Neill, Tony Oakman, Mark Owers, Jane Parrfement, Lisa Pascoe, Nasima Patel,
Barbara Peacock, Charlotte Ramsden, Polly Reed, Tamsyn Roberts, Tina Russell, Eleanor Schooling, Richard Selwyn,
Nabila Sharma, Barbara Shaw, Rachael Shimmin, Michael Spellman, Chris Spencer, Charlie Taylor, Ian Thomas,
Edward Timpson, Anne Tiivas, Gail Tolley, Sara Tough, Isabelle Trowler, Linda Uren, Anthony Walters, Rachael Wardell,
Helen Watson, Sir Nick Weller, Margaret Whellans, Kevin Williams
`;

test('everybody whom the documents name is known, and nobody else', () => {
  const expected = EVERYBODY.trim().split(/,\s+/);
  expect(people.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test.each([
  { name: 'Maxine Froggatt', email: 'maxinefroggatt@yahoo.co.uk' },
  { name: 'Paul Bunker', email: 'paul.bunker@stockport.gov.uk' },
  { name: 'Zelda Massey', email: 'zeldam@nwemployers.org.uk' },
  { name: 'Amy Lythgoe', email: 'amy.lythgoe@bolton.gov.uk' },
  { name: 'Karen Bradshaw', email: 'Karen.bradshaw@shropshire.gov.uk' },
  { name: 'Polly Reed', email: 'preed@westmidlandsiep.gov.uk' },
  { name: 'Abigail Holder', email: 'abigail.holder@newcastle.gov.uk' },
])('$name is reached at $email alone', ({ name, email }) => {
  expect(called(name)?.emails).toEqual([email]);
});

test.each([
  { name: 'Dez Holmes', places: ['RiP', 'Research in Practice'] },
  { name: 'Ben Bryant', places: ['ISOS', 'ISOS Partnership', 'ISOS'] },
  { name: 'Nasima Patel', places: ['Tower Hamlets'] },
  { name: 'Anton Florek', places: ['Staff College'] },
  { name: 'Charlie Taylor', places: ['Ministry of Justice'] },
  { name: 'Melanie John-Ross', places: ['Barnsley'] },
])('$name is said to be from $places', ({ name, places }) => {
  expect(called(name)?.mentions.map(({ place }) => place)).toEqual(places);
});

test('a mention carries the posts that its passage states, and its words', () => {
  expect(called('Suzanne Joyner')?.mentions).toMatchObject([
    {
      documentId: 'north-east-region-update-september-2016',
      place: 'Darlington',
      sentence:
        'A new regional workforce development committee has been established, chaired by Suzanne Joyner, Darlington.',
      roles: [{ post: 'chair', body: 'regional workforce development committee' }],
    },
  ]);
});

test('a title makes nobody a second person', () => {
  expect(called('Martin Narey')).toBeUndefined();
  expect(called('Sir Martin Narey')?.mentions).toHaveLength(3);
});
