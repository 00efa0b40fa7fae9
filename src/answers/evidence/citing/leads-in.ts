const LEAD_IN = /^[^.!?]*\b(?:said|says|commented|added|responded)\b[^.!?]{0,40}[:,]?\s*$/;

/** Whether a passage only says who says what comes next ("Commenting on the report, Dave Hill said:"). */
export function leadsIn(text: string): boolean {
  return LEAD_IN.test(text);
}
