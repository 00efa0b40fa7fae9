import { showMoment } from '../../digest/show-days.ts';
import type { Options } from './options.ts';
import { withStore } from './records.ts';

/** Says that the records were put back where the app cannot see it, so that nothing goes out twice. */
export async function restored({ config, now }: Options): Promise<number> {
  return withStore(config.database, async (store) => {
    const { pending, posting } = await store.deliveries.counts();
    await store.records.markRestored(now);
    const waiting = pending + posting;
    const waited =
      waiting === 0
        ? ''
        : `${waiting} ${waiting === 1 ? 'digest' : 'digests'} that still waited in them, and `;
    console.log(
      `The records are marked as put back on ${showMoment(now, config.timeZone)} (${config.timeZone}). ` +
        `In doubt from now on: ${waited}every digest that was due by then and is not in them. ` +
        'Where the app may read the channel, it looks there before it posts; elsewhere it asks whoever looks after the digest. Nothing is posted twice.',
    );
    return 0;
  });
}
