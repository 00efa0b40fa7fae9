import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { renderHome } from '../../blocks/render-home.ts';
import { addedHelp } from '../added-help.ts';
import type { SlackDependencies } from '../create-slack-app.ts';

type Opened = Pick<SlackEventMiddlewareArgs<'app_home_opened'>, 'event'> & Pick<AllMiddlewareArgs, 'client'>;
type Dependencies = Pick<SlackDependencies, 'documents' | 'regions' | 'names' | 'publicUrl' | 'subCommands'>;

/** Shows the Home tab afresh each time it is opened; the Messages tab, which says the same event, is left alone. */
export function onAppHomeOpened(deps: Dependencies) {
  return async ({ event, client }: Opened): Promise<void> => {
    if (event.tab !== 'home') return;
    await client.views.publish({
      user_id: event.user,
      view: renderHome(deps.documents, deps.regions, deps, addedHelp(deps)),
    });
  };
}
