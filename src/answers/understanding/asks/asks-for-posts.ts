import type { Role } from '../../../knowledge/role.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../understanding.ts';
import { withoutNamed } from '../without-named.ts';

/** Posts of one kind, all of whose holders are asked for. */
export type AskedPosts = {
  /** As a headline calls them: "DCSs", "chairs of regions". */
  readonly name: string;
  readonly held: (role: Role) => boolean;
};

type Kind = AskedPosts & {
  /** How questions say it, in the plural. */
  readonly asked: string;
};

const isChair = ({ post }: Role) => /^(?:independent )?chair/i.test(post);
const CHAIR = '(?:chairs|chair(?:men|women|people|persons))';

/** "All the committees with their chairs", "… and who chairs them" */
const AND_WHO_CHAIRS = fragment`
  (?:
    (?:and|with|plus|along with|together with) (?:(?:all|their|the|the names of|names of|of) )*${CHAIR}
    |(?:and|with|plus) who(?: it is that)?(?: all)? (?:chairs|chaired|leads)(?: (?:them|each|it|which|each of them|each one|every one))?
    |(?:and|with|plus) who the ${CHAIR} are
  )
`;

const COUNCIL = '(?:adcs )?council of reference';

const KINDS: readonly Kind[] = [
  {
    name: 'interim DCSs',
    asked: "(?:interim|acting|temporary) (?:dcs(?:s|es|'s|’s)|directors(?: of children['’]?s services)?)",
    held: ({ post }) => /interim DCS/i.test(post),
  },
  {
    name: 'DCSs',
    asked: fragment`
      (?:
        dcs(?:s|es|'s|’s)|dcs(?= list)|(?<=list (?:of )?)dcs
        |directors(?: of children['’]?s services)?|children['’]?s services directors
      )
    `,
    held: ({ post }) => /^(?:interim )?DCS\b/.test(post),
  },
  {
    name: 'chairs of regions',
    asked: fragment`
      (?:
        region(?:al|s)?['’]? (?:adcs )?(?:groups?['’]? )?${CHAIR}
        |${CHAIR} of (?:the |all |all the |each of the )?(?:nine |other |adcs )*(?:regions|region(?:al)? (?:adcs )?(?:groups|networks|branches))
        |regions (?:are there )?${AND_WHO_CHAIRS}
      )
    `,
    held: (role) => isChair(role) && /\bregion$/i.test(role.body),
  },
  {
    name: 'chairs of committees',
    asked: fragment`
      (?:
        (?:policy )?committees?['’]? ${CHAIR}
        |${CHAIR} of (?:the |all |all the |each of the )?(?:policy |other )?committees
        |(?:policy )?committees (?:are there )?${AND_WHO_CHAIRS}
      )
    `,
    held: (role) => isChair(role) && /\bcommittee\b/i.test(role.body),
  },
  { name: 'co-chairs', asked: 'co-?chairs', held: ({ post }) => /^co-?chair/i.test(post) },
  { name: 'chairs', asked: CHAIR, held: isChair },
  {
    name: 'vice presidents of ADCS',
    asked: 'vice[- ]presidents',
    held: ({ post, body }) => /^vice[- ]president/i.test(post) && body === 'ADCS',
  },
  {
    name: 'presidents of ADCS',
    asked: 'presidents',
    held: ({ post, body }) => /^(?:joint )?president/i.test(post) && body === 'ADCS',
  },
  { name: 'sponsors', asked: 'sponsors', held: ({ post }) => /sponsor/i.test(post) },
  {
    name: 'representatives on the Council of Reference',
    asked: fragment`
      (?:
        ${COUNCIL} members|members of (?:the )?${COUNCIL}
        |(?:${COUNCIL} )?(?:reps|representatives)(?: (?:on|of) (?:the )?${COUNCIL})?
      )
    `,
    held: ({ post }) => /^representative on the ADCS Council of Reference/i.test(post),
  },
  {
    name: 'chief executives',
    asked: 'chief exec(?:utive)?s',
    held: ({ post }) => /chief executive/i.test(post),
  },
];

/** To look for this first is ten times as fast as to hold a question against each kind. */
const ANY_KIND = new RegExp(KINDS.map(({ asked }) => asked).join('|'));

const OPENING = fragment`
  (?:(?:
    (?:and )?who(?: are| were| have been|['’]re)|which|what are|what were|list|name|names|show me
    |give me|tell me|a list|of
  ) )*
`;
const ALL = fragment`
  (?:(?:
    all|every one of|of|the|our|current|present|various|different|other|named|known|adcs|nine|past
    |former|previous|recent|regional
  ) )*
`;
const CLOSING = fragment`
  (?: (?:
    of|in|for|at|across|from|to|and|by|the|region|named|known|held|are|there|now|currently|list
    |please|adcs|have been|so far|between|since|during|before|after|until|over time|to date
    |in (?:date )?order|in turn|by year|you know(?: of)?|you have
  ))*
`;
const EACH_KIND = KINDS.map(
  (kind) => [new RegExp(`^${OPENING}${ALL}${kind.asked}${CLOSING}$`), kind] as const,
);
/** "Who chairs the regions", "who chairs each of the committees". */
const WHO_CHAIRS = pattern()`
  ^(?:and )?who (?:chairs|chaired|leads) (?:(?:
    all|the|other|nine|various|different|adcs|policy|regional(?! groups)
  ) )*(?:
    (?<plural>regions|region(?:al)? groups|committees)
    |(?:each|every)(?: one)?(?: of the)? (?:regional |adcs |policy )?(?<each>regions?|committees?)
  )$
`;
/** "Who sits on the Council of Reference", "who represents the regions on …". */
const WHO_SITS = pattern()`
  ^(?:and )?who(?:['’]s| is| are)?(?: all)?(?: sits?
    | sat
    | represents? (?:all |each of )?(?:the )?(?:nine )?regions
  )? on (?:the )?${COUNCIL}${CLOSING}$
`;

/** Whether a question asks for everybody in posts of one kind ("who are the interim DCSs?", "who chairs the regions?"); null where not. */
export function asksForPosts({
  text,
  named,
  authorities,
  committees,
}: Pick<Understanding, 'text' | 'named' | 'authorities' | 'committees'>): AskedPosts | null {
  if (authorities.length > 0 || committees.length > 0) return null;
  const unnamed = withoutNamed({ text, named });
  const question = unnamed
    .toLowerCase()
    .replaceAll(/[?.!,:]+| [–-](?= |$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // "Chairs" alone may be furniture.
  if (!question.includes(' ') && unnamed === text) return null;
  if (WHO_SITS.test(question)) return KINDS.find(({ name }) => name.startsWith('representatives'))!;
  const chaired = WHO_CHAIRS.exec(question)?.groups;
  if (chaired) {
    const isOfRegions = /^region/.test(chaired.plural ?? chaired.each ?? '');
    return KINDS.find(({ name }) => name === (isOfRegions ? 'chairs of regions' : 'chairs of committees'))!;
  }
  if (!ANY_KIND.test(question)) return null;
  return EACH_KIND.find(([asked]) => asked.test(question))?.[1] ?? null;
}

/** All posts of the kind that a question names one of, of no body at all: "who is the DCS?". Null where there is no such kind. */
export function postsCalled(post: string): AskedPosts | null {
  return KINDS.find(({ name }) => name === `${post}s`) ?? null;
}
