import type { GroupRarity } from '../../search/fit.ts';
import type { Query } from '../../search/query.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { unnamedBy } from '../evidence/judging/lacked-by.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { type Bodies, onePerBody } from './bodies.ts';

/** A name by its letters or number ("ILACS", "KS 2"). */
const BY_LETTERS = /^\p{Lu}{2,}s?(?: ?\d+)?$/u;

/**
 * Who says the one name, and rarest word, of a topic that is asked for with more words ("the new ILACS framework"), besides those who say all of it: null
 * where nobody does.
 */
export function namingAlone(
  found: readonly Evidence[],
  speaking: readonly Evidence[],
  known: readonly string[],
  bodies: Bodies,
  { groups }: Query,
  rarityOf: GroupRarity,
): {
  readonly name: string;
  readonly slugs: readonly string[];
  readonly evidence: readonly Evidence[];
} | null {
  const telling = tellingGroups(groups);
  const [named, ...more] = telling.filter(({ said }) => BY_LETTERS.test(said));
  if (named === undefined || more.length > 0 || telling.length < 2) return null;
  const byItself = { ...named, alternatives: named.alternatives.slice(0, 1) };
  if (telling.some((group) => rarityOf(group) > rarityOf(byItself))) return null;
  const heard = new Set([...known, ...speaking.flatMap(({ document }) => bodies.of(document))]);
  const evidence = onePerBody(
    found.filter(
      (one) =>
        !bodies.of(one.document).some((slug) => heard.has(slug)) &&
        unnamedBy(one, { groups: [named] }).length === 0,
    ),
    bodies,
  );
  const slugs = [...new Set(evidence.flatMap(({ document }) => bodies.of(document)))];
  return slugs.length > 0 ? { name: named.said, slugs, evidence } : null;
}
