import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../search/best-sentences.ts';
import type { TermGroup } from '../../search/query.ts';
import { termOf, termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { regionsIn } from '../evidence/speaking/regions-in.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { namesCouncil } from '../kinds/names-council.ts';
import { oncePerSentence } from '../kinds/once-per-sentence.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { isTelling, TELLING_WEIGHT } from '../query/telling-groups.ts';
import { MONTHS } from '../understanding/date-words.ts';
import type { NamedPlaces, Understanding, Wording } from '../understanding/understanding.ts';
import type { Act } from './acts/act.ts';
import { asksForCompanions, asksForUniversity, WHICH_BODY, WHO } from './asks-who.ts';

const DEED = /^(?:and |so |but )*who(?:'s| has| had| have)? (?<deed>[a-z]+)\b/;

/** "Who is the provider?" is not told by who completed a project before. */
const HOLDER = /^(?:and |so |but )*who(?:'s| is| was| are| were) (?:the|their|its) (?<noun>[a-z]+)\W*$/;

const WHOSE = /^(?:and |so |but )*whose\b/;

const WHICH_COUNCIL = pattern()`
  \b(?:which|what) (?:other )?(?:
    councils?|(?:local )?authorit(?:y|ies)|las?|boroughs?|count(?:y|ies)
  )\b
`;

/** "Evaluated by Buckinghamshire New University", "a report by Action for Children". */
const BY_SOMEBODY = /\bby (?:the |a |an )?\p{Lu}/u;

/** "Hosted by LAs", "delivered by the region". */
const BY_SOME_BODY = pattern('i')`
  \bby (?:\w+ ){0,4}?(?:
    LAs?|councils|local authorities|authorities|the region|regions|directors|DCSs?|colleagues
    |members|partners|schools|staff|team|teams|group|board|committee|coordinator
    |(?:
      facilitat|advis|inspect|train|practition|manag|offic|consultant|specialist|expert|volunteer
      |judge|lead|head
    )\w*s
  )\b
`;

/** "The school improvement sub-group agreed" */
const SOME_BODY = pattern('i')`
  \b(?:
    sub-?group|group|committee|board|network|partnership|alliance|directors|DCSs|councils|LAs
    |authorities
  )(?: has| have| also| then)? $
`;

/** "A part time project worker has now been appointed to lead the work" */
const APPOINTED = pattern('i')`
  \b(?:
    worker|co-?ordinator|officer|manager|lead|director|DCS|consultant|specialist
  )\b[^.;]*\b(?:
    appointed|recruited|commissioned
    |(?:will be|been|was|were) (?:identified|nominated|designated|selected|chosen)
  )\b
`;

/** With whom somebody met, agreed or gave a conference they need not work. */
const ONLY_MET = pattern('i')`
  \b(?:
    (?:co-?)?host(?:s|ed|ing)?|met|meets?|meetings?|discuss(?:ed|ions?)|conversations?|shared
    |agree(?:d|s|ment)?|negotiat\w+
  )\b[^,;:]* with\b
  |\balong with\b
`;

const WITH_SOMEBODY = pattern('u')`
  \b(?:with|by|alongside|(?:help|support) (?:of|from)) (?:
    (?:the |a |an )?\p{Lu}
    |(?:\p{Ll}+ ){0,3}\p{Ll}+(?:,| and) (?:the )?\p{Lu}
    |(?:\p{Ll}+ ){0,3}(?:
      partners|colleagues|authorities|councils|boroughs|schools|police|universities|agencies
      |providers|managers|leads|treasurers|executives|directors|members|officers|trusts|judges
    )\b
  )
`;

/** "The Senior Leaders Programme (SLP)" has a name, and does nothing. */
const NAME_OF_A_THING = pattern('gu')`
  (?:\b\p{Lu}[\p{L}’'-]+ )+(?:
    Programme|Project|Scheme|Framework|Campaign|Conference|Summit|Seminar|Workshop|Course|Fund|Act
    |Bill|Report|Review|Survey|Strategy|Plan|Challenge|Training|Index|Memorandum|Agreement
  )s?\b
  |\((?:the )?\p{Lu}[\p{Lu}&\d]+s?\)
`;

/** Somebody is no place. */
const IN_A_PLACE = /\bin (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/** Two capitalised words, or one that no sentence begins with. */
const NAME = pattern('gu')`
  (?<!^)\b\p{Lu}[\p{L}’'-]+|^\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll})|^\p{Lu}{2,}\b
  |^(?:Ofsted|Cafcass|Solace)\b
`;

const NO_NAME = pattern()`
  ^(?:${MONTHS}|Autumn|Spring|Summer|Winter|Phase|Cohort|LAs?|DCSs?|ADCS|UASC|SEND)$
`;

const UNIVERSITY = /\buniversit(?:y|ies)\b|\bhigher education institutions?\b|\bHEIs?\b/i;

/** Who asks for a company wants no department. */
const PRIVATE_BODY =
  /\b(?:compan(?:y|ies)|consultan(?:ts?|cy|cies)|firms?|charit(?:y|ies)|universit(?:y|ies))\b/;

const PUBLIC_BODIES = pattern('g')`
  \b(?:the )?(?:
    DfE|DoH|DHSC|LGA|NHS|Ofsted|ADCS|RSCs?|Government|Department|Regional Schools Commissioners?
  )\b
`;

/** "All 23 local authorities" names them all. */
const HOW_MANY_BODIES = pattern('i')`
  \b(?:all|both|every|two|three|four|five|six|seven|eight|nine|\d+) (?:[\w’‘'-]+ ){0,2}(?:
    local authorities|authorities|councils|LAs|areas|boroughs|partners
  )\b
`;

export const SOME_BODIES = 0.5;

/** A sentence of so many parts counts them off. */
const COUNTS_OFF = 3;

/** A name stands in many a sentence: having one proves less than being done by somebody. */
const SOME_NAME = 0.8;

/** How well a sentence names who or which body is asked for, and, where an act is, tells it of them. */
export function namesSomebody(
  question: string,
  act: Act | null,
  understanding: Understanding,
  knowledge: Knowledge,
): SentenceWorth {
  const { text, context = '' } = understanding;
  const said = new Set(`${context} ${text}`.toLowerCase().split(/[^\p{L}]+/u));
  const isNew = (name: string) => !said.has(name.toLowerCase().replace(/[’']s$/, '')) && !NO_NAME.test(name);
  // "Whose data set is it?" may be a region's.
  const isForPerson = WHO.test(question) && !WHOSE.test(question);
  const body = WHICH_BODY.exec(question)?.[1];
  const isForUniversity = asksForUniversity(question);
  const saysBody = (text: string) => body !== undefined && termsOfText(text).includes(termOf(body));
  const isForCouncil = WHICH_COUNCIL.test(question);
  const deed = act ? null : deedAskedFor(question, understanding);
  const isForPrivateBody = PRIVATE_BODY.test(question);
  const withoutThings = (sentence: string) =>
    act?.isDoneByThings ? sentence : sentence.replaceAll(NAME_OF_A_THING, '');
  const carried = understanding.query.groups.filter((group) => group.isCarried && isTelling(group));
  return oncePerSentence((whole) => {
    const sentence = clausesOn(whole, carried);
    const bare = isForPerson
      ? withoutRegions(withoutThings(sentence).replaceAll(IN_A_PLACE, ''), knowledge)
      : isForPrivateBody
        ? sentence.replaceAll(PUBLIC_BODIES, '')
        : sentence;
    if (isForUniversity && !UNIVERSITY.test(bare)) return 0;
    if (deed && !deed.some((terms) => termsOfText(bare).some((term) => terms.includes(term)))) return 0;
    if (act?.told.test(bare) && (BY_SOME_BODY.test(bare) || APPOINTED.test(bare) || isDoneByBody(bare, act)))
      return 1;
    if (isForCouncil && !act)
      return namesCouncil(withoutAuthorities(sentence, understanding), knowledge)
        ? 1
        : HOW_MANY_BODIES.test(sentence)
          ? SOME_BODIES
          : 0;
    if (!(bare.match(NAME) ?? []).some(isNew))
      return !isForPerson && HOW_MANY_BODIES.test(sentence) ? SOME_BODIES : 0;
    if (act) return act.told.test(bare) ? 1 : 0;
    if (asksForCompanions(question))
      return WITH_SOMEBODY.test(bare) ? (ONLY_MET.test(bare) ? SOME_NAME : 1) : 0;
    const people = isForPerson
      ? findPeopleIn(sentence, knowledge).filter((name) => name.split(' ').some(isNew))
      : [];
    return people.length > 0 || BY_SOMEBODY.test(sentence) || saysBody(bare) ? 1 : SOME_NAME;
  });
}

/** Of a sentence that counts off several things, each behind a semicolon, those that speak of the matter; all of any other. */
function clausesOn(sentence: string, matter: readonly TermGroup[]): string {
  const clauses = sentence.split(/;\s+/);
  const own = clauses.length < COUNTS_OFF ? [] : clauses.filter((clause) => speaksOfAny(clause, matter));
  return own.length > 0 ? own.join('; ') : sentence;
}

/** The meanings of what somebody is asked to have done or to be, where that is no act that is known: "who built the app?", "who is the provider?" */
function deedAskedFor(question: string, { query }: Wording): (readonly string[])[] | null {
  const said = DEED.exec(question)?.groups?.deed;
  const noun = HOLDER.exec(question)?.groups?.noun;
  const group = query.groups.find(
    (one) => !one.isCarried && one.weight >= TELLING_WEIGHT && [said, noun].includes(one.said.toLowerCase()),
  );
  return group ? group.alternatives.map(({ terms }) => terms) : null;
}

/** The councils that were said already are not those asked for. */
function withoutAuthorities(sentence: string, { authorities }: NamedPlaces): string {
  return authorities.reduce(
    (rest, { item, said }) => rest.replaceAll(item.name, '').replaceAll(said, ''),
    sentence,
  );
}

function withoutRegions(sentence: string, knowledge: Knowledge): string {
  let rest = sentence;
  for (const { said } of regionsIn(sentence, knowledge)) rest = rest.replace(said, '');
  return rest;
}

/** Whether a body, be it without a name, stands right before what is told that it did. */
function isDoneByBody(sentence: string, { told }: Act): boolean {
  const at = sentence.search(told);
  return at > 0 && SOME_BODY.test(sentence.slice(0, at));
}
