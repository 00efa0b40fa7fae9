import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';

const THE_REGION = pattern('i')`
  \b(?:the|our|my|this|your) (?:whole )?region(?<own>['’]s)?\b(?! (?:of|called|that|which|and|or|to|with|for|in)\b)
`;
/** "What are their priorities in the North East" */
const THEIRS = pattern('i')`
  ^(?:what|which|who|where|how)(?:['’]s| is| are| was| were| do| does| did| has| have)? (?<them>their|its|they)\b
`;
/** "… in the South West" behind what is asked, "In the South West, …" and "South West: …" in front of it. */
const LEADS_BEHIND = /[\s,–-]+(?:in|for|of|across|within|from|here in|up in|down in) (?:the )?$/i;
const LEADS_IN_FRONT = /^(?:in|for|across|within|from|here in) (?:the )?$|^(?:the )?$/i;
const ENDS_BEHIND = /^[\s?.!]*$/;
const ENDS_IN_FRONT = /^(?:\s*[,:;]|\s+[-–])\s*/;

/**
 * A question that names one region and calls it "the region" or "our region" besides, with the name in the place of that: "what are the region's
 * priorities in the South West?" asks for the South West's. Any other as it stands.
 */
export function nameTheRegion(text: string, { findRegions }: Knowledge): string {
  const called = THE_REGION.exec(text);
  const theirs = called ? null : THEIRS.exec(text);
  if (!called && !theirs) return text;
  const [name, ...others] = findRegions.find(text);
  if (!name || others.length > 0 || name.item.length !== 1) return text;
  const before = text.slice(0, name.start);
  const behind = text.slice(name.end);
  const isBehind = LEADS_BEHIND.test(before) && ENDS_BEHIND.test(behind);
  const isInFront = !theirs && LEADS_IN_FRONT.test(before) && ENDS_IN_FRONT.test(behind);
  if (!isBehind && !isInFront) return text;
  const rest = isBehind
    ? before.replace(LEADS_BEHIND, '') + behind.trim()
    : behind.replace(ENDS_IN_FRONT, '');
  const said = `${/\b(?:east|west|midlands)$/i.test(name.said) ? 'the ' : ''}${name.said}`;
  if (called) return rest.replace(THE_REGION, `${said}${called.groups!.own ? "'s" : ''}`);
  const { them } = theirs!.groups!;
  return rest.replace(new RegExp(`\\b${them}\\b`, 'i'), them!.toLowerCase() === 'they' ? said : `${said}'s`);
}
