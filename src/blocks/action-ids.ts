/** What the buttons are called on the wire; renderers write them, listeners are found by them. */
export const ACTIONS = {
  more: 'answer.more',
  share: 'answer.share',
  /** Followed by a number: ids are unique within a block. */
  ask: 'answer.ask.',
  read: 'document.read',
  /** Followed by `previous` or `next`. */
  page: 'document.page.',
} as const;
