import { wordSet } from '../../text/word-list.ts';

/**
 * Given names common in England today. They only strengthen a guess: somebody with a name that is not
 * listed is still read where the sentence itself shows a person ("…, Chair of …", "contact …").
 */
const LISTED = `
Aaron Abbas Abbie Abdi Abdirahman Abdul Abdullah Abdulrahman Abebe Abena Abeni Abida Abigail Abimbola Abiodun Abiola
Abraham Absalom Abu Achieng Ada Adaeze Adam Adanna Adebayo Adebola Adele Adeola Adesua Aditi Aditya Adnan Adrian
Adunni Adwoa Afia Afolabi Afsana Agata Agatha Agnes Agnieszka Ahmed Aida Aidan Aiko Aileen Ailsa Aine Aisha Aishwarya
Ajay Akeem Akiko Akin Akosua Akram Akua Aladdin Alan Alana Alasdair Alastair Albert Albie Aldous Alec Aleena Alejandra
Alejandro Aleksander Aleksandra Alena Alex Alexa Alexander Alexandra Alexandros Alexis Alfie Alfonso Alfred Algernon
Ali Alice Alicia Alina Alisdair Alisha Alison Alistair Allan Allegra Allison Ally Almaz Almudena Aloysius Alun Alva
Alvin Alwyn Amadou Amanda Amandeep Amar Amara Amarjit Ambrose Amelia Amelie Amina Aminata Amir Amirah Amit Amma Amol
Amrit Amrita Amy Ana Anand Ananya Anastasia Andre Andrea Andreas Andrei Andrew Andrzej André Andy Aneurin Angela
Angelina Angelo Angharad Angie Angus Aniela Anika Anil Anisa Anita Anjali Anjuli Anjum Ann Anna Annabel Annalise Anne
Anneka Annette Annie Anouk Anselm Anthea Anthony Antoine Antoinette Anton Antonia Antonio Antony Anusha Anwar Anwen
Anya Aoife Aparna Apollonia Araminta Archibald Archie Aretha Ariadne Arif Aristide Arjan Arjun Arlene Armando Arno
Arnold Aroha Arthur Arti Artur Arun Arvind Arwel Asad Asha Ashley Asif Asim Aslam Astrid Athena Atinuke Aubrey Audrey
Augusta Augustine Augustus Aurelia Aurelio Ava Avril Ayaan Ayana Ayesha Ayo Ayodele Aziz Azra Babak Babatunde Bahar
Balbir Baldev Baljinder Baljit Balthazar Barack Barbara Barnabas Barnaby Barry Bartholomew Basil Bastian Beata
Beatrice Beatrix Beatriz Becky Bekah Bekka Belinda Bella Ben Benazir Benedict Benita Benito Benjamin Berenice
Bernadette Bernadine Bernard Bernie Bertha Bertie Bertram Bertrand Berwyn Beryl Bessie Beth Bethan Bethany Bettina
Betty Bev Beverley Bhavesh Bhavna Bianca Bilal Birgit Björn Blanche Blessing Blessings Blodwen Blythe Bob Bogdan
Bolanle Bolu Boris Bosede Bozena Brandon Branwen Brenda Brendan Brian Bridget Brigid Brigitte Briony Britta Bronagh
Bronte Bronwen Bruce Bruno Bryan Brynn Bryony Bukola Byron Caitlin Caleb Callie Calliope Callum Calvin Calypso Cameron
Camilla Camille Camillo Candice Caoimhe Carl Carla Carlo Carlos Carlotta Carly Carmel Carmen Carolina Caroline Carolyn
Carrie Carys Casimir Caspar Casper Cassandra Cassian Cassius Catalina Caterina Cath Cathal Catherine Cathleen Cathy
Catriona Cecil Cecile Cecilia Cecily Cedric Celeste Celia Celine Ceri Ceridwen Cerys Chaim Chandra Chantal Chantelle
Charis Charlene Charles Charlie Charlotte Charmaine Cherie Cheryl Chiamaka Chiara Chibuzo Chidi Chidinma Chika Chike
Chimamanda Chinedu Chinwe Chioma Chipo Chiyo Chloe Chris Christa Christabel Christelle Christiana Christina Christine
Christopher Christos Chukwudi Chukwuemeka Cian Ciara Cillian Cindy Claire Clara Clare Clarence Clarice Clarissa
Claudette Claudia Claudine Claudio Clement Clementine Cleo Clifford Clive Clodagh Cloelia Clotilde Coleen Colette
Colin Colleen Colm Conall Connor Conor Conrad Constance Constantin Consuelo Cora Coralie Cordelia Corinne Cormac
Cornelia Cornelius Cosima Cosmo Courtney Craig Cressida Crispin Cristina Curtis Cynan Cynthia Cyril Cyrus Cécile
Dafydd Dagmar Dai Daisuke Daisy Dalia Dalisay Daljit Damaris Damian Damien Damilola Damini Dan Dana Daniel Daniela
Daniele Danielle Danny Danuta Daphne Daria Darius Dariusz Darnell Darren Darya Dashiell Dave David Davina Davinder
Dawit Daya Dean Deanna Deb Debbie Deborah Declan Deepa Deirdre Dele Delia Delilah Delphine Delroy Delyth Demelza
Demetrius Demi Denis Denise Dennis Denzil Deolinda Derek Dermot Derrick Dervla Deshawn Desiree Desmond Devika Dewi Dez
Dhruv Diana Diane Diarmuid Diego Dieter Dilip Dilys Dimitar Dimitra Dimitri Dimitrios Dina Dinah Dinesh Dionne Dipak
Dipika Divya Dmitri Dolores Dominic Dominik Dominika Dominique Donal Donald Donatella Donna Dora Dorcas Doreen Dorian
Doris Dorota Dorothea Dorothy Dougal Douglas Dragan Drusilla Duncan Dunstan Dylan Dympna Eamon Eamonn Ebele Eben
Ebenezer Ebony Ebrima Edda Eddie Eddy Edgar Edina Edith Edmund Edna Eduardo Edward Edwin Edwina Efua Eileen Eilidh
Eirlys Ekaterina Elaine Eleanor Elena Eleni Elfrida Eli Elias Elif Elijah Elin Elina Elinor Eliot Elisa Elisabeth
Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elliott Eloise Elsa Elspeth Elton Eluned Elvira Elvis Emeka Emil Emilia
Emiliano Emilie Emily Emir Emlyn Emma Emmanuel Emmeline Emre Emrys Emyr Enid Enoch Enrico Enrique Ephraim Eric Erica
Erik Erika Erin Erma Ernest Ernesto Eshan Esi Esme Esmeralda Esmé Esperanza Estelle Esther Ethan Ethel Etienne Euan
Eudora Eugene Eugenia Eugenie Eunice Eva Evan Evander Evangeline Evelina Evelyn Everton Ewa Ewan Ewen Ezekiel Ezinne
Ezra Fabian Fabio Fabiola Fadia Fahad Faisal Faiza Fallon Fanny Farah Farhan Farid Farida Farouk Farrah Farzana Fatai
Fatima Fatma Fatou Fatoumata Fay Faye Fedor Felicia Felicity Felipe Felix Femi Fenella Ferdinand Fergal Fergus
Fernanda Fernando Ffion Fidelma Filip Filippa Findlay Finlay Finn Finola Fintan Fiona Fitzroy Flavia Fleur Flora
Florence Florian Folake Folasade Fran Frances Francesca Francesco Francis Francisco Franciszek Francois Frannie Franz
François Fred Freda Freddie Frederic Frederick Frederik Freya Frida Friedrich Fumiko Funmi Funmilayo Gabor Gabriel
Gabriela Gabriella Gabrielle Gaia Gail Ganesh Gareth Gary Gavin Gayle Gaynor Gbenga Geeta Gemma Genevieve Geoff
Geoffrey Georg George Georges Georgette Georgia Georgina Geraint Gerald Geraldine Gerard Gerda Gerhard Germaine Gerry
Gertrude Gethin Ghislaine Giacomo Gideon Gilbert Giles Gill Gillian Gina Ginevra Giorgio Giovanna Giovanni Gisela
Giselle Gita Gitte Giulia Giuseppe Gladys Glen Glenda Glenn Glenys Gloria Glyn Glynis Godfrey Goran Gordon Graeme
Graham Grainne Greg Gregor Gregory Greta Gretchen Grigor Grzegorz Gráinne Gudrun Guido Guillermo Gulnaz Gunnar Gunther
Gurdeep Gurdip Gurjit Gurmeet Gurpreet Gurvinder Gus Gustav Guy Gwen Gwendolen Gwendoline Gwendolyn Gwenllian Gwilym
Gwyn Gwyneth Habib Hadiza Hadley Hafsa Hakan Hakeem Hal Halima Hamid Hamish Hamza Hanna Hannah Hannelore Hans Harald
Hardeep Hardip Harinder Harish Harjinder Harjit Harleen Harold Haroon Harpreet Harriet Harry Harsha Hasan Hassan
Hattie Hayley Hazel Heath Hector Hedda Hedwig Heidi Heike Helen Helena Helene Helga Hemant Henri Henrietta Henriette
Henrik Henry Henryk Hephzibah Herbert Herman Hermione Hester Hestia Hetty Hideo Hilary Hilda Hildegard Hina Hiroshi
Hitesh Honor Honora Horace Horatio Hortense Howard Hubert Hugh Hugo Humphrey Hussain Hussein Huw Hwa Hyacinth Iain Ian
Ianthe Ibrahim Ibukun Idowu Idris Iestyn Ieuan Ifan Ifeanyi Ifeoma Ifeyinwa Ignatius Igor Ilaria Ilona Ilse
Iman Imani Imelda Immaculata Imogen Imran Imtiaz Inderjit Indira Ines Inga Inge Ingeborg Ingrid Inés Iolanthe Iona
Irene Irfan Irina Iris Irma Isaac Isabel Isabella Isabelle Isadora Iseult Ishaan Ishbel Ishmael Isidora Isla
Ismail Isobel Isolde Istvan Ivan Ivana Ivo Ivor Iwona Izabela Izzy Jabari Jabir Jacek Jacinta Jackie Jacob
Jacqueline Jacques Jacqui Jadwiga Jagdeep Jagdish Jaime Jakub Jamal James Jamie Jamila Jan Jane Janek Janelle Janet
Janette Janice Janine Janusz Jared Jarek Jarvis Jas Jasbir Jasdeep Jason Jaspal Jasper Jaspreet Jasvinder Jaswinder
Javed Javier Jay Jaya Jayden Jayne Jaz Jean Jeanette Jeannette Jeannie Jedediah Jeff Jeffrey Jelena Jemima Jen Jenna
Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jerzy Jesper Jess Jesse Jessica Jethro Jill Jillian Jim
Jimmy Jiri Jitendra Jo Joachim Joan Joanna Joanne Joaquin Jocasta Jocelyn Jochen Jodie Joe Joel Johan Johanna Johannes
John Johnny Jolanta Jolyon Jon Jonah Jonas Jonathan Jonny Joonas Jordan Jorge Jorgen Jory Josef Joseph Josephine Josh
Joshua Josiah Josie José Jovan Joyce Juan Juanita Juanito Jude Judit Judith Judy Julia Julian Juliana Julie Juliet
Juliette Julio Julius Juma Junaid Juniper Juno Jurgen Justin Justine Justyna Jyoti Jürgen Kabir Kadiatou Kai Kaia
Kajal Kalpana Kamal Kamala Kamaldeep Kamil Kamila Kamran Kanwal Karan Kareem Karen Karim Karima Karin Karina Karl
Karla Karolina Karsten Kashif Kasia Kaspar Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn Kathy Katie
Katja Katrina Katya Kaveh Kavita Kay Kayode Kazimierz Keeley Kehinde Keir Keisha Keith Kelechi Kelly Kelvin Kemal Kemi
Ken Kendra Kenji Kenneth Kerem Kerry Kerstin Kevin Keziah Khadija Khadijah Khalid Khalida Khalil Kiera Kieran Kieron
Kiko Kilian Kim Kimberley Kingsley Kiran Kirill Kirsten Kirstin Kirsty Kirti Kitty Klara Klaus Kofi Kojo Kolawole
Konrad Konstantin Kosta Krishna Kristen Kristian Kristina Kristof Krystyna Krzysztof Kuba Kumar Kunle Kurt Kwabena
Kwadwo Kwaku Kwame Kwasi Kwesi Kyle Kyra Lachlan Ladi Laetitia Laila Lakshmi Lalita Lamar Lara Larissa Larry Lars
Laszlo Lata Latisha Latoya Laura Lauren Laurence Laurent Laurie Lavinia Layla Lazarus Leah Leander Leanne Lech Lee
Leela Leif Leila Leilani Lemuel Len Lena Leni Leo Leon Leona Leonard Leonardo Leonie Leonora Leontyne Leopold Leroy
Lesley Leslie Leszek Leticia Lettice Lewis Liam Liana Libby Lidia Liesel Lila Lilian Liliana Lillian Linda
Lindsay Lindsey Linford Linus Lionel Lisa Lisette Liv Livia Liz Ljubica Llewellyn Lloyd Lois Lola Lorcan Lorena
Lorenzo Loretta Lorna Lorraine Lotte Lottie Louis Louisa Louise Lowri Lubna Luca Lucas Lucia Lucian Luciana Lucien
Lucille Lucinda Lucjan Lucretia Lucy Ludmila Ludo Ludovic Luigi Luis Luisa Lukas Lukasz Luke Luna Luther Lydia Lyn
Lynda Lyndon Lynette Lynn Lynne Lynsey Lyra Lysette Lyudmila Maarten Mabel Madeleine Madeline Mads Maeve Magda
Magdalena Maggie Magnus Mahesh Mahira Mahmood Mahmoud Mai Maia Mairead Mairi Maisie Maja Makeda Malachi Malachy
Malcolm Malgorzata Malik Malika Malin Mandla Mandy Manisha Manjeet Manjit Manoj Manpreet Mansoor Manuel Manuela Mara
Marah Marcel Marcela Marcella Marcelline Marcia Marcin Marco Marcos Marcus Mared Margaret Margarita Margery Margot
Marguerita Marguerite Maria Mariam Marian Marianne Maribel Marie Mariella Marietta Marika Mariko Marilyn Mario Marion
Marisa Marisol Marit Marius Marjorie Marko Markus Marlene Marlon Marlowe Marta Martha Martin Martina Martine Martyn
Marvin Mary Maryam Maryann María Masud Mateo Mateusz Mathias Mathilda Mathilde Matilda Matt Matteo Matthew Matthias
Maud Maude Maura Maureen Maurice Mauricio Mavis Maximilian Maxine Maya Mayowa Mbali Meena Meera Megan Mehdi Mehmet
Mehwish Mei Mei-Ling Meinir Meirion Mel Melanie Melina Melinda Melissa Melvin Melvyn Mena Mendel Mererid Meriel Merle
Merlin Merlyn Merryn Meryl Mia Michael Michaela Michal Michel Michele Michelle Mick Miguel Mihai Mikael Mike Mikhail
Mikolaj Mila Mildred Milena Milica Milka Millicent Milo Milos Mina Minal Mingxia Minh Mira Miranda Mirela Miriam
Mirjam Miroslav Mitzi Miyoko Modupe Mohamed Mohammad Mohammed Mohan Mohsin Moira Moises Mollie Molly Mona Monica
Monika Monique Montserrat Morag Mordechai Moritz Morten Morwen Morwenna Moses Mostyn Muhammad Muireann Mumtaz Mungo
Muriel Musa Mustafa Mwanaisha Mwangi Myfanwy Mylene Myra Myrtle Nabil Nabila Nadeem Nadia Nadine Nadir Naeem Nahid
Naima Nalini Nancy Nanette Naoko Naomi Nargis Narinder Nasima Nasir Nasreen Nasrin Nastassia Natalia Natalie Natasha
Nathalie Nathan Nathaniel Naveed Navin Navjot Nayla Ndidi Neal Ned Neelam Neema Neena Neha Neil Nell Nella Nerissa
Nerys Nessa Nesta Nestor Neville Ngaire Ngozi Niall Niamh Nic Niccolo Nicholas Nick Nicky Nicola Nicolai Nicolas
Nicole Nicoletta Niels Nigel Nikhil Nikita Nikki Nikola Nikolai Nikolaos Nilesh Nils Nilufar Nimco Nimmi Nina Nirmal
Nirmala Nisha Nita Nkechi Nnamdi Noah Noam Noel Noelle Nomfundo Nomvula Nonso Noor Nora Norah Noreen Noriko Norma
Norman Nour Noémie Nuala Nura Nuria Nurul Nyah Nyasha Obadiah Obafemi Obinna Octavia Octavio Odalys Odette Odile
Ofelia Oisin Oisín Okechukwu Oksana Oladipo Olaf Olamide Olanrewaju Oleg Olena Olga Olimpia Oliver Olivia Olivier
Olu Olubunmi Olufemi Olumide Oluwafemi Oluwakemi Oluwaseun Oluwatobi Olwen Olwyn Omar Omari Omolara Omotola Onyeka
Oona Oonagh Ophelia Oprah Orhan Orla Orlando Orson Osagie Osama Osbert Oscar Oskar Osman Osric Oswald Ottilie Otto
Ottoline Oumar Owain Owen Oyinkan Pablo Paddy Padma Padraig Paige Paloma Pam Pamela Pandora Paola Paolo Parisa
Parminder Parveen Parvin Pascal Pascoe Patrice Patricia Patrick Patrycja Patsy Paul Paula Paulette Paulina Pauline
Paulo Pavel Pawel Pearl Pedro Peggy Penelope Percival Percy Perdita Peregrine Pernille Perpetua Perran Pete Peter
Petra Petronella Petros Phaedra Phil Philip Philippa Phillip Phillipa Phoebe Phyllida Phyllis Pia Pierre Piers Pietro
Pilar Pinar Piotr Pippa Piran Polly Poonam Portia Prabhjot Pradeep Prakash Pramod Prasad Pratibha Preeti Prem Prisca
Priscilla Priti Priya Priyanka Przemyslaw Puja Purnima Qasim Quentin Quincy Rabia Rachael Rachel Rachid Radek Radha
Radoslaw Rafael Rafaela Rafal Rafferty Rafi Rafiq Raheem Rahim Rahul Raisa Raj Raja Rajan Rajesh Rajinder Rajiv Rajni
Rakesh Ralph Rama Ramesh Ramila Ramon Ramona Rana Randolph Rania Ranjit Raphael Raquel Rasheed Rashid Rashida Rasmus
Raul Ravi Ravinder Ravindra Raymond Raza Raúl Rebecca Rebekah Reece Reena Regan Reggie Reginald Rehana Rehman Reinhold
Rekha Remi Remy Rena Renata Rene Renee René Renée Reuben Reuven Reza Rhea Rhian Rhiannon Rhodri Rhona Rhonda Rhydian
Rhys Ricardo Richard Richenda Rick Ridwan Rika Riley Rina Rishi Rita Ritu Riya Riz Rizwan Robert Roberta Roberto Rocco
Roderick Rodney Rodrigo Roger Rohan Rohini Roisin Roland Rollo Romana Romano Romilly Romola Ron Ronald Ronan Ronit
Rory Rosa Rosalba Rosalia Rosalie Rosalind Rosalyn Rosamond Rosamund Rosanna Rosario Roscoe Roseanna Roselyn Rosemarie
Rosemary Rosie Roslyn Ross Rowena Roxana Roxanne Roy Royston Roza Ruairi Ruaridh Rubina Rudolf Rudy Rufus
Rukhsana Rukmini Rumana Rupal Rupert Rupinder Ruslan Russell Rustam Ruth Ryan Ryszard Róisín Sabah Sabeena Sabina
Sabine Sabrina Sachin Sadia Sadie Saeed Saffron Sagal Sahar Saida Saima Saira Sajid Sakina Salah Salim Sally Salma
Salman Salome Salvador Salvatore Sam Samantha Samara Sami Samina Samir Samira Samson Samuel Sandeep Sandra Sangeeta
Sanjay Sanjeev Sanna Santiago Santosh Saoirse Sapna Sara Sarah Sarbjit Sarita Sasha Saskia Satish Satnam Satwinder
Satya Saul Savita Sayed Scott Sean Seb Sebastian Sebastien Seema Selima Selina Selma Selwyn Senait Seraphina Serena
Sergei Sergio Seth Seun Severin Seán Shabana Shabnam Shahid Shahida Shahnaz Shakil Shakira Shalini Shamim Shamima 
Shane Shanelle Shanice Shannon Shanta Shanthi Sharif Sharmila Sharon Shaun Shauna Shay Shayla Shazia Sheena Sheila
Shekhar Shelagh Shelley Shereen Sherif Sherrie Sherry Shilpa Shimon Shiraz Shireen Shirin Shirley Shivani Shobha Shona
Shonda Shreya Shulamit Sian Sibyl Siddharth Sidney Sidra Siegfried Sigrid Silas Silvana Silvia Silvio Simon Simone
Simran Sinead Siobhan Siobhán Sioned Sipho Sira Siân Slawomir Smita Sofia Sofie Sohail Solange Solomon Solveig Somchai
Sonali Sondra Sonia Sonja Sonya Sophia Sophie Soraya Sorcha Soren Spyros Sreeja Stacey Stacy Stan Stanislav Stanislaw
Stanley Stavros Stefan Stefania Stefanie Stefano Steffan Stelios Stella Stephanie Stephen Sterre Steve Steven Stewart
Stina Stuart Subhash Sudha Sukhdeep Sukhjit Sukhvinder Sukhwinder Sulaiman Suleiman Suleman Sumaira Suman Sumaya Sumit
Sunil Sunita Suniti Sunniva Suresh Surinder Surjit Susan Susannah Susanne Sushila Sushma Susie Suzan Suzanne Suzie
Sven Svetlana Swati Sybil Syeda Sylvester Sylvia Sylvie Szymon Søren Tabitha Tadeo Tadeusz Tadhg Taha Tahir Tahira
Tahmina Taiwo Takashi Talia Talitha Talulah Tamara Tamika Tamsin Tamsyn Tania Tanisha Tanvir Tanya Tara Tariq Tarquin
Tasha Tasleem Tatiana Tatjana Tatyana Taufiq Tayo Tayyab Ted Tegan Tejal Temi Temitope Tendai Tenzin Teodor Terence
Teresa Terese Terje Terri Terry Tess Tessa Tevita Thabo Thaddeus Thandi Thandiwe Thea Themba Theo Theodora Theodore
Theodosia Theresa Theresia Thierry Thijs Thomas Thomasina Thora Thorsten Tia Tiago Tiana Tibor Tiffany Tikiri Tilda
Tilly Tim Timon Timothea Timothy Tina Tinashe Tiwa Tobi Tobiah Tobias Tobin Toby Todd Toks Tola Tolani Tolu Tom Tomas
Tomasz Tomiwa Tomos Tomás Tony Torquil Torsten Tosin Toyin Tracey Tracy Trevor Trina Trish Tristan Trixie Troy Trudi
Trudy Tsegaye Tunde Tunji Tyra Tyrone Uchenna Udo Ugo Ugochi Ulla Ulric Ulrich Ulrike Uma Umar Umberto Una Ursula
Urszula Urvashi Usha Usman Uwe Uzma Uzoma Vadim Vaibhav Valentina Valentino Valeria Valerie Valmai Vanda Vanessa
Vangelis Varsha Vasile Vasiliki Veena Velma Venetia Venkat Vera Verity Vernon Veronica Veronika Vibeke Vicki Vicky
Victor Victorine Vijay Vijaya Vikram Viktor Viktoria Vilma Vimal Vinay Vincent Vincenzo Vineet Vinod Viola Violeta
Viraj Virginia Vittoria Vivek Viviana Vivien Vivienne Vlad Vladimir Vojtech Volkan Vusi Waheed Wahida Wale Waleed
Waleria Walid Walter Wambui Wanda Wangari Waqar Wayland Wayne Wenceslas Wendell Wendy Werner Wesley Wilbur Wilf
Wilfred Wilhelm Wilhelmina Willa Willem William Wilma Winifred Winnie Winsome Winston Wioletta Wiremu Wojciech Wole
Wolfgang Wren Wynford Wystan Xander Xanthe Xanthia Xavi Xavier Xenia Ximena Xiulan Xochitl Yaa Yael Yakubu Yana
Yannick Yara Yared Yaroslav Yaseen Yasemin Yashpal Yasin Yasir Yasmeen Yasmin Yasmina Yaw Yemi Yesenia Yetunde Yevgeny
Yiannis Yinka Yitzhak Yoko Yolanda Yolande Yonas Yorick Yosef Yoshi Ysanne Yuki Yulia Yuri Yusra Yusuf Yves Yvette
Yvonne Zach Zachary Zadie Zaheer Zahid Zahida Zahir Zahra Zaid Zaida Zaina Zainab Zak Zakaria Zaki Zanele Zara Zarina
Zayd Zbigniew Zdenek Zeenat Zehra Zelda Zelma Zena Zeno Zeynep Zhanna Zia Zibby Zinaida Ziyad Zoe Zofia Zola Zoltan
Zora Zoran Zosia Zsofia Zubaida Zubair Zubin Zuleika Zulfiqar Zuzanna Áine
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
