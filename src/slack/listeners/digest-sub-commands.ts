import { renderDigest } from '../../blocks/render-digest.ts';
import { renderDigestLog } from '../../blocks/render-digest-log.ts';
import {
  renderNoSubscription,
  renderSubscription,
  renderSubscriptions,
} from '../../blocks/render-subscription.ts';
import { sentence } from '../../blocks/sentence.ts';
import {
  ended,
  newSubscription,
  nextDigestAt,
  paused,
  resumed,
  standingAt,
  withChoice,
} from '../../digest/change-subscription.ts';
import type { KeptSubscription } from '../../digest/digest-store.ts';
import { endOfDay, parseDay, startOfDay } from '../../digest/parsing/parse-day.ts';
import { parseSubscription } from '../../digest/parsing/parse-subscription.ts';
import { coverageAt, prepareDigest } from '../../digest/prepare-digest.ts';
import type { SubCommandCall } from './adcs-command.ts';
import { type DigestTools, type Member, placeOf } from './digest-changes.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { openSubscribeView, usualChoice } from './subscribe-view.ts';

type Action = (parts: DigestTools, call: SubCommandCall, member: Member, rest: string) => Promise<void>;

const LOGGED = 10;
const NONE = 'No digest comes to this conversation. /adcs digest subscribe starts one.';

const show: Action = async ({ changes, deps }, { reply }, member) => {
  const watches = await deps.store.watches.inChannel(placeOf(member));
  const subscription = await changes.current(member);
  await reply(
    subscription
      ? renderSubscription(scheduled(subscription, deps), watches, deps.knowledge)
      : renderNoSubscription(watches, deps.knowledge),
  );
};

const subscribe: Action = async ({ changes, deps }, { reply }, member, rest) => {
  const before = await changes.current(member);
  if (rest === '') return openSubscribeView(member, before, deps);

  const { isSaid, scheduleProblem } = changes;
  const defaults = before ?? (await usualChoice(member, deps));
  const parsed = parseSubscription(rest, { names: deps.knowledge, defaults, isSaid, scheduleProblem });
  if (parsed.kind === 'problem') return reply(sentence(parsed.problem));

  const by = { userId: member.user, now: deps.now() };
  const after = before
    ? withChoice(before, parsed.choice, by)
    : newSubscription(deps.newId(), placeOf(member), parsed.choice, by);
  await changes.change(member, before ? 'changed' : 'subscribed', after, before);
};

const preview: Action = async ({ changes, deps }, { reply }, member, rest) => {
  const subscription = await changes.current(member);
  if (!subscription) return reply(sentence(NONE));
  const { schedule } = subscription;
  const asOf = rest.replace(/^(?:as\s+of|as\s+at|on|for|of)\s+/i, '');
  const day = asOf === '' ? null : parseDay(asOf, deps.now(), schedule.timeZone, 'back');
  if (asOf !== '' && day === null) {
    return reply(
      sentence(`“${asOf}” is not a day. Write it like this: /adcs digest preview as of 16 November 2026`),
    );
  }
  const end = day === null ? deps.now() : endOfDay(day, schedule.timeZone);
  const coverage = await coverageAt(deps, subscription, end > deps.now() ? deps.now() : end);
  const digest = await prepareDigest(deps, subscription, coverage);
  await reply(
    renderDigest(digest, {
      names: deps.knowledge,
      publicUrl: deps.publicUrl,
      subscriptionId: subscription.id,
      schedule,
      coverage,
      isPreview: true,
    }),
  );
};

const pause: Action = async ({ changes, deps }, { reply }, member, rest) => {
  const before = await changes.current(member);
  if (!before) return reply(sentence(NONE));
  if (before.state.kind === 'suspended')
    return reply(renderSubscription(scheduled(before, deps), [], deps.knowledge));
  const { timeZone } = before.schedule;
  const written = rest.replace(/^(?:until|till|to|for)\s+/i, '');
  const day = written === '' ? null : parseDay(written, deps.now(), timeZone, 'ahead');
  const until = day === null ? null : startOfDay(day, timeZone);
  if (written !== '' && (until === null || until <= deps.now())) {
    const example = '/adcs digest pause until 5 January, or /adcs digest pause for two weeks';
    return reply(
      sentence(`“${written}” is not a day to come. Nothing was changed. Write it like this: ${example}`),
    );
  }
  await changes.change(member, 'paused', paused(before, until, byOf(member, deps)), before);
};

const resume: Action = async ({ changes, deps }, { reply }, member) => {
  const before = await changes.current(member);
  if (!before) return reply(sentence(NONE));
  if (before.state.kind === 'active')
    return reply(renderSubscription(scheduled(before, deps), [], deps.knowledge));
  await changes.change(member, 'resumed', resumed(before, byOf(member, deps)), before);
};

const stop: Action = async ({ changes, deps }, { reply }, member) => {
  const before = await changes.current(member);
  if (!before) return reply(sentence(NONE));
  await changes.change(member, 'stopped', ended(before, byOf(member, deps)), before);
};

const list: Action = async ({ deps }, { reply }, member) => {
  const live = await deps.store.subscriptions.live(member.workspaceId);
  const own = live.filter(
    ({ channelId, ownerId }) => channelId === member.channel || ownerId === member.user,
  );
  await reply(
    renderSubscriptions(
      own.map((one) => scheduled(standingAt(one, deps.now()), deps)),
      deps.knowledge,
    ),
  );
};

const log: Action = async ({ changes, deps }, { reply, client }, member) => {
  const subscription = await changes.current(member);
  if (!subscription) return reply(sentence(NONE));
  const deliveries = await deps.store.deliveries.history(subscription.id, LOGGED);
  const links = await Promise.all(
    deliveries.map(({ ts }) => (ts ? permalink(client, member.channel, ts) : null)),
  );
  const entries = deliveries.map((delivery, i) => ({ delivery, link: links[i] ?? null }));
  await reply(renderDigestLog(entries, subscription.schedule.timeZone));
};

/** The sub-commands by what people call them; without a name it is shown how things stand. */
export const DIGEST_SUB_COMMANDS: ReadonlyMap<string, Action> = new Map([
  ['', show],
  ['show', show],
  ['status', show],
  ['subscribe', subscribe],
  ['change', subscribe],
  ['preview', preview],
  ['pause', pause],
  ['resume', resume],
  ['unsubscribe', stop],
  ['stop', stop],
  ['list', list],
  ['log', log],
]);

function scheduled(subscription: KeptSubscription, { now }: DigestDependencies) {
  return { subscription, nextDueAt: nextDigestAt(subscription, now()) };
}

function byOf({ user }: Member, { now }: DigestDependencies) {
  return { userId: user, now: now() };
}

/** Where a posted digest can be seen; null where Slack does not say. */
async function permalink(client: Member['client'], channel: string, ts: string): Promise<string | null> {
  try {
    const { permalink: link } = await client.chat.getPermalink({ channel, message_ts: ts });
    return link ?? null;
  } catch {
    return null;
  }
}
