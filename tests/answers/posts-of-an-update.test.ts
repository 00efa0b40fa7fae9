import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`
Edda Marsh (Kent) has handed the baton to Colm Reid, who has been our regional chair since 12 January, with Una Penn (Slough) as his deputy.

The number of children in care in the South East has fallen to 9,611.

## Appointments

Medway. Bo Fell has been appointed Director of Children's Services and joins from Essex on 4 September.

Data and Audit. Sponsor: Ivo Tarn (Surrey). Lead officer: Mia Holt.

Deputy treasurer. Nobody has come forward.

## Date of next meeting

Thursday 12 March 2027, 10.30am to 3pm, Miners' Institute, Dover

## Otter hub

The otter hub trains carers, and its next intake is on 8 October.

## Networks

- Network: Social Work Heads | Chair: Lena Crewe (Reading) | Meets: monthly

## Regional officers

- Role: Chair of the Lantern Group | Name: Edda Marsh | Council: Kent
- Role: Kiln safety | Name: Una Strand | Council: Surrey
- Role: Treasurer | Name: to be filled
- Role: Regional programme director | Name: Wim Tarrant | Council: Hampshire

## DCSs in the South East

- Southampton – Torin Vale (interim, until Easter)
- Mia Halloran, Portsmouth

## Our lead members

- West Sussex: Ralph Dunmore

## Boards

| Board | Chair | Meets |
|---|---|---|
| Beaver Board | Piet Hollis | termly |
`);
const headline = (text: string) =>
  answerQuestion({ text, thread: [] }, knowledge, new Date('2026-06-20T09:00:00Z')).headline;

describe('the posts that an update tells in lists, labels and passing words are found:', () => {
  test.each([
    { asked: 'who chairs the South East?', says: 'Colm Reid chairs' },
    { asked: 'who chaired the South East until January 2026', says: 'Edda Marsh (Kent) was the chair' },
    { asked: 'who was South East chair before Colm Reid?', says: 'Edda Marsh' },
    { asked: 'who is the vice chair of the South East', says: 'Una Penn' },
    { asked: 'who chairs the social work heads in the South East', says: 'Lena Crewe' },
    { asked: 'who sponsors data and audit in the South East', says: 'Ivo Tarn' },
    { asked: 'who is the new DCS in Medway', says: 'Bo Fell' },
    { asked: 'who chairs the Lantern Group?', says: 'Edda Marsh (Kent) chairs the Lantern Group' },
    { asked: 'who leads on kiln safety in the South East', says: 'Una Strand (Surrey) is the lead' },
    { asked: 'South East programme director', says: 'Wim Tarrant' },
    { asked: 'who is the DCS in Southampton?', says: 'Torin Vale is interim DCS in Southampton' },
    { asked: 'DCS Portsmouth', says: 'Mia Halloran is DCS in Portsmouth' },
    { asked: 'who is the lead member for West Sussex', says: 'Ralph Dunmore' },
    { asked: 'who chairs the Beaver Board', says: 'Piet Hollis chairs the Beaver Board' },
  ])('“$asked” is told of $says', ({ asked, says }) => {
    expect(headline(asked)).toContain(says);
  });
});

test('who asks how many children were in care asks for no care leavers', () => {
  expect(headline('how many children were in care in the South East?')).toContain('9,611');
});

describe('what comes next is told by the newest update that speaks of it:', () => {
  test.each([
    { asked: 'when is the next meeting in the South East', says: 'Thursday 12 March 2027' },
    { asked: 'where is the next South East meeting?', says: 'Miners’ Institute' },
    { asked: "what's the date of the next South East meeting", says: 'Thursday 12 March 2027' },
    { asked: 'when does the next otter hub intake start?', says: '8 October' },
  ])('“$asked” is told of $says', ({ asked, says }) => {
    expect(headline(asked).replaceAll("'", '’')).toContain(says);
    expect(headline(asked)).not.toContain('past');
  });

  test('and said to be past once its day is over', () => {
    const later = new Date('2027-05-20T09:00:00Z');
    const text = 'when is the next meeting in the South East';
    expect(answerQuestion({ text, thread: [] }, knowledge, later).headline).toContain('this is past');
  });
});
