import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { answerMention, saysWhereFrom } from './answer-mention.ts';
import { answerSeveral } from './answer-several.ts';
import { asksAboutUnwritten } from './asks-about-unwritten.ts';
import { asksForAddress } from './asks-for-address.ts';
import { asksOnlyAbout } from './asks-only-about.ts';
import { asksWhereFrom } from './asks-where-from.ts';
import { emailOf } from './email-of.ts';
import { asksForPrivate, sayPrivate } from './private-matters.ts';
import { refuseAddress } from './refuse-address.ts';
import { asksWhatTheyLead, postLed } from './roles/post-led.ts';
import { postSinceWhen } from './roles/post-since-when.ts';
import { rolesOf } from './roles/related-roles.ts';
import { type AskedOfPerson, tellPost } from './roles/tell-post.ts';
import { termAsked } from './roles/term-of-office.ts';
import {
  isAt,
  refuseOf,
  tellEarlierPost,
  tellHelper,
  tellPredecessor,
  tellSuccessor,
} from './tell-succession.ts';

const ABOUT = pattern()`
  \b(?:role|job|post|position|title)\b
  |\bwhat (?:do|does|did|is|was) .*\bdo(?:ing)?\b
  |^(?:so )?who(?:'s|s| is| was| are) |
  \b(?:reach|contact|e-?mail|address|get hold|get in touch)\b
`;
/** Who asks how to reach somebody may be sent to a text that bids to; who asks for an address wants one. */
const ASKS_FOR_ADDRESS = /\be-?mail\b|\baddress(?:es)?\b|\bcontact (?:details|info)|\bhandle\b/;
/** "His NCASC address" was a speech, and no way to reach him. */
const ASKS_FOR_SPEECH = pattern()`
  \baddress\b.*\b(?:ncasc?|conference|summit)\b
  |\b(?:ncasc?|conference|opening|inaugural|closing|presidential|keynote) address\b
`;

/** The ways of asking about somebody, in the order in which they are tried. */
const WAYS: readonly ((asked: AskedOfPerson) => Answer | null)[] = [
  tellTerm,
  tellOnePost,
  tellSuccessor,
  tellHelper,
  tellEarlierPost,
  tellPredecessor,
  tellWhereFrom,
  tellWhoTheyAre,
];

/**
 * What is held about the people whom a question names: their posts, how to reach them, who came after them or works with
 * them. Null where the question is about something else and only mentions them ("who did Dave Hill say …").
 */
export function answerPerson(
  understanding: Understanding,
  people: readonly string[],
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const question = understanding.text.toLowerCase();
  const [name] = people;
  if (!name) return null;
  const asksForNumber = asksForAddress(question, people, knowledge) && !ASKS_FOR_ADDRESS.test(question);
  if (asksForNumber || asksForPrivate(question))
    return refuse(understanding.asked, 'role', sayPrivate(asksForNumber ? 'phone' : question, name), [
      `Who is ${name}?`,
    ]);
  if (people.length > 1 && asksOnlyAbout(understanding.text, people, knowledge))
    return answerSeveral(people, understanding, knowledge, now);
  const own = rolesOf(name, knowledge);
  const asked = { understanding, question, people, name, post, own, knowledge, now };
  for (const tell of WAYS) {
    const answer = tell(asked);
    if (answer) return answer;
  }
  return null;
}

/** "When was Dave Hill president?" */
function tellTerm(asked: AskedOfPerson): Answer | null {
  const term = termAsked(asked.question, asked.own);
  return term ? tellPost(term, [term, ...asked.own], asked) : null;
}

/** "Which region does Sara Tough chair?", "when did Nigel Minns take over as chair?" */
function tellOnePost(asked: AskedOfPerson): Answer | null {
  const { question, own, name } = asked;
  const isOfLed = asksWhatTheyLead(question);
  const meant = postSinceWhen(question, own) ?? (isOfLed ? postLed(question, own) : undefined);
  if (meant) return tellPost(meant, own, asked);
  return isOfLed ? refuseOf(asked, `No update held says that of ${name}.`) : null;
}

function tellWhereFrom(asked: AskedOfPerson): Answer | null {
  const { question, name, own, post, understanding, knowledge, now } = asked;
  if (post !== null || !asksWhereFrom(question)) return null;
  const placed = own.find((role) => role.place !== null && role.post !== 'contact');
  return placed
    ? tellPost(placed, own, asked, { before: writtenBefore(placed, own) })
    : answerMention(name, understanding, knowledge, now, saysWhereFrom);
}

/** Their latest post, of the place that is named where one is, or else where somebody names them. */
function tellWhoTheyAre(asked: AskedOfPerson): Answer | null {
  const { question, name, own, post, understanding, knowledge, now } = asked;
  if (post !== null || ASKS_FOR_SPEECH.test(question) || !isAboutThem(asked)) return null;
  const place = understanding.authorities[0]?.item.name;
  const isMeant = (role: Role) =>
    place === undefined ? asksWhereFrom(question) && role.place !== null : isAt(role, place);
  const latest = own.find(isMeant) ?? own[0];
  const email = emailOf(name, knowledge);
  if (ASKS_FOR_ADDRESS.test(question) && email === null)
    return refuseAddress(name, understanding.asked, knowledge);
  if (!latest) return answerMention(name, understanding, knowledge, now);
  return tellPost(latest, own, asked, { email, before: writtenBefore(latest, own) });
}

/** Whether a question is about whom it names, and does not only mention them. */
function isAboutThem({ question, people, understanding: { text }, knowledge }: AskedOfPerson): boolean {
  return (
    ABOUT.test(question) ||
    asksWhereFrom(question) ||
    asksForAddress(text, people, knowledge) ||
    asksOnlyAbout(text, people, knowledge) ||
    asksAboutUnwritten(text, knowledge)
  );
}

/** What the updates say somebody was, where their latest post is known from elsewhere. */
function writtenBefore(latest: Role, own: readonly Role[]): Role | null {
  if (latest.source.kind !== 'page') return null;
  const isAnother = ({ source, post, body, tense }: Role) =>
    source.kind === 'passage' &&
    post !== 'contact' &&
    tense !== 'coming' &&
    (post !== latest.post || body !== latest.body);
  return own.find(isAnother) ?? null;
}
