import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { asksWhen } from '../kinds/asks-when.ts';
import { addBeginnings } from '../query/add-beginnings.ts';
import { addOpposites } from '../query/add-opposites.ts';
import { buildQuery } from '../query/build-query.ts';
import { isWithin } from '../span.ts';
import { asksWhether } from './asks/asks-whether.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findNamed } from './find-named.ts';
import { askOfTopic } from './put-plainly/ask-of-topic.ts';
import { callByName } from './put-plainly/call-by-name.ts';
import { callPeopleAsHeld } from './put-plainly/call-people-as-held.ts';
import { callPeoplePlainly } from './put-plainly/call-people-plainly.ts';
import { callPlacesAsHeld } from './put-plainly/call-places-as-held.ts';
import { fillInLetters } from './put-plainly/fill-in-letters.ts';
import { fromOwnPlace } from './put-plainly/from-own-place.ts';
import { joinApart, joinParts } from './put-plainly/join-parts.ts';
import { leaveOutAsides } from './put-plainly/leave-out-asides.ts';
import { mendLeadingWords } from './put-plainly/mend-leading-words.ts';
import { mendSlips } from './put-plainly/mend-slips.ts';
import { nameTheRegion } from './put-plainly/name-the-region.ts';
import { partWords } from './put-plainly/part-words.ts';
import { spellOut } from './put-plainly/spell-out.ts';
import { withoutForm } from './put-plainly/without-form.ts';
import { withoutFraming } from './put-plainly/without-framing.ts';
import { withoutKindness } from './put-plainly/without-kindness.ts';
import { withoutOwnReasons } from './put-plainly/without-own-reasons.ts';
import { withoutOwnRegion } from './put-plainly/without-own-region.ts';
import { withoutReasonBehind } from './put-plainly/without-reason-behind.ts';
import { withoutWhoAsks } from './put-plainly/without-who-asks.ts';
import { withoutWrapping } from './put-plainly/without-wrapping.ts';
import { recencyOf } from './recency.ts';
import { seldomSaid } from './seldom-said.ts';
import { listed, settleWish } from './settle-wish.ts';
import type { Understanding } from './understanding.ts';

/** Who asks for one of these asks for a name, and for no matter. */
const SPEAKER = /\b(?:speakers?|presenters?|authors?|people from)\b/;

/** What the words of an authority and of a date count beside the others. */
const PLACE_WEIGHT = 0.3;
/** All of it is there. */
const WHOLE_COUNTRY = /^england$/i;
const DATE_WEIGHT = 0.15;
/** A date that is reckoned from another does not stand in the passage: "two years before 2018" is no 2018. */
const RECKONED =
  /\b(?:ago|before|after|since|until|till|earlier|later|than|last|next|previous|past|prior)\b/i;

const PART_OF_DATE = /\b(?:end|close|start|beginning|middle|turn) of (?:the )?$/i;

/** Reads one question by itself: what is wanted, what it names, what it is about. */
export function understand(asked: string, knowledge: Knowledge, now: Date): Understanding {
  const { text, mended } = putPlainly(asked, knowledge, now);
  const lower = text.toLowerCase();
  const names = findNamed(text, knowledge, now);
  const { regionNames, regionsNamedBy, regions, authorities, committeeNames, allTimes } = names;
  const times = allTimes.filter(({ isRuledOut }) => !isRuledOut);
  const dates = allTimes.map((time) => withPartNamed(time, text));
  const named = [...regionNames, ...regionsNamedBy, ...committeeNames, ...dates];
  const wish = settleWish(text, names, knowledge);
  const maySpeakOfMatter = (wish === 'fact' || wish === 'topic') && !SPEAKER.test(lower);
  const query = buildQuery(text, knowledge, {
    without: named,
    mended,
    ignored: seldomSaid(lower),
    ...(maySpeakOfMatter ? { mattersOf: { isFact: wish === 'fact', regions } } : {}),
  });
  const whole = wish === 'fact' ? withWhatSaysAsMuch(query, text, knowledge) : query;
  return {
    asked,
    text,
    mended,
    wish: listed(wish, text, names, query),
    regions,
    authorities: authorities.filter((found) => !regionNames.some((region) => isWithin(found, region))),
    regionsNamedBy,
    committees: [...new Set(committeeNames.map(({ item }) => item))],
    elsewhere: findElsewhere(lower, query, knowledge),
    times,
    notTimes: allTimes.filter(({ isRuledOut }) => isRuledOut),
    recency: recencyOf(lower),
    query: withScopeWords(
      whole,
      text,
      authorities,
      dates.filter(({ isRuledOut }) => !isRuledOut),
      knowledge,
    ),
    named,
    carried: null,
  };
}

/** The words of a date with the part of it that is meant: "the end of March 2016". */
function withPartNamed(time: TimeSpan, text: string): TimeSpan {
  const part = PART_OF_DATE.exec(text.slice(0, time.start));
  return part ? { ...time, start: part.index } : time;
}

/** Whether something is so is told by the opposite as well, and when it began by other words for a beginning. */
function withWhatSaysAsMuch(query: Query, text: string, knowledge: Knowledge): Query {
  if (asksWhether(text)) return addOpposites(query, knowledge);
  return asksWhen(text) ? addBeginnings(query, knowledge) : query;
}

/** A question without courtesies and asides, its slips mended and its places and people called as the documents call them. */
function putPlainly(
  asked: string,
  knowledge: Knowledge,
  now: Date,
): { readonly text: string; readonly mended: ReadonlySet<string> } {
  const led = mendLeadingWords(
    joinApart(withoutFraming(withoutForm(withoutWrapping(asked)), knowledge), knowledge),
    knowledge,
  );
  const whole = joinParts(partWords(fillInLetters(led, knowledge), knowledge), knowledge);
  const { text: right, mended } = mendSlips(
    callPlacesAsHeld(callPeopleAsHeld(whole, knowledge), knowledge),
    knowledge,
  );
  const kindless = callPeoplePlainly(withoutKindness(withoutReasonBehind(right, knowledge)), knowledge);
  const spelt = spellOut(
    withoutOwnReasons(
      withoutOwnRegion(withoutWhoAsks(fromOwnPlace(kindless, knowledge), knowledge)),
      knowledge,
    ),
  );
  const called = callPlacesAsHeld(callPeopleAsHeld(spelt, knowledge), knowledge);
  const text = nameTheRegion(called, knowledge);
  return { text: callByName(askOfTopic(leaveOutAsides(text, knowledge, now), knowledge)), mended };
}

/**
 * An authority is where something is, a date when: their words help to find the passage and say nothing of whether it is on
 * the matter, so they count little.
 */
function withScopeWords(
  query: Query,
  text: string,
  authorities: Understanding['authorities'],
  times: Understanding['times'],
  knowledge: Knowledge,
): Query {
  const places = authorities.map(({ said }) => said.toLowerCase()).join(' ');
  const groups = query.groups.map((group) =>
    places.includes(group.said.toLowerCase()) || WHOLE_COUNTRY.test(group.said)
      ? { ...group, weight: group.weight * PLACE_WEIGHT }
      : group,
  );
  const dates = times
    .filter(({ said }) => !RECKONED.test(said))
    .flatMap(
      ({ start, end }) => buildQuery(text.slice(start, end), knowledge, { weight: DATE_WEIGHT }).groups,
    );
  return { ...query, groups: [...groups, ...dates] };
}
