/**
 * Words of organisations' names, lower case. Our own compilation from common knowledge of the news.
 */

/** Nouns that end (or, before "of" and "for", begin) the name of an organisation. */
export const ORGANISATION_HEADS = `
academy administration agency alliance army assembly association associates authority bank board brigade broadcasting brothers brotherhood bureau business cabinet campaign caucus center centre chamber channel charity church circuit clinic club coalition college commission committee company confederation conference congress consortium consulate communications companies capital corporation corps council
court daily democrats department directorate division duma embassy enterprises entertainment exchange expo faculty federation firm force forces festival forum foundation front fund gazette government group guard guardian holdings hospital hotel house inc inc. corp corp. co. ltd ltd. llc plc gmbh industries initiative inspectorate institute institution insurance intelligence journal
labs league lodge legion magazine media motors militia ministry mission mosque movement museum navy network news office officials ombudsman opposition orchestra organisation organization pac panel pictures productions promotions parliament partners partnership party patrol police poll pollster post press project radio regime registry rescue republicans reserve resistance school schools securities solutions strategies systems technologies ventures brewing records analytics advisers advisors secretariat senate service services society staff
studios synagogue symphony athletic rovers wanderers albion program programme gallery galleries library laboratory archive archives ballet choir conservatory observatory college collective workshop syndicate tabloid task team telegraph television temple theater theatre times trust tribune tribunal tv union university watch weekly
`;

/** Nouns of organisations in running text: "the ministry said". */
export const ORGANISATION_NOUNS = `
administration agency airline alliance army association authority bank board broadcaster bureau cabinet campaign charity church club coalition college commission committee company congregation consortium consulate corporation council court department embassy federation firm force foundation fund government gallery group hospital hotel institute laboratory institution
junta kremlin league legislature magazine maker manufacturer media military militia ministry movement museum navy network newspaper office opposition organisation organization outlet panel paper parliament party police prosecution publication regime regulator retailer school secretariat senate service society station studio startup supplier tabloid team tribunal trust union university utility watchdog website
`;

/** Organisations and seats of power known by one name. */
export const KNOWN_ORGANISATIONS = `
reuters ap afp upi bbc cnn nbc msnbc abc cbs pbs npr cnbc espn itv rt tass interfax xinhua kyodo yonhap dpa ansa bloomberg axios politico breitbart buzzfeed vox slate salon huffpost gawker wikinews wikipedia wikileaks aljazeera al-jazeera al-ikhbariya propublica mashable c-span skynews haaretz pravda izvestia globo spiegel lemonde
kremlin pentagon congress senate parliament knesset bundestag duma lok sabha downing whitehall holyrood westminster capitol fbi cia nsa dhs doj epa fda cdc irs nasa fcc sec ftc osha faa fema ice dea atf nypd lapd usda noaa nih gop dnc rnc dccc nrcc dscc aclu naacp nra pac aarp afl-cio seiu aipac cair peta
un u.n. eu e.u. nato osce imf wto who unicef unesco unhcr iaea opec opcw asean interpol europol icc icj oecd fifa uefa ioc nba nfl nhl mlb ncaa wwf isis isil daesh hamas hezbollah fatah taliban plo pkk ypg mi5 mi6 kgb fsb gru svr mossad idf nhs tuc cbi ukip snp dup bjp afd eff anc cdu spd fdp
google facebook twitter apple microsoft amazon youtube instagram whatsapp uber airbnb netflix tesla boeing airbus lockheed exxon exxonmobil chevron shell bp gazprom rosneft walmart target starbucks mcdonald's nike adidas toyota honda nissan volkswagen bmw daimler ford gm samsung sony nintendo ubisoft huawei lenovo alibaba intel ibm oracle yahoo
aetna pfizer merck novartis roche bayer monsanto hsbc barclays citigroup jpmorgan goldman ubs moody's nielsen gallup quinnipiac pew rasmussen suffolk marist monmouth yougov ipsos ipsos-mori nasdaq at&t verizon comcast vodafone wikimedia greenpeace oxfam unison unite amnesty anonymous
anheuser-busch lufthansa ryanair pepsi pepsico coca-cola nestle unilever heineken
`;
