import type { RoleFact } from '../../corpus/data-files.ts';
import type { PartialDate } from '../../corpus/document.ts';
import { showPartialDate } from '../../corpus/partial-date.ts';
import type { Role } from '../role.ts';
import { createGazetteer, type KnownNames } from './known-names.ts';

const VERBS: Readonly<Record<string, string>> = {
  chair: 'chairs',
  'co-chair': 'co-chairs',
  lead: 'leads',
  sponsor: 'sponsors',
};

/**
 * The facts of `roles.yml` as roles, in their order. Their evidence is the fact in a sentence of the app's
 * own ("Sara Tough (Norfolk County Council) chairs the Eastern region."), and their source the page. The
 * date is an inference where the page is undated.
 */
export function rolesFromFacts(facts: readonly RoleFact[], names: KnownNames): Role[] {
  const gazetteer = createGazetteer(names);
  return facts.map((fact) => ({
    post: fact.role,
    body: fact.body,
    person: fact.person,
    place: fact.organisation,
    region: gazetteer.lookUp(fact.body)?.region ?? null,
    asOf: fact.as_of,
    until: fact.until,
    tense: 'held',
    isAbout: /^undated/i.test(fact.note ?? ''),
    evidence: inWords(fact),
    source: { kind: 'page', url: fact.source_url },
  }));
}

function inWords({ person, organisation, role, body, as_of, until, note }: RoleFact): string {
  const who = organisation ? `${person} (${organisation})` : person;
  const what = withArticle(body);
  const post = note?.startsWith('joint ') ? `joint ${role}` : role;
  if (until) return `${who}: ${capitalised(post)} of ${what} from ${said(as_of)} to ${said(until)}.`;
  const verb = VERBS[role];
  if (verb) return `${who} ${verb} ${what}.`;
  const on = /^(.+?) (on the .+)$/.exec(role);
  if (on) return `${who} is a ${on[1]} of ${what} ${on[2]}.`;
  return `${who} is ${post} of ${what}.`;
}

/** A body whose name is common words takes an article: "the Eastern region", but "ADCS". */
function withArticle(body: string): string {
  return /^\p{Lu}{2,}$/u.test(body) ? body : `the ${body.replace(/^the /i, '')}`;
}

function capitalised(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

function said(date: PartialDate): string {
  return showPartialDate(date);
}
