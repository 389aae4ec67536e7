/**
 * Titles and nouns for people, lower case. Our own compilation from common knowledge of news style.
 */

/** Forms of address, with the gender that they tell. */
export const HONORIFICS_MALE =
  'mr mr. sir lord baron father fr. brother mister king prince duke pope imam sheikh emir rabbi msgr. messrs. señor herr monsieur don';
export const HONORIFICS_FEMALE =
  'mrs mrs. ms ms. miss madam madame lady baroness dame sister queen princess duchess señora frau mother';
export const HONORIFICS = 'dr dr. prof prof. rev rev. reverend hon hon. honourable honorable mx mx. saint esq.';

/** Titles that stand before a name, in capitals or not. */
export const TITLES = `
president presidents president-elect premier minister ministers secretary sec. atty. prez secretary-general chancellor governor governors gov gov. govs govs. lieutenant senator sen sen. sens. senators representative rep rep. reps. reps congressman congresswoman speaker leader whip ambassador amb. mayor councilman councilwoman councilor councillor alderman assemblyman assemblywoman delegate
commissioner director director-general chairman chairwoman chair chairperson chief ceo cfo coo cto judge judges justice justices magistrate attorney prosecutor sheriff marshal constable officer detective inspector superintendent supt. general gen gen. col col. colonel maj maj. major capt capt. captain cmdr. commander adm adm. admiral sgt sgt. sergeant cpl. corporal pvt. private lt lt. brig. brigadier
archbishop bishop cardinal pastor deacon ayatollah mullah chaplain dean provost professor professors emeritus doctor coach manager co-chair co-chairman co-chairwoman co-founder founder treasurer comptroller controller auditor solicitor undersecretary under-secretary under-secretary-general administrator
ex-president attorney-general spokesman spokeswoman spokesperson mp msp mep taoiseach
`;

/** Words that go before a title and are none alone. */
export const TITLE_PREFIXES = `
vice prime first deputy assistant associate acting interim former lord shadow home foreign press majority minority house senate state commander-in- grand assistant chief senior junior lead head executive managing founding rear surgeon postmaster police army navy air
`;

/** Subjects of offices, after "Secretary of" or before "Minister". */
export const PORTFOLIOS = `
state defense defence energy education labor labour commerce treasury health interior agriculture transportation transport justice finance foreign home homeland security veterans affairs housing trade environment culture intelligence national staff budget justice immigration economy economic business development war fire communications information infrastructure sciences arts services prevention enforcement operations human works planning technology science sports tourism oil petroleum cabinet
press campaign political communications policy general executive operating financial opposition parliamentary congressional senior
`;

/** Nouns for one person. A gender is marked apart. */
export const ROLE_NOUNS = `
academic activist actor adviser advisor advocate aide ally ambassador analyst anchor announcer archbishop architect artist assassin assistant associate astronaut astronomer athlete attacker attorney author baker banker barrister bassist billionaire biologist bishop blogger boss boxer broker builder buyer cameraman campaigner candidate captain cardinal caretaker carpenter cartoonist
celebrity ceo chairman chairperson champion chancellor chef chemist chief child cleric clerk climatologist co-author coauthor co-chair co-founder cofounder co-host co-owner co-worker coach colleague collector colonel columnist comedian commander commentator commissioner composer conductor congressman congressmember constable consultant contractor convict coordinator coroner correspondent cosplayer counsel counsellor counselor counterpart
creator critic curator customer dancer dealer dean defendant defender delegate demonstrator dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver drummer economist editor educator employee employer engineer entrepreneur envoy epidemiologist evangelist examiner executive expert explorer eyewitness farmer fighter filmmaker financier firefighter fisherman
footballer founder friend fugitive geologist general girlfriend governor graduate guard guest guitarist gunman hacker headmaster hero historian holder host illustrator immigrant incumbent industrialist insider inspector instructor interpreter investigator investor inventor jeweler jihadist journalist judge juror justice king labourer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist
magistrate magnate manager marine marshal mayor mechanic mediator medic member mentor merchant meteorologist migrant militant millionaire minister missionary mogul moderator motorist musician narrator nationalist navigator negotiator neighbor neighbour neuroscientist newcomer newscaster nominee novelist nurse nutritionist observer officer official ombudsman operative operator organiser organizer owner
painter paramedic parent participant partner passenger passer-by pastor patient pediatrician philanthropist philosopher photographer photojournalist physician physicist pianist pilot pioneer planner player playwright poet policeman politician pollster premier president presenter priest principal prisoner producer professor programmer promoter propagandist prosecutor protagonist protester psychiatrist psychologist publicist publisher pundit
rabbi ranger reader realtor rebel recipient recruiter referee refugee relative reporter representative republican democrat resident researcher respondent retiree rival runner sailor saleswoman salesman scholar scientist scientologist screenwriter sculptor secretary secretary-general selector senator sergeant sheriff shareholder shopper singer singer-songwriter skipper sociologist soldier solicitor songwriter source speaker specialist spectator spokesman spokesperson spokeswoman
sponsor staffer star statesman statistician strategist striker student successor superintendent supervisor supporter surgeon survivor suspect teacher technician teenager tenant terrorist therapist toddler trader trainer translator traveller traveler treasurer trustee tutor tycoon undersecretary user veteran veterinarian vice-president victim vicar videographer violinist virologist volunteer voter warden warlord whistleblower winner witness worker writer youngster youth
baby adult pensioner foreigner person someone figure personality predecessor goalkeeper midfielder forward quarterback centenarian major freshman sophomore junior senior premier guru peer hopeful hunter frontrunner front-runner legend native heavyweight committeeman standard-bearer teammate opponent founder-director heir kid lifeguard mathematician master harbourmaster composer bassoonist cellist electrician deckhand keeper clubmate striker reserve
`;

export const ROLE_NOUNS_MALE = `
man boy father son husband brother uncle nephew grandfather grandson dad stepfather stepson king prince duke lord businessman chairman spokesman congressman assemblyman councilman policeman fireman fisherman cameraman gunman salesman statesman clergyman craftsman gentleman boyfriend widower ex-husband father-in-law son-in-law brother-in-law landlord waiter actor pope monk imam monarch guy bloke priest nobleman serviceman airman sportsman cowboy fiance groom
`;

export const ROLE_NOUNS_FEMALE = `
woman girl mother daughter wife sister aunt niece grandmother granddaughter mom mum stepmother stepdaughter queen princess duchess lady businesswoman chairwoman spokeswoman congresswoman assemblywoman councilwoman policewoman saleswoman stateswoman girlfriend widow ex-wife mother-in-law daughter-in-law sister-in-law landlady waitress actress nun heiress hostess housewife midwife fiancee bride ballerina servicewoman sportswoman cowgirl schoolgirl
`;

/** Nouns for several people that do not end in a regular plural, or are mostly plural in the news. */
export const GROUP_NOUNS = `
people men women children police personnel staff crew crowd audience public media family couple team jury duo trio clergy brass electorate troops forces authorities eyewitnesses parents officials critics sources others many some several prosecutors investigators analysts experts aides observers rebels locals bystanders onlookers politicians families wives sons-in-law elders leaders elites masses youths clergymen
businessmen congressmen spokesmen policemen firemen fishermen cameramen gunmen salesmen statesmen gentlemen chairmen councilmen servicemen businesswomen congresswomen spokeswomen policewomen chairwomen ladies countrymen servicewomen passers-by fans hopefuls youngsters survivors crowds pilgrims civilians citizens nationals settlers inhabitants villagers townspeople spouses siblings twins communities advocates supporters backers opponents proponents detractors dignitaries celebrities guests goers seekers claimants donors patrons visitors attendees viewers listeners users readers gamers fellow colleagues peers
`;

/** Adjectives and nouns that stand between a determiner and such a noun, or before a title. */
export const ROLE_MODIFIERS = `
senior top former ex- leading chief deputy acting incoming outgoing current then new longtime long-time veteran young old older elder younger elderly retired late prominent influential powerful foreign prime vice interior defense defence finance justice health education energy trade home opposition government state federal local national international military police intelligence security political presidential republican democratic conservative liberal law press campaign white black
`;
