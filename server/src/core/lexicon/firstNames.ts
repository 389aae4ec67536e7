/**
 * Given names by the gender that they mostly show, lower case. Our own compilation from common knowledge of names in the
 * news: frequent English names, and frequent ones of the languages whose bearers English-language news writes about.
 */

export const FEMALE_NAMES = `
abby abigail ada adele adriana adrienne agatha agnes aida aileen aisha alejandra alessandra alexa alexandra alexia alia alice alicia alina alisa alison
aliyah allison alma alyssa amal amanda amber amelia amelie amina aminata amira amneh amy ana anastasia andrea angela angelica angelina angie anita anja anjali ann anna annabel
anne annegret annette annie annika antoinette antonia anya april aretha ariana arlene ashleigh asma astrid audrey aung aurora ava avril ayaan ayanna ayesha
barbara beata beatrice beatriz becky belen belinda belle benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit bonnie brandi brenda brianna bridget
brigitte britney brittany caitlin camila camilla camille candace candice carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catharine
catherine cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chimamanda chloe christa christiane christina christine
cindy claire clara clarissa claudette claudia clementine colette colleen condoleezza connie constance cora corazon cordelia corinne courtney cristina crystal cynthia dagmar daisy dalia daniela
danielle daphne dara darlene dawn debbie deborah debra deirdre delia denise desiree diana diane dianne dilma dina dolly dolores dominique donna dora doreen doris dorothy edith edna edwina eileen
ekaterina elaine elena eleanor eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva eve
evelyn fadwa faith fatima fatma fatou faye federica felicia felicity fernanda fiona flora florence frances francesca francine francoise freya frida gabriela gabriella gabrielle gail galina genevieve georgia georgina geraldine
germaine gertrude giulia gina gisele gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hadiza haley hanan hanna hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda
hillary hind holly honor hope huma ida ilana ilhan imelda ines ingrid inga irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jacqui jada jaime jan jana jane janet janice janine jasmin jasmine jayne
jeanette jeanne jeannie jemima jen jenna jenni jennie jennifer jenny jessica jill jillian joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juana juanita judith judy julia juliana
julianne julie juliet juliette june kaitlin kamala kara karen kari karin karina karla kate katarina katharina katharine katherine kathleen kathryn kathy katia katie katja katrina katy kay kayla kayleigh
kellie kellyanne kendra kerstin khadija kiara kiersten kirsten kirstie kirstjen kitty kristen kristi kristin kristina kristine ksenia lana lara larissa latoya laura lauren laurie lea leah leanne leila lena leonora lesley
leticia leyla lidia lila lilian liliana lillian lily linda lindsay lisa liz liza lois lola loretta lori lorna lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luz lydia lynda lynette lynn lynne mabel
maddie madeleine madeline madison mae maggie magdalena mahnoor maia malala malia mandy manuela mara marcela marcia margaret margarita margot marguerite maria mariah mariam marian mariana marianne marie marielle marilyn marina
marine marion marisa marissa marjorie marlene marsha marta martha martina mary maryam masha matilda maud maura maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela
michele michelle mila mildred mimi mina mindy miranda mireille miriam mitzi moira mollie molly mona monica monika monique muriel myra myriam myrtle nadezhda nadia nadine najla nancy naomi natalia natalie
natasha nell nellie nicky nicola nicole nicolette nigella nikki nina noelle nora noreen norma octavia odette olena olga olive olivia oksana oprah ophelia paige paloma pam pamela patience patricia patsy patti paula
pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priti priya rachael rachel ramona raquel rashida rebecca regina renata rhonda rihanna rita roberta robyn rochelle rosa rosalie rosalind rosario rosemary
rosie roxanne ruth sabina sabine sabrina sadie salma sally samantha samia sandra sangeeta sara sarah sarai sasha saskia saundra savannah selena selina serena shabana shannon sharon shaheen sharyl sheila shelley sherri sherry shirin
shirley shonda sigrid silvia simone sinead siobhan sofia sondra sonia sonja sonya sophia sophie soraya stacey stacy stefanie stella stephanie sue suella sunita susan susana susanna susannah susanne susie suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tamika
tammy tania tanya tara tatiana tatyana teresa tess tessa thea thelma theresa therese tiffany tina toni tonya tracey tricia trina trisha trudy tulsi ulrike uma una ursula ursula valentina valeria valerie valeska vanessa vera verity veronica
vicki vicky victoria viola violet violeta virginia vivian viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yael yasmin yelena yoko yolanda yuko yulia yuliya yvette yvonne zainab zaha zara zelda zinaida zoe zofia zsuzsanna
`;

export const MALE_NAMES = `
aaron abdel abdelaziz abdul abdullah abdulrahman abe abel abraham abu adam adel aditya adnan adolf adolfo adrian ahmad ahmed aidan ajay akbar akira al alain alan alastair albert alberto aldo alec alejandro aleksandr aleksei alessandro alexandre
alexander alexandros alexei alexey alexis alf alfonso alfred alfredo ali alireza alistair allan allen alois alvin amadou amir amit amos anatoly anders andreas andrei andres andrew andrey andrzej andy angelo angus anil ansel anthony antoine anton antonin antonio
antony anwar archie archibald ariel arif aristotle armand armando arnaud arne arnold aron arthur artem arturo arun arvind asad ashraf asif atal augusto austin avigdor axel ayman aziz babak baldwin ban barack barney barry bart bartholomew
bashar basil ben benedict benigno benito benjamin benny bernard bernardo bernhard bernie bert bertrand bilal bill billy binyamin bob bobby boris boutros brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce
byron caleb calvin carl carlo carlos carlton cecil cesar chad charles charlie chester chico chip chris christian christoph christophe christopher christos chuck clarence claude claudio clayton clement cliff clifford clint clinton
clive clyde cody colin conor conrad cooper cory craig curtis cyril cyrus daisuke damian damien dan daniel daniil danilo danny dante daoud darrel darrell darren darryl darwin dave david davide dean deepak denis dennis denny denzel derek derrick desmond devin
dexter dick didier diego dieter dimitri dimitris dirk dmitri dmitry dmytro dominic dominik don donald donny doug douglas duane dudley duncan dustin dwayne dwight dwyane dylan earl ed eddie edgar edgardo edmund eduardo eduard edward edwin efraim ehud eli elias elijah elliot
elliott elon elvis emanuel emil emile emilio emir emmanuel emmett enda enrico enrique enver erdal eric erich erik ernest ernesto ernst errol erwin ethan etienne eugene evan evgeny ezra fabian fabio fadi faisal farid farouk fayez federico felipe felix ferdinand fernando
fethi fidel filip florian floyd francesco francisco franco francois frank frankie franklin franz franz-josef fred freddie frederic frederick friedrich fritz gabe gabriel garth gareth garrett garry gary gaston gavin gene geoff geoffrey georg george georges georgios gerald
gerard gerardo gerhard gerry ghassan giancarlo gianni gilbert gilles gino giorgio giovanni giuseppe glen glenn goran gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunter gus gustav gustavo guy habib hafez haider hakan hakeem
hakim hal hamad hamdi hamdullah hamid hamza hank hans hans-dietrich hari haris harold haroun harrison harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henrique henry herbert herman hernan hideki hiroshi hosni houston howard hubert hugh hugo humberto hun
hussain hussein iain ian ibrahim idris ignacio igor ilham ilya imad imran ingmar ioannis irving isaac ishmael ismael ismail israel ivan ivor jack jacek jackson jacob jacques jaime jair jake jakob jamal james jan jared jaroslaw jason jasper javad javier jay jean jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves
jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesper jesus jim jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john johnnie johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua josip josue juan juha julian julio julius jun junior jurgen justin kadir kai kamal kareem karim karl
karsten kayode keith ken kenji kenneth kent kevin khaled khalid khalil kim-jong kirill kirk klaus kofi konstantin kristian kurt kyle lamar lamont lance larry lars laszlo laurence laurent lavar lawrence lazar lee lech leif len lenny leo leon leonard leonardo leonid leopold leroy levi lewis liam
linus lindsey lionel lloyd lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz lukas luke luther lyndon mack magnus mahathir mahmood mahmoud majid malcolm malik manfred manmohan manny manuel marc marcel marcello marco marcos marcus marek mariano mario mark marko markus marlon
marshall martin marty marvin marwan massoud mateo mateusz mats matt matteo matthew matthias mattis maurice mauricio maurizio max maxim maxime maximilian mehdi mehmet mel melvin mervyn mevlut michael michal michel mick miguel mihail mike mikhail mikheil miles milo miloš milos milton miroslav mitch mitchell mitt
mo modou mohamad mohamed mohammad mohammed mohammad-javad mohsen moises mosab moshe mouez mourad muammar muhammad muhammadu mukesh murat murray musa mustafa mykola nabih nabil nacer najib narendra nasser nathan nathaniel ned neil nelson newt nicholas nick nicky nicolae nicolas nicos nigel nikita nikola nikolai nikolaus nikos nils noah noel
nolan norbert norman nouri nuri obama obiageli odd olaf oleg oleksandr oliver olivier omar omer oscar osama osman oswald othman otto owen pablo paddy paolo park pascal patrice patrick paul paulo pavel pavlo pawel pedro per percy perry pervez pete peter petr petro petros phil philip philippe phillip
pierre piers pieter piotr porfirio prakash prince quentin quinton radek rafael rafic rahm rahul rainer raj rajiv ralph ramiro ramon ramzan rand randall randolph randy raoul rashid raul ravi ray raymond recep reggie reginald reince reinhard rene reuben rex reza ricardo riccardo rich richard rick ricky rishi riyad rob robbie robert roberto
rod roderick rodney rodolfo rodrigo roger roland rolf roman romano romelu ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell rustam ryan saad sacha saddam sadiq saeed saif sajid salah saleh salman salvador salvatore sam sami samir samuel sanjay santiago sayed scott sean sebastian seb selim serge sergei sergej
sergey sergio serhiy seth seymour shahid shane shaun shawn sheldon sherman sherrod shimon shinzo sid sidney siegfried silvio simon slobodan solomon spencer stan stanislav stanislaw stanley stavros stefan stefano steffen stephan stephane stephen stephon sterling steve steven stewart stuart suleiman sultan sven syed sylvester tadeusz taha tariq taro tayyip ted terence
terrance terrence terry thabo thad thaddeus thaksin theo theodore thibaut thierry thomas thorsten tim timo timothy timur titus tobias toby todd tom tomas tommaso tommy tony travis trent trevor trey tristan tucker tyler tyrone tyson ulrich umar umberto usama vaclav vadim valentin valery vasily vernon vic vicente victor vijay viktor ville
vince vincent vincenzo vinod vitali vitaly vito vlad vladimir volodymyr volker waldemar waleed walid wallace wally walt walter ward warren wayne wendell werner wes wesley wilbur wilfred wilhelm willard willem william willie willy winston wolf wolfgang woodrow xavier yair yang yannick yannis yasir yasser yitzhak yahya yoram yousef youssef yuri
yury yusuf yves zachary zalmay zbigniew zdravko zeid zine zoltan zoran zulfikar
`;

/** Given names of both genders. */
export const EITHER_NAMES = `
addison adrian alex ali angel ariel ashley aubrey avery bailey blair blake brooke brooks cameron carey carson casey charlie chris claude corey dakota dale dana darcy devon dominique drew dylan elliot emery evelyn
finley francis frankie frances gale glenn harper hayden jackie jade jaime jamie jan jean jess jessie jo jody jordan jules justice kai keely kelly kelsey kendall kerry kim kit kris lane laurel lee leigh leslie lindsay lindsey logan loren
lynn marion marlo max mel merle micah michel mo morgan nico nicky noel pat parker paris payton peyton phoenix quinn randy reagan reese rene riley river robbie robin rory rowan ryan sacha sage sam sandy sasha sawyer schuyler shannon shelby sidney skyler
stacy stevie sydney tatum taylor terry toni tony tracy val valery vivian whitney wu yoshi zhang
`;

/** Short forms and the full names that they stand for: SHORT:FULL[,FULL]. */
export const SHORT_FORMS = `
abe:abraham al:albert,alan,alfred,allan alex:alexander,alexandra,alexei andy:andrew barb:barbara becky:rebecca ben:benjamin bernie:bernard bert:albert,robert,herbert beth:elizabeth betsy:elizabeth betty:elizabeth bill:william billy:william
bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher,christian,christine,christina chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david deb:deborah,debra debbie:deborah,debra dick:richard
don:donald donny:donald doug:douglas ed:edward,edwin eddie:edward fran:francis,frances frank:franklin,francis fred:frederick gabe:gabriel gene:eugene geoff:geoffrey george:georgios gerry:gerald,gerard greg:gregory gus:augustus,gustavo hank:henry harry:harold,henry
jack:john,jackson jackie:jacqueline jake:jacob jeff:jeffrey,geoffrey jen:jennifer jenny:jennifer jerry:gerald,jerome jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan,john josh:joshua judy:judith kate:katherine,kathleen,catherine
kathy:katherine,kathleen,kathryn katie:katherine,kathleen ken:kenneth kim:kimberly larry:lawrence,laurence len:leonard leo:leonard,leonardo,leopold liz:elizabeth lou:louis,louise maggie:margaret marty:martin matt:matthew max:maxwell,maximilian meg:margaret,megan mel:melvin mick:michael mike:michael mitch:mitchell
nancy:anne nat:nathaniel,nathan,natalie nate:nathan,nathaniel ned:edward newt:newton nick:nicholas,nicolas pam:pamela pat:patrick,patricia patty:patricia peggy:margaret pete:peter phil:philip,phillip ray:raymond reggie:reginald rich:richard rick:richard rob:robert robbie:robert ron:ronald ronnie:ronald
rudy:rudolph,rudolf russ:russell sam:samuel,samantha sandy:sandra,alexander sid:sidney stan:stanley steve:steven,stephen stu:stuart sue:susan susie:susan ted:theodore,edward,thaddeus terry:terence,theresa tim:timothy toby:tobias tom:thomas tommy:thomas tony:anthony,antonio vic:victor vicki:victoria vicky:victoria vince:vincent
walt:walter wes:wesley will:william willie:william zach:zachary
`;

/** East Asian surnames that stand before the given name. */
export const LEADING_SURNAMES = `
ahn bae ban bo cao chen chiang choi cho chung deng gao guo han he hong hu huang hun hwang jang jeong jiang jung kang ki kim kwon lai lam lee leung li liang lim lin liu lu luo ma mao moon nguyen oh pak park peng pham qian ro ryu seo shen shin sim soh son song sun suh tan tang tran tsai wang wei wen woo wu xi xie xu yang ye yi yoo yoon yu yuan zhang zhao zheng zhou zhu
`;
