import { describe, expect, test } from 'vitest';
import { ask, documentsOf, knowledge, passagesOf } from './real-corpus.ts';

describe('how old an answer is, is said', () => {
  test.each([
    { now: '2017-12-15', asked: 'latest from the South West', notice: null },
    { now: '2018-10-31', asked: 'latest from the South West', notice: null },
    { now: '2018-11-01', asked: 'latest from the South West', notice: /November 2017, more than a year ago/ },
    { now: '2019-11-21', asked: 'latest from the South West', notice: /November 2017, about two years ago/ },
    { now: '2026-11-21', asked: 'latest from the South West', notice: /November 2017, about nine years ago/ },
    { now: '2023-12-01', asked: 'latest from the West Midlands', notice: null },
    {
      now: '2026-11-21',
      asked: 'latest from the West Midlands',
      notice: /November 2023, about three years ago/,
    },
    { now: '2026-11-21', asked: 'knife crime in London', notice: /November 2017, about nine years ago/ },
    { now: '2017-12-15', asked: 'knife crime in London', notice: null },
    { now: '2026-11-21', asked: 'how much was FutureSocial awarded', notice: /September 2017/ },
    { now: '2026-11-21', asked: 'what does SLP stand for', notice: /November 2017/ },
    { now: '2026-11-21', asked: 'who chairs FCYP', notice: /2017.*does not say who does now/ },
    {
      now: '2026-11-21',
      asked: 'timeline of UASC in London',
      notice: /The newest of these is from November 2017/,
    },
    {
      now: '2026-11-21',
      asked: 'compare UASC in London with the South East',
      notice: /2017, about nine years ago/,
    },
  ])('$now, “$asked”: $notice', ({ now, asked, notice }) => {
    const answer = ask(asked, { now: new Date(`${now}T12:00:00Z`) });
    expect(answer.kind).toBe('found');
    // What else is held is said in any case.
    const age = answer.notice?.replace(/^Also held: [^.]*\.\s*/, '') || null;
    if (notice === null) expect(age).toBeNull();
    else expect(age).toMatch(notice);
  });
});

test('the day changes what is said of an answer’s age, and not the answer', () => {
  for (const asked of [
    'UASC in London',
    'latest from the North East',
    'how much was FutureSocial awarded',
    'what is the tartan rug',
  ]) {
    const then = ask(asked, { now: new Date('2017-12-31') });
    const later = ask(asked, { now: new Date('2040-06-01') });
    expect(passagesOf(then)).toEqual(passagesOf(later));
    expect(then.headline).toBe(later.headline);
    expect(then.notice).not.toBe(later.notice);
  }
});

test('a date that is only inferred is shown as “about”, and never more precisely than it is known', () => {
  const guessed = [...knowledge.documents.values()].filter(
    ({ publishedBasis }) => publishedBasis === 'neighbours',
  );
  expect(guessed.length).toBeGreaterThan(3);
  const answer = ask('Demos report on commissioning');
  expect(documentsOf(answer)[0]).toBe('comment-on-demos-report-on-commissioning-in-childrens');
  expect(passagesOf(answer)[0]?.publishedBasis).toBe('neighbours');
  expect(answer.headline).toContain('about 201');
});

test('“last year” is counted from the day of the question', () => {
  const ofThen = ask('what did the South West say about neglect last year', { now: new Date('2018-03-01') });
  for (const { published } of passagesOf(ofThen)) expect(published).toMatch(/^2017/);
  expect(passagesOf(ofThen).length).toBeGreaterThan(0);
});

describe('who asks what comes next is told that it is past', () => {
  test.each([
    { asked: 'when is the next Resources and Sustainability committee meeting', says: '27th January 2017' },
    { asked: 'when is the next meeting of the HCAN committee', says: '20th January 2017' },
  ])('“$asked”', ({ asked, says }) => {
    const { headline } = ask(asked);
    expect(headline).toMatch(/^None held is still to come; this is past\. /);
    expect(headline).toContain(says);
  });

  test('unless it was written lately, or nothing next was asked for', () => {
    expect(
      ask('when is the next meeting of the HCAN committee', { now: new Date('2016-12-20') }).headline,
    ).not.toContain('past');
    expect(ask('who presented Next Practice together with Richard Selwyn').headline).not.toContain('past');
  });
});
