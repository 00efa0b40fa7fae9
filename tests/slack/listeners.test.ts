import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { button, buttons, everyObject, quotations, shownText } from '../blocks/read-blocks.ts';
import type { Args } from '../fake-slack/fake-slack.ts';
import { BOT, CHANNEL, DIRECT, PERSON } from '../fixtures/slack/ids.ts';
import {
  buttonPress,
  channelMessage,
  command,
  directMessage,
  homeOpened,
  mention,
  nextTs,
} from '../fixtures/slack/payloads.ts';
import { startOverHttp } from './start-app.ts';

let running: Awaited<ReturnType<typeof startOverHttp>>;
beforeEach(async () => {
  running = await startOverHttp();
});
afterEach(async () => {
  expect(running.slack.faults).toEqual([]);
  await running.close();
});

const posted = () => running.slack.callsOf('chat.postMessage');

/** Runs `/adcs …` and resolves with what the person sees. */
async function adcs(text: string): Promise<Args> {
  const url = running.slack.responseUrl();
  expect(await running.sender.command(command(text, url))).toMatchObject({ status: 200, body: '' });
  return running.slack.waitForResponse(url);
}

/** Sends an event and one that is answered last, so that what has not been posted by then never will be. */
async function sendAndSettle(...events: object[]): Promise<void> {
  for (const event of events) expect((await running.sender.event(event)).status).toBe(200);
  const marker = nextTs();
  await running.sender.event(mention('latest from the South West', { ts: marker }));
  await running.slack.waitForCall('chat.postMessage', ({ thread_ts }) => thread_ts === marker);
}

describe('/adcs', () => {
  test('region west-midlands is answered to the person only, with a button to share', async () => {
    const answer = await adcs('region west-midlands');
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(answer.text).toMatch(
      /^The latest from the West Midlands\. From “Regional Update – November 2023”/,
    );
    expect(quotations(answer.blocks)).toHaveLength(3);
    expect(button(answer.blocks, 'Share with channel')).toBeDefined();
  });

  test('alone, or with help, explains itself', async () => {
    for (const text of ['', 'help', '  HELP ']) {
      expect(shownText((await adcs(text)).blocks)).toContain('/adcs region west-midlands');
    }
  });

  test('regions lists each with its newest update', async () => {
    expect((await adcs('Regions?')).text).toContain('The newest update held from each of');
    const { text } = await adcs('regions');
    expect(text).toContain('West Midlands: November 2023. South West: November 2017.');
  });

  test('with a word that needs another says so with an example', async () => {
    expect((await adcs('topic')).text).toBe('Please say more after “topic”, for example /adcs topic UASC.');
  });

  test('with any question answers it; what is not held is refused with something near', async () => {
    expect((await adcs('what is new in the south west?')).text).toContain('The latest from the South West.');
    const refused = await adcs('blockchain &amp; trains');
    expect(refused.text).toBe('Nothing is held on “blockchain &amp; trains”.');
    expect(buttons(refused.blocks).map(({ text }) => shownText(text))).toEqual([
      'Latest from the South West',
    ]);
  });

  test('what a source says in Slack’s markup is shown and does nothing', async () => {
    const { blocks } = await adcs('south west');
    expect(quotations(blocks)).toEqual([
      'Dorset <!channel> hosts the *unaccompanied* children’s <https://evil.example|network>.',
    ]);
    const texts = [...everyObject(blocks)].map(({ text }) => String(text));
    expect(texts.filter((text) => text.includes('<!') || text.includes('<https://evil'))).toEqual([]);
  });

  test('is answered by an ephemeral post where the response address has expired', async () => {
    running.slack.expireResponseUrls();
    await running.sender.command(command('region west-midlands', running.slack.responseUrl()));
    const call = await running.slack.waitForCall('chat.postEphemeral');
    expect(call).toMatchObject({ channel: CHANNEL, user: PERSON });
  });

  test('is answered to the person only in a direct message, too', async () => {
    const url = running.slack.responseUrl();
    await running.sender.command(command('region west-midlands', url, { channel_id: DIRECT }));
    expect(await running.slack.waitForResponse(url)).toMatchObject({ response_type: 'ephemeral' });
    expect(posted()).toEqual([]);
  });

  test('leads to a sub-command that another part brings', async () => {
    await running.close();
    const runs: string[] = [];
    running = await startOverHttp({
      subCommands: new Map([
        [
          'digest',
          {
            help: [{ usage: '/adcs digest', does: 'the weekly digest' }],
            run: async ({ rest, reply }) => {
              runs.push(rest);
              await reply({ text: 'The digest.', blocks: [] });
            },
          },
        ],
      ]),
    });
    expect(await adcs('digest pause until Monday')).toMatchObject({ text: 'The digest.' });
    expect(runs).toEqual(['pause until Monday']);
    expect(shownText((await adcs('help')).blocks)).toContain('/adcs digest – the weekly digest');
  });
});

describe('a mention', () => {
  test('is answered in a thread under it', async () => {
    const ts = nextTs();
    await running.sender.event(mention('what is the latest from the West Midlands?', { ts }));
    const call = await running.slack.waitForCall('chat.postMessage');
    expect(call).toMatchObject({ channel: CHANNEL, thread_ts: ts, unfurl_links: false, unfurl_media: false });
    expect(call.text).toContain('The latest from the West Midlands.');
    expect(buttons(call.blocks).map(({ action_id }) => action_id)).not.toContain('answer.share');
  });

  test('in the same thread follows up', async () => {
    const ts = nextTs();
    await running.sender.event(mention('West Midlands', { ts }));
    await running.slack.waitForCall('chat.postMessage');
    await running.sender.event(mention('and the South West?', { thread_ts: ts }));
    const call = await running.slack.waitForCall('chat.postMessage', ({ text }) =>
      String(text).includes('South West'),
    );
    expect(call.thread_ts).toBe(ts);
    expect(call.text).toContain('(after “West Midlands”)');
  });

  test('without a question gets help', async () => {
    await running.sender.event(mention(''));
    expect((await running.slack.waitForCall('chat.postMessage')).text).toContain('I answer questions');
  });

  test('is answered once, however often and as whatever Slack sends it', async () => {
    const ts = nextTs();
    const event = mention('West Midlands', { ts });
    const text = `<@${BOT.user}> West Midlands`;
    await sendAndSettle(
      event,
      event,
      mention('West Midlands', { ts }),
      channelMessage(text, { ts }),
      channelMessage(text, { ts, thread_ts: ts, subtype: 'thread_broadcast' }),
    );
    expect(posted().filter(({ thread_ts }) => thread_ts === ts)).toHaveLength(1);
  });

  test.each([
    ['another bot', mention('West Midlands', { bot_id: 'B0OTHER' })],
    ['the app itself', mention('West Midlands', { user: BOT.user })],
    ['an edit', mention('West Midlands', { edited: { user: PERSON, ts: '1.2' } })],
  ])('by %s is left alone', async (_, event) => {
    await sendAndSettle(event);
    expect(posted()).toHaveLength(1);
  });
});

describe('a direct message', () => {
  test('is answered directly, and the next one follows up', async () => {
    await running.sender.event(directMessage('West Midlands'));
    const first = await running.slack.waitForCall('chat.postMessage');
    expect(first).toMatchObject({ channel: DIRECT });
    expect(first).not.toHaveProperty('thread_ts');

    await running.sender.event(directMessage('and the South West?'));
    const second = await running.slack.waitForCall('chat.postMessage', ({ text }) =>
      String(text).includes('South West'),
    );
    expect(second.text).toContain('(after “West Midlands”)');
  });

  test('in a thread under an answer goes on from what was asked', async () => {
    await running.sender.event(directMessage('West Midlands'));
    await running.slack.waitForCall('chat.postMessage');
    await running.sender.event(directMessage('and the South West?', { thread_ts: '1.1' }));
    const call = await running.slack.waitForCall(
      'chat.postMessage',
      ({ thread_ts }) => thread_ts !== undefined,
    );
    expect(call.text).toContain('(after “West Midlands”)');
  });

  test.each([
    ['by a bot', directMessage('West Midlands', { bot_id: 'B0OTHER' })],
    ['by the app itself', directMessage('West Midlands', { user: BOT.user })],
    [
      'that is an edit',
      directMessage('', { subtype: 'message_changed', message: { text: 'West Midlands' } }),
    ],
    ['that was edited', directMessage('West Midlands', { edited: { user: PERSON, ts: '1.2' } })],
    ['that was deleted', directMessage('', { subtype: 'message_deleted' })],
  ])('%s is left alone', async (_, event) => {
    await sendAndSettle(event);
    expect(posted()).toHaveLength(1);
  });
});

describe('a question in a thread without a mention', () => {
  const thread = nextTs();

  test('is answered where the app was asked before', async () => {
    await running.sender.event(mention('West Midlands', { ts: thread }));
    await running.slack.waitForCall('chat.postMessage');
    await running.sender.event(channelMessage('and the South West?', { thread_ts: thread }));
    const call = await running.slack.waitForCall('chat.postMessage', ({ text }) =>
      String(text).includes('South West'),
    );
    expect(call).toMatchObject({ thread_ts: thread });
  });

  test('that has no answer is told so to the asker only', async () => {
    await running.sender.event(mention('West Midlands', { ts: thread }));
    await running.slack.waitForCall('chat.postMessage');
    await running.sender.event(channelMessage('and in Narnia?', { thread_ts: thread }));
    expect(await running.slack.waitForCall('chat.postEphemeral')).toMatchObject({
      user: PERSON,
      thread_ts: thread,
    });
  });

  test.each([
    ['a remark', 'Thanks, the West Midlands it is'],
    ['a question to somebody', '<@U0OTHER> and the South West?'],
  ])('%s is left alone', async (_, text) => {
    await running.sender.event(mention('West Midlands', { ts: thread }));
    await running.slack.waitForCall('chat.postMessage');
    await sendAndSettle(channelMessage(text, { thread_ts: thread }));
    expect(posted().filter(({ thread_ts }) => thread_ts === thread)).toHaveLength(1);
    expect(running.slack.callsOf('chat.postEphemeral')).toEqual([]);
  });

  test('is left alone where the app was not asked before, and so is a post outside threads', async () => {
    await sendAndSettle(
      channelMessage('what is new in the South West?', { thread_ts: '1.1' }),
      channelMessage('what is new in the South West?'),
    );
    expect(posted()).toHaveLength(1);
  });
});

describe('a button', () => {
  test('More shows the next excerpts until there are none', async () => {
    let { blocks } = await adcs('region west-midlands');
    const seen = [quotations(blocks).length];
    while (buttons(blocks).some(({ action_id }) => action_id === 'answer.more')) {
      const url = running.slack.responseUrl();
      await running.sender.action(
        buttonPress(button(blocks, 'More'), { responseUrl: url, isEphemeral: true }),
      );
      ({ blocks } = await running.slack.waitForResponse(url));
      seen.push(quotations(blocks).length);
    }
    expect(seen).toEqual([3, 3, 2]);
  });

  test('More under an answer in a thread is for the person who pressed it, in the thread', async () => {
    const ts = nextTs();
    await running.sender.event(mention('West Midlands', { ts }));
    const { blocks } = await running.slack.waitForCall('chat.postMessage');
    const responseUrl = running.slack.responseUrl();
    await running.sender.action(buttonPress(button(blocks, 'More'), { responseUrl, threadTs: ts }));
    expect(await running.slack.waitForCall('chat.postEphemeral')).toMatchObject({
      user: PERSON,
      thread_ts: ts,
    });
  });

  test('Share posts the same answer for all, said to be asked by the person', async () => {
    const { blocks } = await adcs('region west-midlands');
    const responseUrl = running.slack.responseUrl();
    await running.sender.action(buttonPress(button(blocks, 'Share'), { responseUrl, isEphemeral: true }));
    const shared = await running.slack.waitForCall('chat.postMessage');
    expect(shared.channel).toBe(CHANNEL);
    expect(quotations(shared.blocks)).toEqual(quotations(blocks));
    expect([...everyObject(shared.blocks)]).toContainEqual({ type: 'user', user_id: PERSON });
    const confirmed = await running.slack.waitForResponse(responseUrl);
    expect(confirmed).toMatchObject({ replace_original: true, text: 'Shared with the channel.' });
  });

  test('Share pressed twice in a row posts once', async () => {
    const { blocks } = await adcs('region west-midlands');
    const share = button(blocks, 'Share');
    const [one, other] = [running.slack.responseUrl(), running.slack.responseUrl()];
    running.slack.answer('chat.postMessage', { kind: 'slow', ms: 300 });
    await running.sender.action(buttonPress(share, { responseUrl: one, isEphemeral: true }));
    await running.sender.action(buttonPress(share, { responseUrl: other, isEphemeral: true }));
    await running.slack.waitForResponse(one);
    await sendAndSettle();
    expect(posted().filter(({ thread_ts }) => thread_ts === undefined)).toHaveLength(1);
  });

  test('Share works when the response address has expired', async () => {
    const { blocks } = await adcs('region west-midlands');
    running.slack.expireResponseUrls();
    await running.sender.action(
      buttonPress(button(blocks, 'Share'), { responseUrl: running.slack.responseUrl(), isEphemeral: true }),
    );
    await running.slack.waitForCall('chat.postMessage', ({ channel }) => channel === CHANNEL);
  });

  test('Share goes through the response address where the app is not in the channel', async () => {
    const { blocks } = await adcs('region west-midlands');
    running.slack.answer('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    const responseUrl = running.slack.responseUrl();
    await running.sender.action(buttonPress(button(blocks, 'Share'), { responseUrl, isEphemeral: true }));
    const shared = await running.slack.waitForResponse(responseUrl);
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(shared).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  test('Share says how to invite the app where neither way is left', async () => {
    const { blocks } = await adcs('region west-midlands');
    running.slack.expireResponseUrls();
    running.slack.answer('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    running.slack.answer('chat.postEphemeral', { kind: 'error', error: 'not_in_channel' });
    await running.sender.action(
      buttonPress(button(blocks, 'Share'), { responseUrl: running.slack.responseUrl(), isEphemeral: true }),
    );
    const { view } = await running.slack.waitForCall('views.open');
    expect(shownText(view)).toContain('/invite @adcs');
  });

  test('Read the update opens it at the cited passage, and its pages turn both ways', async () => {
    const { blocks } = await adcs('region west-midlands');
    const reads = buttons(blocks).filter(({ action_id }) => action_id === 'document.read');
    const press = buttonPress(reads[2] ?? {}, { isEphemeral: true });
    await running.sender.action(press);
    const opened = await running.slack.waitForCall('views.open');
    expect(opened.trigger_id).toBe(press.trigger_id);
    expect(quotations(opened.view)[0]).toMatch(/^Paragraph 3 on round 10/);
    expect(shownText(opened.view)).not.toContain('Paragraph 2 on');

    await running.sender.action(buttonPress(button(opened.view, 'Earlier part'), { view: {} }));
    const earlier = await running.slack.waitForCall('views.update');
    expect(earlier.view_id).toBe('V0FAKEVIEW');
    expect(shownText(earlier.view)).toContain('Paragraph 1 on');

    await running.sender.action(buttonPress(button(opened.view, 'Next part'), { view: {} }));
    const next = await running.slack.waitForCall(
      'views.update',
      ({ view }) => !shownText(view).includes('Paragraph 3 on'),
    );
    expect(shownText(next.view)).toMatch(/Paragraph \d+ on/);
  });

  test('a suggestion is asked and answered to the person who pressed it', async () => {
    const { blocks } = await adcs('blockchain');
    const responseUrl = running.slack.responseUrl();
    await running.sender.action(
      buttonPress(button(blocks, 'Latest from the South West'), { responseUrl, isEphemeral: true }),
    );
    expect((await running.slack.waitForResponse(responseUrl)).text).toContain(
      'The latest from the South West.',
    );
  });

  test('pressed once and sent twice does its work once', async () => {
    const { blocks } = await adcs('region west-midlands');
    const responseUrl = running.slack.responseUrl();
    const press = buttonPress(button(blocks, 'Share'), { responseUrl, isEphemeral: true });
    const atS = Math.floor(Date.now() / 1000);
    await running.sender.action(press, { atS });
    await running.slack.waitForResponse(responseUrl);
    expect((await running.sender.action(press, { atS })).status).toBe(200);
    await sendAndSettle();
    expect(posted().filter(({ thread_ts }) => thread_ts === undefined)).toHaveLength(1);
  });

  test('that another part brings stands under an answer, and not under how to ask', async () => {
    await running.close();
    running = await startOverHttp({
      answerButtons: ({ text }) => [
        { type: 'button', action_id: 'watch', text: { type: 'plain_text', text: 'Watch' }, value: text },
      ],
    });
    const { blocks } = await adcs('south west');
    expect(button(blocks, 'Watch').value).toBe('south west');
    await running.sender.event(directMessage('help'));
    const { blocks: howToAsk } = await running.slack.waitForCall('chat.postMessage');
    expect(shownText(howToAsk)).toContain('Ask about a region.');
    expect(buttons(howToAsk).map(({ value }) => value)).not.toContain('help');
  });

  test('of another version of the app says to ask again', async () => {
    const responseUrl = running.slack.responseUrl();
    await running.sender.action(
      buttonPress({ action_id: 'answer.more', value: 'old', text: {} }, { responseUrl, isEphemeral: true }),
    );
    expect((await running.slack.waitForResponse(responseUrl)).text).toContain('Please ask again.');
  });
});

describe('the home tab', () => {
  test('is published when it is opened', async () => {
    await running.sender.event(homeOpened('home'));
    const { user_id, view } = await running.slack.waitForCall('views.publish');
    expect(user_id).toBe(PERSON);
    expect(shownText(view)).toContain('2 updates are held, the newest from November 2023.');
  });

  test('is left alone when the messages are opened', async () => {
    await sendAndSettle(homeOpened('messages'));
    expect(running.slack.callsOf('views.publish')).toEqual([]);
  });
});

describe('a failure', () => {
  const reference = (text: unknown) => /reference: ([0-9a-f]{8})\.$/.exec(String(text))?.[1] ?? 'none';

  test('of a command is told in one sentence, with a reference that the log has and without the question', async () => {
    const { text, response_type } = await adcs('fail on Kevin’s placement');
    expect(response_type).toBe('ephemeral');
    expect(running.log()).toContain(reference(text));
    expect(running.log()).not.toMatch(/Kevin|placement|xoxb/);
    expect(running.log()).toContain('few-updates.ts');
  });

  test('of a mention is told to the asker only, in the thread', async () => {
    const ts = nextTs();
    await running.sender.event(mention('fail on Kevin', { ts }));
    const call = await running.slack.waitForCall('chat.postEphemeral');
    expect(call).toMatchObject({ user: PERSON, thread_ts: ts });
    expect(running.log()).toContain(reference(call.text));
    expect(running.log()).not.toContain('Kevin');
  });

  test('of a direct message is told there', async () => {
    await running.sender.event(directMessage('fail on Kevin'));
    expect(reference((await running.slack.waitForCall('chat.postMessage')).text)).toMatch(/^[0-9a-f]{8}$/);
  });

  test('of Slack itself is logged with Slack’s own word for it', async () => {
    running.slack.answer('chat.postMessage', { kind: 'error', error: 'is_archived' });
    await running.sender.event(mention('West Midlands'));
    await running.slack.waitForCall('chat.postEphemeral');
    expect(running.log()).toContain('"slackError":"is_archived"');
  });

  test('that may have been a success is not tried again', async () => {
    running.slack.answer('chat.postMessage', { kind: 'http-after', status: 503 });
    await running.sender.event(mention('West Midlands'));
    await running.slack.waitForCall('chat.postEphemeral');
    expect(running.slack.messages).toHaveLength(1);
  });

  test('that Slack says to wait for is waited for', async () => {
    running.slack.answer('chat.postMessage', { kind: 'rate-limited', retryAfterS: 1 });
    const ts = nextTs();
    await running.sender.event(mention('West Midlands', { ts }));
    await running.slack.waitForCall('chat.postMessage', () => running.slack.messages.length === 1);
    expect(running.slack.messages[0]?.thread_ts).toBe(ts);
  });
});
