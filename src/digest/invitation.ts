/** The name of the app's user in Slack: `features.bot_user.display_name` of manifest.yml. */
export const BOT_NAME = 'adcs';

/** What a member types in a channel to let the app in. */
export const INVITATION = `/invite @${BOT_NAME}`;
