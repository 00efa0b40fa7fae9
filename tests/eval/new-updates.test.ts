import { describeSet } from './describe-set.ts';

describeSet('newUpdates', 'the questions on new updates');
describeSet('newSetApart', 'those on new updates that are set apart');
