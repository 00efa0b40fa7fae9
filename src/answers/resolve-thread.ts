import { monthsCovered } from '../corpus/partial-date.ts';
import type { TimeSpan } from '../knowledge/find-times.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { findPeopleIn } from './answer-person.ts';
import { findEvidence } from './find-evidence.ts';
import { isAnswerable } from './is-answerable.ts';
import type { Question } from './question.ts';
import { recognisePost } from './recognise-post.ts';
import { sayCommittee, sayDate, sayList, sayRegion } from './say.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';

const GOES_ON =
  /^(?:(?:ok(?:ay)?|thanks|thank you|great|right|so|but|no|sorry|oops|actually|wait|hang on)[,.!]?\s+)*(?:(?:no |sorry,? )?i (?:meant?|wanted)|i was after|make (?:that|it)|rather|and|n|&|also|what about|how about|whatabout|same(?: question| again| thing)?(?: for| in| with| but)?|plus|or|then|now for|now)\b[\s,]*/i;
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|that|this|those|these|there|he|she|his|her|him|the same|then$|(?:back then|at (?:the|that) time)\b|the (?:scheme|project|programme|event|meeting|summit|conference|report|group|survey|study|seminars?|course|session|review|pilot|campaign|board|author|speakers?|bid|deal|agreement|paper|plan|book))\b/i;
const ONE_BEFORE =
  /\b(?:before (?:that|this|it|then)|(?:the )?(?:previous|earlier|prior|preceding|older) (?:one|update)|one before|last but one|go back one|^previous$)\b|^(?:the )?previous(?: one)?\??$/i;
const ONE_AFTER =
  /\b(?:next|following|later|newer|subsequent) (?:one|update)s?\b|\bone after\b|^(?:and )?(?:the )?next(?: please| pls)?\??$/i;
const YEAR_AFTER =
  /\b(?:the )?(?:(?:a|one|the|\d) years? (?:later|on)|(?:year|one) after|next (?:year|one)|following year|after (?:that|him|her|them)|came next|next)\b/i;
const YEAR_BEFORE =
  /\b(?:the )?(?:(?:a|one|the|\d) years? (?:earlier|before)|year before|before (?:him|her|them)|came before|previous year|predecessor)\b/i;

const BEFORE_THEM = /\bbefore (?:him|her|them)\b|\b(?:his|her|their) predecessor\b/i;
const STILL = /\bstill\b|\b(?:now|today|these days|nowadays)\?*$/i;
/** Words that ask to compare, and are no topic. */
const COMPARES = /^(?:compar\w*|versus|vs?|differ\w*|contrast\w*)$/i;

const EXPLAINS = /\b(?:mean|means|meant|stands?|abbreviat\w+|acronym|definition|define)\b/i;

/** Somebody who was spoken of. */
const PERSON = /\b(?:he|she|him|her|they|them|his)\b/i;

/** How to answer what was asked before, where the follow-up depends on that answer. */
type AnswerBefore = (understanding: Understanding) => Answer;

/**
 * Reads a question in the light of those before it in its thread. A question that leaves something out ("and in the East
 * Midlands?", "the one before that", "who do I contact?") takes it from the question before, read the same way; a clear
 * new question takes nothing. What was taken over is said in `carried`, unless the headline will name it anyway.
 */
export function resolveThread(
  { text, thread }: Question,
  knowledge: Knowledge,
  now: Date,
  answer: AnswerBefore,
): Understanding {
  const alone = understand(text, knowledge, now);
  const last = thread.at(-1)?.slice(0, 1000).trim();
  if (!last) return alone;
  const before = resolveThread({ text: last, thread: thread.slice(-6, -1) }, knowledge, now, answer);
  const rewritten = goOn(alone, before, knowledge, now, answer);
  return rewritten === null
    ? alone
    : { ...rewritten, asked: text, carried: sayCarried(rewritten, knowledge) };
}

function goOn(
  alone: Understanding,
  before: Understanding,
  knowledge: Knowledge,
  now: Date,
  answer: AnswerBefore,
): Understanding | null {
  const { text, regions, committees, authorities, times, query, elsewhere } = alone;
  const goesOn = GOES_ON.test(text) || ONE_BEFORE.test(text);
  const rest = text
    .replace(GOES_ON, '')
    .replace(/[?!.\s]+$/, '')
    .trim();
  const isShort = rest.split(/\s+/).length <= 4 && !/\b(?:latest|update|news)\b/i.test(rest);
  const lead = (GOES_ON.exec(text)?.[0] ?? '').toLowerCase();
  const content = query.groups.filter(
    ({ weight, said }) => weight >= 0.45 && !isOfEntity(said, alone) && !lead.includes(said.toLowerCase()),
  );
  const names = regions.length + committees.length + authorities.length;
  const again = (question: string) => understand(question, knowledge, now);
  const hasOwnForm =
    /^(?:who|what|when|where|which|why|how|show|tell|compare|define|could|can|list|is|are|does|do|did)\b/i.test(
      rest,
    ) && !/^what about\b/i.test(rest);

  const pointsBack = POINTS_BACK.test(rest.replace(/\b(?:that|this) (?:is|are|was|were)\b/gi, ''));

  if (elsewhere) return null;
  if (ONE_BEFORE.test(text) && content.length === 0)
    return withTimes(
      before,
      [untilBefore(answer(before))].flatMap((span) => span ?? []),
      null,
    );
  if (content.length === 0 && names === 0 && before.wish !== 'role' && ONE_AFTER.test(text)) {
    const later = sinceAfter(answer(before));
    if (later) return withTimes(before, [later], 'oldest');
  }
  const holder =
    before.wish === 'role' && content.length === 0 && names === 0 && times.length === 0
      ? personShown(answer(before), knowledge)
      : null;
  // "And before him?", "is that still the case?" after who held a post.
  if (holder && BEFORE_THEM.test(text)) {
    const earlier = again(`${withoutTimes(before)} before ${holder}`);
    if (answer(earlier).kind === 'found') return earlier;
  }
  if (holder && STILL.test(text))
    return again(withoutTimes(before).replace(/\b(?:interim|acting|temporary) /i, ''));
  // "Compare that with London", "timeline please": the matter of the question before, put another way.
  const matter = before.query.groups
    .filter(({ weight, said }) => weight >= 0.3 && !COMPARES.test(said))
    .map(({ said }) => said)
    .join(' ');
  if (
    matter !== '' &&
    alone.wish === 'compare' &&
    names > 0 &&
    content.every(({ said }) => COMPARES.test(said))
  ) {
    const places = [placeOf(before, knowledge), placeOf(alone, knowledge)].filter((place) => place !== null);
    if (places.length === 2) return again(`compare ${matter} in ${places.join(' and ')}`);
  }
  if (matter !== '' && alone.wish === 'timeline' && content.every(({ said }) => /^timeline$/i.test(said))) {
    const place = placeOf(names > 0 ? alone : before, knowledge);
    return again(`timeline of ${matter}${place === null ? '' : ` in ${place}`}`);
  }
  if (content.length === 0 && names === 0 && (YEAR_AFTER.test(text) || YEAR_BEFORE.test(text))) {
    const step = YEAR_AFTER.test(text) ? 12 : -12;
    return withTimes(before, shifted(before, answer(before), step), null);
  }

  // "And WDPC?" after "what does EAPC stand for?" asks for words, whatever else they name.
  if (
    before.wish === 'define' &&
    goesOn &&
    !hasOwnForm &&
    /^[\w&/'-]{2,12}$/.test(rest) &&
    regions.length + authorities.length === 0
  )
    return again(`what does ${rest} stand for`);
  // "And in the North East?" after two regions side by side: the same topic there.
  if (before.wish === 'compare' && content.length === 0 && goesOn && !hasOwnForm && names > 0) {
    const topic = before.query.groups.map(({ said }) => said).filter((said) => !COMPARES.test(said));
    if (topic.length > 0)
      return withScope(again(`${topic.join(' ')} ${rest}`), {
        ...before,
        regions: [],
        committees: [],
        authorities: [],
      });
  }
  // "And Gateshead?", "yorkshire?", "same for 2016", "and nov?": the question before with one thing exchanged.
  if (content.length === 0 && (goesOn || isShort) && !hasOwnForm && (names > 0 || times.length > 0)) {
    return again(exchange(before, alone, knowledge));
  }
  if (content.length > 0 && (goesOn || (isShort && before.wish === 'define')) && !hasOwnForm) {
    if (before.wish === 'define') return again(`what does ${rest.replace(/\?+$/, '')} stand for`);
    const post = before.wish === 'role' ? recognisePost(before.text.toLowerCase()) : null;
    if (post)
      return again(
        `who is the ${post.name} ${before.authorities.length > 0 || names > 0 ? 'in' : 'of'} ${rest.replace(/^(?:in|of|for|at)\s+/i, '')}`,
      );
    // "And care leavers?" after "how many children are in care?" asks how many as well.
    const count = /^(?:and |so )?how (?:many|much)\b/i.exec(before.text)?.[0];
    if (goesOn && names === 0 && pointsBack) return about(again(rest), before, 1);
    if (goesOn && names === 0) return withScope(again(count && isShort ? `${count} ${rest}` : rest), before);
    return null;
  }
  const person = PERSON.test(rest) && before.wish === 'role' ? personShown(answer(before), knowledge) : null;
  if (person) return again(rest.replace(PERSON, (word) => (/^his$/i.test(word) ? `${person}'s` : person)));
  // "Who do I contact?", "how much funding did it get?": about what was asked before.
  // "What did London say about it?"
  if (names > 0 && pointsBack && content.length === 0)
    return hasOwnForm ? about(alone, before, 1) : again(exchange(before, alone, knowledge));
  if (names === 0 && (pointsBack || content.length === 0) && alone.wish !== 'help') {
    // "Their summit" needs only to know whose: what is asked about is said.
    const scoped = withScope(alone, before);
    const isOwned = /\b(?:their|its)\b/i.test(rest) && content.length > 1;
    const [own] = isOwned ? findEvidence(scoped, knowledge) : [];
    return own?.isOfPlace && own.coverage >= SAYS_ALL ? scoped : about(alone, before, 1);
  }
  if (
    names === 0 &&
    (times.length === 0 || content.length <= FEW_WORDS) &&
    (alone.wish === 'fact' || alone.wish === 'contact') &&
    (content.length <= FEW_WORDS || fitsTogether(alone, before, knowledge))
  ) {
    const joint = about(alone, before, CARRIED_WEIGHT);
    const isAnswered = (one: Understanding) => isAnswerable(findEvidence(one, knowledge)[0], one);
    // What was carried over may only help.
    return alone.wish === 'fact' && content.length > 0 && !isAnswered(joint) && isAnswered(alone)
      ? null
      : joint;
  }
  return null;
}

/** Whether a word only names an authority. */
function isOfEntity(said: string, { authorities }: Understanding): boolean {
  return authorities.some((found) => found.said.toLowerCase().includes(said.toLowerCase()));
}

/** The question before with its region, place, committee or date exchanged for the one named now, or with that added. */
function exchange(before: Understanding, alone: Understanding, knowledge: Knowledge): string {
  const places = [...before.authorities];
  const newTime = alone.times[0];
  const newPlace =
    alone.authorities[0]?.said ?? (alone.regions.length > 0 ? sayRegion(alone.regions[0]!, knowledge) : null);
  const newCommittee = alone.committees.length > 0 ? sayCommittee(alone.committees[0]!, knowledge) : null;
  const parts: { start: number; end: number; by: string }[] = [];
  const isTime = (part: { start: number }) => before.times.some(({ start }) => start === part.start);
  if (newTime) {
    for (const { start, end } of before.times) parts.push({ start, end, by: '' });
    parts.push({
      start: before.text.length,
      end: before.text.length,
      by: ` in ${sameMonthOf(before.times[0], newTime)}`,
    });
  }
  const by = newPlace ?? newCommittee;
  if (by) {
    const spots = [...places, ...before.named.filter((part) => !isTime(part))].sort(
      (a, b) => a.start - b.start,
    );
    const [first, ...others] = spots;
    if (first) parts.push({ start: first.start, end: first.end, by });
    else
      parts.push({
        start: before.text.replace(/[?.!\s]+$/, '').length,
        end: before.text.length,
        by: ` in ${by}`,
      });
    for (const { start, end } of others) parts.push({ start, end, by: '' });
  }
  let text = before.text;
  for (const { start, end, by: words } of parts.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + words + text.slice(end);
  return text
    .replaceAll(/\b(?:the|in|from|of)\s+(?=the\b)/gi, (words) => (/^the/i.test(words) ? '' : words))
    .replaceAll(/\s+/g, ' ')
    .replace(/\s+(?=[?])/g, '')
    .trim();
}

/** The new date; where it is only a year and the one before was a month of a year, that month of the new year. */
function sameMonthOf(old: TimeSpan | undefined, { said, from, to }: TimeSpan): string {
  const year = /(?:19|20)\d{2}/;
  const isYear = to - from === 11 && year.test(said);
  if (old && isYear && old.to - old.from < 11 && year.test(old.said))
    return old.said.replace(year, String(from / 12));
  return said.replace(/^(?:in|from|of|for|the|update|last)\s+/i, '');
}

/** What is asked now, about what was asked before: its words count, less than the new ones; its region and committee hold. */
function about(alone: Understanding, before: Understanding, weight: number): Understanding {
  const own = new Set(alone.query.groups.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []));
  const carried = before.query.groups
    .filter(({ alternatives }) => !alternatives[0]?.terms.every((term) => own.has(term)))
    .map((group) => ({ ...group, weight: group.weight * weight, isCarried: true }));
  const isText = ['contact', 'role', 'which-regions', 'timeline'].includes(alone.wish);
  return {
    // "Which other regions" are not those of the question before.
    ...(alone.wish === 'which-regions' ? alone : withScope(alone, before)),
    // Those who look for a contact, a post or a topic across regions read the words themselves.
    text: isText
      ? `${alone.text.replace(/[?.!\s]+$/, '')} about ${tellingWords(before, alone.wish === 'role')}`
      : alone.text,
    query: { groups: [...alone.query.groups, ...carried] },
    // "What is the report called?" wants a fact, and no word explained.
    ...(alone.wish === 'define' && !EXPLAINS.test(alone.text) ? { wish: 'fact' as const } : {}),
  };
}

/** What the words of the question before count where the new one only may be about them. */
const CARRIED_WEIGHT = 0.7;
/** A question of so few words by itself ("how many people will attend?") is about what was spoken of. */
const FEW_WORDS = 2;
/** So much of a question met by one passage means that it says itself what it is about. */
const SAYS_ALL = 0.9;

function withScope(alone: Understanding, before: Understanding): Understanding {
  return {
    ...alone,
    regions: alone.regions.length > 0 ? alone.regions : before.regions,
    committees: alone.committees.length > 0 ? alone.committees : before.committees,
    authorities: alone.authorities.length > 0 ? alone.authorities : before.authorities,
    times: alone.times.length > 0 ? alone.times : before.times,
  };
}

function withTimes(
  before: Understanding,
  times: readonly TimeSpan[],
  recency: Understanding['recency'],
): Understanding {
  return { ...before, times, recency };
}

/** What a question is about; a post is looked for without what only dates it or sets its place. */
function tellingWords({ query }: Understanding, isForPost: boolean): string {
  return query.groups
    .filter(({ weight }) => !isForPost || weight >= 0.3)
    .map(({ said }) => said)
    .join(' ');
}

/** A question without its dates. */
function withoutTimes({ text, times }: Understanding): string {
  let rest = text.replace(/[?.!\s]+$/, '');
  for (const { start, end } of [...times].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start).replace(/\b(?:in|of|for|from)\s*$/i, '') + rest.slice(end);
  return rest.trim();
}

/** The place or committee that a question names first. */
function placeOf({ authorities, regions, committees }: Understanding, knowledge: Knowledge): string | null {
  if (regions[0]) return sayRegion(regions[0], knowledge);
  if (authorities[0]) return authorities[0].item.name;
  return committees[0] ? sayCommittee(committees[0], knowledge) : null;
}

/** The person whom an answer's headline names first. */
function personShown(shown: Answer, knowledge: Knowledge): string | null {
  return shown.kind === 'found' ? (findPeopleIn(shown.headline, knowledge)[0] ?? null) : null;
}

/** All the time before the document that was shown first. */
function untilBefore(shown: Answer): TimeSpan | null {
  const published = shown.kind === 'found' ? shown.passages[0].published : null;
  const covered = published === null ? null : monthsCovered(published);
  if (!covered) return null;
  return {
    from: Number.NEGATIVE_INFINITY,
    to: covered.from - 1,
    said: `before ${sayDate(published)}`,
    start: 0,
    end: 0,
    anyYear: false,
  };
}

/** All the time after the document that was shown first. */
function sinceAfter(shown: Answer): TimeSpan | null {
  const published = shown.kind === 'found' ? shown.passages[0].published : null;
  const covered = published === null ? null : monthsCovered(published);
  if (!covered) return null;
  return {
    from: covered.to + 1,
    to: Number.POSITIVE_INFINITY,
    said: `after ${sayDate(published)}`,
    start: 0,
    end: 0,
    anyYear: false,
  };
}

/** The date of the question before, or of its answer, so many months on. */
function shifted({ times }: Understanding, shown: Answer, months: number): TimeSpan[] {
  const [span] = times;
  const published = shown.kind === 'found' ? shown.passages[0].published : null;
  const from = span ?? (published === null ? null : monthsCovered(published));
  if (!from) return [];
  const length = Number.isFinite(from.to - from.from) ? Math.min(from.to - from.from, 11) : 11;
  const start = from.from + months;
  return [
    { from: start, to: start + length, said: `${Math.floor(start / 12)}`, start: 0, end: 0, anyYear: false },
  ];
}

/** Whether some passage answers the new question at least as well when it has to be about the old one too. */
function fitsTogether(alone: Understanding, before: Understanding, knowledge: Knowledge): boolean {
  if (before.query.groups.length === 0) return false;
  const [separately] = findEvidence(alone, knowledge);
  const joint = about(alone, before, CARRIED_WEIGHT);
  const [together] = findEvidence(joint, knowledge);
  if (!together) return false;
  if (!separately) return true;
  const [own] = findEvidence(alone, knowledge, {
    isWanted: ({ passage }) => passage.id === together.passage.id,
  });
  return (own?.coverage ?? 0) >= 0.8 * separately.coverage && together.coverage > 0.5;
}

/** "UASC in the East Midlands", for answers whose headline would not say so itself. */
function sayCarried(
  { wish, query, regions, committees }: Understanding,
  knowledge: Knowledge,
): string | null {
  if (
    ['region', 'committee', 'role', 'define', 'timeline', 'compare'].includes(wish) ||
    query.groups.length === 0
  )
    return null;
  const telling = query.groups.filter(({ weight }) => weight >= 0.4);
  // Of a region or a committee alone the headline speaks anyway.
  if (telling.length === 0) return null;
  const words = telling.map(({ said }) => said).join(' ');
  const where = [
    ...regions.map((slug) => sayRegion(slug, knowledge)),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  return where.length > 0 ? `${words} in ${sayList(where)}` : words;
}
