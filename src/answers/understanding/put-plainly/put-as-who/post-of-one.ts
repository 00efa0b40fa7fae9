/** Posts of which one person is meant by "the". */
export const POST =
  '(?:dcs|director|chair|president|vice president|minister|officer|manager|speaker|chief executive)';
