import { fragment } from '../../../text/pattern.ts';

/** Posts that people hold, as questions name them. */
export const POST_WORDS = fragment`
  (?:co-?|vice[ -]?|deputy |interim |joint )?(?:
    chair(?:s|ed|ing|man|woman|person)?|president|presided|sponsors?|sponsored|leads?|led|headed
    |heads|co-?ordinat(?:or|ors|es|ed|ing)|dcs|dass|director(?: of children'?s services)?
    |chief executive|chief social worker|ce[ox]|cx|manager|programme manager|officer|minister
    |adviser|advisor|chancellor|secretary|rep(?:resentative)?s?|champion|inspector
  )
`;
