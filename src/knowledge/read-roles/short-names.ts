/** Given names and what their bearers are called, each line one name in its forms; some stand for more than one. */
const FORMS = `
Abigail Abi Abby · Alan Al · Alexander Alex Sandy · Alexandra Alex Sandra · Alison Ali · Amanda Mandy · Andrew Andy Drew · Angela Angie
Anne Ann Annie Anna · Anthony Antony Tony · Arthur Art · Barbara Barb Babs · Benjamin Ben · Bernadette Bernie · Bernard Bernie · Beverley Bev
Bridget Bridie · Carol Caroline Carolyn · Catherine Katherine Kathryn Kathleen Cath Cathy Kath Kathy Kate Katie · Charles Charlie · Charlotte Charlie Lottie
Christine Christina Chris Tina · Christopher Chris · Daniel Dan Danny · David Dave Davy · Deborah Debbie Debby Deb · Desmond Des Dez · Donald Don
Edward Ed Eddie Ted · Edmund Ed Eddie · Eleanor Ellie Nell · Elizabeth Elisabeth Liz Lizzie Beth Betty Lisa Eliza · Emily Em · Emma Em
Frances Fran Francesca · Francis Frank Fran · Frederick Fred Freddie · Gabriel Gabe · Gareth Gary · Geoffrey Geoff Jeffrey Jeff · Gerald Gerry Jerry
Gillian Gill Jill Jillian · Gregory Greg · Harold Harry Hal · Henry Harry · Helen Nell · Ian Iain · Isabel Isabelle Isobel Isabella Izzy Bella
Jacqueline Jackie Jacqui · James Jim Jimmy Jamie · Janet Jan · Janette Jan Jeanette · Jennifer Jenny Jen · Jeremy Jerry Jez · Jessica Jess Jessie
Joan Jo · Joanna Jo · Joanne Jo · Josephine Jo Josie · John Jon Johnny Jack · Jonathan Jon Jonny Johnny · Joseph Joe · Joshua Josh · Judith Judy Jude
Julia Julie Jules · Karen Kaz · Kenneth Ken Kenny · Kevin Kev · Kimberley Kim · Laurence Lawrence Larry Laurie · Leonard Len Lenny · Leslie Les · Lesley Les
Linda Lynda Lyn Lynn Lynne · Louise Lou · Lucinda Lucy · Malcolm Mal · Margaret Maggie Meg Peggy Marge · Martin Martyn Marty · Matthew Matt
Maureen Mo · Maxine Max · Melanie Mel · Michael Mike Mick Mickey · Michelle Shelley · Mohammed Mohammad Muhammad Mohamed Mo · Nancy Nan · Natalie Nat
Nathan Nat · Neil Neal Niall · Nicholas Nick Nicky Nic · Nicola Nicky Nikki Nic · Nigel Nige · Oliver Ollie · Pamela Pam · Patricia Pat Trish Patsy Tricia
Patrick Pat Paddy · Paula Polly · Peter Pete · Philip Phillip Phil · Philippa Pippa Pip · Rachael Rachel Rach · Raymond Ray · Rebecca Rebekah Becky Becca Bekka Bekah Beck
Richard Rick Rich Dick Richie · Robert Rob Robbie Bob Bobby Bert · Roger Rog · Ronald Ron Ronnie · Rosemary Rosie Rose · Russell Russ · Samantha Sam Sammy
Samuel Sam Sammy · Sandra Sandy · Sara Sarah Sally · Stephanie Steph · Stephen Steven Steve · Stewart Stuart Stu Stew · Susan Suzanne Susanne Susannah Sue Susie
Tamsin Tamsyn · Teresa Theresa Tess Terri · Terence Terry · Thomas Tom Tommy · Timothy Tim · Valerie Val · Veronica Ronnie · Victoria Vicky Vicki Tori
Vincent Vince · Vivienne Vivien Viv · Walter Wally · William Will Bill Billy Liam · Zachary Zach
`;

const familiesOf = new Map<string, number[]>();
FORMS.split(/[·\n]/).forEach((family, at) => {
  for (const name of family.toLowerCase().match(/\p{L}+/gu) ?? [])
    familiesOf.set(name, [...(familiesOf.get(name) ?? []), at]);
});

/** Whether two given names may be one person's: David and Dave, Jo and Joanne; not Joanne and Joanna. Case does not count. */
export function mayBeSameGivenName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const families = familiesOf.get(b) ?? [];
  return a === b || (familiesOf.get(a) ?? []).some((family) => families.includes(family));
}
