import { sentence } from '../../blocks/sentence.ts';
import { exampleLine } from '../../digest/parsing/parse-subscription.ts';
import type { SubCommand, SubCommandCall } from './adcs-command.ts';
import type { DigestChanges, Member } from './digest-changes.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { DIGEST_SUB_COMMANDS } from './digest-sub-commands.ts';

/** `/adcs digest …`: this conversation's subscription, and all that can be done with it. */
export function createDigestCommand(changes: DigestChanges, deps: DigestDependencies): SubCommand {
  return {
    help: [
      { usage: '/adcs digest', does: 'shows the weekly digest of this conversation, and changes it' },
      {
        usage: `/adcs digest subscribe ${exampleLine(deps.knowledge)}`,
        does: 'starts or changes it in one line',
      },
      {
        usage: '/adcs digest preview',
        does: 'shows the digest as it would be now; likewise “pause until 5 January”, “resume”, “unsubscribe”, “log” and “list”',
      },
    ],
    async run(call) {
      const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(call.rest) ?? [];
      const action = DIGEST_SUB_COMMANDS.get(name.toLowerCase());
      if (!action) {
        const known = 'subscribe, preview, pause, resume, unsubscribe, log and list';
        return call.reply(
          sentence(
            `I do not know “/adcs digest ${name}”. There are ${known}; /adcs digest alone shows how it stands.`,
          ),
        );
      }
      await action({ changes, deps }, call, memberOf(call), rest.trim());
    },
  };
}

/** Who used a sub-command, and where. */
export function memberOf({ command, client, respond }: SubCommandCall): Member {
  return {
    client,
    respond,
    user: command.user_id,
    channel: command.channel_id,
    triggerId: command.trigger_id,
    workspaceId: command.team_id,
  };
}
