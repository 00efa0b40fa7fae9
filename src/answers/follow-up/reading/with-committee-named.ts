import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { onceForEach } from '../../once-for-each.ts';

const LEAD = fragment`
  (?:(?:
    and|or|what about|how about|same(?: again)?(?: for| from)?|ditto(?: for)?|now|for|from|the|,|\s
  )*)
`;

/** "And the workforce one?" */
const ONE = pattern('i')`^(?<named>${LEAD}\S+(?: \S+){0,3}) one(?<end>[?.!\s]*)$`;

/**
 * A follow-up of a committee that says no more than what another is called, which alone would be a topic: "same for educational
 * achievement" is "same for educational achievement committee", and "and the
 * workforce one?" is "and the workforce committee?". Any other stays as it is.
 */
export function withCommitteeNamed(
  text: string,
  before: readonly string[],
  knowledge: Pick<Knowledge, 'committees' | 'findCommittees'>,
): string {
  if (before.length === 0) return text;
  const asCommittee = text.replace(ONE, '$<named> committee$<end>');
  if (asCommittee !== text && knowledge.findCommittees.find(asCommittee).length > 0) return asCommittee;
  return text.replace(onlyNamesCommittee(knowledge), '$1 committee$2');
}

const onlyNamesCommittee = onceForEach(({ committees }: Pick<Knowledge, 'committees'>) => {
  const subjects = committees.map(({ name }) =>
    wordsOf(name.replace(/ Policy Committee$/, ''))
      .map(RegExp.escape)
      .join('(?:,? (?:and|&) |,? )'),
  );
  return new RegExp(`^(${LEAD}(?:${subjects.join('|')}))([?.!\\s]*)$`, 'i');
});

/** The words of a name, without what ties them: people write "health care and additional needs". */
function wordsOf(name: string): string[] {
  return name.split(/,? (?:(?:and|&) )?/);
}
