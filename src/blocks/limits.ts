/**
 * What Slack accepts, in characters unless a name says otherwise. Where published figures disagree, the
 * smaller one stands here. Every renderer keeps these; `tests/blocks/check-limits.ts` proves it.
 */
export const LIMITS = {
  message: {
    blocks: 50,
    /**
     * All blocks of one message together, measured as JSON. Slack documents no such limit, yet refuses
     * with `msg_blocks_too_long` at about 13,200 and was seen to count more than the visible text
     * (slackapi/bolt-js issues 2509 and 2867), so the whole JSON is held below what was refused.
     */
    json: 12_000,
    /** Slack cuts at 40,000 and advises 4,000; a notification shows a line or two. */
    text: 3_000,
  },
  view: { blocks: 100, title: 24, close: 24, submit: 24, privateMetadata: 3_000, callbackId: 255 },
  header: { text: 150 },
  section: { text: 3_000, fields: 10, fieldText: 2_000 },
  context: { elements: 10, text: 3_000 },
  actions: { elements: 25 },
  button: { text: 75, value: 2_000, url: 3_000 },
  option: { text: 75, description: 75, value: 150 },
  select: { options: 100 },
  checkboxes: { options: 10 },
  overflow: { options: 5 },
  input: { label: 2_000, hint: 2_000 },
  /** No figure is published for one element of rich text: that of a section is kept. */
  richText: { text: 3_000, url: 3_000 },
  id: 255,
} as const;
