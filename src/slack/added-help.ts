import type { HelpLine } from '../blocks/render-help.ts';
import type { SlackDependencies } from './create-slack-app.ts';

/** What the sub-commands that other parts bring say of themselves. */
export function addedHelp({ subCommands }: Pick<SlackDependencies, 'subCommands'>): HelpLine[] {
  return [...(subCommands?.values() ?? [])].flatMap(({ help }) => help);
}
