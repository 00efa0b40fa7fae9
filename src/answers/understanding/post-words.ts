import { wordSet } from '../../text/word-list.ts';

/** Words by which questions name posts and how people come to and leave them: they say nothing of the body. */
export const POST_AND_CHANGE_WORDS: ReadonlySet<string> = wordSet(`
  vice president presidents presidency presided deputy vp co chair cochair cochairs chairs chaired
  chairing chairman chairwoman chairperson chairmanship interim acting temporary permanent permanently
  chief executive exec ceo cex cx dcs dcss dass director directors services minister ministers
  representative representatives rep reps represents represented published hired recruited sits sit sat
  champion champions sponsor sponsors sponsored coordinator coordinators coordinates coordinated ordinator
  ordinators ordinates ordinated manager managers manages managed officer lead leads leader led leading
  head heads headed charge responsible run runs running went go goes going got joined joins joining
  arrived arrives arriving starts starting boss name named person people who whos role job post position
  title holder holds hold held joint former formerly previous previously next future new old first second
  current currently now days these nowadays moment present latest become becomes becoming became took
  takes take taking over taken appoint appoints appointed choose chose chosen elected replaced replace
  replaces replacing succeeded succeeding succeed succeeds successor predecessor retired retire retiring
  retires left leave leaving gone moved moves move stepped stood standing down back quit came come comes
  after before until since during time exchequer serving serve serves served work works working author
  wrote association organisation organization region regional nationally summer spring autumn winter end
  start early late january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec year promoted spoke speak speaks spoken speaker
  speakers gave given presented delivered talk talks talked twin combined dual double hat hats hatted
  hatter hatters address addressed keynote set started founded
`);
