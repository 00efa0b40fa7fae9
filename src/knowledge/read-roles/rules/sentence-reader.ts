import { pattern } from '../../../text/pattern.ts';
import type { Role } from '../../role.ts';
import type { MarkedSentence } from '../mark-sentence.ts';
import { type Covering, type Finding, findingOf, type Leaving } from './finding.ts';
import { tenseOfVerb } from './verb-posts.ts';

/** "… and the President of …", of the same person: no name follows that it could be the title of. */
const SECOND_POST =
  /^(?:,? and| [–-]) (?:(?:the|a|our|as|also|now) )*⟦T(\d+)⟧(?!(?:[^.;⟦]|⟦O\d+⟧){0,60}?,? ⟦P)/u;

/** "… until January and is now DCS in Dorset". */
const LATER_POST = pattern()`
  ^[^.;⟦]{0,40}?(?: and (is|was|will be|becomes|became|will become)
    |,? (became|becomes|is now|will become)
  ) (?:(?:now|also|currently|the|a|our|its|new) )*⟦T(\d+)⟧
`;

type Tense = Role['tense'];

/** What the rules that read one sentence share: what they have seen, and how they add to it. */
export type SentenceReader = {
  readonly sentence: MarkedSentence;
  /** The sentence with its people, posts and bodies as marks. */
  readonly marked: string;
  readonly findings: Finding[];
  readonly leaving: Leaving[];
  readonly covering: Covering[];
  /** The posts that were read already, by their numbers. */
  readonly used: Set<number>;
  /** Adds a post of a person, and the second one that may stand behind it; a post that was read already is left alone. */
  readonly add: (person: number | null, post: number, tense: Tense, given?: Partial<Finding>) => void;
  /** Reads each place of the sentence that a pattern fits. */
  readonly each: (
    pattern: RegExp,
    read: (groups: Record<string, string | undefined>, match: RegExpExecArray) => void,
  ) => void;
  /** The tense, of somebody whose death is told that of what is over. */
  readonly tenseOf: (person: number, tense: Tense) => Tense;
};

export function createSentenceReader(sentence: MarkedSentence): SentenceReader {
  const findings: Finding[] = [];
  const used = new Set<number>();
  const { marked } = sentence;
  const ended = /\bdeath of ⟦P(\d+)⟧/u.exec(marked);
  const add: SentenceReader['add'] = (person, post, tense, given = {}) => {
    if (used.has(post)) return;
    used.add(post);
    const finding = findingOf(sentence, person, post, tense, given);
    findings.push(finding);
    addSecondPost(finding);
  };
  return {
    sentence,
    marked,
    findings,
    leaving: [],
    covering: [],
    used,
    add,
    each: (pattern, read) => {
      for (const match of marked.matchAll(pattern)) read(match.groups ?? {}, match);
    },
    tenseOf: (person, tense) => (ended && Number(ended[1]) === person ? 'over' : tense),
  };

  /** "the Director of … in Norfolk and the President of …": one person, two posts. */
  function addSecondPost({ person, postNumber, body, tense }: Finding): void {
    if (person === null || postNumber === null) return;
    const mark = `⟦T${postNumber}⟧`;
    const from = Math.max(marked.indexOf(mark) + mark.length, body?.markedEnd ?? 0);
    const rest = marked.slice(from);
    const second = SECOND_POST.exec(rest);
    if (second) add(person, Number(second[1]), tense);
    const later = LATER_POST.exec(rest);
    if (later) add(person, Number(later[3]), tenseOfVerb(later[1] ?? later[2] ?? ''));
  }
}
