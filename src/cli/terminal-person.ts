import { formValues } from './form-values.ts';
import type { Json } from './show-blocks.ts';
import { PLACES, type Pressable, type TerminalSlack } from './terminal-slack.ts';

type Body = Record<string, unknown>;

/** What a person types, as Slack would send it; a sentence where it cannot be sent; null for nothing. */
export function createPerson({ buttonAt, form, responseUrl }: TerminalSlack) {
  let counted = 0;
  let thread: string | undefined;

  function next(): string {
    counted += 1;
    return `1.${counted}`;
  }

  function event(fields: Body): Body {
    const ts = next();
    return {
      type: 'event_callback',
      team_id: PLACES.team,
      event_id: `Ev${ts}`,
      event: { user: PLACES.person, ts, event_ts: ts, ...fields },
    };
  }

  function command(text: string): Body {
    return {
      command: '/adcs',
      text,
      team_id: PLACES.team,
      channel_id: PLACES.channel,
      channel_name: 'channel',
      user_id: PLACES.person,
      response_url: responseUrl,
      trigger_id: next(),
    };
  }

  function press({ button, channel, threadTs, isEphemeral, isInModal }: Pressable): Body {
    const where = isInModal
      ? { view: { id: 'V0TERMINAL' }, container: { type: 'view', view_id: 'V0TERMINAL' } }
      : {
          channel: { id: channel },
          container: {
            type: 'message',
            channel_id: channel,
            is_ephemeral: isEphemeral,
            ...(threadTs && { thread_ts: threadTs }),
          },
          ...(isEphemeral && { response_url: responseUrl }),
        };
    return {
      type: 'block_actions',
      team: { id: PLACES.team },
      user: { id: PLACES.person },
      trigger_id: next(),
      actions: [{ ...button, action_ts: next() }],
      ...where,
    };
  }

  function submit({ callback_id, private_metadata, blocks }: Json): Body {
    return {
      type: 'view_submission',
      team: { id: PLACES.team },
      user: { id: PLACES.person },
      trigger_id: next(),
      view: {
        id: 'V0TERMINAL',
        type: 'modal',
        callback_id,
        private_metadata,
        state: { values: formValues(blocks) },
      },
    };
  }

  return {
    says(typed: string): Body | string | null {
      if (typed === '') return null;
      if (typed === 'submit') {
        const shown = form();
        return shown ? submit(shown) : 'There is no form on the screen. /adcs digest subscribe opens one.';
      }
      if (typed === 'home') return event({ type: 'app_home_opened', tab: 'home', channel: PLACES.direct });
      const [, commanded] = /^\/adcs\b\s*(.*)$/.exec(typed) ?? [];
      if (commanded !== undefined) return command(commanded);
      const [, mentioned] = /^@adcs\b\s*(.*)$/i.exec(typed) ?? [];
      if (mentioned !== undefined) {
        const body = event({
          type: 'app_mention',
          channel: PLACES.channel,
          text: `<@${PLACES.bot}> ${mentioned}`,
        });
        thread = `1.${counted}`;
        return body;
      }
      const [, followed] = /^>\s*(.*)$/.exec(typed) ?? [];
      if (followed !== undefined) {
        if (!thread)
          return 'There is no thread yet. Mention the app first, for example: @adcs who chairs FCYP';
        return event({
          type: 'message',
          channel_type: 'channel',
          channel: PLACES.channel,
          thread_ts: thread,
          text: followed,
        });
      }
      const [, number] = /^!\s*(\d+)$/.exec(typed) ?? [];
      if (number !== undefined) {
        const pressable = buttonAt(Number(number));
        return pressable ? press(pressable) : `There is no button ${number} on the screen.`;
      }
      return event({ type: 'message', channel_type: 'im', channel: PLACES.direct, text: typed });
    },
  };
}
