/** What the buttons of digests and subscriptions are called on the wire. */
export const DIGEST_ACTIONS = {
  more: 'digest.more',
  why: 'digest.why',
  change: 'digest.change',
  /** Followed by the number of weeks: ids are unique within a block. */
  pause: 'digest.pause.',
  resume: 'digest.resume',
  stop: 'digest.stop',
  undo: 'digest.undo',
  preview: 'digest.preview',
  subscribe: 'digest.subscribe',
  watch: 'watch.add',
  unwatch: 'watch.end',
  watchTell: 'watch.tell',
} as const;

/** The callback id of the modal in which a subscription is made or changed. */
export const SUBSCRIBE_VIEW = 'digest.subscribe';
