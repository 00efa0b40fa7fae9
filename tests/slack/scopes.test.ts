import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BOT_NAME } from '../../src/digest/invitation.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = parse(read('manifest.yml'));
const { bot: scopes, bot_optional: optional }: Record<'bot' | 'bot_optional', string[]> =
  manifest.oauth_config.scopes;
const documented = read('docs/slack-scopes.md');

/** The scopes that Slack wants for an event or a call, each for its kind of conversation; empty for none. */
const SCOPES_OF: Record<string, readonly string[]> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_rename: ['channels:read'],
  channel_left: ['channels:read'],
  // Slack sends it for private channels, when one is shared.
  channel_id_changed: ['groups:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
  group_rename: ['groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  app_uninstalled: [],
  tokens_revoked: [],
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
};

const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const source = files.map((file) => read(`src/${file}`)).join('\n');

/** The Web API methods that the source calls, read from the source. */
function callsOfTheSource(): string[] {
  const calls = [...source.matchAll(/client\s*\.(\w+)\.(\w+)\(/g)];
  return [...new Set(calls.map(([, family, method]) => `${family}.${method}`))];
}

/** The events that the source listens to. */
function eventsOfTheSource(): string[] {
  return [...source.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name ?? '');
}

test('every call of the Web API and every event has its scope in the manifest', () => {
  const used = [...callsOfTheSource(), ...manifest.settings.event_subscriptions.bot_events];
  expect(used).toContain('chat.postMessage');
  const missing = used.filter(
    (name) => !(SCOPES_OF[name] ?? ['unknown']).every((scope) => scopes.includes(scope)),
  );
  expect(missing).toEqual([]);
});

test('the manifest subscribes to the events that are listened to, and to no others', () => {
  const asked: string[] = manifest.settings.event_subscriptions.bot_events;
  // Messages are one event to a listener, and one for each kind of conversation to Slack.
  const subscribed = new Set(asked.map((name) => name.replace(/^message\..*/, 'message')));
  expect([...subscribed].toSorted()).toEqual([...new Set(eventsOfTheSource())].toSorted());
  for (const name of asked) expect(documented).toContain(`\`${name}\``);
});

test('every scope is used, and documented with its reason', () => {
  const used = [...callsOfTheSource(), ...manifest.settings.event_subscriptions.bot_events].flatMap(
    (name) => SCOPES_OF[name] ?? [],
  );
  for (const scope of scopes.filter((one) => one !== 'commands')) expect(used).toContain(scope);
  for (const scope of scopes) {
    const asked = optional.includes(scope) ? 'optional' : 'always';
    expect(documented).toMatch(new RegExp(`^\\| \`${scope}\` \\| ${asked} \\| .+ \\| .+ \\|$`, 'm'));
  }
});

test('scopes that only add comfort are optional', () => {
  expect(scopes.filter((scope) => /^(channels|groups|users):/.test(scope))).toEqual(optional);
  expect(optional).toEqual(expect.arrayContaining(['channels:history', 'groups:history']));
});

// docs.slack.dev/reference/app-manifest: an entry that stands only there is refused or never asked for.
test('each optional scope stands among all scopes, too', () => {
  expect(scopes).toEqual(expect.arrayContaining(optional));
  expect(new Set(scopes).size).toBe(scopes.length);
});

test('the manifest connects by Socket Mode, with /adcs, buttons and a Messages tab', () => {
  expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
  expect(manifest.features.slash_commands).toEqual([expect.objectContaining({ command: '/adcs' })]);
  expect(manifest.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

test('the app is invited by the name that the manifest gives it, said in one place', () => {
  expect(manifest.features.bot_user.display_name).toBe(BOT_NAME);
  expect(source.match(/\/invite @/g)).toHaveLength(1);
});

test('the manifest is within Slack’s lengths', () => {
  const { display_information: display, features } = manifest;
  expect(display.name.length).toBeLessThanOrEqual(35);
  expect(display.description.length).toBeLessThanOrEqual(140);
  expect(display.long_description.length).toBeGreaterThanOrEqual(174);
  expect(display.long_description.length).toBeLessThanOrEqual(4_000);
  expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  expect(features.slash_commands[0].usage_hint).toMatch(/\bdigest\b.*\bwatch\b/);
  expect(features.slash_commands[0].usage_hint.length).toBeLessThanOrEqual(1_000);
});
