import { pattern } from '../../../text/pattern.ts';
import { clauseAfter } from './finding.ts';
import { rule } from './rule.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { verbFinding } from './verb-posts.ts';

/** What a director of an authority does, with what the authority has for children, or for children and adults alike. */
const ANSWERS_FOR = rule`
  {P}(?=[ ,(])(?:[^.;⟦]|⟦[OT]\d+⟧){0,90}?(?<verb>(?:\b(?:will|now|also|has|have|had|shall|to|is|be|was|been|since) )*)(?:(?<=\bto )⟦T\d+⟧|\b(?:
    answers? for|answered for|answering for|in (?:overall )?charge of|responsible for|looks after|looking after
    |(?:takes?|took|taken|taking|has|have|had|assum(?:es?|ed|ing)) (?:over )?(?:charge|the reins|the helm|command|over) (?:of )?
    |at the helm of|runs?|ran|running|leads?|led|leading|heads?|headed|heading(?: up)?|manages?|managed|managing|oversees?|oversaw|takes? on|took on|took over|takes? over|taken over
  )) ?(?<what>
    (?:(?:all|the|its|their|both|of) )*(?:
      (?<both>(?:both )?(?:children(?:[’']s)?(?: services)? and adults?(?:[’']s?)?|adults?(?:[’']s)? and children(?:[’']s)?))
      (?: services| social care|(?=[.,;]|$))
      |children[’']s services|children and famil(?:y|ies)(?: services)?(?= in| at| for|[.,;]|$)
      |services for children
    )
  )(?: there)?(?=[.,;]|$| (?:in|at|for|on|from|since|until|across) )
`;
/** "Who led children's services in Sefton through some hard years". */
const WAS = /\b(?:led|ran|headed|managed|oversaw|looked after|answered for|had charge) /;
/** "Its children's services are now led by Jo Lane". */
const LED_BY = rule`
  children[’']s services(?: (?:there|in (?:the )?⟦O(?<o>\d+)⟧))?,? (?<verb>(?:(?:is|are|was|were|has|have|been|being|will|be|now|to|currently|for now) )+)(?:
    led|run|headed|managed|overseen|directed|looked after
  )(?: for now| jointly| in future)? by (?:the |our |its )?(?:⟦[TO]\d+⟧,? )*{P}
`;
const BEHIND = /^ (?:there )?(?:in|at|for|across) (?:the )?⟦O(\d+)⟧/u;

/** "In Luton Ann Lee now runs children's services", "took charge of children's services in Luton": its director, whatever that is called. */
export function answersForServices({ sentence, findings, marked, each }: SentenceReader): void {
  each(ANSWERS_FOR, ({ p, verb, both }, match) => {
    const person = Number(p);
    if (findings.some((finding) => finding.person === person && finding.head.startsWith('dcs'))) return;
    const end = match.index + match[0].length;
    const behind = BEHIND.exec(marked.slice(end));
    const places = authoritiesOf(sentence);
    const named = places.find(({ number }) => number === Number(behind?.[1]));
    // "Came to Norfolk from Leeds": from where somebody comes is not where they go.
    const before = places.findLast(({ at }) => at < end && !FROM_THERE.test(marked.slice(0, at)));
    const place = behind ? named : before;
    if (!place) return;
    const markedEnd = end + (behind?.[0].length ?? 0);
    const { text, known } = place.body;
    findings.push(
      verbFinding(person, {
        post: both === undefined ? 'DCS' : 'DCS/DASS',
        head: both === undefined ? 'dcs' : 'dcs/dass',
        body: { text, known, markedEnd, isBackReference: false },
        tense:
          WAS.test(match[0]) && !/\b(?:has|have) /.test(verb ?? '')
            ? 'over'
            : /\b(?:will|shall)\b|\b(?:is|are|due|set|about|agreed) to $/.test(verb ?? '')
              ? 'coming'
              : 'held',
        dateWords: clauseAfter(sentence, markedEnd),
      }),
    );
  });
  each(LED_BY, ({ p, o, verb }, match) => {
    const places = authoritiesOf(sentence);
    const place =
      o === undefined
        ? places.findLast(({ at }) => at < match.index)
        : places.find(({ number }) => number === Number(o));
    if (!place) return;
    const { text, known } = place.body;
    const markedEnd = match.index + match[0].length;
    findings.push(
      verbFinding(Number(p), {
        post: 'DCS',
        head: 'dcs',
        body: { text, known, markedEnd, isBackReference: false },
        tense: /\bwill\b/.test(verb ?? '') ? 'coming' : /\b(?:was|were) $/.test(verb ?? '') ? 'over' : 'held',
        dateWords: clauseAfter(sentence, markedEnd),
      }),
    );
  });
}

/** The authorities that a sentence names, and where. */
function authoritiesOf({ bodies, marked }: SentenceReader['sentence']) {
  return bodies.flatMap((body, number) =>
    body.known?.kind === 'authority' ? [{ body, number, at: marked.indexOf(`⟦O${number}⟧`) }] : [],
  );
}

const FROM_THERE = pattern(
  'i',
)`\b(?:from|left|leaving|leaves|of|at|formerly (?:in|of)|previously (?:in|at)|lately (?:in|of)) (?:the )?$`;
