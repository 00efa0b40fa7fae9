import { pattern } from '../../../../text/pattern.ts';
import { MONTHS } from '../../../understanding/date-words.ts';
import type { Demand } from './demand.ts';

const SUM = '£|\\bfree of charge\\b|\\bno (?:cost|charge)\\b';

/**
 * What people ask of a post, an office or an event and updates seldom give. That a survey looks into pay does not tell what a post is
 * paid, nor does the region tell when its office is open.
 */
export const PARTICULARS: readonly Demand[] = [
  {
    asked: pattern()`
      ^(?!by\b|when\b|who\b|which\b).*\b(?:
        salar(?:y|ies)
        |pay ?(?:scales?|bands?|grades?|spine|points?|rises?|awards?|freeze)
        |(?:starting|basic|take-?home) pay
      )\b
    `,
    told: pattern('i')`
      \bsalar(?:y|ies)\b
      |\bpay(?:ment)? (?:scale|band|grade|rise|award|freeze)s?\b
      |${SUM}
    `,
  },
  {
    asked: pattern()`
      \b(?:opening|office|working|visiting) (?:hours|times)\b
      |\bhours of (?:opening|work)\b|\bwhat time .*\b(?:opens?|closes?|shuts?)\b
    `,
    told: /\b(?:opening|office|working|visiting) (?:hours|times)\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/i,
  },
  {
    asked: pattern()`
      \b(?:(?:tele)?phone|mobile|fax|landline|contact|switchboard|helpline) (?:numbers?|no)\b
      |\b(?:switchboard|landline)\b
    `,
    told: /\b0\d{2,4}[ -]?\d{3}|\b(?:tele)?phone\b/i,
  },
  {
    asked: pattern()`
      \b(?:
        (?:postal|street|office|home|work) address(?:es)?
        |post ?codes?|directions to|car ?park|parking
      )\b
      |^(?!
        .*\b(?:e-?mail|web|contact|presiden\w*|inaugural|opening|key ?note|closing)\b
        |.*\b(?:do|does|did|will|would|can|could|should|must|to|not)\b.* address\W*$
      ).*\baddress\W*$
    `,
    told: /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:street|road|avenue|postcode|parking)\b/i,
  },
  {
    asked: /\b(?:deadlines?|closing dates?|cut-?off dates?|last (?:day|date) (?:to|for|of))\b/,
    told: pattern('i')`
      \b(?:
        (?:deadlines?|clos(?:es?|ing))\b.*
        |(?:by|until|before|no later than) (?:the )?(?:(?:end|start) of )?
        |between .* and )\b(?:\d|${MONTHS})
    `,
  },
  {
    asked: pattern()`
      \b(?:
        (?:annual|sick|maternity|paternity|parental|study) leave
        |sick(?:ness)? (?:days?|pay|absences?|rates?)|holiday entitlement|notice periods?|overtime
      )\b
    `,
    told: pattern('i')`
      \b(?:annual|sick|maternity|paternity|parental|study) leave\b
      |\bsick(?:ness)?\b|\babsence\b|\bentitle\w+ to leave\b|\bnotice period\b|\bovertime\b
    `,
  },
  {
    asked: pattern()`
      \bwhat time\b.*\b(?:starts?|begins?|ends?|finish(?:es)?|meets?|meeting|lunch|on|over)\W*$
      |\bwhat time is\b|\b(?:start|finish|end) times?\b
    `,
    told: /\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[.:]\d\d\b|\bnoon\b|\bmidday\b|o['’]clock/i,
  },
  { asked: /\bexpenses\b|\bmileage\b/, told: /\bexpenses\b|\bmileage\b/i },
  {
    asked: /\b(?:twitter|facebook|instagram|linkedin|whatsapp)\b/,
    told: /\b(?:twitter|facebook|instagram|linkedin|whatsapp)\b/i,
  },
  {
    asked: /^(?:the )?(?:cabinet|lead|executive) members? (?:for|of|in)\b/,
    told: /\b(?:cabinet|lead|executive) members?\b/i,
  },
  { asked: /^(?:an? )?hotels?\b/, told: /\bhotels?\b/i },
  { asked: /\b(?:retirement|pension) age\b|\bpensions?\b/, told: /\bpension\w*\b|\bretirement age\b/i },
  { asked: /\b(?:job|current|open)? ?vacanc(?:y|ies)\b/, told: /\bvacan\w+\b/i },
  { asked: /^(?!by\b|when\b|who\b).*\bwages?\b/, told: /\bwages?\b|£/i, orOnMatter: true },
  {
    asked: /^(?!how|who|what|which|do|did|should|will)[\w ]+ pay\W*$/,
    told: /\bpay\b|\breward\b|\brates?\b|£/i,
    orOnMatter: true,
  },
  {
    asked: /^(?:the |any )?(?:[\w'’-]+ ){1,3}allowances?(?: (?:for|of|to)\b.*)?\W*$/,
    told: /\ballowances?\b|£/i,
  },
  { asked: /\bcaseloads?\b/, told: /\bcaseloads?\b/i, orOnMatter: true },
  { asked: /\bwaiting (?:lists?|times?)\b/, told: /\bwait\w*\b/i, orOnMatter: true },
  {
    asked: pattern()`
      ^(?:the |any )?(?:prices?|fees?|charges?) (?:of|for|to)\b
      |^(?!how|what|who|which|when|why)[\w' ]+ (?:fees|prices)\W*$
      |\b(?:
        ticket|admission|delegate|booking|registration|membership|subscription|entry
      )s? (?:prices?|fees?|costs?|charges?)\b
      |\btickets?\b.*\bcosts?\b
    `,
    told: pattern('i')`\b(?:prices?|fees?|charges?)\b|${SUM}`,
  },
  {
    asked: pattern()`
      \b(?:
        entry requirements?|application forms?|joining instructions|dress code|menu|itinerary
        |shift patterns?
      )\b
    `,
    told: pattern('i')`
      \b(?:
        entry requirements?|application forms?|joining instructions|dress code|menu|itinerary
        |shift patterns?
      )\b
    `,
  },
];
