import { describeSet } from './describe-set.ts';

describeSet('newUpdates', 'the questions on new updates');
// A search library, which refuses nothing, still finds more passages that name somebody: docs/ranking.md.
describeSet('newSetApart', 'those on new updates that are set apart', { isBehind: true });
