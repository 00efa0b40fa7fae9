import { decodeQuestion } from '../../blocks/question-value.ts';
import { renderWatched, renderWatchList } from '../../blocks/render-watch.ts';
import { sentence } from '../../blocks/sentence.ts';
import type { KeptWatch } from '../../digest/digest-store.ts';
import { parseWatch, type SpokenWatch } from '../../digest/parsing/parse-watch.ts';
import { tellSomehow } from '../reply.ts';
import type { SubCommand } from './adcs-command.ts';
import type { Press } from './answer-actions.ts';
import { memberOf as memberOfPress } from './digest-actions.ts';
import { announce } from './digest-announce.ts';
import { type Member, placeOf } from './digest-changes.ts';
import { memberOf } from './digest-command.ts';
import type { DigestDependencies } from './digest-dependencies.ts';

/** More in one conversation are a wish for everything. */
const MAX_WATCHES = 25;

type Listener = (press: Press) => Promise<void>;

/** `/adcs watch QUESTION` and what the buttons of a watched question do. */
export function createWatching(deps: DigestDependencies) {
  const { watches, subscriptions } = deps.store;

  /**
   * Watches a question. Told in the digest where one comes here, else at once, unless the person says which.
   * A question that is watched already is told as is said now.
   */
  async function watch(member: Member, { question, tell }: SpokenWatch): Promise<void> {
    const place = placeOf(member);
    const [known, subscription] = await Promise.all([
      watches.inChannel(place),
      subscriptions.inChannel(place),
    ]);
    const same = known.find((one) => one.question.toLowerCase() === question.toLowerCase());
    if (same && (tell === null || tell === same.tell)) {
      return tellSomehow(member, `“${question}” is watched here already.`);
    }
    if (!same && known.length >= MAX_WATCHES) {
      return tellSomehow(
        member,
        `${MAX_WATCHES} questions are watched here already: stop one first, with /adcs watch.`,
      );
    }
    const now = deps.now();
    if (same) await watches.end(same.id, now);
    const added: KeptWatch = {
      id: deps.newId(),
      ...place,
      question,
      tell: tell ?? (subscription ? 'digest' : 'at-once'),
      createdBy: member.user,
      createdAt: now,
    };
    await watches.add(added);
    await announce(member, renderWatched(added, subscription !== undefined));
  }

  async function list(member: Member) {
    const place = placeOf(member);
    const hasDigest = (await subscriptions.inChannel(place)) !== undefined;
    return renderWatchList(await watches.inChannel(place), hasDigest);
  }

  const command: SubCommand = {
    help: [
      {
        usage: '/adcs watch what’s happening on UASC in London',
        does: 'tells you when a new update says something on it',
      },
    ],
    async run(call) {
      const member = memberOf(call);
      const spoken = parseWatch(call.rest);
      if (spoken === 'list') return call.reply(await list(member));
      if (spoken === null) {
        return call.reply(
          sentence('Please say in a few words what to watch, for example: /adcs watch UASC in London'),
        );
      }
      await watch(member, spoken);
    },
  };

  /** *Watch* under an answer. */
  const onWatch: Listener = async (press) => {
    await press.ack();
    const member = memberOfPress(press);
    const value = decodeQuestion(press.action.value);
    const spoken = value && parseWatch(value.question.text);
    if (!spoken || spoken === 'list')
      return tellSomehow(member, 'This cannot be watched. Please ask again, then press Watch.');
    await watch(member, { ...spoken, tell: null });
  };

  const onUnwatch: Listener = async (press) => {
    await press.ack();
    const member = memberOfPress(press);
    const found = await ofButton(member, press.action.value);
    if (!found || !(await watches.end(found.id, deps.now()))) {
      return tellSomehow(member, 'This question is not watched here any more.');
    }
    await announce(member, renderWatched(found, false, member.user));
  };

  /** Changes when the news is told: in the digest, or at once. */
  const onTell: Listener = async (press) => {
    await press.ack();
    const member = memberOfPress(press);
    const found = await ofButton(member, press.action.value);
    if (!found) return tellSomehow(member, 'This question is not watched here any more.');
    await watch(member, { question: found.question, tell: found.tell === 'digest' ? 'at-once' : 'digest' });
  };

  async function ofButton(member: Member, id: string | undefined): Promise<KeptWatch | undefined> {
    const found = id ? await watches.find(id) : undefined;
    const isHere = found?.channelId === member.channel && found.workspaceId === member.workspaceId;
    return isHere ? found : undefined;
  }

  return { command, onWatch, onUnwatch, onTell };
}
