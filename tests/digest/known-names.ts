import type { KnownNames } from '../../src/digest/known-names.ts';

/** Real names with all that makes them hard: "and", commas, short aliases, a name within another. */
export const names: KnownNames = {
  regions: [
    {
      slug: 'east-midlands',
      name: 'East Midlands',
      aliases: ['E Mids', 'EM'],
      authorities: ['Derby', 'Leicester'],
    },
    {
      slug: 'eastern',
      name: 'Eastern',
      aliases: ['East of England', 'East Anglia'],
      authorities: ['Norfolk'],
    },
    {
      slug: 'greater-london',
      name: 'Greater London',
      aliases: ['London', 'ALDCS', 'GL'],
      authorities: ['Croydon'],
    },
    {
      slug: 'north-east',
      name: 'North East',
      aliases: ['NE', 'NEADCS'],
      authorities: ['Gateshead', 'Darlington'],
    },
    { slug: 'south-west', name: 'South West', aliases: ['SW'], authorities: ['Cornwall'] },
    {
      slug: 'west-midlands',
      name: 'West Midlands',
      aliases: ['WM', 'West Mids'],
      authorities: ['Dudley', 'Walsall'],
    },
    {
      slug: 'yorkshire-and-humber',
      name: 'Yorkshire and Humber',
      aliases: ['Yorkshire & Humber', 'Yorkshire', 'Y&H'],
      authorities: ['Leeds'],
    },
  ],
  committees: [
    { slug: 'fcyp', name: 'Families, Communities and Young People Policy Committee', aliases: ['FCYP'] },
    { slug: 'hcan', name: 'Health, Care and Additional Needs Policy Committee', aliases: ['HCAN'] },
    { slug: 'rs', name: 'Resources and Sustainability Policy Committee', aliases: ['RS', 'R&S'] },
    { slug: 'spi', name: 'Standards, Performance and Inspection Policy Committee', aliases: ['SPI'] },
  ],
};
