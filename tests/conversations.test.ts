/**
 * Whole conversations over the real corpus: what a person does goes in as Slack sends it, through Bolt; what
 * comes out is what Slack would show. Once over signed requests, once over a Socket Mode web socket.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../src/answers/answer-question.ts';
import { namesOf } from '../src/blocks/names.ts';
import { HELP_LINES } from '../src/blocks/render-help.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { SlackDependencies } from '../src/slack/create-slack-app.ts';
import { button, buttons, quotations, shownText } from './blocks/read-blocks.ts';
import type { Args, FakeSlack } from './fake-slack/fake-slack.ts';
import { CHANNEL, DIRECT, PERSON } from './fixtures/slack/ids.ts';
import {
  buttonPress,
  channelMessage,
  command,
  directMessage,
  homeOpened,
  mention,
  nextTs,
} from './fixtures/slack/payloads.ts';
import { readTestedKnowledge } from './read-tested-corpus.ts';
import { startOverHttp, startOverSocket } from './slack/start-app.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await readTestedKnowledge();
});

function overTheCorpus(): Partial<SlackDependencies> {
  return {
    ask: (question, now) => answerQuestion(question, knowledge, now),
    documents: knowledge.documents,
    names: namesOf(knowledge),
    regions: knowledge.regions.map(({ slug }) => slug),
  };
}

/** How a test reaches the app, whatever the transport. */
type Line = {
  readonly slack: FakeSlack;
  sendEvent(body: Args): Promise<void>;
  sendCommand(body: Record<string, string>): Promise<void>;
  press(body: Args): Promise<void>;
  close(): Promise<void>;
};

async function overHttp(): Promise<Line> {
  const { slack, sender, close } = await startOverHttp(overTheCorpus());
  const accepted = async (sent: Promise<{ status: number }>) => expect((await sent).status).toBe(200);
  return {
    slack,
    sendEvent: (body) => accepted(sender.event(body)),
    sendCommand: (body) => accepted(sender.command(body)),
    press: (body) => accepted(sender.action(body)),
    close,
  };
}

async function overSocket(): Promise<Line> {
  const { slack, close } = await startOverSocket(overTheCorpus());
  return {
    slack,
    sendEvent: async (body) => void (await slack.sendEnvelope('events_api', body)),
    sendCommand: async (body) => void (await slack.sendEnvelope('slash_commands', body)),
    press: async (body) => void (await slack.sendEnvelope('interactive', body)),
    close,
  };
}

/** Whether some document says this, word for word. */
function isSaid(quotation: string): boolean {
  const words = quotation.replace(/^…\s*|\s*…$/g, '');
  return [...knowledge.documents.values()].some(({ passages }) =>
    passages.some(({ text }) => text.includes(words)),
  );
}

describe.each([
  ['signed requests', overHttp],
  ['a web socket', overSocket],
])('over %s', (_, open) => {
  let line: Line;
  beforeAll(async () => {
    line = await open();
  });
  afterAll(async () => {
    expect(line.slack.faults).toEqual([]);
    await line.close();
  });

  async function adcs(text: string): Promise<Args> {
    const url = line.slack.responseUrl();
    await line.sendCommand(command(text, url));
    return line.slack.waitForResponse(url);
  }

  test('a command, more of it, the whole update, and sharing it', async () => {
    const answer = await adcs('region west-midlands');
    expect(answer.response_type).toBe('ephemeral');
    expect(answer.text).toContain('Regional Update – November 2023');
    expect(shownText(answer.blocks)).toContain(
      '<https://www.wmchildrensservices.org.uk/post/regional-update-november-2023|Regional Update – November 2023> · November 2023',
    );
    expect(quotations(answer.blocks).filter((quotation) => !isSaid(quotation))).toEqual([]);

    const url = line.slack.responseUrl();
    await line.press(buttonPress(button(answer.blocks, 'More'), { responseUrl: url, isEphemeral: true }));
    const more = await line.slack.waitForResponse(url);
    const further = quotations(more.blocks);
    expect(further.length).toBeGreaterThan(0);
    expect(further.filter((quotation) => quotations(answer.blocks).includes(quotation))).toEqual([]);

    const read = buttonPress(button(answer.blocks, 'Read the update'), { isEphemeral: true });
    await line.press(read);
    const { view } = await line.slack.waitForCall(
      'views.open',
      ({ trigger_id }) => trigger_id === read.trigger_id,
    );
    expect(shownText(view)).toContain('Regional Update – November 2023');
    const [quoted = ''] = quotations(view);
    expect(quoted).toContain((quotations(answer.blocks)[0] ?? 'none').replace(/^…\s*|\s*…$/g, ''));

    await line.press(buttonPress(button(answer.blocks, 'Share with channel'), { isEphemeral: true }));
    const shared = await line.slack.waitForCall('chat.postMessage', ({ channel }) => channel === CHANNEL);
    expect(quotations(shared.blocks)).toEqual(quotations(answer.blocks));
  });

  test('a mention is answered in its thread, and followed up with and without another mention', async () => {
    const ts = nextTs();
    const inThread = (said: string) => (call: Args) =>
      call.thread_ts === ts && shownText(call.blocks).includes(said);

    await line.sendEvent(mention('what is happening on UASC in London?', { ts }));
    const first = await line.slack.waitForCall('chat.postMessage', inThread('Greater London'));
    expect(quotations(first.blocks).filter((quotation) => !isSaid(quotation))).toEqual([]);

    await line.sendEvent(mention('and in the South West?', { thread_ts: ts }));
    await line.slack.waitForCall('chat.postMessage', inThread('South West ·'));

    await line.sendEvent(channelMessage('what about the West Midlands?', { thread_ts: ts }));
    await line.slack.waitForCall('chat.postMessage', inThread('West Midlands ·'));
  });

  test('a direct message is answered directly', async () => {
    await line.sendEvent(directMessage('who chairs FCYP'));
    const call = await line.slack.waitForCall('chat.postMessage', ({ channel }) => channel === DIRECT);
    expect(shownText(call.blocks)).toContain('Jenny Coles');
    expect(call).not.toHaveProperty('thread_ts');
  });

  test('what is not held is refused, with questions that have an answer', async () => {
    const refused = await adcs('what is the price of fish in Narnia');
    expect(quotations(refused.blocks)).toEqual([]);
    for (const suggestion of buttons(refused.blocks)) {
      const url = line.slack.responseUrl();
      await line.press(buttonPress(suggestion, { responseUrl: url, isEphemeral: true }));
      expect((await line.slack.waitForResponse(url)).text).toMatch(/\w/);
    }
  });

  const examples = HELP_LINES.map(({ usage }) => usage).filter((usage) => !usage.includes('in plain words'));
  test.each([...examples, '/adcs help'])('%s, which the help names, is answered', async (usage) => {
    const answer = await adcs(usage.replace('/adcs ', ''));
    expect(answer.text).not.toMatch(/nothing is held|no update/i);
    expect(buttons(answer.blocks).length).toBeGreaterThan(0);
    expect(quotations(answer.blocks).filter((quotation) => !isSaid(quotation))).toEqual([]);
  });

  test('the home tab lists every region with its newest update', async () => {
    await line.sendEvent(homeOpened());
    const { view, user_id } = await line.slack.waitForCall('views.publish');
    expect(user_id).toBe(PERSON);
    for (const { name } of knowledge.regions) expect(shownText(view)).toContain(`${name} · `);
    expect(buttons(view)).toHaveLength(knowledge.regions.length);
  });
});
