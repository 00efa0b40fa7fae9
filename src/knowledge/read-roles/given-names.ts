import { wordSet } from '../../text/word-list.ts';

/**
 * Given names common in England today. They only strengthen a guess: somebody with a name that is not
 * listed is still read where the sentence itself shows a person ("…, Chair of …", "contact …").
 */
const LISTED = `
Aaron Abbas Abdul Abigail Abu Adam Adele Adrian Agnes Ahmed Aidan Aileen Aisha Akua Alan Alana Alastair Albert
Alex Alexander Alexandra Alexis Alfie Ali Alice Alicia Alison Alistair Allan Allison Ally Almudena Amanda Amara
Amir Amit Amina Amy Ana Ananya Andrea Andrew Andy Angela Angie Angus Anil Anita Anjali Ann Anna Annabel Anne Annette
Annie Anthea Anthony Antonia Anton Antony Arjun Arthur Arun Asha Ashley Asif Audrey Ayesha Barbara Barry Beatrice
Becky Bekah Bekka Ben Benedict Benjamin Bernadette Bernard Bernie Beth Bethan Bethany Betty Beverley Bev Blessing
Bob Brenda Brendan Brian Bridget Bronwen Bryan Bryony Caitlin Callum Cameron Camilla Carl Carla Carly Carmel
Carmen Caroline Carolyn Catherine Cath Cathy Cecilia Celia Charles Charlie Charlotte Cheryl Chidi Chinwe Chloe
Chris Christina Christine Christopher Ciara Claire Clara Clare Claudia Clive Colette Colin Colleen Colm Connor
Conor Cormac Corinne Craig Cristina Cynthia Daisy Daljit Damian Damien Dan Daniel Danielle Danny Daphne Darren
Dave David Davina Dawit Dean Deb Debbie Deborah Declan Deepa Deirdre Denise Dennis Derek Desmond Dez Diana Diane
Dilip Dinah Dominic Donald Donna Doreen Doris Dorothy Douglas Dylan Ebony Eddie Edith Edmund Edward Edwina Eileen
Eilidh Elaine Eleanor Eleni Elena Eli Elijah Elisabeth Elizabeth Ella Ellen Ellie Elliot Elspeth Emily Emma
Emmanuel Eric Erica Erin Esther Ethan Eugene Eva Evelyn Ewan Faisal Farah Farida Farzana Fatima Fatma Felicity
Felix Fergus Fiona Florence Frances Francesca Francis Fran Fred Freda Frederick Freya Gabriel Gail Gareth Gary
Gavin Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerry Gertrude Gill Gillian Gina Glen
Glenn Glenys Gloria Gordon Graeme Graham Grainne Greg Gregory Gurpreet Guy Gwen Hannah Hamza Harold Harriet Harry
Harpreet Hassan Hayley Hazel Heidi Helen Helena Helga Henrietta Henry Hilary Hilda Howard Hugh Hugo Hussain
Ian Ibrahim Ifeoma Imogen Imran Indira Ingrid Irene Iris Isaac Isabel Isabella Isabelle Isla Ismail Isobel Ivan
Jacinta Jackie Jacob Jacqueline Jacqui James Jamie Jamila Jan Jane Janet Janette Janice Janine Jared Jas Jason
Jasvinder Javed Jay Jayne Jean Jeanette Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jess Jessica Jill
Jillian Jim Jimmy Jo Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jonny Jordan Joseph Josephine Josh
Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Justin Justine Kamal Karen Karin Karim Karl Kate Katherine
Kathleen Kathryn Kathy Katie Kavita Kay Keith Kelly Ken Kenneth Kerry Kevin Khalid Kieran Kim Kimberley Kiran Kirsten
Kirsty Krishna Kristen Kwame Kyle Lakshmi Lara Larry Laura Lauren Laurence Leah Leanne Lee Leila Len Leo Leon
Leonard Leonie Lesley Leslie Lewis Liam Lillian Lilian Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lorna Lorraine
Louis Louisa Louise Lucia Lucinda Lucy Luke Lydia Lyn Lynda Lynn Lynne Lynsey Madeleine Maggie Mairead Malcolm
Malik Mandy Manjit Marcia Marcus Margaret Maria Marian Marianne Marie Marilyn Mario Marion Marjorie Martha Martin
Martina Martyn Mary Matt Matthew Maureen Maurice Maxine Megan Mehmet Mel Melanie Melissa Melvin Meera Mia Michael
Michaela Michelle Miguel Mike Miranda Miriam Mohamed Mohammad Mohammed Moira Mollie Molly Mona Monica Morag Muhammad
Muriel Nabila Nadia Nadine Naomi Nargis Nasima Nasreen Natalia Natalie Natasha Nathan Neha Neil Nesta Ngozi Niall
Niamh Nic Nicholas Nick Nicky Nicola Nicole Nigel Nikki Nikhil Nina Nisha Noel Nora Norah Norma Norman Nuala
Oliver Olivia Olu Oluwaseun Omar Oonagh Orla Oscar Osman Owen Pam Pamela Parveen Patricia Patrick Paul Paula Pauline
Pavel Pearl Peggy Pete Peter Petra Phil Philip Philippa Phillip Phyllis Pippa Polly Priya Rachael Rachel Rahul Raj
Rajesh Ralph Ranjit Rashid Raymond Rebecca Rebekah Reena Rehana Rhian Rhiannon Rhona Rhys Richard Richenda Rick Rita
Robert Roberta Roger Roisin Roland Ron Ronald Rory Rosa Rosalind Rosamund Roseanna Rosemary Rosie Ross Rowena Roxanne
Roy Rukhsana Rupert Russell Ruth Ryan Saima Sajid Sally Salma Sam Samantha Samina Samira Samuel Sandeep Sandra Sanjay
Sara Sarah Satish Satnam Scott Sean Sebastian Selina Seema Shabana Shahid Shamim Shane Shannon Sharon Shaun Shazia
Sheila Shelley Sherry Shirin Shirley Siân Sian Sidney Silvia Simon Simone Sinead Siobhan Siobhán Sonia Sophia Sophie
Stacey Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sunil Sunita Surinder Susan Susannah Susanne
Susie Suzanne Sylvia Tahir Tamara Tamsin Tamsyn Tania Tanya Tara Tariq Tayo Ted Terence Teresa Terri Terry Tessa
Thea Theo Theresa Thomas Tim Timothy Tina Toby Todd Tom Tony Tracey Tracy Trevor Trish Tristan Tunde Una Ursula Usha
Usman Valerie Vanessa Vera Veronica Vicki Vicky Victor Vijay Vikram Vincent Vivien Vivienne Wale Walter Wanda
Wayne Wendy Wesley Wilfred William Winifred Winston Xavier Yasmin Yinka Yolanda Yusuf Yvette Yvonne Zach Zahra Zainab
Zara Zelda Zoe Zubair
`;

/** Given names that are also ordinary words or places: believed only before a word that is neither. */
const ALSO_WORDS = `
Amber April Art August Autumn Bill Carol Chelsea Chester Christian Crystal Dawn Drew Earl Eve Faith Frank Gene
Glen Grace Grant Harmony Heather Holly Hope Ivy Jack Jade Jasmine Jewel Joy June Kent Lily Lincoln Marina Mark Max
May Mercy Miles Norm Olive Paris Pat Penny Philomena Prince Rich Rob Robin Rose Ruby Sandy Scarlett Sonny Sterling Sue
Summer Sydney Victoria Violet Will
`;

export const GIVEN_NAMES = wordSet(LISTED);
export const GIVEN_NAMES_ALSO_WORDS = wordSet(ALSO_WORDS);

/** Whether a word is a given name and nothing else, in whatever case it is written. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
