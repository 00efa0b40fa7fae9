import type { Knowledge } from '../knowledge/knowledge.ts';
import { isOfAnotherField } from './another-field/another-field.ts';
import { answerPlainly } from './another-field/answer-plainly.ts';
import type { Answer } from './answer.ts';
import { answerDetail, answerRoleOrDetail, isOnWhatWasShown, tellsWho } from './details/answer-detail.ts';
import { resolveThread } from './follow-up/resolve-thread.ts';
import { answerCompare, answerTimeline, hasTwoSides } from './intents/answer-across.ts';
import { answerAuthorities } from './intents/answer-authorities.ts';
import { answerAuthorityNamed, asksOfAuthority } from './intents/answer-authority-named.ts';
import { answerByRegion } from './intents/answer-by-region.ts';
import { answerContact } from './intents/answer-contact.ts';
import { answerDefine } from './intents/answer-define.ts';
import { answerFact } from './intents/answer-fact.ts';
import { answerHelp, answerRegions } from './intents/answer-help.ts';
import { answerCommittee, answerLatest, answerRegion } from './intents/answer-region.ts';
import { answerTitled } from './intents/answer-titled.ts';
import { answerTopic } from './intents/answer-topic.ts';
import { answerWhichCommittees, answerWhichRegions } from './intents/answer-which.ts';
import { asksForFigure } from './kinds/asks-for-figure.ts';
import { answerPerson, asksForPrivate, asksForTerm, asksWhereFrom } from './people/answer-person.ts';
import { answerPosts } from './people/answer-posts.ts';
import { answerSaid } from './people/answer-said.ts';
import { answerSpeaker } from './people/answer-speaker.ts';
import { asksOnlyAbout } from './people/asks-only-about.ts';
import { findPeopleIn } from './people/find-people-in.ts';
import { LONGEST_QUESTION, type Question } from './question.ts';
import { asTopic } from './understanding/as-topic.ts';
import { asksForAuthorities } from './understanding/asks-for-authorities.ts';
import { asksForPosts } from './understanding/asks-for-posts.ts';
import { onlyAsksForUpdate, onlySpeaksOfMeeting, saysUpdate } from './understanding/asks-for-update.ts';
import { asksWhoDoes } from './understanding/asks-who-does.ts';
import { isInstruction, isSmallTalk } from './understanding/no-question.ts';
import { tellsWhatIsDone } from './understanding/tells-what-is-done.ts';
import type { Understanding } from './understanding/understanding.ts';
import { unheldIn } from './understanding/unheld-in.ts';
import { refuse } from './wording/refuse.ts';
import { refuseTerms, refuseTopic } from './wording/refuse-topic.ts';
import { sayCommittee, sayList } from './wording/say.ts';

/** "How do London and Yorkshire each …" puts the two side by side. */
const ASKS_EACH = /\b(?:each|both|respectively)\b/i;

/** "The Transport Policy Committee", and not "which policy committee" */
const NAMES_COMMITTEE =
  /(?<!\b(?:the|an?|which|what|each|every|any|this|that|one|of|adcs|our|their|its|new|other|regional) )\bpolicy committee\b/i;

/** What no update says of a person, and what is whose. */
const PRIVATE = /\b(?:how old|address|salary|live|phone)\b|'s\b/i;
/** Somebody who was spoken of, or who holds a post. */
const SOMEBODY =
  /\b(?:he|she|his|her|him)\b|\bhow old (?:is|was) (?:the|our) (?:\w+ ){0,3}?(?:president|chair|director|dcs|minister|officer|secretary|commissioner|sponsor|manager)\b/i;
/** What somebody said of what is another's is no question about either. */
const SAYS = /\bwhat (?:did|does|do|has|have)\b.*\b(?:say|said|think|thought)\b/i;
/** "Website for adoption" may want what is said of one. */
const NAMES_PAGE = /^(?!.*\b(?:what|where|which)\b).*\bweb ?(?:site|page)s?\b/i;
/** A post alone, of no body, asks what that is: it is an abbreviation. */
const POST_ALONE = /^[^\p{L}]*(?:DCS|DASS)[^\p{L}]*$/iu;
/** Words that count less than this only frame a question, or are those of its places and dates. */
const CONTENT_WEIGHT = 0.45;

/**
 * The answer to a question from what is known, at `now`. Pure: the same question, knowledge and day give the same
 * answer. A question longer than 1,000 characters is read up to there.
 */
export function answerQuestion(question: Question, knowledge: Knowledge, now: Date): Answer {
  const text = question.text.slice(0, LONGEST_QUESTION).trim();
  if (text === '') return answerHelp({ asked: text }, knowledge);
  if (isOfAnotherField(knowledge)) return answerPlainly({ ...question, text }, knowledge, now);
  const answerBefore = (understanding: Understanding) => answerUnderstood(understanding, knowledge, now);
  return answerUnderstood(resolveThread({ ...question, text }, knowledge, now, answerBefore), knowledge, now);
}

/** The answer to a question that has been read. */
export function answerUnderstood(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const answer = answerAsRead(understanding, knowledge, now);
  const isTold =
    tellsWho(answer, understanding, knowledge) && isOnWhatWasShown(answer, understanding, knowledge);
  return isTold ? answer : refuseTopic(understanding, knowledge, []);
}

/** The answer of those who answer such a question. */
function answerAsRead(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const { wish, query, regions, committees, authorities, elsewhere, asked, recency, text, times, context } =
    understanding;
  const namesElsewhere = knowledge.glossary.elsewhere.find(([name]) => name === elsewhere) ?? [];
  const asksForUpdate =
    regions.length + committees.length + authorities.length > 0 &&
    (saysUpdate(text) || times.length > 0 || recency !== null || wish === 'topic');
  // Who asks for a number asks for that of something, though every update has a word for it.
  const asksForNumber = asksForFigure(text) && !saysUpdate(text) && context === undefined;
  const isAboutNothing =
    !asksForNumber &&
    query.groups.every(
      ({ weight, said }) =>
        weight < CONTENT_WEIGHT ||
        namesElsewhere.some((name) => name.toLowerCase().includes(said.toLowerCase())) ||
        (asksForUpdate && onlyAsksForUpdate(said, { question: text, isOfRegion: regions.length > 0 })) ||
        ((committees.length > 0 || (regions.length > 0 && times.length > 0)) &&
          onlySpeaksOfMeeting(said, text)),
    );
  if (elsewhere && wish !== 'fact' && wish !== 'topic') return refuseTopic(understanding, knowledge, []);

  if (isInstruction(text) && wish !== 'define')
    return refuse(asked, 'help', 'I only answer questions from the updates; I cannot do anything else.', [
      'What is the latest from the North East?',
      'help',
    ]);
  if (isSmallTalk(text))
    return refuse(
      asked,
      'help',
      'I only know the updates of the regions and committees: ask me about those.',
      ['What is the latest from the North East?', "What's happening on UASC?", 'help'],
    );
  const unheld = wish === 'help' || wish === 'regions' ? [] : unheldIn(understanding, knowledge);
  if (unheld.length > 0) return refuseTerms(understanding, unheld, knowledge);
  const speaker = answerSpeaker(understanding, knowledge, now);
  if (speaker) return speaker;
  const titled = answerTitled(understanding, knowledge, now);
  if (titled) return titled;
  const posts = asksForPosts(understanding);
  const holders = posts && answerPosts(posts, understanding, knowledge, now);
  if (holders) return holders;
  // "Email address?" below "You Can Foster" is no question about a Mr Foster.
  const isContactOfMatter = wish === 'contact' && understanding.context !== undefined;
  const named = wish === 'role' || isContactOfMatter ? [] : findPeopleIn(text, knowledge);
  const people =
    ((PRIVATE.test(text) || asksForPrivate(text) || asksWhereFrom(text) || asksForTerm(text)) &&
      !SAYS.test(text)) ||
    asksOnlyAbout(text, named)
      ? named
      : [];
  if (people.length > 0) {
    const about = answerPerson(understanding, people, null, knowledge, now);
    if (about) return about;
  }
  if (people.length === 0 && SOMEBODY.test(text) && asksForPrivate(text))
    return refuse(asked, 'role', 'No update says that of anybody.', ['help']);

  if (
    ASKS_EACH.test(text) &&
    regions.length + committees.length >= 2 &&
    (wish === 'fact' || wish === 'topic')
  )
    return answerCompare(understanding, knowledge, now);
  if (wish === 'fact' || wish === 'topic' || wish === 'role') {
    const said = answerSaid(understanding, findPeopleIn(text, knowledge), knowledge, now);
    if (said) return said;
  }

  const ofRegion = asksForAuthorities(understanding);
  if (ofRegion) {
    const counted = answerAuthorities(understanding, ofRegion, knowledge, now);
    if (counted) return counted;
  }

  const detail = answerDetail(understanding, knowledge, now);
  if (detail) return detail;

  switch (wish) {
    case 'help':
      return answerHelp(understanding, knowledge);
    case 'regions':
      return answerRegions(understanding, knowledge, now);
    case 'compare':
      if (hasTwoSides(understanding, knowledge)) return answerCompare(understanding, knowledge, now);
      if (query.groups.every(({ said, weight }) => weight < CONTENT_WEIGHT || /^compar/i.test(said)))
        return refuse(asked, 'compare', 'A comparison needs two regions, committees or dates: name both.', [
          'Compare London and the South East on adoption',
          'help',
        ]);
      break;
    case 'timeline':
      return answerTimeline(understanding, knowledge, now);
    case 'which-regions':
      if (isAboutNothing && regions.length === 0) return answerRegions(understanding, knowledge, now);
      return answerWhichOrWho(understanding, knowledge, now);
    case 'which-committees':
      if (!isAboutNothing) return answerWhichCommittees(understanding, knowledge, now);
      break;
    case 'contact':
      return answerContactOrTopic(understanding, knowledge, now);
    case 'role':
      return answerRoleOrTopic(understanding, knowledge, now);
    case 'define':
      return answerDefine(understanding, knowledge, now);
  }
  if (committees.length + regions.length === 0 && NAMES_COMMITTEE.test(text))
    return refuse(
      asked,
      'committee',
      `No policy committee of that name is known: there are ${sayList(knowledge.committees.map(({ aliases, name }) => aliases[0] ?? name))}.`,
      knowledge.committees.map(({ slug }) => `Latest update from ${sayCommittee(slug, knowledge)}`),
    );
  if (elsewhere && isAboutNothing) return refuseTopic(understanding, knowledge, []);
  if (isAboutNothing || (authorities.length > 0 && isOnlyAuthorities(understanding))) {
    const named = asksOfAuthority(text) ? answerAuthorityNamed(understanding, knowledge, now) : null;
    if (named) return named;
    if (regions.length > 0 && committees.length === 0) return answerRegion(understanding, knowledge, now);
    if (committees.length > 0) {
      const held = answerCommittee(understanding, knowledge, now);
      // When two of them meet, one of them may tell, though they gave nothing out together.
      if (held.kind !== 'refused' || wish !== 'fact') return held;
    }
    if (authorities.length > 0) return answerRegion(understanding, knowledge, now);
    if (
      recency !== null &&
      query.groups.length === 0 &&
      /\b(?:latest|newest|update|updates|news|new|recent)\b/i.test(text)
    )
      return answerLatest(understanding, knowledge, now);
    if (query.groups.length === 0)
      return refuse(asked, 'fact', 'I could not tell what this is about.', ['help']);
  }
  if (wish !== 'topic' && wish !== 'committee' && wish !== 'region')
    return answerFact(understanding, knowledge, now);
  const answer = answerTopic(understanding, knowledge, now);
  return answer.kind === 'refused' ? (answerByRegion(understanding, knowledge, now) ?? answer) : answer;
}

/** Which regions do something; where none does, who. */
function answerWhichOrWho(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerWhichRegions(understanding, knowledge, now);
  return held.kind === 'refused' && asksWhoDoes(understanding.text.toLowerCase())
    ? answerRoleOrTopic({ ...understanding, wish: 'role' }, knowledge, now)
    : held;
}

/** Whom to turn to, or where; what is said of a web page where its address is not known. */
function answerContactOrTopic(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerContact(understanding, knowledge, now);
  if (held.kind !== 'refused' || !NAMES_PAGE.test(understanding.text)) return held;
  const told = answerTopic(asTopic(understanding, knowledge), knowledge, now);
  return told.kind === 'refused' ? held : told;
}

/** Somebody in a post; what is said on it where none is known and no place or date says that a name was wanted. */
function answerRoleOrTopic(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const held = answerRoleOrDetail(understanding, knowledge, now);
  const { text, times, regions, committees, authorities } = understanding;
  const namesPlace = regions.length + committees.length + authorities.length > 0;
  if (held.kind === 'refused' && POST_ALONE.test(text)) return answerDefine(understanding, knowledge, now);
  if (held.kind !== 'refused' || namesPlace || times.length > 0 || !tellsWhatIsDone(text)) return held;
  const told = answerTopic(asTopic(understanding, knowledge), knowledge, now);
  return told.kind === 'refused' ? held : told;
}

/** Whether nothing is asked about but an authority: "Dudley", "latest for Dudley". */
function isOnlyAuthorities({ query, authorities, text }: Understanding): boolean {
  const said = authorities.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  return query.groups.every(
    ({ said: word, weight }) => weight < CONTENT_WEIGHT || said.includes(word.toLowerCase()),
  );
}
