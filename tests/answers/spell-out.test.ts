import { describe, expect, test } from 'vitest';
import { spellOut } from '../../src/answers/understanding/spell-out.ts';

describe('a question typed in a hurry is spelt out:', () => {
  test.each([
    { asked: 'dec16 update', spelt: 'December 16 update' },
    { asked: 'Dec. 2016', spelt: 'December 2016' },
    { asked: 'sept seventeen', spelt: 'September 2017' },
    { asked: 'may eighteen', spelt: 'may 2018' },
    { asked: 'in twenty seventeen', spelt: 'in 2017' },
    { asked: 'in twenty twenty-one', spelt: 'in 2021' },
    { asked: 'what is R.J.C.?', spelt: 'what is RJC?' },
    { asked: 'the T & F group', spelt: 'the T&F group' },
    { asked: 'S20 in London', spelt: 'section 20 in London' },
    { asked: 's.47 enquiries', spelt: 'section 47 enquiries' },
    { asked: 'latest from sth west', spelt: 'latest from south west' },
    { asked: 'Nth-east', spelt: 'north east' },
    { asked: 'wots new b4 xmas', spelt: "what's new before Christmas" },
    { asked: "what's an RSC when its at home", spelt: "what's an RSC" },
    { asked: 'what exactly is LADO', spelt: 'what is LADO' },
    { asked: '  “peer\n review” ', spelt: '"peer review"' },
    {
      asked: "what is ADCS's position on grammar schools",
      spelt: 'what did ADCS say about grammar schools',
    },
    { asked: 'what does London make of the formula', spelt: 'what does London say about the formula' },
    {
      asked: 'where does the association stand on profit',
      spelt: 'what does the association say about profit',
    },
    { asked: 'how mny', spelt: 'how many' },
    { asked: 'transport, east vs west midlands', spelt: 'transport, east midlands vs west midlands' },
    { asked: 'north and south west on neglect', spelt: 'north west and south west on neglect' },
    { asked: 'North East and West on neglect', spelt: 'North East and North West on neglect' },
    { asked: "what's the story with Firstline", spelt: "what's happening with Firstline" },
    { asked: 'where do we stand on RAAs', spelt: "what's happening with RAAs" },
    { asked: 'any movement on Link Maker', spelt: "what's happening with Link Maker" },
    { asked: 'never heard of the Gold Group, what is it?', spelt: 'what is Gold Group' },
    { asked: 'in plain English what is NESWA', spelt: 'what is NESWA' },
    { asked: 'Signs of Safety for beginners', spelt: 'what is Signs of Safety' },
    { asked: 'what is Link Maker for', spelt: 'what is Link Maker' },
    { asked: 'can you explain what a tartan rug is', spelt: 'what is a tartan rug' },
    { asked: "what's it about", spelt: "what's it about" },
    { asked: "who'd be the right person", spelt: 'who would be the right person' },
    { asked: 'who’ve we got', spelt: 'who have we got' },
    { asked: 'to whom should I write', spelt: 'who should I write' },
    { asked: "who's the SEND person in Kent", spelt: 'who leads SEND in Kent' },
    { asked: 'who is the right person in Kent', spelt: 'who is the right person in Kent' },
    { asked: 'who led the association in 2019', spelt: 'who was president of ADCS in 2019' },
    { asked: 'who governs the partnership', spelt: 'who leads the partnership' },
    { asked: 'who is responsible for SLI', spelt: 'who leads SLI' },
    { asked: 'who was running the board', spelt: 'who led the board' },
    { asked: 'who looks after disabled children', spelt: 'who looks after disabled children' },
    { asked: 'who looks after the regional dataset', spelt: 'who maintains the regional dataset' },
    { asked: 'who runs the regional data project', spelt: 'who leads the regional data project' },
    { asked: 'who keeps our data', spelt: 'who maintains our data' },
    { asked: 'who runs ADCS', spelt: 'who is president of ADCS' },
    { asked: 'do we know how many came', spelt: 'how many came' },
    { asked: 'does anyone know when they met?', spelt: 'when they met?' },
    { asked: 'have the updates said why', spelt: 'why' },
    { asked: 'is it known how many came', spelt: 'how many came' },
    { asked: 'remind me at what age they leave again?', spelt: 'at what age they leave?' },
    { asked: "i can't remember who chaired it", spelt: 'who chaired it' },
    { asked: 'according to the updates, how many came', spelt: 'how many came' },
    { asked: 'need this for a briefing: where was it held', spelt: 'where was it held' },
    { asked: 'just how many came', spelt: 'how many came' },
    { asked: 'when do they meet again?', spelt: 'when do they meet again?' },
    { asked: 'do the updates say that it failed', spelt: 'do the updates say that it failed' },
    { asked: "what's the reason for the withdrawal", spelt: 'why the withdrawal' },
    { asked: 'what reason was there for withdrawing it', spelt: 'why withdrawing it' },
    { asked: 'reason Durham needed an interim', spelt: 'why Durham needed an interim' },
    { asked: "what's behind the rise", spelt: 'why the rise' },
    { asked: 'what led to the gap', spelt: 'why the gap' },
    { asked: 'on what grounds was it dropped', spelt: 'why was it dropped' },
    { asked: 'LATEST FROM LONDON', spelt: 'latest from london' },
    { asked: '/adcs region london', spelt: 'region london' },
  ])('“$asked”', ({ asked, spelt }) => {
    expect(spellOut(asked)).toBe(spelt);
  });
});

describe('nothing is made of', () => {
  test.each([
    { asked: 'what was decided ten years ago', because: '“decided” is no December' },
    { asked: 'March ten years ago', because: 'ten years are no year' },
    { asked: "London's 31 boroughs", because: 'the “s” is a possessive' },
    { asked: 'RIIA', because: 'one word in capitals is an abbreviation, and not shouted' },
    { asked: 'North East v West Midlands', because: 'both are named in full' },
    { asked: 'north east and west yorkshire', because: 'West Yorkshire is a place of its own' },
    { asked: 'ADCS news', because: 'it may be news of the association' },
  ])('“$asked”: $because', ({ asked }) => {
    expect(spellOut(asked)).toBe(asked);
  });
});
