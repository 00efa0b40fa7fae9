import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { type ShownButton, showBlocks, showMrkdwn } from '../../src/cli/show-blocks.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Runs `adcs chat`, types the lines, and resolves with all that it prints. */
async function chat(lines: readonly string[], args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    ['bin/launch.js', 'src/cli.ts', 'chat', '--now', '2026-11-21', ...args],
    {
      cwd: root,
      env: { ...process.env, ...env },
    },
  );
  child.stdin.end(`${lines.join('\n')}\n`);
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { output, errors, code };
}

test('a piped session is answered through the listeners: command, buttons, modal, mention, follow-up, home', async () => {
  const { output, errors, code } = await chat([
    '/adcs region west-midlands november 2023',
    '!1',
    '!99',
    '> too early',
    '@adcs what is happening on UASC in London',
    '> and in the South West?',
    'home',
    'quit',
    'never asked',
  ]);
  expect(errors).toBe('');
  expect(code).toBe(0);
  const screens = output.split('\n› ').slice(1);
  expect(screens).toHaveLength(7);
  expect(screens[0]).toContain('only you see this');
  expect(screens[0]).toContain('https://www.wmchildrensservices.org.uk/post/regional-update-november-2023');
  expect(screens[0]).toContain('Share with channel]');
  expect(screens[1]).toContain('window: West Midlands');
  expect(screens[2]).toContain('There is no button 99 on the screen.');
  expect(screens[3]).toContain('There is no thread yet.');
  expect(screens[4]).toContain('#channel, in the thread');
  expect(screens[4]).toContain('Greater London · ');
  expect(screens[5]).toContain('#channel, in the thread');
  expect(screens[5]).toContain('South West · ');
  expect(screens[6]).toContain('Home tab');
});

test('a digest is subscribed to, changed in its form, received, asked why, paused, undone, stopped and logged', async () => {
  const { output, errors, code } = await chat([
    '/adcs digest subscribe every monday at 9:00 for london about UASC',
    '/adcs digest subscribe',
    'submit',
    '/adcs digest preview',
    '/adcs watch UASC in London',
    'next',
    '!1',
    '/adcs digest pause for two weeks',
    '!1',
    '/adcs digest log',
    '/adcs digest stop',
    'next',
    'submit',
  ]);
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(output).toContain('kept for this session only');
  const expected = [
    '@you set up a weekly digest here: Greater London on “UASC”, every Monday at 9:00 (London time)',
    'Topics, in plain words: UASC\nDay of the week: Monday\nTime: 09:00\n',
    'That is how the digest stands already, so nothing was changed.',
    'This is a preview that only you see.',
    '@you watches “UASC in London”',
    'It is Monday 23 November 2026 at 9:00.',
    'You see this because it is from Greater London and it says something on “UASC”.',
    '@you paused the weekly digest. The next one comes on Monday 7 December 2026 at 9:00.',
    '@you took the last change back.',
    'Monday 23 November 2026 at 9:00: posted, 4 items',
    '@you stopped the weekly digest.',
    'No digest is due.',
    'There is no form on the screen.',
  ];
  const screens = output.split('\n› ').slice(1);
  expect(screens).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(screens[index]).toContain(words);
});

test('an option that is wrong is explained and ends with 1', async () => {
  const { errors, code } = await chat([], ['--corpse', 'x']);
  expect(errors).toContain('--corpse');
  expect(errors).toContain('Usage: adcs chat');
  expect(code).toBe(1);
});

test('a time zone that is none is told in one line before the session begins', async () => {
  const { output, errors, code } = await chat(['/adcs digest subscribe'], [], { TIMEZONE: 'Mars/Olympus' });
  expect({ output, errors, code }).toEqual({
    output: '',
    errors: 'TIMEZONE "Mars/Olympus" is not a time zone. Example: TIMEZONE=Europe/London\n',
    code: 1,
  });
});

test('blocks are shown as they are read, with their buttons numbered', () => {
  const buttons: ShownButton[] = [];
  const shown = showBlocks(
    [
      { type: 'header', text: { type: 'plain_text', text: 'Title' } },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: 'On ' },
              { type: 'text', text: 'UASC', style: { bold: true } },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'ordered',
            offset: 2,
            elements: [{ elements: [{ type: 'text', text: 'third' }] }],
          },
        ],
      },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '<https://example.org|A &amp; B> · 2017' },
        accessory: { type: 'button', text: { type: 'plain_text', text: 'Read' } },
      },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'More' } }] },
    ],
    buttons,
    { bold: (text) => `*${text}*`, width: null },
  );
  expect(shown.split('\n')).toEqual([
    '*Title*',
    '',
    '  ▏On *UASC*',
    '3. third',
    'A & B · 2017  [!1 Read]',
    '  https://example.org',
    '',
    '[!2 More]',
  ]);
  expect(buttons.map(({ label }) => label)).toEqual(['Read', 'More']);
});

test('on a narrow screen lines end between words, and a quotation stays one', () => {
  const quote = {
    type: 'rich_text_quote',
    elements: [{ type: 'text', text: 'Two peer challenges a year.' }],
  };
  const bullets = {
    type: 'rich_text_list',
    style: 'bullet',
    indent: 1,
    elements: [{ elements: [{ type: 'text', text: 'with a follow-up visit' }] }],
  };
  const blocks = [
    { type: 'rich_text', elements: [quote] },
    { type: 'rich_text', elements: [bullets] },
  ];
  expect(showBlocks(blocks, null, { bold: (text) => text, width: 18 }).split('\n')).toEqual([
    '  ▏Two peer',
    '  ▏challenges a',
    '  ▏year.',
    '',
    '  • with a',
    '    follow-up',
    '    visit',
  ]);
});

test('without a list for them, buttons are left out', () => {
  const press = { type: 'button', text: { type: 'plain_text', text: 'Read' } };
  const blocks = [
    { type: 'section', text: { type: 'mrkdwn', text: 'A title' }, accessory: press },
    { type: 'actions', elements: [press] },
  ];
  expect(showBlocks(blocks, null, { bold: (text) => text, width: null })).toBe('A title');
});

test('mrkdwn is shown without its escapes', () => {
  expect(showMrkdwn('&lt;!channel&gt; \u200B*\u200Bloud')).toBe('<!channel> *loud');
  expect(showMrkdwn('*<https://example.org|A title>* · 2 * 3', (text) => `[${text}]`)).toBe(
    '[A title] · 2 * 3\n  https://example.org',
  );
  expect(showMrkdwn('\u200B*\u200Bloud\u200B*\u200B')).toBe('*loud*');
});
