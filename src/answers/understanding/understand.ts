import { findTimes } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { addOpposites } from '../query/add-opposites.ts';
import { buildQuery } from '../query/build-query.ts';
import { askOfTopic } from './ask-of-topic.ts';
import { asksForAbbreviation } from './asks-for-abbreviation.ts';
import { asksWhether } from './asks-whether.ts';
import { asksWhoDoes } from './asks-who-does.ts';
import { authoritiesForRegions } from './authorities-for-regions.ts';
import { callPeopleAsHeld } from './call-people-as-held.ts';
import { callPlacesAsHeld } from './call-places-as-held.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { isGeneral } from './general-words.ts';
import { leaveOutAsides } from './leave-out-asides.ts';
import { mendSlips } from './mend-slips.ts';
import { putsSideBySide } from './puts-side-by-side.ts';
import { recogniseWish } from './recognise-wish.ts';
import { seldomSaid } from './seldom-said.ts';
import { spellOut } from './spell-out.ts';
import type { Understanding, Wish } from './understanding.ts';
import { withoutKindness } from './without-kindness.ts';

const PREVIOUS =
  /\b(?:before (?:that|this|last|the (?:latest|last|newest|current|most recent))|previous|prior|earlier|the one (?:just |right |immediately )?before|last but one|preceding|penultimate|updates? ago)\b/;
/** "Not the newest" leaves the one before. */
const NOT_LATEST =
  /\b(?:not|isn't|except(?:ing)?|excluding|ignor(?:e|ing)|besides|apart from|other than|anything but|all but|bar|skip(?:ping)?|not counting|leaving out|older than|earlier than) (?:the |its |their |your )?(?:very )?(?:latest|newest|most recent|current|last)\b/;
const OLDEST = /\b(?:oldest|earliest|first)\b/;
const LATEST =
  /\b(?:latest|newest|most recent(?:ly)?|recent(?:ly)?|current(?:ly)?|now|nowadays|last|at the moment|these days|today|this week|new|news)\b/;

/** "Which areas of the North East" are councils, and no regions. */
const PARTS_OF_A_REGION = /\b(?:which|what) (?:areas|places|parts)\b/;

/** "Apart from London, who …", "regions except London on …" */
const BESIDES =
  /\b(?:apart from|aside from|besides|other than|except(?:ing)?(?: for)?|excluding|not counting)\s+(?:the\s+)?$/;

/** Who asks for one of these asks for a name, and for no matter. */
const SPEAKER = /\b(?:speakers?|presenters?|authors?|people from)\b/;

/** "What are Yorkshire's three key themes?" */
const ASKS_FOR_LIST =
  /^what (?:are|were)\b.*\b(?:priorities|themes|challenges|aims|objectives|strands|issues|steps|actions|concerns|pressures|goals|plans|networks|domains)\W*$/;

/** What stands between a committee and the region whose own it is. */
const OF_A_REGION = /^\s+(?:in|of|for|across)\s+(?:the\s+)?$/i;

/** What the words of an authority and of a date count beside the others. */
const PLACE_WEIGHT = 0.3;
/** All of it is there. */
const WHOLE_COUNTRY = /^england$/i;
const DATE_WEIGHT = 0.15;
/** A date that is reckoned from another does not stand in the passage: "two years before 2018" is no 2018. */
const RECKONED =
  /\b(?:ago|before|after|since|until|till|earlier|later|than|last|next|previous|past|prior)\b/i;

/** "London?", "what are London up to" name nothing that could be explained. */
const ONLY_NAMED = /^(?:what(?:'s| is| are)?|the|up to|[\s?!.,])*$/i;

/** What stands behind the last name of a question and says nothing, and what leads to that. */
const NOTHING_MORE = /^[^\p{L}\p{N}]*(?:(?:adcs|region|council)[^\p{L}\p{N}]*)?$/u;
const LEADS_TO_NAME = /[\s,]*\b(?:in|during|for|of|at|from|over)?[\s,]*$/;
/** One of many, or none: whoever is meant by the plural is a group. */
const ENDS_IN_A_POST = /(?:[^s]|dcs|dass)$/;

/** "GL?" may need to be spelt out. */
const INITIALS = /^\p{Lu}[\p{Lu}&]{1,6}$/u;

/** Reads one question by itself: what is wanted, what it names, what it is about. */
export function understand(asked: string, knowledge: Knowledge, now: Date): Understanding {
  const { text: said, mended } = mendSlips(
    callPlacesAsHeld(callPeopleAsHeld(spellOut(withoutKindness(asked)), knowledge), knowledge),
    knowledge,
  );
  const text = askOfTopic(leaveOutAsides(said, knowledge, now), knowledge);
  const lower = text.toLowerCase();

  const allAuthorities = knowledge.findAuthorities.find(text);
  const regionsNamedBy = authoritiesForRegions(allAuthorities, text);
  const authorities = allAuthorities.filter(
    (found) =>
      !regionsNamedBy.some(
        ({ item, start, end }) => item === found.item && start <= found.start && found.end <= end,
      ),
  );
  const regionNames = knowledge.findRegions
    .find(text)
    .filter(
      ({ start, end }) =>
        !allAuthorities.some(
          (found) => found.start <= start && end <= found.end && found.end - found.start > end - start,
        ),
    )
    .filter(
      ({ said, end }) =>
        !(said.toLowerCase() === 'sw' && /^ (?:students?|jobs?|staff)/i.test(text.slice(end))),
    );
  // A "regional … committee", the "… committee in the North East" and the "North East … committee" are a region's own.
  const committeeNames = knowledge.findCommittees.find(text).filter(({ start, end, said }) => {
    const isOfRegion = regionNames.some(
      (region) =>
        !/policy/i.test(said) &&
        (OF_A_REGION.test(text.slice(end, region.start)) ||
          (/ committee$/i.test(said) && /^(?:'s|’s)? +$/.test(text.slice(region.end, start)))),
    );
    return !isOfRegion && !/\bregional\s+$/i.test(text.slice(0, start));
  });
  const allTimes = findTimes(text, now);
  const times = allTimes.filter(({ isRuledOut }) => !isRuledOut);
  const named = [...regionNames, ...regionsNamedBy, ...committeeNames, ...allTimes];
  const regions = unique(
    [...regionNames, ...regionsNamedBy.map((found) => ({ ...found, item: [found.item.region] }))]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ item }) => item),
  );
  const asksWithin = regions.length === 1 && PARTS_OF_A_REGION.test(lower);
  const asksBesides = regionNames.some(({ start }) => BESIDES.test(lower.slice(0, start)));
  const recognised = asksForAbbreviation(text, knowledge)
    ? 'define'
    : asksWithin
      ? 'fact'
      : asksBesides ||
          (asksWhoDoes(lower) && regionNames.length + committeeNames.length + allAuthorities.length === 0)
        ? 'which-regions'
        : putsSideBySide(text, [...regionNames, ...committeeNames])
          ? 'compare'
          : recogniseWishBesides(lower, [...regionNames, ...allAuthorities, ...allTimes]);
  const besides = withoutSpans(text, named);
  const isToBeSpeltOut =
    !/up to/i.test(besides) && named.some(({ start, end }) => INITIALS.test(text.slice(start, end)));
  const wish = recognised === 'define' && ONLY_NAMED.test(besides) && !isToBeSpeltOut ? 'topic' : recognised;
  const query = buildQuery(text, knowledge, {
    without: named,
    mended,
    ignored: seldomSaid(lower),
    ...((wish === 'fact' || wish === 'topic') && !SPEAKER.test(lower)
      ? { mattersOf: { isFact: wish === 'fact', regions } }
      : {}),
  });

  return {
    asked,
    text,
    mended,
    // Nobody has a committee's priorities explained, nor a region's: they are listed.
    wish:
      wish === 'define' && committeeNames.length > 0 && isGeneral(query)
        ? 'topic'
        : wish === 'define' && regionNames.length > 0 && ASKS_FOR_LIST.test(lower)
          ? 'fact'
          : wish,
    regions,
    authorities: authorities.filter(
      ({ start, end }) => !regionNames.some((found) => found.start <= start && end <= found.end),
    ),
    regionsNamedBy,
    committees: unique(committeeNames.map(({ item }) => item)),
    elsewhere: findElsewhere(lower, query, knowledge),
    times,
    notTimes: allTimes.filter(({ isRuledOut }) => isRuledOut),
    recency: OLDEST.test(lower)
      ? 'oldest'
      : PREVIOUS.test(lower) || NOT_LATEST.test(lower)
        ? 'previous'
        : LATEST.test(lower)
          ? 'latest'
          : null,
    query: withScopeWords(
      wish === 'fact' && asksWhether(text) ? addOpposites(query, knowledge) : query,
      text,
      authorities,
      times,
      knowledge,
    ),
    named,
    carried: null,
  };
}

/** "SEND co-ordinator West Midlands" and "Durham's interim director in 2016" ask for somebody as they do without the place; "LSCB chairs" are a matter. */
function recogniseWishBesides(
  lower: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Wish {
  const wish = recogniseWish(lower);
  if (wish !== 'topic') return wish;
  const first = spans.find(({ start }) => start === 0);
  const behind = /^(?:..)?(?:'s|’s) (.*)$/.exec(first ? lower.slice(first.end - 2) : '')?.[1];
  if (behind !== undefined && recogniseWish(behind) === 'role') return 'role';
  const last = spans.find(({ end }) => NOTHING_MORE.test(lower.slice(end)));
  const before = last ? lower.slice(0, last.start).replace(LEADS_TO_NAME, '') : '';
  return ENDS_IN_A_POST.test(before) && recogniseWish(before) === 'role' ? 'role' : wish;
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

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function withoutSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return [...text].filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end)).join('');
}
