import { pattern } from '../../text/pattern.ts';

/**
 * Words without which a sentence is not read for posts: a post, a verb that gives or ends one, or an
 * address. Cheap, so that a corpus of another field costs one scan.
 */
const POST_WORD = pattern()`
  [Cc]hair|[Pp]resident|[Ss]ponsor|\b[Ll]ead\b|\b[Ll]ed\b|\b[Ll]ead(?:s|ing)\b|D[CA]SS?\b|DCSs
  |\bADs?\b|[Dd]irector\b|[Cc]hief|CEX|CEO|[Mm]anager|ordinat|[Mm]inister|[Ii]nspector|HMI\b
  |[Oo]fficer|[Aa]uthor\b|[Ss]ecretary|[Cc]ommissioner|[Aa]dvis[eo]r|\b[Hh]ead(?:s|ed)?\b
  |[Pp]rosecutor|[Oo]mbudsman|[Cc]hampion|[Cc]hancellor|[Rr]epresentative\b|[Mm]ember\b|[Tt]reasurer
  |[Tt]rustee|[Ee]ditor|[Mm]ayor|[Ll]eader\b|[Hh]eadteacher|\bMP\b|[Pp]rofessor|[Rr]etire|[Rr]esign
  |[Ss]tep(?:s|ped|ping)? down|[Mm]ov(?:es|ed|ing) on|\b(?:is|are) (?:starting|leaving)
  |\b(?:starts|will start|has left)\b|[Ss]ucceed|[Rr]eplac|[Cc]onsultant|[Ff]acilitator|[Aa]nalyst
  |[Pp]sycholog|[Pp]sychiatrist|[Pp]aediatrician|[Nn]urse\b|[Rr]esearcher|[Ll]ecturer|\b[Ff]ellow\b
  |[Ff]ounder|[Ss]olicitor|[Bb]arrister|[Gg]overnor|supported by|assisted by|[Pp]ermanent
  |[Ss]uperintendent|\bdean\b|[Rr]egistrar|[Bb]ursar|\b[Cc]lerk\b|[Ww]arden|[Ss]tatistician|[Ee]conomist|[Aa]mbassador
  |[Ll]ibrarian|[Rr]apporteur|deputies|keep(?:s|ing) \w+ going|in (?:his|her) chair|handed over|has got the job
  |\b(?:
    dealt with|handled|administered|processed|run|managed|overseen|supervised|convened|steered
    |looked after|represented|covered|filled|held|provided
  ) by
  |\b(?:runs|running|manages|managing|oversees|overseeing|convenes|presides|steers)\b
  |[Hh]eading|[Ss]uccessor|\binterim\b|fronting|[Tt]aken forward|\b(?:hang(?:s|ing)?|hung) up\b
  |\bbow(?:s|ed|ing)? out|\bnotice\b|\brun\b|[Pp]rincipal|[Ss]ocial [Ww]orker|[Ll]eadership of
  |helm\b|in charge|[Rr]esponsib|speaks for|[Rr]epresents|\b[Oo]ur (?:voice|link)|\bthe fort\b
  |the reins|\bminding|deputis|[Cc]over(?:s|ing)?\b|\b(?:stand|step|fill)(?:s|ing|ped)? in\b|acting
  |\b(?:[Tt]ak(?:e|es|en|ing)|[Tt]ook) (?:over|charge|it on)|charge of|\banswer(?:s|ed|ing)? for|vacated
  |\bjoin(?:s|ed)\b|\b(?:comes?|came|moves?|moved|goes|gone) (?:over )?to\b|\bsits? on|seat on|eyes and ears|[Gg]oodbye|[Ff]arewell|[Ww]elcome to|co-opted|henceforth|hitherto|\bshoes\b
  |\b(?:has|have) (?:chosen|appointed|picked|hired)\b|looks after
  |\bacts? for (?:him|her|them)|handed the baton|\bdeputy\b
  |[Cc]onvenor|[Pp]atron\b|[Pp]resid(?:ing|ency)|[Ss]pokes|[Bb]rief\b|[Pp]ortfolio|[Oo]versight
  |[Pp]redecessor
  |\b(?:CHAIR|DIRECTOR|LEAD|SPONSOR|MANAGER|OFFICER|CHAMPION|TREASURER|HEAD|CO-?ORDINATOR)\b
`;
const CONTACT_WORD =
  /@|[Cc]ontact|[Ee]-?mail|in touch|[Ss]peak (?:to|with)|chat with|[Qq]ueries|[Ee]nquiries|[Qq]uestions to|\b[Rr]ing\b|[Pp]hone\b|\b[Tt]ell\b|\b[Ww]rite to|to (?:see|ask|ring|call|try)\b|\b[Ss]end\b|\b(?:please|then) (?:ask|let|see)\b|[;,] (?:ask|see|call)\b|\bTry [A-Z]/;

/** Whether a text is worth reading for posts. */
export function maySayAPost(text: string): boolean {
  return POST_WORD.test(text);
}

/** Whether a text may give somebody to write or turn to. */
export function mayNameAContact(text: string): boolean {
  return CONTACT_WORD.test(text);
}
