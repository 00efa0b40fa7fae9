/** What towns and cities are called for short by those who live there, where the name itself does not tell ("Brum"). */
export const TOWN_NICKNAMES: Readonly<Record<string, string>> = {
  Boro: 'Middlesbrough',
  Brum: 'Birmingham',
  Cov: 'Coventry',
  Donny: 'Doncaster',
  Pompey: 'Portsmouth',
  Soton: 'Southampton',
  Wolves: 'Wolverhampton',
};
