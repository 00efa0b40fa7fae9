import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** "Contact and referral", "initial contacts", "physical contact with children": contact that is a matter, and is wanted with nobody. */
const CONTACT_AS_A_MATTER =
  /\b(?:initial|physical) contacts?\b|(?<!\b(?:i|we|you|to|who) )\bcontacts? (?:and|&|or|to) (?:the )?referrals?\b/g;

/** What is asked, without that. */
export function withoutMatterOfContact(asked: string): string {
  return asked.replaceAll(CONTACT_AS_A_MATTER, 'it');
}

export const FOR_CONTACT: WaysOfAsking = [
  pattern()`
    \b(?:
      contact|email|e-mail|mail address|(?:get|put (?:me|us)) in touch|put (?:me|us) through to
      |get hold of|speak to|write to|ring
      |(?<!\bon (?:your|my|our|their|a) )phone(?!-in\b| (?:apps?|calls?|lines?|masts?)\b)
    )\b
  `,
  pattern()`
    \b(?:
      what(?:'s| is|s)|where(?:'s| is)
    ) the (?:postal |street )?(?:address|office|headquarters) of\b
  `,
  /\bwhat(?:'s| is|s) (?:the|their|its) (?:website|web ?site|site|web address|url)\b/,
  /^(?:\S+ ){0,4}(?:website|web ?site|web address|url)(?: (?:for|of) .{1,30})?\s*\?*$/,
  /\bto book\b|\b(?:i|we) book\b|\bbookings?\b/,
  /\b(?:how (?:do|can|could|should|would) (?:i|we)|to) reach\b|\breach (?:him|her|them|out)\b/,
  pattern()`
    \bwhere (?:
      do|can|could|would|should
    ) (?:i|we|you|people) (?:find|get|read|see|go for) (?:out )?(?:
      more|further|the details|details
    )\b
  `,
  pattern()`
    \bhow (?:do|can|could|would|should) (?:i|we|you|people) (?:
      (?:find out|learn|hear) (?:more|further)
      |join|get involved|take part|sign up|register
      |(?:find|get) (?:more|further|any) (?:info(?:rmation)?|details?)
    )\b
  `,
  /\bwho (?:can|could|would|will|might) (?:give|tell|send|help|advise) (?:me|us)\b/,
  pattern()`
    ^who to (?:ask|contact|email|e-mail|call|ring|see|speak to|talk to|approach)\b
    |\bpoint of contact\b
    |^(?:
      (?:can|could|may) (?:i|we|you) (?:please )?(?:have|get|give me)
      |have you got|is there
    ) (?:a|the|any) name(?: and (?:an? )?(?:email|number|contact))?(?: please
      | pls| for (?:it|that|this)
    )?\W*$
  `,
  pattern()`
    \bwho(?:'s| is) (?:the |our |your )?(?:best |right )?(?:
      go[ -]to
      |person to (?:ask|contact|talk to|speak to|email|ring|see)
    )\b
  `,
  pattern()`
    \bwho(?:'s| is)? (?:
      tak(?:es|ing)|collect(?:s|ing)|gather(?:s|ing)|receiv(?:es|ing)|want(?:s|ing)|has|after
    ) (?:the |our |any |all )?(?:
      names|bookings|applications|nominations|registrations|responses|returns|sign-?ups
      |expressions of interest|eois?
    ) (?:for|of|to|on)\b
    |\bwho (?:does|do|should|would) (?:(?:one|people|interested \S+|you|an? \S+) )?(?:send|give|submit) .{2,30} to\b
  `,
  /\bwho(?: has|'s got| holds) (?:the |more |any )?(?:details|info(?:rmation)?)\b/,
  pattern()`
    ^(?:for )?(?:more|further) (?:info(?:rmation)?|details?) (?:on|about|of)\b.*\bwho\b
    |\bwho\b.*\bfor (?:more|further) (?:info(?:rmation)?|details?)\b
    |\b(?:more|further) (?:info(?:rmation)?|details?) (?:is )?from (?:who|whom)\b
  `,
  pattern()`
    \bwho (?:do|can|should|could|would) (?:i|we) (?:
      talk|ask|go|approach|book|turn|message|speak|chat|see|call|liaise|tell|notify|inform|let know
    )\b
  `,
];
