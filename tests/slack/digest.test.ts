import { afterEach, expect, test } from 'vitest';
import { button, buttons, quotations, shownText } from '../blocks/read-blocks.ts';
import { document } from '../digest/small-corpus.ts';
import { CHANNEL, DIRECT, PERSON } from '../fixtures/slack/ids.ts';
import { type RunningDigests, startDigests } from './start-digests.ts';

const uasc =
  'The region continues to receive unaccompanied children (UASC) through the national transfer scheme this year.';
const adoption = 'The regional adoption agency went live in April with five authorities and a shared panel.';
const old = [
  document('wm-2023', [uasc], {
    region: 'west-midlands',
    published: '2023-11',
    title: 'Regional Update 2023',
  }),
  document('wm-2017', [uasc], {
    region: 'west-midlands',
    published: '2017-11',
    title: 'November 2017 Update',
  }),
  document('sw-2017', [adoption], { region: 'south-west', published: '2017-05' }),
];
const fresh = document('wm-2026', [uasc.replace('this year', 'in 2026'), adoption], {
  region: 'west-midlands',
  published: '2026-11',
  title: 'Regional Update – November 2026',
});

const wish = 'weekly on monday at 9:00 for west-midlands, london about UASC';
let digests: RunningDigests;

async function start(): Promise<RunningDigests> {
  digests = await startDigests(old);
  return digests;
}

afterEach(async () => {
  expect(digests.slack.faults).toEqual([]);
  await digests.close();
});

test('a channel subscribes in one line, previews, receives, pauses, resumes, stops and takes that back', async () => {
  const { type, press, deliver, setNow, add } = await start();

  const subscribed = await type(`digest subscribe ${wish}`);
  expect(subscribed).toMatchObject({ channel: CHANNEL, unfurl_links: false });
  expect(shownText(subscribed.blocks)).toContain(
    'set up a weekly digest here: Greater London and West Midlands on “UASC”, every Monday at 9:00 (London time), or the next ' +
      'working day after a bank holiday. The next one comes on Monday 9 November 2026 at 9:00.',
  );
  expect(JSON.stringify(subscribed.blocks)).toContain(PERSON);

  const preview = await type('digest preview');
  expect(preview.response_type).toBe('ephemeral');
  expect(preview.text).toContain('This is the first digest for Greater London and West Midlands on “UASC”.');
  expect(await deliver()).toEqual([]);

  setNow('2026-11-09T09:00:05Z');
  const [first] = await deliver();
  expect(first).toMatchObject({ channel: CHANNEL, unfurl_links: false, unfurl_media: false });
  expect(shownText(first?.blocks)).toContain('Regional Update 2023');
  expect(shownText(first?.blocks)).not.toContain('adoption agency');
  expect(await deliver()).toEqual([]);

  setNow('2026-11-12T15:00:00Z');
  await add(fresh);
  setNow('2026-11-16T09:00:05Z');
  const [second] = await deliver();
  expect(second?.text).toBe(
    'ADCS digest, 9 to 16 November 2026: 1 new update for Greater London and West Midlands on “UASC” since 9 November 2026. ' +
      'First: “Regional Update – November 2026” (West Midlands, November 2026).',
  );
  expect(quotations(second?.blocks)).toEqual([
    'The region continues to receive unaccompanied children (UASC) through the national transfer scheme in 2026.',
  ]);
  const reasons = await press(button(second?.blocks, 'Why this?'));
  expect(reasons.text).toContain('it is from West Midlands and it says something on “UASC”');

  const paused = await press(button(second?.blocks, 'Pause a week'));
  expect(shownText(paused.blocks)).toContain(
    'paused the weekly digest. The next one comes on Monday 30 November 2026 at 9:00.',
  );
  setNow('2026-11-23T09:00:01Z');
  expect(await deliver()).toEqual([]);

  const resumed = await type('digest resume');
  expect(shownText(resumed.blocks)).toContain('resumed the weekly digest');

  const stopped = await press(button(second?.blocks, 'Stop'));
  expect(shownText(stopped.blocks)).toContain('stopped the weekly digest. Nothing more is posted.');
  expect(await type('digest')).toMatchObject({
    text: expect.stringContaining('No digest comes to this conversation.'),
  });

  setNow('2026-11-23T09:09:00Z');
  const undone = await press(button(stopped.blocks, 'Undo'));
  expect(shownText(undone.blocks)).toContain('took the last change back. The weekly digest is as it was:');
  expect(await type('digest')).toMatchObject({
    text: expect.stringContaining('Next: Monday 30 November 2026 at 9:00.'),
  });

  const log = await type('digest log');
  expect(shownText(log.blocks)).toContain('Monday 16 November 2026 at 9:00>: posted, 1 item');
  expect(shownText(log.blocks)).toContain('https://fake.slack.example/archives/');
});

test('a wish that is not understood changes nothing and shows a right one, to the person only', async () => {
  const { type, slack } = await start();
  for (const [line, fault] of [
    [
      'weekly on monday at 25:00 for london',
      '“25:00” is not a time of day. I understood: Monday, Greater London.',
    ],
    ['someday for london', '“someday” is not a day of the week.'],
    ['for narnia', 'No region or committee is called “narnia”.'],
    ['monday in Mars/Olympus', '“Mars/Olympus” is not a time zone.'],
    [
      'sundays at 1:30 in Europe/London',
      '1:30 does not exist on 28 March 2027 in Europe/London: the clocks go forward over it.',
    ],
  ]) {
    const answer = await type(`digest subscribe ${line}`);
    expect(answer).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining(fault ?? '') });
    expect(answer.text).toContain(
      'Nothing was changed. Write it like this: /adcs digest subscribe weekly on monday',
    );
  }
  expect(slack.messages).toEqual([]);
});

test('the form is opened filled in, shows a fault at its field, and subscribes', async () => {
  const { type, submit, slack } = await start();
  slack.answer('users.info', {
    kind: 'custom',
    reply: () => ({ user: { id: PERSON, tz: 'Europe/Madrid' } }),
  });
  const { view } = (await type('digest subscribe')) as { view: Record<string, unknown> };
  expect(JSON.stringify(view)).toContain('"initial_value":"Europe/Madrid"');

  const values = {
    regions: { value: { selected_options: [{ value: 'west-midlands' }] } },
    committees: { value: { selected_options: [] } },
    topics: { value: { value: 'UASC, “mental health, and care”' } },
    weekday: { value: { selected_option: { value: '5' } } },
    time: { value: { selected_time: '08:30' } },
    'time-zone': { value: { value: 'Lndon' } },
    'when-nothing-new': { value: { selected_option: { value: 'one-line' } } },
    'bank-holidays': { value: { selected_options: [] } },
  };
  const refused = await submit(view, values);
  expect(JSON.parse(refused.body)).toEqual({
    response_action: 'errors',
    errors: { 'time-zone': '“Lndon” is not a time zone. Did you mean Europe/London?' },
  });
  expect(slack.messages).toEqual([]);

  await submit(view, { ...values, 'time-zone': { value: { value: 'London' } } });
  const posted = await slack.waitForCall('chat.postMessage');
  expect(shownText(posted.blocks)).toContain(
    'set up a weekly digest here: West Midlands on “UASC” or “mental health, and care”, every Friday at 8:30 (London time).',
  );
});

test('the form is opened in time although Slack does not say the person’s time zone', async () => {
  const { type, slack } = await start();
  slack.answerAlways('users.info', { kind: 'hang' });
  const asked = performance.now();
  const { view } = (await type('digest subscribe')) as { view: Record<string, unknown> };
  // Slack takes it within three seconds.
  expect(performance.now() - asked).toBeLessThan(2_900);
  expect(JSON.stringify(view)).toContain('"initial_value":"Europe/London"');
});

test('Change opens the form of what is subscribed, and a change is announced with who made it', async () => {
  const { type, press, submit, slack } = await start();
  await type(`digest subscribe ${wish}`);
  const { blocks } = await type('digest');
  const { view } = (await press(button(blocks, 'Change'))) as { view: Record<string, unknown> };
  expect(shownText(view)).toContain('West Midlands');
  expect(JSON.stringify(view)).toContain('"initial_value":"UASC"');
  await submit(view, {
    weekday: { value: { selected_option: { value: '3' } } },
    time: { value: { selected_time: '14:00' } },
    'time-zone': { value: { value: 'UTC' } },
    'when-nothing-new': { value: { selected_option: { value: 'skip' } } },
  });
  const changed = await slack.waitForCall('chat.postMessage', ({ blocks: said }) =>
    shownText(said).includes('changed the'),
  );
  expect(shownText(changed.blocks)).toContain('all updates, every Wednesday at 14:00 (UTC).');
});

test('where the app may not post, the change is said all the same, and how to invite the app', async () => {
  const { type, slack, store } = await start();
  slack.answerAlways('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
  expect(await type(`digest subscribe ${wish}`)).toMatchObject({ response_type: 'in_channel' });
  const invited = () => slack.responses.find(({ body }) => String(body.text).includes('/invite @adcs'));
  await expect.poll(invited, { timeout: 5_000 }).toMatchObject({ body: { response_type: 'ephemeral' } });
  expect(await store.subscriptions.live()).toHaveLength(1);
});

test('a change that cannot be announced is made all the same, and the person is told so', async () => {
  const { type, slack, store } = await start();
  slack.answerAlways('chat.postMessage', { kind: 'http', status: 500 });
  expect(await type(`digest subscribe ${wish}`)).toMatchObject({
    response_type: 'ephemeral',
    text: 'That is done, but I could not tell the others in this conversation.',
  });
  expect(await store.subscriptions.live()).toHaveLength(1);
});

test('direct messages have digests of their own', async () => {
  const { type, deliver, setNow } = await start();
  const subscribed = await type(`digest subscribe ${wish}`, { channel_id: DIRECT });
  expect(subscribed.channel).toBe(DIRECT);
  expect(await type('digest')).toMatchObject({ text: expect.stringContaining('No digest comes') });
  setNow('2026-11-09T09:00:05Z');
  expect((await deliver()).map(({ channel }) => channel)).toEqual([DIRECT]);
});

test('a pause until a day ends on that day', async () => {
  const { type, deliver, setNow } = await start();
  await type(`digest subscribe ${wish}`);
  expect(await type('digest pause until someday')).toMatchObject({
    text: expect.stringContaining('“someday” is not a day to come. Nothing was changed.'),
  });
  const paused = await type('digest pause until 16 November');
  expect(shownText(paused.blocks)).toContain('The next one comes on Monday 16 November 2026 at 9:00.');
  setNow('2026-11-09T09:00:05Z');
  expect(await deliver()).toEqual([]);
  expect(await type('digest')).toMatchObject({
    text: expect.stringContaining('Paused until Monday 16 November 2026 at 0:00.'),
  });
  setNow('2026-11-16T09:00:05Z');
  expect(await deliver()).toHaveLength(1);
});

test('what somebody else changed meanwhile cannot be taken back, nor can anything after ten minutes', async () => {
  const { type, press, setNow } = await start();
  const subscribed = await type(`digest subscribe ${wish}`);
  await type('digest subscribe every friday');
  expect(await press(button(subscribed.blocks, 'Undo'))).toMatchObject({
    text: expect.stringContaining('Somebody has changed it again since'),
  });
  const paused = await type('digest pause');
  setNow('2026-11-05T10:11:00Z');
  expect(await press(button(paused.blocks, 'Undo'))).toMatchObject({
    text: expect.stringContaining('can be undone for ten minutes'),
  });
});

test('More shows the rest of a digest that was sent weeks ago, though the subscription has changed', async () => {
  const { type, press, deliver, setNow, add } = await start();
  await type('digest subscribe weekly on monday at 9:00 for everything');
  setNow('2026-11-09T09:00:05Z');
  await deliver();
  setNow('2026-11-10T09:00:00Z');
  await add(
    ...Array.from({ length: 10 }, (_, i) =>
      document(`n${i}`, [uasc], { title: `Number ${i}`, region: 'south-west' }),
    ),
  );
  setNow('2026-11-16T09:00:05Z');
  const [sent] = await deliver();
  expect(shownText(sent?.blocks)).toContain('2 more: press More.');
  setNow('2026-11-30T12:00:00Z');
  await type('digest subscribe for london about adoption');
  await add(document('later', [uasc]));
  const more = await press(button(sent?.blocks, 'More'));
  expect(shownText(more.blocks)).toContain('Number 8');
  expect(shownText(more.blocks)).toContain('Number 9');
  expect(shownText(more.blocks)).not.toContain('later');
});

test('a preview as of a past day shows what was new then', async () => {
  const { type, setNow, add } = await start();
  await type('digest subscribe weekly on monday at 9:00 for everything');
  setNow('2026-11-12T15:00:00Z');
  await add(fresh);
  setNow('2026-12-24T12:00:00Z');
  await add(document('later', [uasc]));
  const shown = await type('digest preview as of 13 November');
  expect(shownText(shown.blocks)).toContain('Regional Update – November 2026');
  expect(shownText(shown.blocks)).not.toContain('The update later');
  expect(await type('digest preview as of someday')).toMatchObject({
    text: expect.stringContaining('“someday” is not a day.'),
  });
});

test.each([
  ['archived', { type: 'channel_archive', user: PERSON }, 'The channel was archived.'],
  [
    'renamed',
    { type: 'channel_rename', channel: { id: CHANNEL, name: 'other', created: 1 } },
    'The channel was renamed to “other”.',
  ],
  [
    'left by the app',
    { type: 'member_left_channel', user: 'U0FAKEBOT', channel_type: 'C', team: 'T0FAKETEAM' },
    'The app was removed from the channel.',
  ],
  [
    'in a workspace that removes the app',
    { type: 'app_uninstalled' },
    'The app was removed from the workspace.',
  ],
])(
  'a channel that is %s has its subscription suspended, its owner is told and can resume it',
  async (_, event, reason) => {
    const { type, press, happen, deliver, setNow, store, slack } = await start();
    await type(`digest subscribe ${wish}`);
    await happen(event);
    await expect
      .poll(async () => (await store.subscriptions.live())[0]?.state, { timeout: 5_000 })
      .toMatchObject({ kind: 'suspended', reason });

    setNow('2026-11-09T09:00:05Z');
    const [told, ...others] = await deliver();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ channel: PERSON, text: expect.stringContaining(reason) });
    expect(await type('digest')).toMatchObject({
      text: expect.stringContaining(`Suspended since 5 November 2026: ${reason}`),
    });

    const stranger = { channel: 'D0FAKEOTHER', user: 'U0FAKEOTHER' };
    expect(await press(button(told?.blocks, 'Resume'), stranger)).toMatchObject({
      text: expect.stringContaining('not subscribed to any more in this conversation'),
    });
    const resumed = await press(button(told?.blocks, 'Resume'), { channel: DIRECT });
    expect(resumed.channel).toBe(CHANNEL);
    expect(shownText(resumed.blocks)).toContain('resumed the weekly digest');
    await slack.waitForCall('chat.postMessage', ({ text }) => text === 'The digest is resumed.');
    setNow('2026-11-16T09:00:05Z');
    expect((await deliver()).map(({ channel }) => channel)).toEqual([CHANNEL]);
  },
);

test('a digest that comes late says when it was due', async () => {
  const { type, deliver, setNow } = await start();
  await type(`digest subscribe ${wish}`);
  setNow('2026-11-09T12:00:00Z');
  const [sent] = await deliver();
  expect(shownText(sent?.blocks)).toContain('It is late: it was due on Monday 9 November 2026 at 9:00.');
});

test('other members who leave change nothing', async () => {
  const { type, happen, store } = await start();
  await type(`digest subscribe ${wish}`);
  await happen({ type: 'member_left_channel', user: PERSON, channel_type: 'C', team: 'T0FAKETEAM' });
  await happen({ type: 'tokens_revoked', tokens: { oauth: [PERSON] } });
  expect(await type('digest list')).toMatchObject({ text: expect.stringContaining('1.') });
  expect((await store.subscriptions.live())[0]?.state).toEqual({ kind: 'active' });
});

test('a channel that gets a new id keeps its subscription', async () => {
  const { type, happen, store } = await start();
  await type(`digest subscribe ${wish}`);
  await happen({ type: 'channel_id_changed', old_channel_id: CHANNEL, new_channel_id: 'C0FAKENEW' });
  await expect
    .poll(async () => (await store.subscriptions.live())[0]?.channelId, { timeout: 5_000 })
    .toBe('C0FAKENEW');
});

test('a watched question is told in the next digest, with the sentence, from whatever region', async () => {
  const { type, deliver, setNow, add } = await start();
  await type('digest subscribe weekly on monday at 9:00 for london');
  setNow('2026-11-09T09:00:05Z');
  await deliver();
  const watched = await type('watch adoption panel');
  expect(shownText(watched.blocks)).toContain(
    'watches “adoption panel”: when a new update says something on it, the next digest says so.',
  );
  setNow('2026-11-12T15:00:00Z');
  await add(fresh);
  setNow('2026-11-16T09:00:05Z');
  const [sent] = await deliver();
  expect(quotations(sent?.blocks)).toEqual([adoption]);
});

test('a watched question is told at once where no digest comes, until somebody stops watching', async () => {
  const { type, press, deliver, setNow, add } = await start();
  const watched = await type('watch adoption panel');
  expect(shownText(watched.blocks)).toContain('that is told here at once.');
  expect(await type('watch Adoption panel')).toMatchObject({
    text: expect.stringContaining('is watched here already'),
  });
  setNow('2026-11-12T15:00:00Z');
  await add(document('unrelated', [uasc]), fresh);
  setNow('2026-11-12T15:01:00Z');
  const [news, ...others] = await deliver();
  expect(others).toEqual([]);
  expect(news).toMatchObject({ channel: CHANNEL });
  expect(news?.text).toContain(`New on the watched question “adoption panel”: ${adoption}`);

  const stopped = await press(button(news?.blocks, 'Stop watching'));
  expect(shownText(stopped.blocks)).toContain('stopped watching “adoption panel”.');
  setNow('2026-11-13T15:00:00Z');
  await add(document('more', [`${adoption} Again.`]));
  setNow('2026-11-13T15:01:00Z');
  expect(await deliver()).toEqual([]);
  expect(await type('watch')).toMatchObject({
    text: expect.stringContaining('No question is watched here.'),
  });
});

test('whoever stops a digest is told of the watched questions that were to be told of in it', async () => {
  const { type } = await start();
  await type(`digest subscribe ${wish}`);
  await type('watch adoption panel');
  await type('watch at once: fostering');
  expect(shownText((await type('watch')).blocks)).not.toContain('No digest comes here');
  expect(shownText((await type('digest unsubscribe')).blocks)).toContain(
    'stopped the weekly digest. Nothing more is posted. One watched question was to be told of in it, and is not any more: see /adcs watch.',
  );
  for (const shown of ['watch', 'digest']) {
    expect(shownText((await type(shown)).blocks)).toContain('type /adcs watch at once: and the question');
  }
  await type('watch at once: adoption panel');
  expect(shownText((await type('watch')).blocks)).not.toContain('No digest comes here');
});

test('a question is watched with the button under its answer', async () => {
  const { type, press } = await start();
  const answer = await type('who chairs FCYP');
  const watched = await press(button(answer.blocks, 'Watch'));
  expect(watched.channel).toBe(CHANNEL);
  expect(shownText(watched.blocks)).toContain('watches “who chairs FCYP”');
});

test('whoever watches chooses when to be told, and can choose again', async () => {
  const { type, press } = await start();
  await type(`digest subscribe ${wish}`);
  const watched = await type('watch at once: what is new on fostering');
  expect(shownText(watched.blocks)).toContain(
    'watches “what is new on fostering”: when a new update says something on it, that is told here at once.',
  );
  const other = await press(button(watched.blocks, 'Tell it in the digest'));
  expect(shownText(other.blocks)).toContain('the next digest says so.');
  const { blocks } = await type('digest');
  expect(shownText(blocks)).toContain('“what is new on fostering” · told in the digest');
});

test('an owner who is asked has a digest of unknown fate posted after all, once', async () => {
  const { type, press, deliver, setNow, slack } = await start();
  await type(`digest subscribe ${wish}`);
  slack.answer('chat.postMessage', { kind: 'drop' });
  slack.answerAlways('conversations.history', { kind: 'error', error: 'missing_scope' });
  setNow('2026-11-09T09:00:05Z');
  expect(await deliver()).toEqual([]);
  setNow('2026-11-09T09:05:00Z');
  const [asked] = await deliver();
  expect(asked).toMatchObject({ channel: PERSON, text: expect.stringContaining('may not have arrived') });
  const log = await type('digest log');
  expect(log.text).toContain('may not have arrived');

  const postNow = button(asked?.blocks, 'Post now');
  expect(await press(postNow, { channel: DIRECT })).toMatchObject({
    text: expect.stringContaining('posted within a minute'),
  });
  expect((await deliver()).map(({ channel }) => channel)).toEqual([CHANNEL]);
  expect(await press(postNow, { channel: DIRECT })).toMatchObject({
    text: expect.stringContaining('It has arrived'),
  });
  expect(await deliver()).toEqual([]);
});

test('a button of another channel’s digest does nothing here', async () => {
  const { type, press, store } = await start();
  const { blocks } = await type(`digest subscribe ${wish}`).then(() => type('digest'));
  const answer = await press(button(blocks, 'Stop'), { channel: 'C0ELSEWHERE' });
  expect(answer.text).toContain('not subscribed to any more in this conversation');
  expect((await store.subscriptions.live())[0]?.state).toEqual({ kind: 'active' });
});

test('a mention without a question is told of the digest, too', async () => {
  const { happen, slack } = await start();
  await happen({ type: 'app_mention', user: PERSON, text: '<@U0FAKEBOT>', ts: '1762336800.000100' });
  const { blocks } = await slack.waitForCall('chat.postMessage');
  expect(shownText(blocks)).toContain('/adcs digest subscribe weekly on monday');
  expect(shownText(blocks)).toContain('/adcs watch');
});

test('help knows the digest, and what a digest does not know it says', async () => {
  const { type } = await start();
  expect(shownText((await type('help')).blocks)).toContain('/adcs digest subscribe weekly on monday');
  expect(await type('digest frobnicate')).toMatchObject({
    text: expect.stringContaining('I do not know “/adcs digest frobnicate”.'),
  });
  expect(buttons((await type('digest')).blocks).map((one) => shownText(one.text))).toEqual(['Subscribe']);
});
