import { BOT_NAME } from '../digest/invitation.ts';
import { type Json, type Screen, type ShownButton, showBlocks } from './show-blocks.ts';

/** Who and where, in the terminal's Slack. */
export const PLACES = {
  team: 'T0TERMINAL',
  person: 'U0YOU',
  bot: 'U0ADCS',
  channel: 'C0CHANNEL',
  direct: 'D0YOU',
} as const;

/** What a button on the screen needs to be pressed: itself and where it stands. */
export type Pressable = {
  readonly button: Json;
  readonly channel: string;
  readonly threadTs: string | undefined;
  readonly isEphemeral: boolean;
  readonly isInModal: boolean;
};

/**
 * Slack's side at a terminal: takes the calls that the app's Web API client and its response addresses
 * make, prints what Slack would show, and keeps the buttons so that they can be pressed.
 */
export type TerminalSlack = {
  readonly fetch: typeof globalThis.fetch;
  readonly responseUrl: string;
  /** The button with this number on the screen, from 1. */
  buttonAt(number: number): Pressable | undefined;
  /** The form on the screen, if any: its view as it was opened. */
  form(): Json | undefined;
};

const RESPONSE_URL = 'https://terminal.invalid/response';

export function createTerminalSlack(print: (text: string) => void, screen: Screen): TerminalSlack {
  let pressable: Pressable[] = [];
  let form: Json | undefined;
  let posted = 0;

  function show(title: string, message: Json, place: Omit<Pressable, 'button'>): void {
    const buttons: ShownButton[] = [];
    const shown = showBlocks(message.blocks ?? [], buttons, screen) || String(message.text ?? '');
    pressable = buttons.map(({ button }) => ({ ...place, button }));
    form = message.submit ? message : undefined;
    const submit = form ? `\n\n[submit: ${object(form.submit).text}]` : '';
    print(`${title}\n${withNames(shown)}${submit}\n`);
  }

  function call(method: string, args: Json): Json {
    const channel = String(args.channel ?? PLACES.direct);
    const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : undefined;
    const where = `${channel === PLACES.channel ? '#channel' : 'direct message'}${threadTs ? ', in the thread' : ''}`;
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: PLACES.team, user_id: PLACES.bot, bot_id: 'B0ADCS' };
      case 'chat.postMessage':
        posted += 1;
        show(`── adcs · ${where}`, args, { channel, threadTs, isEphemeral: false, isInModal: false });
        return { ok: true, channel, ts: `2.${posted}` };
      case 'chat.postEphemeral':
        show(`── adcs · ${where} · only you see this`, args, {
          channel,
          threadTs,
          isEphemeral: true,
          isInModal: false,
        });
        return { ok: true, message_ts: '2.0' };
      case 'views.open':
      case 'views.update':
      case 'views.publish': {
        const view = object(args.view);
        const name = view.type === 'home' ? 'Home tab' : `window: ${object(view.title).text}`;
        show(`── adcs · ${name}`, view, {
          channel: PLACES.direct,
          threadTs: undefined,
          isEphemeral: false,
          isInModal: true,
        });
        return { ok: true, view: { id: 'V0TERMINAL' } };
      }
      default:
        return { ok: false, error: 'not_at_a_terminal' };
    }
  }

  return {
    responseUrl: RESPONSE_URL,
    buttonAt: (number) => pressable[number - 1],
    form: () => form,
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.href === RESPONSE_URL) {
        const message = object(JSON.parse(String(init?.body ?? '{}')));
        const isPublic = message.response_type === 'in_channel';
        show(`── adcs · #channel${isPublic ? '' : ' · only you see this'}`, message, {
          channel: PLACES.channel,
          threadTs: undefined,
          isEphemeral: !isPublic,
          isInModal: false,
        });
        return new Response('ok');
      }
      const args = readForm(String(init?.body ?? ''));
      return Response.json(call(url.pathname.replace('/api/', ''), args));
    },
  };
}

/** Ids as the names that Slack shows for them. */
function withNames(shown: string): string {
  return shown
    .replaceAll(`@${PLACES.person}`, '@you')
    .replaceAll(`@${PLACES.bot}`, `@${BOT_NAME}`)
    .replaceAll(`#${PLACES.channel}`, '#channel');
}

/** The arguments of a Web API call as its client writes them: a form, with lists and objects as JSON. */
function readForm(body: string): Json {
  const entries = [...new URLSearchParams(body)];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'blocks' || name === 'view' ? JSON.parse(value) : value]),
  );
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
