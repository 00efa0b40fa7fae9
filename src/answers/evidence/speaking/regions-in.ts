import { remember } from '../../remember.ts';

/** Parts of one place, and no region: "work is ongoing in the South, North and East". */
const POINTS_OF_THE_COMPASS = /^(?:north|south|east|west) and (?:north|south|east|west)$/i;
/** "NE Lincs" is a council, and no part of the North East. */
const COUNTY_BEHIND = /^\s+(?:Lincs|Lincolnshire|Derbyshire|Somerset)\b/;

/** The regions that a text names, with the words that name them. */
export const regionsIn = remember((text, knowledge) =>
  knowledge.findRegions
    .find(text)
    .filter(({ said, end }) => !POINTS_OF_THE_COMPASS.test(said) && !COUNTY_BEHIND.test(text.slice(end))),
);
