import { describe, expect, test } from 'vitest';
import { fillInLetters } from '../../src/answers/understanding/put-plainly/fill-in-letters.ts';
import { joinApart, joinParts } from '../../src/answers/understanding/put-plainly/join-parts.ts';
import { mendLeadingWords } from '../../src/answers/understanding/put-plainly/mend-leading-words.ts';
import { mendSlips } from '../../src/answers/understanding/put-plainly/mend-slips.ts';
import { partWords } from '../../src/answers/understanding/put-plainly/part-words.ts';
import { knowledge } from './real-corpus.ts';

describe('letters that were left out of a word are filled in:', () => {
  test.each([
    { typed: 'schl plcs', meant: 'school places' },
    { typed: 'soc wkrs', meant: 'social workers' },
    { typed: 'grps', meant: 'groups' },
    { typed: 'the chldrn', meant: 'the children' },
    { typed: 'knife crme', meant: 'knife crime' },
    { typed: 'cnty lines smmt', meant: 'county lines summit' },
    { typed: 'regnl adoptn agncy', meant: 'regional adoption agency' },
    { typed: 'care lvrs', meant: 'care leavers' },
    { typed: 'sec schls', meant: 'secondary schools' },
    { typed: 'wkforce', meant: 'workforce' },
    { typed: 'erly help', meant: 'early help' },
    { typed: 'Yng people', meant: 'Young people' },
    { typed: 'hndl', meant: 'handle' },
    { typed: 'whn', meant: 'when' },
    { typed: 'tlk', meant: 'talk' },
    { typed: 'progs', meant: 'programmes' },
    { typed: 'keynot speaker', meant: 'keynote speaker' },
  ])('“$typed” is “$meant”', ({ typed, meant }) => {
    expect(fillInLetters(typed, knowledge).toLowerCase()).toBe(meant.toLowerCase());
  });
});

describe('nothing is filled in where a word may be right:', () => {
  test.each([
    'weather', // English
    'sept 17', // a month
    'UASC', // initials
    'pshe and btec', // initials in lower case
    'tac meetings',
    'carr', // it can be said: a name
    'jane crtr', // behind a given name
    'mrs crtr',
    'xyzzy',
    'leics and Herts', // places
    'tom@crtr.gov.uk',
  ])('“%s”', (typed) => {
    expect(fillInLetters(typed, knowledge)).toBe(typed);
  });
});

describe('words that were run together are parted:', () => {
  test.each([
    { typed: 'careleavers in London', meant: 'care leavers in London' },
    { typed: 'signsofsafety', meant: 'signs of safety' },
    { typed: 'fosterstocktake', meant: 'foster stocktake' },
    { typed: 'kept in policecells', meant: 'kept in police cells' },
    { typed: 'how many peoplecame', meant: 'how many people came' },
    { typed: 'dothemaths', meant: 'do the maths' },
    { typed: "what is 'pillarsandfoundations'", meant: "what is 'pillars and foundations'" },
    { typed: 'signs ofsafety', meant: 'signs of safety' },
    { typed: 'what is SocialFinance', meant: 'what is social finance' },
    { typed: 'linkmaker', meant: 'link maker' }, // the glossary has it in one word, the updates in two
  ])('“$typed” is “$meant”', ({ typed, meant }) => {
    expect(partWords(typed, knowledge)).toBe(meant);
  });

  test.each([
    'minecraft',
    'songwriting',
    'Greenwood',
    'jane fieldhouse',
    'the homestart',
    'covid19',
    'northwest',
    'FutureSocial',
    'youcanfoster', // an address
    'HeadStart',
    'matchmaker',
  ])('“%s” is not', (typed) => {
    expect(partWords(typed, knowledge)).toBe(typed);
  });
});

describe('words with a hyphen of which the updates make one are joined:', () => {
  test.each([
    { typed: 'bench-marking', meant: 'benchmarking' },
    { typed: 'multi-agency work', meant: 'multi-agency work' },
    { typed: 'care-leavers', meant: 'care-leavers' },
    { typed: 'Stoke-on-Trent', meant: 'Stoke-on-Trent' },
  ])('“$typed” is read as “$meant”', ({ typed, meant }) => {
    expect(joinParts(typed, knowledge)).toBe(meant);
  });
});

describe('a slip in a word that only leads to a question is one in that word:', () => {
  test.each([
    { typed: 'who died sudenly', meant: 'who died suddenly' },
    { typed: 'roughley how many came', meant: 'roughly how many came' },
    { typed: 'adoption, breifly', meant: 'adoption, briefly' },
    { typed: 'who is sarah willsons', meant: 'who is sarah willsons' },
    { typed: 'what about Perhap', meant: 'what about Perhap' },
    { typed: 'yout justice', meant: 'youth justice' },
    { typed: 'yout awards', meant: 'yout awards' },
  ])('“$typed” is read as “$meant”', ({ typed, meant }) => {
    expect(mendSlips(typed, knowledge).text).toBe(meant);
  });
});

describe('a slip in a word that says how a question is put is mended:', () => {
  test.each([
    { typed: "waht's hapening on UASC", meant: "what's happening on UASC" },
    { typed: 'who chiars FCYP', meant: 'who chairs FCYP' },
    { typed: 'tel me abotu UASC', meant: 'tel me about UASC' },
    { typed: 'is anyone coing', meant: 'is anyone coming' },
    { typed: 'who wrote the intro', meant: 'who wrote the intro' },
    { typed: 'who is Mr Whatt', meant: 'who is Mr Whatt' },
    { typed: 'Hereward', meant: 'Hereward' },
    { typed: 'who is Sarah Wich', meant: 'who is Sarah Wich' },
  ])('“$typed” is “$meant”', ({ typed, meant }) => {
    expect(mendLeadingWords(typed, knowledge)).toBe(meant);
  });
});

describe('a slip in what is asked about is the word that the updates have beside its neighbours, or have most:', () => {
  test.each([
    { typed: 'fosetr carers', meant: 'foster carers' },
    { typed: 'schoool exclusions', meant: 'school exclusions' },
    { typed: 'footbal coaching', meant: 'football coaching' },
    { typed: 'vapping', meant: 'vaping' },
    { typed: 'who is Cate Blanchet', meant: 'who is Cate Blanchet' },
    { typed: 'Mr Sidebotham', meant: 'Mr Sidebotham' },
    { typed: 'the NEASC', meant: 'the NEASC' },
  ])('“$typed” is “$meant”', ({ typed, meant }) => {
    expect(mendSlips(typed, knowledge).text).toBe(meant);
  });
});

describe('a word that a blank parted is joined, and two words are not:', () => {
  test.each([
    { typed: 'impro vement boards', meant: 'improvement boards' },
    { typed: 'safe guarding', meant: 'safe guarding' },
    { typed: 'the data base', meant: 'the data base' },
    { typed: 'Jo Anna', meant: 'Jo Anna' },
  ])('“$typed” is “$meant”', ({ typed, meant }) => {
    expect(joinApart(typed, knowledge)).toBe(meant);
  });
});

test('a word that frames a question is parted from what it was run together with', () => {
  expect(partWords('what do they do thesedays', knowledge)).toBe('what do they do these days');
  expect(partWords('underwood', knowledge)).toBe('underwood');
});
