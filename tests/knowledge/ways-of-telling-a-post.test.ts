import { expect, test } from 'vitest';
import { readRoles } from '../../src/knowledge/read-roles/read-roles.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';
import { shown, update } from './an-update.ts';

/** Ways of telling who holds, takes, gives up, shares, covers or will have a post, each with all that is read from it. */
const TELLING = `
Mared Pritchard is the DCS in Luton.
    Mared Pritchard (Luton) · DCS · Luton

Oisin Gallagher-Roe is now our regional chair.
    Oisin Gallagher-Roe · chair · Eastern region

The chair of the Eastern Fostering Board is Tolani Briggs.
    Tolani Briggs · chair · Eastern Fostering Board

Our new sponsor for early help is Wren Castleton (Norfolk).
    Wren Castleton (Norfolk) · sponsor · early help

Its manager is Petronella Dyer.
    Petronella Dyer · manager · no body

Its first director will be Kofi Lansdowne.
    Kofi Lansdowne · director · no body · coming

Serving as vice chair this year is Delyth Marchetti from Essex.
    Delyth Marchetti (Essex) · vice chair · Eastern region

Chairing the Neglect Network is Obadiah Finch of Thurrock.
    Obadiah Finch (Thurrock) · chair · Neglect Network

At the helm of the Kinship Hub is Ines Carvalho-Smith.
    Ines Carvalho-Smith · lead · Kinship Hub

Heading up the new unit will be Torquil Banerjee.
    Torquil Banerjee · head · new unit · coming

CHAIR: Balthazar Quince (Thurrock).
    Balthazar Quince (Thurrock) · chair · Eastern region

Since May the manager has been Fleur Oduya.
    Fleur Oduya · manager · Eastern region, from 2018-05

It was carried that Aubrey Stannard be elected vice chair for the period 2019 to 2021.
    Aubrey Stannard · vice chair · Eastern region

Zuleika Hartwell has been made permanent DCS in Peterborough.
    Zuleika Hartwell (Peterborough) · DCS · Peterborough

Cosmo Petrov was voted in as chair of the Eastern region.
    Cosmo Petrov · chair · Eastern region

Fenella Okoro has been named as Suffolk’s next director of children’s services.
    Fenella Okoro (Suffolk) · DCS · Suffolk · coming

Idris Vaughan-Cole has been promoted to Assistant Director for Inclusion in Bedford.
    Idris Vaughan-Cole (Bedford) · assistant director for inclusion · Bedford

Marisol Trent was unanimously re-elected as treasurer of the network.
    Marisol Trent · treasurer · network

Hamish Oyewole has been installed as head of the Eastern Adoption Agency.
    Hamish Oyewole · head · Eastern Adoption Agency

Perdita Lamb was confirmed in post as DCS in Essex last month.
    Perdita Lamb (Essex) · DCS · Essex

Seun Whitcombe has been co-opted on to the board as parent representative.
    Seun Whitcombe · parent representative · no body

Bronte Mistry has been seconded to the region as data lead.
    Bronte Mistry · data lead · Eastern region

Luton has appointed Casper Whyte as its Director of Children’s Services.
    Casper Whyte (Luton) · DCS · Luton

The network elected Honor Tembo, DCS in Norfolk, as chair for two years.
    Honor Tembo (Norfolk) · DCS · Norfolk
    Honor Tembo (Norfolk) · chair · Eastern region

Directors have chosen Leopold Nash to chair the Sufficiency Board.
    Leopold Nash · chair · Sufficiency Board

Essex has made Tamika Rowbottom its permanent Director of Children’s Services.
    Tamika Rowbottom (Essex) · DCS · Essex

Thurrock have named Wilf Adeoti interim DCS.
    Wilf Adeoti (Thurrock) · interim DCS · Thurrock

The committee has asked Blythe Karimi to act as vice-chair.
    Blythe Karimi · vice chair · Eastern region

We have recruited Sorrel Ogden as our SEND adviser.
    Sorrel Ogden · SEND adviser · Eastern region

Directors have appointed Mungo Achterberg to the vacant role of Improvement Manager.
    Mungo Achterberg · improvement manager · Eastern region

Members have voted Elfrida Chowdhury into the chair of the Data Board.
    Elfrida Chowdhury · chair · Data Board

Suffolk has tempted Jarvis Penhale away from Kent to be its principal social worker.
    Jarvis Penhale (Suffolk) · principal social worker · Suffolk

Bedford has brought in Rufus Amadi as interim DCS.
    Rufus Amadi (Bedford) · interim DCS · Bedford

The Trust named Carys Voss chief executive in May.
    Carys Voss · chief executive · Trust, from 2018-05

Nerissa Blount takes over as DCS in Norfolk on 1 June.
    Nerissa Blount (Norfolk) · DCS · Norfolk · coming, from 2019-06-01

Ottoline Rees took the chair of the Eastern region in January.
    Ottoline Rees · chair · Eastern region, from 2019-01

Gwilym Sarkar will take the chair of the Practice Forum from April.
    Gwilym Sarkar · chair · Practice Forum · coming, from 2019-04

Beatrix Mensah took up the reins as director in Thurrock on 4 February.
    Beatrix Mensah (Thurrock) · DCS · Thurrock, from 2019-02-04

Dashiell Crewe has taken on the sponsorship of the SEND workstream.
    Dashiell Crewe · sponsor · SEND workstream

Ambrose Kuti assumes the presidency of ADCS in April.
    Ambrose Kuti · president · ADCS · coming, from 2019-04

Saffron Teale steps into the role of programme manager next month.
    Saffron Teale · programme manager · Eastern region

Lowri Akande stepped up from deputy to become director in Suffolk.
    Lowri Akande (Suffolk) · DCS · Suffolk

Anselm Gurney has stepped into the breach as acting DCS at Southend-on-Sea.
    Anselm Gurney (Southend-on-Sea) · interim DCS · Southend-on-Sea

Clemency Osei-Bonsu has taken up the post of Virtual School Head in Luton.
    Clemency Osei-Bonsu (Luton) · virtual school head · Luton

Rosalba Finlay starts as regional co-ordinator on 3 June.
    Rosalba Finlay · regional co-ordinator · Eastern region · coming, from 2019-06-03

Merryn Oduya joined Hertfordshire in January as executive director for children.
    Merryn Oduya (Hertfordshire) · executive director for children · Hertfordshire, from 2019-01

Silas Pemberton has joined Cambridgeshire as DCS.
    Silas Pemberton (Cambridgeshire) · DCS · Cambridgeshire

Thea Lockwood-Jones arrived in February as DCS for Bedford.
    Thea Lockwood-Jones (Bedford) · DCS · Bedford, from 2019-02

Jocelyn Abara has inherited the chair of the Data Group from Miles Pinto.
    Jocelyn Abara · chair · Data Group
    Miles Pinto · chair · Data Group · over

Evander Mills stays on as chair until March 2020.
    Evander Mills · chair · Eastern region, until 2020-03

Pernille Asante has agreed to carry on as vice-chair of the Workforce Board.
    Pernille Asante · vice chair · Workforce Board

Roderick Baptiste continues as DCS in Norfolk.
    Roderick Baptiste (Norfolk) · DCS · Norfolk

Hestia Quigley remains in post as DCS in Luton.
    Hestia Quigley (Luton) · DCS · Luton

Marlowe Tandy holds the safeguarding portfolio.
    Marlowe Tandy · lead · safeguarding

Ianthe Dorsey holds the chair of the Eastern Region Data Group.
    Ianthe Dorsey · chair · Eastern Region Data Group

Fitzroy Lund has agreed to serve as chair for a second term.
    Fitzroy Lund · chair · Eastern region

Quentin Obuya has been asked to carry on as chair until September 2019.
    Quentin Obuya · chair · Eastern region, until 2019-09

The board continues to be chaired by Aoife Merriweather.
    Aoife Merriweather · chair · board

The role of treasurer is held by Tobiah Crane.
    Tobiah Crane · treasurer · Eastern region

Officers met under the chairmanship of Philomela Adair from Essex.
    Philomela Adair (Essex) · chair · Officers

The Fostering Forum, under the leadership of Casimir Wolfe, has grown.
    Casimir Wolfe · lead · Fostering Forum

The forum met with Bertram Sesay in the chair.
    Bertram Sesay · chair · forum

Chairing duties for the year rest with Ngozi Farrow (Essex).
    Ngozi Farrow (Essex) · chair · Eastern region

The presidency passes to Amadou Kinsella on 1 April.
    Amadou Kinsella · president · no body · coming, from 2019-04-01

The chair of the Workforce Network has passed to Sunniva Blake.
    Sunniva Blake · chair · Workforce Network

The mantle of regional sponsor falls to Ezra Holroyd.
    Ezra Holroyd · sponsor · Eastern region

Responsibility for the plan lies with Isadora Finch, Assistant Director for Inclusion in Luton.
    Isadora Finch (Luton) · lead · plan
    Isadora Finch (Luton) · assistant director for inclusion · Luton

Sponsorship of the Neglect workstream now sits with Thaddeus Moyo.
    Thaddeus Moyo · sponsor · Neglect workstream

The baton of Virtual School Head has passed to Wendell Pryor in Luton.
    Wendell Pryor · virtual school head · no body

The post of Regional Adviser has gone to Dr Evadne Clarke.
    Evadne Clarke · regional adviser · Eastern region

The vacancy for a data analyst was filled in March by Lorcan Whitty.
    Lorcan Whitty · data analyst · no body

Directors agreed that the chairmanship should go to Kestrel Amis.
    Kestrel Amis · chair · Eastern region · coming

The Rota Hub is run by Makeda Sterling.
    Makeda Sterling · lead · Rota Hub

The Hub sits in Luton and is managed by Aurelio Finn.
    Aurelio Finn · manager · Hub

The project is overseen by Dr Winsome Paget, principal psychologist in Essex.
    Winsome Paget · lead · project
    Winsome Paget (Essex) · principal psychologist · Essex

The programme has been run since May by Benedetta Crowe.
    Benedetta Crowe · lead · programme

The group is convened by Tarquin Mbatha of Suffolk.
    Tarquin Mbatha (Suffolk) · convenor · group

The steering group is led by the director in Norfolk, Eluned Fry.
    Eluned Fry · lead · steering group
    Eluned Fry (Norfolk) · DCS · Norfolk

The Quality Network is coordinated by Sabine Ocloo.
    Sabine Ocloo · co-ordinator · Quality Network

The panel was to be chaired by Sir Mortimer Glass.
    Sir Mortimer Glass · chair · panel

The evaluation is headed by Professor Odette Munro at the University of Essex.
    Odette Munro (University of Essex) · head · evaluation

The improvement board is to be chaired by Sir Lucian Frost, formerly chief constable.
    Sir Lucian Frost · chair · improvement board · coming
    Sir Lucian Frost · chief constable · no body · over

Orsolya Bates runs the Peer Review Programme.
    Orsolya Bates · lead · Peer Review Programme

Emrys Sutcliffe manages the Foster Carer Hub.
    Emrys Sutcliffe · manager · Foster Carer Hub

Xanthia Morley oversees the Data Partnership.
    Xanthia Morley · lead · Data Partnership

Nadir Crossley, who runs the assessment hub, will send forms.
    Nadir Crossley · lead · assessment hub

Tindra Ellery coordinates the regional poverty network.
    Tindra Ellery · co-ordinator · regional poverty network

Aldous Njie convenes the Early Years Forum.
    Aldous Njie · convenor · Early Years Forum

Ceridwen Tull takes the lead on inspection for the region.
    Ceridwen Tull · lead · inspection for the region

Gethin Rao, who leads for admissions at Essex, is writing a guide.
    Gethin Rao · lead · admissions

Ursuline Beck is leading our work on neglect.
    Ursuline Beck · lead · work on neglect

Sebastienne Hull speaks for the region on mental health.
    Sebastienne Hull · spokesperson · mental health

Our voice at the NHS board is Blanche Ekwueme.
    Blanche Ekwueme · representative · NHS board

Torbjorn Leigh represents the region on the Family Justice Board.
    Torbjorn Leigh · representative · Family Justice Board

Lettice Monk is responsible for the SEND programme.
    Lettice Monk · lead · SEND programme

Cressida Vane is in charge of the Transport Hub.
    Cressida Vane · lead · Transport Hub

Until an appointment is made, Dorcas Finlayson is acting as director in Southend-on-Sea.
    Dorcas Finlayson (Southend-on-Sea) · interim DCS · Southend-on-Sea

Ptolemy Ward is covering the role of DCS in Luton.
    Ptolemy Ward (Luton) · interim DCS · Luton

Jemima Tuck is holding the fort in Essex as acting DCS.
    Jemima Tuck (Essex) · interim DCS · Essex

Ludo Pemba will act up as head of service until the autumn.
    Ludo Pemba · interim head of service · no body · coming

Constance Idowu is standing in as chair.
    Constance Idowu · interim chair · Eastern region

The deputy, Horatio Bloom, will cover as DCS in Thurrock.
    Horatio Bloom (Thurrock) · interim DCS · Thurrock · coming

The DCS in Bedford, Ivo Trask, is on sick leave; Calypso Rudge is deputising.
    Ivo Trask (Bedford) · DCS · Bedford
    Calypso Rudge (Bedford) · interim DCS · Bedford

Our SEND adviser, Mab Quince, is on maternity leave and Rollo Tennant is covering.
    Mab Quince · SEND adviser · Eastern region
    Rollo Tennant · interim SEND adviser · Eastern region

Ianto Roscoe replaces Meriel Bright as chair of the Data Board.
    Ianto Roscoe · chair · Data Board
    Meriel Bright · chair · Data Board · over

Solange Hewitt has joined as project co-ordinator, in succession to Barnaby Lunt.
    Solange Hewitt · project co-ordinator · Eastern region
    Barnaby Lunt · project co-ordinator · Eastern region · over

Lead member for the region: Cllr Dilys Farr in place of Cllr Gideon Sowah.
    Gideon Sowah · lead member · Eastern region · over
    Dilys Farr · lead member · Eastern region

Percival Adu has taken over the chair of the Eastern region from Morwenna Lisle.
    Percival Adu · chair · Eastern region
    Morwenna Lisle · chair · Eastern region · over

Verity Nkosi follows Ambrose Tait as DCS in Essex.
    Verity Nkosi (Essex) · DCS · Essex
    Ambrose Tait (Essex) · DCS · Essex · over

The board has a new chair, Lysette Boden (Norfolk), following the departure of Aneurin Platt.
    Lysette Boden (Norfolk) · chair · board
    Aneurin Platt · chair · board · over

Cyprian Oake, the new chair of the Eastern region, succeeds Hester Mullins.
    Cyprian Oake · chair · Eastern region
    Hester Mullins · chair · Eastern region · over

Rhiannedd Pike’s successor as chair will be Matthias Dunbar.
    Rhiannedd Pike · chair · Eastern region
    Matthias Dunbar · chair · Eastern region · coming

Marguerite Lyle was elected regional chair in place of Fergal Ashe.
    Marguerite Lyle · chair · Eastern region
    Fergal Ashe · chair · Eastern region · over

Our thanks to the outgoing chair, Sylvester Quaye, who hands over to Imelda Rusk.
    Sylvester Quaye · chair · Eastern region · over
    Imelda Rusk · chair · Eastern region

Jolyon Hemmings has handed the chair of the Practice Group to Adaeze Crook.
    Jolyon Hemmings · chair · Practice Group · over
    Adaeze Crook · chair · Practice Group

The predecessor of Nils Cavendish as DCS in Luton was Orpah Dell.
    Nils Cavendish (Luton) · DCS · Luton
    Orpah Dell (Luton) · DCS · Luton · over

His place as sponsor of the Care Leavers Forum goes to Bettina Rolfe.
    Bettina Rolfe · sponsor · Care Leavers Forum

Ulric Vane has left Suffolk, where he was DCS.
    Ulric Vane (Suffolk) · DCS · Suffolk · over

Georgette Amos laid down the chair of the Eastern region in December.
    Georgette Amos · chair · Eastern region · over, until 2018-12

Piers Okonedo has stepped down as DCS in Luton on health grounds.
    Piers Okonedo (Luton) · DCS · Luton · over

Ignatius Bell will retire as DCS in Norfolk in June.
    Ignatius Bell (Norfolk) · DCS · Norfolk, until 2019-06

Claudine Harker hangs up her lanyard as DCS in Essex on 31 May.
    Claudine Harker (Essex) · DCS · Essex, until 2019-05-31

Luton says farewell to its DCS, Winston Peach, in April.
    Winston Peach (Luton) · DCS · Luton

Emmeline Stroud’s term as president ends in April 2019.
    Emmeline Stroud · president · no body, until 2019-04

Sholto Byrne gives up the chair of the Data Board next month.
    Sholto Byrne · chair · Data Board

Marcelline Fox, until now chair of the Practice Network, is moving on.
    Marcelline Fox · chair · Practice Network · over

The former DCS in Luton, Hepzibah Crowe, now advises us.
    Hepzibah Crowe (Luton) · DCS · Luton · over

Linus Abernathy bowed out as chair of the Early Help Board at the end of 2018.
    Linus Abernathy · chair · Early Help Board · over, until 2018

Alaric Mboya’s last meeting as chair of the Data Group was in March.
    Alaric Mboya · chair · Data Group

Chair: Juniper Achebe (Norfolk)
    Juniper Achebe (Norfolk) · chair · Eastern region

Vice chair – Lazarus Pym, Essex
    Lazarus Pym (Essex) · vice chair · Eastern region

SEND sponsor: Beaumont Iqbal (Luton)
    Beaumont Iqbal (Luton) · sponsor · SEND

Data lead: Thisbe Onwuka, who is also the person to ask for a log-in
    Thisbe Onwuka · data lead · Eastern region

Project lead: Merle Cattermole, m.cattermole@example.org
    Merle Cattermole · project lead · Eastern region

Merle Fairbrass – Regional programme manager – m.fairbrass@example.org
    Merle Fairbrass · regional programme manager · Eastern region

Imogen Przybyl – SEND co-ordinator – ip@example.org
    Imogen Przybyl · SEND co-ordinator · Eastern region

Present: Leander Foy (chair), Mabel Tinubu (vice-chair) and twelve members.
    Leander Foy · chair · Eastern region
    Mabel Tinubu · vice chair · Eastern region

Present: Rosamond Vale (Essex, in the chair), Ike Trueman (Luton)
    Rosamond Vale (Essex) · chair · Eastern region

In attendance: Ottilie Marsh (Suffolk), chair; Gavin Trebell (Luton); Nerys Duck, regional co-ordinator.
    Ottilie Marsh (Suffolk) · chair · Eastern region
    Nerys Duck · regional co-ordinator · Eastern region

Farrah Gidding – interim head of the Luton virtual school.
    Farrah Gidding (Luton virtual school) · interim head · Luton virtual school

Neville Transom – now adviser to the commissioners in Bedford.
    Neville Transom · adviser · commissioners

Celestine Holm – our new lay member.
    Celestine Holm · lay member · Eastern region

Dervla Onwu – has taken over from Niall Trant as chair of the regional improvement board.
    Dervla Onwu · chair · regional improvement board
    Niall Trant · chair · regional improvement board · over

Luton: Crispin Ainslie (DCS from 1 May)
    Crispin Ainslie (Luton) · DCS · Luton · coming, from 2019-05-01

New in post: Wanda Eze (DCS, Essex) and Tom Fairlie (DCS, Luton).
    Wanda Eze (Essex) · DCS · Essex
    Tom Fairlie (Luton) · DCS · Luton

Birdie Onslow, our programme officer, will send papers.
    Birdie Onslow · programme officer · Eastern region

Norfolk’s Assistant Director for Quality, Marek Szymanski, led a rapid review.
    Marek Szymanski (Norfolk) · assistant director for quality · Norfolk
    Marek Szymanski (Norfolk) · lead · rapid review

Luton’s Head of Fostering, Dimitar Kowal, leads the scheme.
    Dimitar Kowal (Luton) · head of fostering · Luton
    Dimitar Kowal (Luton) · lead · scheme

Ofsted’s Senior HMI for residential care, Cuthbert Anyan, agreed to come.
    Cuthbert Anyan · senior HMI · residential care

Sister Immaculata Boyle, founder of the charity Open Gate, spoke.
    Sister Immaculata Boyle · founder · charity Open Gate

My vice-chair is Ifeyinwa Lock of Luton.
    Ifeyinwa Lock (Luton) · vice chair · Eastern region

My vice-president, Clementine Asquith, will be a better president.
    Clementine Asquith · vice president · no body

Rosalind Aker, President of the Association of Directors of Children’s Services (ADCS), spoke to members.
    Rosalind Aker · president · ADCS

Its patron is the broadcaster Clarice Montague.
    Clarice Montague · patron · no body

Bryn Ashdown of Essex, who chairs the Data Board, spoke.
    Bryn Ashdown (Essex) · chair · Data Board

Odalys Hart, our sponsor DCS for fostering, opened the day.
    Odalys Hart · sponsor DCS · fostering

The board’s independent chair is Dame Rosamond Thackeray.
    Dame Rosamond Thackeray · independent chair · board

The chair (Delphine Marsh) and the treasurer (Otis Bremner) will write.
    Delphine Marsh · chair · Eastern region
    Otis Bremner · treasurer · Eastern region

As chair of the Data Board, Lavinia Stott has written to the Minister.
    Lavinia Stott · chair · Data Board

Speaking as DCS for Luton, Osric Payne said that it worked.
    Osric Payne (Luton) · DCS · Luton

Requests should go to the chair of the data group, Solveig Haldane.
    Solveig Haldane · chair · data group

The co-chairs of the board, Theodosia Black and Conrad Mapple, presided.
    Theodosia Black · co-chair · board
    Conrad Mapple · co-chair · board

Chief executives are represented by Timon Bell (Luton).
    Timon Bell (Luton) · representative · Chief executives

The plan has Lachlan Muir as its senior responsible officer.
    Lachlan Muir · senior responsible officer · Eastern region

Dominik Acker, Essex, is the senior responsible officer for the partnership.
    Dominik Acker (Essex) · senior responsible officer · partnership

Thank you to Juno Castle, who has chaired the Early Years Board for three years.
    Juno Castle · chair · Early Years Board

Congratulations to Ffion Brack on becoming DCS in Luton.
    Ffion Brack (Luton) · DCS · Luton

We welcome Philippa Zellner as Project Co-ordinator.
    Philippa Zellner · project co-ordinator · Eastern region

Idris Platt has stepped down as DCS in Luton. Interim cover is being provided by Saskia Lomond.
    Idris Platt (Luton) · DCS · Luton · over
    Saskia Lomond (Luton) · interim DCS · Luton

The Kinship Hub opened in May. It is managed by Orla Benn.
    Orla Benn · manager · Kinship Hub

The Rowan Partnership replaced the old board in April. Its independent chair is Dame Petra Hollis.
    Dame Petra Hollis · independent chair · Rowan Partnership

After nine years at Bedford, Gwyn Parfitt hangs up his boots at the end of May. His deputy, Lottie Ames, will hold the fort until a permanent director is in post.
    Gwyn Parfitt (Bedford) · DCS · Bedford, until 2019-05
    Lottie Ames (Bedford) · interim DCS · Bedford · coming

Norfolk’s new director is Casper Oyelade, who begins on 1 April.
    Casper Oyelade (Norfolk) · DCS · Norfolk · coming, from 2019-04-01

Luton’s search for a director goes on; Peregrine Lock is minding the shop.
    Peregrine Lock (Luton) · interim DCS · Luton

The chair for 2019/20 is Euan Thistle (Essex). His predecessor, Cordelia Mbe, is now the region’s representative on the ADCS Council of Reference.
    Euan Thistle (Essex) · chair · Eastern region
    Cordelia Mbe · chair · Eastern region · over
    Cordelia Mbe · representative · ADCS Council of Reference

Brigid Tolley hangs up her hat in Thurrock on 31 May after thirty years; until a successor can be found, Amar Sohil is holding the fort there as acting director.
    Brigid Tolley (Thurrock) · DCS · Thurrock, until 2019-05-31
    Amar Sohil (Thurrock) · interim DCS · Thurrock

From 1 June Bethan will also take the chair of the Eastern region, which Ravi Chander (Luton) has held for two years.
    Bethan · chair · Eastern region · coming, from 2019-06-01
    Ravi Chander (Luton) · chair · Eastern region, until 2019-06-01

It was the last meeting to be chaired by Winnie Asante, who takes up a post elsewhere in June. The committee has chosen Alasdair Frew, Director of Children’s Services in Norfolk, to follow her.
    Winnie Asante · chair · Eastern region
    Alasdair Frew (Norfolk) · chair · Eastern region · coming
    Alasdair Frew (Norfolk) · DCS · Norfolk

Hettie Moss is our data lead. She also runs the peer review programme.
    Hettie Moss · data lead · Eastern region
    Hettie Moss · lead · peer review programme

The hub is led by Coral Finch. Her deputy is Ned Swale.
    Coral Finch · lead · hub

The assessment hub in Luton did 17 assessments. Those who want forms should speak to Ned Tesfa, who runs the hub.
    Ned Tesfa · lead · assessment hub in Luton

‘Safe Harbour’, our new scheme of foster homes, has approved its first 14 households. Each child comes from a home. Luton’s Head of Fostering, Dmitri Kowal, leads.
    Dmitri Kowal (Luton) · head of fostering · Luton
    Dmitri Kowal (Luton) · lead · ‘Safe Harbour’

Mo Sugden laid down the chair of the Eastern region at the summer meeting. We are delighted that Idris Hirst, Director of Children and Families in Luton, agreed to serve in her place until July.
    Mo Sugden · chair · Eastern region · over
    Idris Hirst (Luton) · chair · Eastern region
    Idris Hirst (Luton) · director of children and families · Luton, until 2019-07

Applications to the scheme are dealt with by Carys Ollum.
    Carys Ollum · lead · Applications to the scheme

Ned Swale, Executive Director, Children and Learning, Luton
    Ned Swale (Luton) · executive director children and learning · Luton

We said goodbye at Easter to Marguerite Stanway, who had been director in Luton since 2018 and is now running a hospice in Kent. Her deputy, Kwadwo Pennant, has the job on an interim basis; interviews are on 12 June.
    Marguerite Stanway (Luton) · DCS · Luton · over, from 2018
    Kwadwo Pennant (Luton) · interim DCS · Luton

Luton are looking for a director for the third time in four years. While they look, former Essex DCS Harriet Quennell is keeping the seat warm.
    Harriet Quennell (Essex) · DCS · Essex · over
    Harriet Quennell (Luton) · interim DCS · Luton

Jolyon Straker, who chaired the Data Board until November, has been made a CBE. Leontyne Obuya, his successor, writes that she means to go on as he began.
    Jolyon Straker · chair · Data Board · over, until 2018-11
    Leontyne Obuya · chair · Data Board

The programme has a new sponsor in Birgit Salako, the Essex DCS, who takes it on from Hugh Tranmer.
    Birgit Salako (Essex) · sponsor · programme
    Birgit Salako (Essex) · DCS · Essex
    Hugh Tranmer · sponsor · programme · over

We are pleased to report that Ffyona Marchbank is to be the new DCS at Luton.
    Ffyona Marchbank (Luton) · DCS · Luton · coming

A warm welcome to Norfolk's interim director, Emeka Strand.
    Emeka Strand (Norfolk) · interim DCS · Norfolk

Pascoe Wren has been handed the chair of the Eastern Commissioning Group.
    Pascoe Wren · chair · Eastern Commissioning Group

The regional lead for kinship care, Ottoline Grey, can be reached at the usual address.
    Ottoline Grey · lead · kinship care

Ottoline Grey – kinship care lead
    Ottoline Grey · kinship care lead · Eastern region

Sector-led improvement adviser: Hector Plume
    Hector Plume · improvement adviser · Sector-led

Following a vote, the chair for the coming year will be Dorian Achebe (Bedford).
    Dorian Achebe (Bedford) · chair · Eastern region · coming

Dorian Achebe was returned unopposed as chair of the Eastern region.
    Dorian Achebe · chair · Eastern region

Luton's children will have a new director from 1 May: Seraphina Boyd, now at Kent.
    Seraphina Boyd (Luton) · DCS · Luton · coming, from 2019-05-01

Seraphina Boyd becomes Executive Director of Children and Families in Southend-on-Sea next month.
    Seraphina Boyd (Southend-on-Sea) · executive director of children and families · Southend-on-Sea

After a long search Thurrock has found its DCS: Mercy Adomako.
    Mercy Adomako (Thurrock) · DCS · Thurrock

Thurrock's new DCS will be Mercy Adomako, who comes from Essex.
    Mercy Adomako (Thurrock) · DCS · Thurrock · coming

The Staying Close project has a new manager in Colum Byrd.
    Colum Byrd · manager · Staying Close project

Colum Byrd has picked up responsibility for the Staying Close project from Petra Vance.
    Colum Byrd · lead · Staying Close project
    Petra Vance · lead · Staying Close project · over

Our thanks to Petra Vance, who chaired the group for six years and now passes the gavel to Colum Byrd.
    Petra Vance · chair · group
    Colum Byrd · chair · group

Kezia Plant and Lorne Dudley were elected as co-chairs of the Practice Board.
    Kezia Plant · co-chair · Practice Board
    Lorne Dudley · co-chair · Practice Board

Kezia Plant will chair the Practice Board, with Lorne Dudley as her deputy.
    Kezia Plant · chair · Practice Board · coming

The new chair, Kezia Plant, was welcomed. The retiring chair, Una Speight, was thanked.
    Kezia Plant · chair · Eastern region
    Una Speight · chair · Eastern region · over

Bram Okoro is our representative on the ADCS Council of Reference.
    Bram Okoro · representative · ADCS Council of Reference

The Inclusion Forum (chaired by Nuala Prior, Suffolk) met in May.
    Nuala Prior (Suffolk) · chair · Inclusion Forum

Nuala Prior (chair) opened the meeting.
    Nuala Prior · chair · Eastern region

Nuala Prior, in the chair, opened the meeting.
    Nuala Prior · chair · Eastern region

Vernon Ashby deputised for the chair.
    Vernon Ashby · interim chair · Eastern region

Apologies: Vernon Ashby (vice-chair), Grace Lund (Essex).
    Vernon Ashby · vice chair · Eastern region

Action: Grace Lund, as lead for data, to report back in June.
    Grace Lund · lead · data

Grace Lund (data lead) gave a short update.
    Grace Lund · data lead · Eastern region

Grace Lund, who has the data brief, gave a short update.
    Grace Lund · lead · data

Work on neglect is being taken forward by Silvan Treece (Norfolk).
    Silvan Treece (Norfolk) · lead · Work on neglect

Fostering Together is headed by Aneira Locke.
    Aneira Locke · head · Fostering Together

The person in charge of Fostering Together is Aneira Locke.
    Aneira Locke · lead · Fostering Together

Aneira Locke is Fostering Together's first manager.
    Aneira Locke · manager · Fostering Together

Fostering Together’s manager, Aneira Locke, has left; her replacement is Ike Dunmore.
    Aneira Locke · manager · Fostering Together · over
    Ike Dunmore · manager · Fostering Together

The Courtyard, a home for four young people, is managed by Ike Dunmore.
    Ike Dunmore · manager · Courtyard

Ike Dunmore is registered manager of The Courtyard.
    Ike Dunmore · registered manager · Courtyard

Programme director Solvei Hart will leave in July.
    Solvei Hart · programme director · Eastern region, until 2019-07

Solvei Hart's contract as programme director comes to an end in July.
    Solvei Hart · programme director · Eastern region, until 2019-07

From 3 June, Roxana Peel will lead the improvement team at Luton.
    Roxana Peel · lead · improvement team · coming, from 2019-06-03

Roxana Peel, until recently head of early help in Kent, is our new peer review manager.
    Roxana Peel (Kent) · head of early help · Kent · over
    Roxana Peel · peer review manager · Eastern region

Roxana Peel joins the team as peer review manager in place of Ludovic Sayer.
    Roxana Peel · peer review manager · Eastern region
    Ludovic Sayer · peer review manager · Eastern region · over

It falls to Roxana Peel to chair the board for the next two years.
    Roxana Peel · chair · board

Roxana Peel is stepping up to chair the Sufficiency Board while Abel Moor is on leave.
    Roxana Peel · chair · Sufficiency Board

The Minister, Lady Cressing, came to the meeting.
    Lady Cressing · minister · Government

Councillor Iris Fenton, lead member in Bedford, spoke.
    Iris Fenton (Bedford) · lead member · Bedford

Iris Fenton was for nine years lead member in Bedford.
    Iris Fenton (Bedford) · lead member · Bedford · over

Tributes were paid to Osbert Quill, who died in March and had been DCS in Essex since 2012.
    Osbert Quill (Essex) · DCS · Essex · over, from 2012

Perpetua Swan is the author of the report.
    Perpetua Swan · author · report

The report was written by Perpetua Swan, a consultant psychologist.
    Perpetua Swan · consultant psychologist · no body

Queries about the rota go to the rota manager, Zubin Clay (z.clay@example.org).
    Zubin Clay · rota manager · Eastern region

Director of Children’s Services, Suffolk: Allegra Tomkin
    Allegra Tomkin (Suffolk) · DCS · Suffolk

Allegra Tomkin | Director of Children’s Services | Suffolk
    Allegra Tomkin (Suffolk) · DCS · Suffolk

Allegra Tomkin – DCS, Suffolk – sponsor for fostering
    Allegra Tomkin (Suffolk) · DCS · Suffolk
    Allegra Tomkin (Suffolk) · sponsor · fostering

The regional group on neglect will in future be chaired by Solveig Marr.
    Solveig Marr · chair · regional group on neglect · coming

Leadership of the Data Board has moved from Ossian Reid to Yara Finch.
    Ossian Reid · lead · Data Board · over
    Yara Finch · lead · Data Board

Yara Finch is standing down from the chair of the Data Board.
    Yara Finch · chair · Data Board

Yara Finch has resigned as regional chair.
    Yara Finch · chair · Eastern region · over

Directors said thank you to Yara Finch, outgoing chair of the Data Board.
    Yara Finch · chair · Data Board · over

Yara Finch (Essex) and Ned Oakes (Norfolk) share the chair of the Data Board.
    Yara Finch (Essex) · co-chair · Data Board
    Ned Oakes (Norfolk) · co-chair · Data Board

Yara Finch and Ned Oakes jointly lead the Neglect Programme.
    Yara Finch · lead · Neglect Programme
    Ned Oakes · lead · Neglect Programme

The Neglect Programme is jointly led by Yara Finch and Ned Oakes.
    Yara Finch · lead · Neglect Programme
    Ned Oakes · lead · Neglect Programme

The job of Regional Improvement Manager has been taken by Ned Oakes.
    Ned Oakes · regional improvement manager · Eastern region

Ned Oakes has got the job of Regional Improvement Manager.
    Ned Oakes · regional improvement manager · Eastern region

Ned Oakes will be our Regional Improvement Manager from July.
    Ned Oakes · regional improvement manager · Eastern region · coming, from 2019-07

Congratulations to Ned Oakes on his appointment as DCS for Thurrock.
    Ned Oakes (Thurrock) · DCS · Thurrock

Ned Oakes will be the next DCS in Thurrock, subject to a vote of the council.
    Ned Oakes (Thurrock) · DCS · Thurrock · coming

Thurrock council has confirmed Ned Oakes as its DCS.
    Ned Oakes (Thurrock) · DCS · Thurrock

Ned Oakes has been DCS in Thurrock since 2015.
    Ned Oakes (Thurrock) · DCS · Thurrock, from 2015

Ned Oakes has been acting DCS in Thurrock since January and has now been confirmed in the post.
    Ned Oakes (Thurrock) · acting DCS · Thurrock · over, from 2019-01
    Ned Oakes (Thurrock) · DCS · Thurrock, from 2019-01

The DCS in Thurrock, Ned Oakes, is leaving at the end of May.
    Ned Oakes (Thurrock) · DCS · Thurrock, until 2019-05

Ned Oakes retires as DCS in Thurrock on 31 May and Ivy Sparrow takes over.
    Ned Oakes (Thurrock) · DCS · Thurrock, until 2019-05-31
    Ivy Sparrow (Thurrock) · DCS · Thurrock · coming, from 2019-05-31

Ivy Sparrow has moved from Essex to Thurrock to be its DCS.
    Ivy Sparrow (Thurrock) · DCS · Thurrock

Ivy Sparrow, DCS in Essex, chairs the Inclusion Forum for the region.
    Ivy Sparrow (Essex) · chair · Inclusion Forum
    Ivy Sparrow (Essex) · DCS · Essex

The Inclusion Forum, which Ivy Sparrow chairs, will meet in May.
    Ivy Sparrow · chair · Inclusion Forum

The Inclusion Forum met for the first time, with Ivy Sparrow (Essex) as chair.
    Ivy Sparrow (Essex) · chair · Inclusion Forum

The Inclusion Forum has chosen as its chair Ivy Sparrow of Essex.
    Ivy Sparrow (Essex) · chair · Inclusion Forum

Our lead on elective home education is Consolata Moss, who heads the education service at Luton.
    Consolata Moss · lead · elective home education
    Consolata Moss · head · education service

Consolata Moss – newly appointed head of service, Luton
    Consolata Moss (Luton) · head of service · Luton

Consolata Moss now heads children's services in Luton.
    Consolata Moss (Luton) · DCS · Luton

With Consolata Moss on maternity leave, Bettina Hale is acting head of the virtual school.
    Bettina Hale · acting head · virtual school

Maternity cover for our data manager, Rhona Tew, comes from Otto Blaine.
    Rhona Tew · data manager · Eastern region
    Otto Blaine · interim data manager · Eastern region

Otto Blaine is on secondment to the region as data manager until March.
    Otto Blaine · data manager · Eastern region, until 2019-03

Otto Blaine (on secondment from Ofsted) manages the Peer Review Programme.
    Otto Blaine · manager · Peer Review Programme

Otto Blaine is the senior officer responsible for the pilot.
    Otto Blaine · senior officer · pilot

Co-chairs: Edda Marsh (Norfolk) and Colm Reid (Luton).
    Edda Marsh (Norfolk) · co-chair · Eastern region
    Colm Reid (Luton) · co-chair · Eastern region

Edda Marsh has been appointed DCS in Luton and joins from Essex on 4 June.
    Edda Marsh (Luton) · DCS · Luton · coming, from 2019-06-04

Edda Marsh has been named chair and will take up the post in May.
    Edda Marsh · chair · Eastern region · coming, from 2019-05

Edda Marsh now speaks for us on the Resources and Sustainability Policy Committee.
    Edda Marsh · spokesperson · Resources and Sustainability Policy Committee

Edda Marsh has handed the baton to Colm Reid, who has been our regional chair since 4 February.
    Colm Reid · chair · Eastern region, from 2019-02-04
    Edda Marsh · chair · Eastern region · over, until 2019-02-04

Edda Marsh has passed the gavel to Colm Reid (Thurrock), the new chair of the Data Board.
    Colm Reid (Thurrock) · chair · Data Board
    Edda Marsh · chair · Data Board · over

Edda Marsh handed the keys to Colm Reid, who chairs the Data Board.
    Colm Reid · chair · Data Board

Edda Marsh chairs the Data Board from May, with Colm Reid (Luton) as her deputy.
    Edda Marsh · chair · Data Board, from 2018-05
    Colm Reid (Luton) · vice chair · Data Board, from 2018-05

Edda Marsh chairs the Data Board and Colm Reid is her vice-chair.
    Edda Marsh · chair · Data Board
    Colm Reid · vice chair · Data Board

Edda Marsh chairs the Data Board, with Colm Reid as her guest.
    Edda Marsh · chair · Data Board

In Luton the trust has closed and Edda Marsh now runs children's services there.
    Edda Marsh (Luton) · DCS · Luton

In Luton the trust has closed and Edda Marsh runs the children's centre there.
    Edda Marsh · lead · children's centre

Luton has a new DCS: we are delighted to welcome Edda Marsh.
    Edda Marsh (Luton) · DCS · Luton

Edda Marsh has chaired the Data Board since May, when she followed Colm Reid.
    Edda Marsh · chair · Data Board, from 2018-05
    Colm Reid · chair · Data Board · over, until 2018-05

Edda Marsh has chaired the Data Board since May, when she followed advice from Colm Reid.
    Edda Marsh · chair · Data Board, from 2018-05

The Data Board will be led by Edda Marsh until May, when the chair passes to Colm Reid of Essex.
    Edda Marsh · lead · Data Board · coming
    Colm Reid (Essex) · chair · Data Board · coming, from 2019-05

The deputy chair is Edda Marsh.
    Edda Marsh · vice chair · Eastern region

Edda Marsh chairs the Association of London Directors of Children's Services.
    Edda Marsh · chair · Greater London region

Edda Marsh leaves Luton in May. Colm Reid, Director of Education, will act for her.
    Colm Reid (Luton) · director of education · Luton

Edda Marsh, DCS in Luton, leaves in May. Until then Colm Reid will act for her.
    Edda Marsh (Luton) · DCS · Luton, until 2019-05
    Colm Reid (Luton) · interim DCS · Luton · coming

Folasade Quist has joined us from Kent and took charge of children’s services in Luton on 6 January.
    Folasade Quist (Luton) · DCS · Luton, from 2019-01-06

Hamid Rostami came to Norfolk from Leeds in the spring and now answers for children’s services there.
    Hamid Rostami (Norfolk) · DCS · Norfolk

Luton has merged its departments and Kwabena Ofori now answers for both children and adults.
    Kwabena Ofori (Luton) · DCS/DASS · Luton

In Suffolk Priya Mistry-Dunn has charge of both children’s and adults’ services.
    Priya Mistry-Dunn (Suffolk) · DCS/DASS · Suffolk

Svetlana Orlova moved from Derby to lead children’s services in Thurrock.
    Svetlana Orlova (Thurrock) · DCS · Thurrock

From 1 May Ravinder Sethi (Luton) takes the chair.
    Ravinder Sethi (Luton) · chair · Eastern region · coming, from 2019-05-01

Luton: Odile Farran and Samir Haddad have job-shared the DCS post since 1 October.
    Odile Farran (Luton) · DCS · Luton, from 2018-10-01
    Samir Haddad (Luton) · DCS · Luton, from 2018-10-01

The Data Burdens Panel met in May. Stefania Wojcik sits on it for the Association.
    Stefania Wojcik · representative · Data Burdens Panel

Beatriz Halloran is our eyes and ears on the National Fostering Board.
    Beatriz Halloran · representative · National Fostering Board

The region’s seat on the National Fostering Board has gone to Ifeoma Lind.
    Ifeoma Lind · representative · National Fostering Board

Yusuf Demir sits on the National Fostering Board.
    Yusuf Demir · member · National Fostering Board

Representative on the National Framework group: until now Winnie Ashby; henceforth Mei-Ling Crewe.
    Winnie Ashby · representative · National Framework group · over
    Mei-Ling Crewe · representative · National Framework group

Kieran Dalby was welcomed to his first meeting as chair of the Data Board, in succession to Una Ashby.
    Kieran Dalby · chair · Data Board
    Una Ashby · chair · Data Board · over

In the chair: Evangeline Marsh (Essex) and Chidi Okafor (Luton)
    Evangeline Marsh (Essex) · chair · Eastern region
    Chidi Okafor (Luton) · chair · Eastern region

Rosamund Okoye stood down as the region’s improvement sponsor in September. She found us friends. The sponsorship has been taken on by Laurent Mbeki (Essex).
    Rosamund Okoye · improvement sponsor · Eastern region · over, until 2018-09
    Laurent Mbeki (Essex) · improvement sponsor · Eastern region

Imogen Tate (Luton) retires on 31 May. Following her retirement the vice chair, Alasdair Penn of Essex, will chair the regional group until the election in September.
    Imogen Tate (Luton) · chair · Eastern region, until 2019-05-31
    Alasdair Penn (Essex) · vice chair · Eastern region
    Alasdair Penn (Essex) · chair · Eastern region · coming, until 2019-09

Cllr Bernard Ismail chairs the lead members’ network.
    Bernard Ismail · chair · lead members’ network

Kwame Adu (Luton) is our chair for another year. He will have two deputies this time, Bronwen Pugh of Essex and Rashid Malik of Suffolk.
    Kwame Adu (Luton) · chair · Eastern region
    Bronwen Pugh (Essex) · vice chair · Eastern region
    Rashid Malik (Suffolk) · vice chair · Eastern region

Chair elect: Mwanaisha Juma, Norfolk
    Mwanaisha Juma (Norfolk) · chair · Eastern region · coming

It is run by Adopt East, whose head is Jacqueline Oyelowo.
    Jacqueline Oyelowo · head · Adopt East

In Luton children’s services are now led by Ely-born Elliot Vance.
    Elliot Vance (Luton) · DCS · Luton

Colin Beddow, who led children’s services in Essex for nine years, has died.
    Colin Beddow (Essex) · DCS · Essex · over

Henrietta Szabo, Suffolk (chair)
    Henrietta Szabo (Suffolk) · chair · Eastern region
`;

/** What is told among news of directors, where no post is named. */
const AMONG_DIRECTORS = `
Suffolk has chosen Temitope Garrison.
    Temitope Garrison (Suffolk) · DCS · Suffolk

Suffolk has chosen Temitope Garrison to speak at the summit.

Suffolk: welcome to Rufus Chidley, previously with the Welsh Government.
    Rufus Chidley (Suffolk) · DCS · Suffolk

Norfolk: Beverley Onwu, interim since January, has been made permanent.
    Beverley Onwu (Norfolk) · DCS · Norfolk, from 2019-01

In Norfolk Dr Anjuli Rasmussen steps into the role vacated by Ralph Carter.
    Anjuli Rasmussen (Norfolk) · DCS · Norfolk
    Ralph Carter (Norfolk) · DCS · Norfolk · over

In Essex Wiremu Tane’s shoes will be filled by Gudrun Vogel.
    Wiremu Tane (Essex) · DCS · Essex
    Gudrun Vogel (Essex) · DCS · Essex · coming

We said goodbye in December to Moira Trelawn of Luton; Gareth Pyne, her assistant director, is acting up until Easter.
    Moira Trelawn (Luton) · DCS · Luton · over, until 2018-12
    Gareth Pyne (Luton) · interim DCS · Luton
    Gareth Pyne (Luton) · assistant director · Luton

Penelope Stanton has left Norfolk after nine years; her farewell went on until midnight.
    Penelope Stanton (Norfolk) · DCS · Norfolk · over

Dimitrios Vasilas, deputy in Essex, is acting up until the end of May.
    Dimitrios Vasilas (Essex) · interim DCS · Essex

In Bedford, where Marlene Pick has been on sick leave since July, Ewan Trubb continues to deputise.
    Ewan Trubb (Bedford) · interim DCS · Bedford

Luton’s interviews will be held on 11 March. Philip Ought is minding the shop in the meantime.
    Philip Ought (Luton) · interim DCS · Luton

Nadia Haddad joins Essex from Kent on 3 June.
    Nadia Haddad (Essex) · DCS · Essex · coming, from 2019-06-03

Essex: Idris Halloway has handed over to Mathilde Sørensen.
    Idris Halloway (Essex) · DCS · Essex · over
    Mathilde Sørensen (Essex) · DCS · Essex

Luton: it is official that Chipo Ndlovu, who has been covering since the spring, has got the job.
    Chipo Ndlovu (Luton) · DCS · Luton

Suffolk and Norfolk have agreed to share Konrad Zielinski, who will spend two days a week in the one.
    Konrad Zielinski (Suffolk) · DCS · Suffolk
    Konrad Zielinski (Norfolk) · DCS · Norfolk

Hertfordshire. Philippa Achebe took up post on 4 February. Her predecessor, Gerald Moss, is enjoying his garden.
    Philippa Achebe (Hertfordshire) · DCS · Hertfordshire, from 2019-02-04
    Gerald Moss (Hertfordshire) · DCS · Hertfordshire · over

In Central Bedfordshire it is Wilhelmina Strong who is keeping things going.
    Wilhelmina Strong (Central Bedfordshire) · interim DCS · Central Bedfordshire

A welcome to Tomasz Bielak, who arrived in Essex from Gdansk in January. He replaces Heather Stroud.
    Tomasz Bielak (Essex) · DCS · Essex, from 2019-01
    Heather Stroud (Essex) · DCS · Essex · over, until 2019-01

Tom Ellery of Luton has left us a fine set of slides.

Nadia Haddad joined Essex and Luton for a workshop on neglect.
`;

/** What only sounds so. */
const NOT_TELLING = `
Beatrix Mole took the chair by the window and began to read.
Henry Ashwell chaired the session on neglect.
Moira Lunn will chair the meeting in May.
Tessa Rowe led a workshop on trauma for forty managers.
Directors heard from Oliver Marsh that the chair of governors had resigned.
The chair thanked Martha Dunn for her paper.
Daniel Ross asked the chair for more time.
Simon Webb told the director that the plan was late.
Jane Foxton wrote to the Minister about the charter.
The post of chair remains vacant, and Helen Marr will write to members.
Nobody has offered to replace Lucy Garner.
Robert Lyle took the lead in the race.
Alice Munday took part in a panel chaired by the region.
The director met Sarah Holt at the conference.
Sarah Kirkby and her manager have agreed a plan.
A letter was sent by the Secretary of State to Peter Collis.
The manager of the home told Karen Lowe that beds were short.
Members were joined by representatives of Ofsted, Laura Nield of Essex and others.
Andrew Tite ran a marathon for the charity.
Catherine Boyce ran a workshop on kinship care.
Emma Thornley managed to find three new homes.
Philip Dray oversaw the move to the new building.
Susan Rook held the door open for the children.
David Lorne passed the paper to the committee.
Thomas Wickham took over an hour to reach the centre.
Rachel Dean took her place at the table.
Michael Stroud followed the director into the room.
Nicola Barr replaced the broken window.
George Penn hung up the phone.
Laura Fenn stood in the doorway.
Anna Crewe covered the cost of the trip.
Fiona Reeve covered the figures for the autumn term.
Ben Halton spoke for twenty minutes on neglect.
Kate Swann spoke for the motion.
Martin Shaw has a chair in his office made by young people.
Julia Bond is a director’s daughter.
The committee asked Mary Tull to write to the chair of the trust.
Officers should speak to Ian Gorse about the leadership programme.
Paul Denny presented the leadership programme to managers.
Claire Voyle held a meeting with lead members.
Alan Birch sits near the head of the table.
The presidency of the Council of the EU has nothing to do with Jo Larkin.
Young people told Hannah Cole that a head teacher should know every child.
Sam Peel has asked who will chair the board.
Lisa Hargan said that the next chair should come from a small authority.
We hope that somebody will succeed where Tim Marlow failed.
Ruth Aldous filled a page with her questions to ministers.
The hub was visited by Sir Roger Payne in May.
The report was read by Victor Lacey, and the board was pleased.
The centre was opened by Dame Judith Foss.
Elaine Potts was thanked by the chair and the director.
The role of the DCS was discussed by Gordon Clegg at length.
Grace Lyons described the role of the virtual school head.
The vacancy was noted by Diane Stead.
Nigel Frame’s paper on the role of chief executives was agreed.
Sponsorship of the event by a bank was arranged by Wendy Rusk.
Responsibility lies with parents, said Clive Burrows.
The baton was dropped by Joe Marriott in the relay.
Stephen Ogle joined the group to explain the plan.
Two officials, Gail Dunne and Roy Peck, joined the meeting.
Neil Crome is the author’s brother, and the manager knows him.
Amy Lunt started a petition to the minister.
The busy manager told Tom Ellery that the room was free.
She asked the same manager about Jo Plant.
Members said the best lead came from Ros Tully.
The plan is not the lead for Ann Corder to follow.
A member of staff wrote to Ian Dale about his replacement windows.
Her successor theory was explained by Kim Frost.
Work was taken forward in May, and Lynn Rose spoke of it.
The gavel fell and Piers Moon left the room.
The reins were handed to Nobody in Particular, said Tess Oake.
With the agreement of the director, Lee Marsh will visit schools.
On behalf of the chair, Dee North welcomed everyone.
The Rowan Tree project is for young people.
The Holly Bush programme has an evaluation.
Jo Crane handed over the keys to Bill North.
Jo Crane passed on the message to Bill North.
Max Dunn has a place in the team.
Members took the view that Sal Moss was right.
Nobody will take the place of Sal Moss.
Pat Lund responded for the region on the day.
Ned Small covers a lot of ground in his talk.
The question of who leads was put to Ana Birch.
I spoke with Ron Clay, and the chair agreed.
Jo Crane came to the meeting with a view on the chair of governors.
Jo Crane got the train with the director.
Ed Lacey won the award for best manager of the year.
Ann Poole and Bea Moss share a flat with a nurse.
The room that Ann Poole leads into is large.
With Ann Poole as a guest, the director spoke.
Cover for the sofa came from Ann Poole.
Jo Crane moved to Leeds to be near a head teacher.
Edda Marsh met the director with Colm Reid as her deputy.
Nominations for the Marsh Awards go to the office.
`;

const corpus = await readTestedCorpus();
const told = TELLING.trim()
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').map((line) => line.trim()))
  .map(([said, ...roles]) => ({ said: said ?? '', roles }));

test.each(told)('“$said” tells who holds what', ({ said, roles }) => {
  expect(postsIn(said)).toEqual(roles);
});

test.each(NOT_TELLING.trim().split('\n'))('“%s” gives nobody a post', (said) => {
  expect(postsIn(said)).toEqual([]);
});

const toldAmongDirectors = AMONG_DIRECTORS.trim()
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').map((line) => line.trim()))
  .map(([said, ...roles]) => ({ said: said ?? '', roles }));

test.each(toldAmongDirectors)('“$said” tells who comes and goes, under “Who is where”', ({ said, roles }) => {
  expect(postsIn(said, 'Who is where')).toEqual(roles);
});

test.each([
  'Suffolk has chosen Temitope Garrison.',
  'Penelope Stanton has left Norfolk after nine years.',
  'Nadia Haddad joins Essex from Kent on 3 June.',
])('“%s” gives nobody a post where other things are told', (said) => {
  expect(postsIn(said, 'Foster carers')).toEqual([]);
});

function postsIn(said: string, heading: string | null = null): string[] {
  return readRoles([update([said], heading)], corpus)
    .filter(({ post }) => post !== 'contact')
    .map((role) => shown({ ...role, body: role.body || 'no body' }));
}
