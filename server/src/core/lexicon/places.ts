/**
 * Countries, regions, cities and nationalities that news names often, lower case, one word each (parts of longer names
 * included: "united", "york"). Our own compilation from common knowledge.
 */

export const COUNTRIES = `
afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi
cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana
haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius
mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan
suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe zealand arabia lanka leone rica emirates caledonia
us u.s. usa u.s.a. uk u.k. uae eu e.u. ussr
`;

export const CITIES_AND_REGIONS = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
ohio oklahoma oregon pennsylvania rhode carolina dakota tennessee texas utah vermont virginia wisconsin wyoming d.c. dc n.y. n.j. n.h. n.c. s.c. n.m. calif. fla. mass. ala. ariz. ark. colo. conn. del. ga. ill. ind. kan. ky. la. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. w.va. r.i. n.d. s.d.
washington manhattan brooklyn queens bronx harlem chicago boston philadelphia atlanta miami detroit seattle denver baltimore cleveland pittsburgh cincinnati milwaukee minneapolis orlando tampa phoenix tucson albuquerque sacramento oakland hollywood
memphis nashville louisville charlotte richmond norfolk raleigh charleston birmingham montgomery orleans angeles francisco diego vegas york dallas houston austin antonio omaha tulsa tallahassee honolulu anchorage ferguson flint orlando
london manchester liverpool leeds glasgow edinburgh cardiff belfast dublin paris marseille lyon nice calais brussels berlin hamburg munich frankfurt cologne vienna zurich geneva bern rome milan naples venice turin madrid barcelona lisbon athens istanbul ankara moscow petersburg kiev kyiv
minsk warsaw krakow prague budapest bucharest sofia belgrade zagreb sarajevo stockholm oslo copenhagen helsinki amsterdam hague rotterdam antwerp tallinn riga vilnius reykjavik cairo alexandria tunis tripoli benghazi algiers rabat casablanca khartoum nairobi kampala addis mogadishu lagos abuja accra dakar johannesburg pretoria harare luanda
jerusalem gaza ramallah damascus aleppo homs idlib raqqa palmyra beirut amman baghdad mosul basra fallujah tikrit tehran riyadh jeddah mecca medina doha dubai sanaa aden kabul kandahar herat islamabad karachi lahore peshawar delhi mumbai kolkata bangalore dhaka colombo kathmandu
beijing shanghai guangzhou shenzhen hong kong macau taipei tokyo osaka kyoto hiroshima fukushima seoul pyongyang hanoi saigon bangkok phnom manila jakarta bali kuala lumpur sydney melbourne brisbane perth canberra auckland wellington christchurch
toronto montreal ottawa vancouver calgary quebec ontario alberta manitoba tijuana juarez havana caracas bogota quito lima santiago buenos aires rio janeiro brasilia sao paulo montevideo
africa asia europe eurasia antarctica arctic atlantic pacific mediterranean caribbean baltic balkans caucasus crimea donbass donbas donetsk luhansk chechnya dagestan siberia bavaria catalonia normandy sahara sinai golan kashmir punjab xinjiang kurdistan anbar helmand darfur
midwest northeast northwest southeast southwest himalayas alps danube rhine nile thames amazon everest
`;

/** Adjectives and nouns of nationality and belief. */
export const DEMONYMS = `
afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan caucasian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch
ecuadorean egyptian english eritrean estonian ethiopian european filipino finnish french gabonese georgian german ghanaian greek guatemalan haitian hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti latin latino lebanese liberian libyan lithuanian latvian
macedonian malaysian malian maltese mexican moldovan mongolian moroccan muslim namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian peruvian polish portuguese qatari roman romanian russian rwandan saudi scottish senegalese serb serbian shiite sicilian singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian
taiwanese tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean texan californian floridian parisian londoner muscovite
catholic christian protestant evangelical orthodox hindu buddhist mormon anglican presbyterian baptist lutheran methodist sikh islamic islamist jihadist communist socialist democratic republican conservative liberal labour tory nazi marxist
northern southern eastern western north south east west central
`;

/** People of a nationality, belief or party, in the plural. */
export const PEOPLES = `
afghans africans albanians algerians americans angolans arabs argentines armenians asians australians austrians belarusians belgians bolivians bosnians brazilians britons bulgarians cambodians canadians catalans catholics chechens chileans christians colombians croatians croats cubans cypriots czechs danes egyptians estonians ethiopians europeans evangelicals filipinos finns frenchmen
georgians germans ghanaians greeks haitians hindus hispanics hungarians indians indonesians iranians iraqis irishmen israelis italians jamaicans jews jordanians kenyans koreans kurds kuwaitis latinos latvians libyans lithuanians malaysians mexicans mormons moroccans muslims nigerians norwegians pakistanis palestinians peruvians poles protestants romanians russians rwandans saudis scots serbs shiites sikhs slovaks somalis spaniards
sunnis swedes syrians tibetans tunisians turks ugandans ukrainians venezuelans yemenis zimbabweans texans californians floridians iowans ohioans londoners parisians republicans democrats conservatives liberals socialists communists tories nazis islamists jihadists dems millennials boomers progressives moderates centrists populists nationalists extremists insurgents separatists feminists environmentalists hardliners hawks rohingya taliban houthis
`;
