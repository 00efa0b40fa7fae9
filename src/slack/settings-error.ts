/** Slack refuses a setting: which, why, and what to do. */
export class SlackSettingsError extends Error {
  override readonly name = 'SlackSettingsError';
  readonly code = 'slack_settings_error';
}
