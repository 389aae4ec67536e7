import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Expectation, peopleOf, sourceSpeaker, speakerAt, unmark } from './people.ts';

/** Every marked stretch leads to its speaker. */
function check(marked: string): void {
  test(marked, () => {
    const { text, expected, contents } = unmark(marked);
    const sources = expected.filter(e => e.source);
    const people = peopleOf(text, sources, contents);
    const seen = (e: Expectation): string =>
      e.source ? sourceSpeaker(people, sources.indexOf(e)) : speakerAt(people, e);
    deepEqual(
      expected.map(e => `${text.slice(e.start, e.end)}: ${seen(e)}`),
      expected.map(e => `${text.slice(e.start, e.end)}: ${e.speaker}`),
    );
  });
}

// One person under several names.
check('Ada Byrne left. [Byrne|Ada Byrne] was tired.');
check('[Byrne|Ada Byrne] wins\nAda Byrne won on Friday.');
check('# [Byrne|Ada Byrne] wins\nAda Byrne won on Friday.');
check('Ada Byrne left. Then [Ada|Ada Byrne] came back.');
check('Mayor Ada Byrne left. [Mayor Byrne|Ada Byrne] was tired.');
check('[William Marsh|William T. Marsh] left. William T. Marsh came back. [Bill Marsh|William T. Marsh] slept.');
check('William "Billy" Marsh left. [Billy|William "Billy" Marsh] came back.');
check('Omar al-Rashid left. [Rashid|Omar al-Rashid] slept. [al-Rashid|Omar al-Rashid] woke.');
check('Bill de Roos left. [De Roos|Bill de Roos] slept.');
check('José Peña left. [Jose Pena|José Peña] slept.');
check('Debbie Larsen Holt left. [Larsen Holt|Debbie Larsen Holt] slept.');
check(
  'Marta Vega Ruiz left. [Ms. Vega|Marta Vega Ruiz] slept. [Vega|Marta Vega Ruiz] woke. [Ruiz|Marta Vega Ruiz] ate.',
);
check('Hwang Min-Seo left. Then [Hwang|Hwang Min-Seo] slept.');
check('Ada Maurer left. [Mauer|Ada Maurer] said so.');
check('[J. Marsh|John Marsh] left. John Marsh came back.');
check("Ada Byrne left. [Byrne's|Ada Byrne] bag stayed.");
check('Ada Byrne left. [Byrne’s|Ada Byrne] bag stayed.');

// Two of one surname.
check('Tom Quill and Marta Quill voted. [Mr. Quill|Tom Quill] lost, [Mrs. Quill|Marta Quill] won.');
check('Mayor Marta Quill spoke after Tom Quill. [Mayor Quill|Marta Quill] won.');
check(
  'Marta Quill won. Marta Quill sang. Her cousin Tom Quill lost.\nThen it rained.\nA week went by, and a second, and in the third the harbour froze from end to end, boats and all, which it had not done since the year of the great wind, when the old wall still stood and the young one was a drawing in a drawer that nobody had opened, as the people of the town like to tell whoever asks and many who do not, at length and in the rain.\n[Quill|Marta Quill] smiled.',
);
check('Tom Quill lost. Then [Tom|Tom Quill] wept. Marta Quill won. Then [Marta|Marta Quill] sang.');
check('Tom Quill lost to Marta Quill. The [Quills|-] ate together. [!The Quills|Quills] said no.');
// Who was introduced first goes by the surname; whoever is named in full each time is the other.
check(
  'Tom Quill lost. His sister Marta Quill won. Marta Quill sang. Marta Quill slept.\nIt rained.\n[Quill|Tom Quill] sold the boat of his son.',
);
check(
  'Sam Tarrant built boats. Tarrant is the brother of the singer Jan Tarrant, and rich. [Tarrant|Sam Tarrant], who swims, slept.',
);
check('Tom Quill lost to his wife, Marta Quill. Then [Quill|Tom Quill] and his dog left.');
check('Tom Quill lost to his wife, Marta Quill. Then [Quill|Marta Quill] and her dog left.');
check('George A.B. Tarrant left. [George C. Tarrant|George C. Tarrant] stayed.');

// He and she.
check('Ada Byrne met Tom Marsh. [She|Ada Byrne] smiled.');
check('Ada Byrne met Tom Marsh. [He|Tom Marsh] smiled.');
check('Tom Marsh sat down. [He|Tom Marsh] slept. [He|Tom Marsh] woke.');
check('Tom Marsh met Sam Tarrant. [He|Tom Marsh] was late.');
check('Tom Marsh said [he|Tom Marsh] was late.');
check('Tom Marsh lost [his|Tom Marsh] hat.');
check('Ada Byrne lost. Tom Marsh won. It rained. [She|Ada Byrne] went home.');
check('Chairwoman Wrenna Tarrant lost. Tom Marsh won. [She|Wrenna Tarrant] went home.');
check('Mr. Tarrant lost. Ada Byrne won. [He|Tarrant] went home.');
check('Tom Marsh praised Sam Tarrant, and [himself|Tom Marsh] too.');
check('In [her|Ada Byrne] first speech, Ada Byrne thanked the crew.');
check('Asked where [she|Ada Byrne] lived, Ada Byrne laughed.');
check('🎻 Ada Byrne met Tom Marsh. [She|Ada Byrne] smiled.');
check('Tarrant said no. [She|Tarrant] left. Then [she|Tarrant] slept.');
check('A man came in. [He|man] slept.');

// What the clause tells.
check('Tom Marsh met Paul Tarrant. Marsh saw Tarrant [himself|Paul Tarrant].');
check('Tom Marsh praised Paul Tarrant, who lost [his|Paul Tarrant] hat.');
check('Tom Marsh praised Paul Tarrant, who says [he|Paul Tarrant] sings.');
check('Tom Marsh praised Paul Tarrant, who is now [his|Tom Marsh] aide.');
check('Tom Marsh thanked Paul Tarrant for [his|Paul Tarrant] hat.');
check('Tom Marsh met Paul Tarrant. It was hard for Tarrant to find [his|Paul Tarrant] hat.');
check('Tom Marsh spoke, with Paul Tarrant standing behind [him|Tom Marsh].');
check('[!Tom Marsh|Tom Marsh] said {Paul Tarrant would lose because [he|Paul Tarrant] sings}.');
check('Tom Marsh never thought that Paul Tarrant would sell [his|Paul Tarrant] own boat.');
check('Tom Marsh sat down. Paul Tarrant called [him|Tom Marsh] late.');

// Who, it, they.
check('Senator Ada Byrne, Democrat of Vermont, [who|Ada Byrne] sails, left.');
check('Ada Byrne, a clerk at the Harbour Council [who|Ada Byrne] sails, left.');
check('Ada Byrne, [who|Ada Byrne] sails, left.');
check('Senator Ada Byrne of Vermont, [who|Ada Byrne] sails, left.');
check('Rep. Ada Byrne (D-Ohio), [who|Ada Byrne] sails, left.');
check('The Harbour Council met. [!It|Harbour Council] said no.');
check('The Harbour Council met. [!They|Harbour Council] said no.');
check('Two pilots met the Harbour Council. Then [!they|Two pilots] said no.');
check('[!It|?] said no.');
check('[!They|?] said no.');

// Inside quotations whoever speaks is not "he".
check('Tom Marsh met Sam Tarrant. "[He|Tom Marsh] was late," [!Tarrant|Sam Tarrant] said.');
check('Tom Marsh met Sam Tarrant. Tarrant yawned. "[He|Tom Marsh] was late," [!he|Sam Tarrant] said.');
check('"[He|?] was late," [!Tom Marsh|Tom Marsh] said.');

check('"[I|Tom Marsh] was late with [my|Tom Marsh] boat," [!Tom Marsh|Tom Marsh] said.');
check('[!Tom Marsh|Tom Marsh] said, "[I|Tom Marsh] was late."');
check('Tom Marsh left. "[I|Tom Marsh] was late," [!he|Tom Marsh] said.');
check('[I|-] was late.');

// Nobody, or two equally.
check('[He|?] left.');
check('Tom Marsh left. [She|?] stayed.');
check('Doyle said no. Teague said no. Tom Doyle and Sam Teague left under one umbrella. "It rained," [!he|?] said.');
check('Tom Marsh and Ada Byrne left. [He|Tom Marsh] slept.');

// Descriptions.
check('Ada Byrne, [the mayor|Ada Byrne], left. Then [the mayor|Ada Byrne] slept.');
check('Foreign Minister Ada Byrne left. [The foreign minister|Ada Byrne] slept.');
check('[The referee|Sam Tarrant], Sam Tarrant, left.');
check('Ada Byrne, 19, left. Tom Marsh, 40, stayed. [The teenager|Ada Byrne] slept.');
check('Ada Byrne, 45, left. Tom Marsh, 40, stayed. [The 40-year-old|Tom Marsh] slept.');
check('[CEO|Wrenna Tarrant] of the Harbour Council Wrenna Tarrant left.');
check('Ada Byrne, [curator|Ada Byrne] and [director|Ada Byrne] of the Harbour Museum, left.');
check('# [Mayor|Ada Byrne] leaves\nAda Byrne, the mayor, left.');
check("The Saltmere Sailors' Association met. [The association|Saltmere Sailors' Association] sang.");
check('The Harbour Council met. Then the [!Council|Harbour Council] sang.');
check('They knew that [!officials|officials] lied.');
check('Wrenna Capital paid. [!The company|Wrenna Capital] said so.');
check('Ada Byrne met [his|?] lawyer.');

// Sources.
check('[!Ada Byrne, the mayor,|Ada Byrne] said no.');
check('[!Russia|Russia] said no. Then [Russia|Russia] said yes.');
check("[!Ada Byrne's lawyer|Ada Byrne’s lawyer] said no.");
check('[!Two officials|Two officials] said no.');
check('[!A statement from the ministry|ministry] said no.');
check('[!A source|source] said no. [!The source|source] said yes.');
check('[!U.S. trade envoy Ada Byrne|Ada Byrne] said no.');
check('[!The cable|cable] said no.');
check('[!Wrenna|Wrenna] said no.');
check('[!critics of Ada Byrne|Ada Byrne’s critics] said no.');

// Names inside larger ones, and people that are none.
check('Tom Marsh won. [Marsh|Tom Marsh] Tower fell.');
check('Tom Marsh won. The [Marsh|Tom Marsh]-led ballot failed.');
check('Tom Marsh won. The [Marsh Foundation|Marsh Foundation] paid.');
check('# Why [Tom Marsh|Tom Marsh] Lost The Harbour Vote\nTom Marsh lost.');
check('Then [Monday|-] came to [Paris|-].');
check('The novel "[Morning Gale|-]" won.');

// A pronoun that speaks is nobody whom it names.
check('Tom Marsh met Sam Tarrant. [!He|Tom Marsh] said, {"Sam Tarrant was late."}');
check('Tom Marsh met Sam Tarrant. Tarrant yawned. {"Tarrant was late,"} [!he|Tom Marsh] said.');
check('Tom Marsh yawned. [!He|?] said, {"Tom Marsh was late."}');
check('Tom Marsh yawned. [!He|Tom Marsh] said, {"I am Tom Marsh."}');
check('Tom Marsh yawned. [!He|Tom Marsh] said, {"The Marsh boat was late."}');
check('Tom Marsh met Sam Tarrant. Tarrant yawned. [!He|Tom Marsh] said {Tarrant would resign}.');
check('Tom Marsh met Ada Byrne. {Marsh was tired}, [!he|Tom Marsh] said.');
check('🎻 Tom Marsh met Sam Tarrant.\nTarrant yawned. [!He|Tom Marsh] said, {"Sam Tarrant was late."}');

// Names that are words as well.
check('"It rained," said [!Will Tjernlund, a consultant|Will Tjernlund].');
check('"It rained," said [!Tjark Long, a consultant|Tjark Long].');
check('[!Will Tjernlund|Will Tjernlund] said no.');
check('[Will Tjernlund|Will Tjernlund] left early.');
check('Anna Price left. [!Price|Anna Price] said no.');
check('Anna Price left. Then [Price|Anna Price] came back.');
check('Anna Black left. [Black|-] ice lay on the road.');
check('Anna Price left. The [price|-] fell.');
check('Anna King left. [!King|Anna King] said no.');
check('Anna King left. The [!king|king] said no.');
check('Anna Will left. [!Will|Anna Will] said no.');
check('Anna May left. In [May|-] it rained. [!May|Anna May] said no.');
check('[!Tjark May|Tjark May] said no.');
check('In [June|-] Tarrant left. June Tarrant stayed.');
check('Kerry Washington left. He lives in [Washington|-]. [!Washington|Kerry Washington] said no.');
check('Ben Marsh left. [!Marsh|Ben Marsh] said no.');
check('Al Marsh left. [!Marsh|Al Marsh] said no.');
check('Omar Al Rashid left. [!Al Rashid|Omar Al Rashid] said no.');
check('Tom Marsh left. [!Republican Marsh|Tom Marsh] said no.');

// Odd letters.
check('[!FranÃ§ois Tarrant|FranÃ§ois Tarrant] said no. Then [Tarrant|FranÃ§ois Tarrant] left.');
check('JosÃ© PeÃ±a left. [!PeÃ±a|JosÃ© PeÃ±a] said no.');
check('Jose\u0301 Pen\u0303a left. [!Peña|Jose\u0301 Pen\u0303a] said no.');
check('Ada\u00a0Byrne left. [!Byrne|Ada Byrne] said no.');
check('Harriet \u200eObuya left. [!Obuya|Harriet Obuya] said no.');
check('Ana García\u2010López left. [!García\u2010López|Ana García\u2010López] said no.');
check("[!Sophie in 't Veld|Sophie in 't Veld] said no. [Veld|Sophie in 't Veld] left.");
check('Cheuk Hau-yip, [the commander|Cheuk Hau-yip], left.');
check('C. Boyden Marsh left. [!Mr. Marsh|C. Boyden Marsh] said no.');
check('The man sat in row G. [Ada Byrne|Ada Byrne] stood up.');

// A name beside a description.
check('[!American academic and professor Ada Byrne|Ada Byrne] said no.');
check('[!the envoy at the time, Ada Byrne|Ada Byrne] said no.');
check("[!Tarrant's father, the Rev. Charles Tarrant Jr.|Charles Tarrant Jr.] said no.");
check('[!Saltmere spokesman the Rev. Ada Byrne|Ada Byrne] said no.');
check('[!One of the pilots, Ada Byrne|Ada Byrne] said no.');
check('[!One of Tarrant’s pilots who still flies, former mayor Ada Byrne|Ada Byrne] said no.');
check('[!A spokesman for Ada Byrne|Ada Byrne’s spokesman] said no.');
check('[!trade envoy\u00a0Ada Byrne|Ada Byrne] said no.');
check('[!The group, Harbour Watch Society|Harbour Watch Society] said no.');
check('[!tennis great Ada Byrne|Ada Byrne] said no.');
check('[!Democrat Wrenna Tarrant|Wrenna Tarrant] said no. Then [Tarrant|Wrenna Tarrant] left.');

// Descriptions in place of a name.
check('Tom Marsh yawned. [!The billionaire businessman|Tom Marsh] said no.');
check('Sen. Tom Marsh yawned. Ada Byrne left. [!The senator|Tom Marsh] said no.');
check('Mayor Tom Marsh yawned. [!The senator|senator] said no.');
check('Tom Marsh yawned. [!The spokesman|spokesman] said no.');
check('Tom Marsh yawned. [!The French president|French president] said no.');
check('[!The front-runner and former mayor|front-runner] said no. [!She|front-runner] left.');
check('"My grandmother sang," [!Tom Marsh|Tom Marsh] said. [!She|?] also said no.');

check('Sen. Ada Byrne lost. Tom Marsh won. Marsh sang.\nMarsh danced. Marsh slept, and [the senator|Ada Byrne] left.');
check(
  'Democratic candidate Ada Byrne lost.\nIt rained. It snowed. It hailed.\nTom Marsh won. Marsh sang. [!The candidate|Tom Marsh] said no.',
);
check('Tom Marsh yawned. [!The candidate|Tom Marsh] said no. Senate candidate Ada Byrne left.');

check(
  'Tom Marsh lost. Marsh sang. Marsh danced. Marsh ran. Then Marsh slept.\n[The Democratic candidate|Tom Marsh] plans to return.',
);

// Descriptions with a place.
check('Vermont Sen. Tom Marsh met Ohio Gov. Sam Tarrant. [!The Ohio governor|Sam Tarrant] said no.');
check('Vermont Sen. Tom Marsh met Ohio Gov. Sam Tarrant. Tarrant left. [The Vermont senator|Tom Marsh] slept.');
check('Former Utah Gov. Tom Marsh met Sam Tarrant. Then [the former Utah governor|Tom Marsh] slept.');
check('Sen. Tom Marsh (R-Vt.) met Sam Tarrant. Tarrant left. [The freshman Vermont senator|Tom Marsh] slept.');
check('[!A New York judge|New York judge] said no.');
check("President Tom Marsh left. [!Norway's president|Norway’s president] said no.");
check("Norway's President Tom Marsh left. [!Norway's president|Tom Marsh] said no.");
check('[!Florida election officials|Florida election officials] said no.');

// Offices that are not the same.
check('President Tom Marsh left. Vice President Sam Tarrant stayed. [The president|Tom Marsh] slept.');
check('Vice President Tom Marsh left. President Sam Tarrant stayed. [The vice president|Tom Marsh] slept.');
check('Deputy Mayor Tom Marsh stayed. Mayor Ada Byrne left. Marsh sat down. [The mayor|Ada Byrne] slept.');
check('Former President Tom Marsh met President Sam Tarrant and Marsh left. [The president|Sam Tarrant] slept.');
check('President Tom Marsh left. They want a [President|-] for all.');
check('She ran for [president|-], Tom Marsh said.');
check('As [president|Tom Marsh], Tom Marsh sang.');
check('[Rival|Ada Byrne] Ada Byrne left. Byrne sings. Her [!rival|Ada Byrne’s rival] said no.');

// Whose they are.
check(
  'Ada Byrne met Tom Marsh. [!The Marsh campaign|Tom Marsh’s campaign] said no. [!Her campaign|Ada Byrne’s campaign] said yes.',
);
check(
  "[!Byrne's campaign|Ada Byrne’s campaign] said no. [!The campaign|Ada Byrne’s campaign] said yes. Ada Byrne won.",
);
check('Ada Byrne won. [!Aides to Byrne|Ada Byrne’s aides] said so. [!Her aides|Ada Byrne’s aides] sang.');
check('The Harbour Council met. [!A Harbour Council official|Harbour Council official] said no.');
check("James Hollis left. [!Hollis' lawyer|James Hollis’ lawyer] said no.");
check('[!Aides|Aides] said no. Then [!aides|Aides] said yes.');

// Short for an organisation.
check(
  'The Church of Saltology paid. [Saltology|Church of Saltology] grew, and [Saltology|Church of Saltology]-critic sites.',
);

// So many of them do not speak for the rest.
check('[!Voters|Voters] said no. [!36 percent of voters|36 percent of voters] said yes.');
check('[!Six in 10 women|Six in 10 women] said no.');
check('[!A majority of her supporters|A majority of her supporters] said no.');
check('[!A third|A third] said no.');

// Words that are nobody.
check('[!that|-] said no.');
check('[!Recently|-] said no.');
check('[!Let’s|-] said no.');
check('[!A poll that was released on Monday|poll] said no.');

// Papers, polls and firms are no people.
for (const [source, kind] of [
  ['the Daily Herring', 'organisation'],
  ['The Harbour Lives Matter', 'organisation'],
  ['The Wrenna Tarrant poll', 'organisation'],
  ['Saltmere International', 'organisation'],
  ['Harbour Republicans', 'group'],
  ['Wrenna Tarrant', 'person'],
])
  test(`${source} is one ${kind}`, () => {
    const people = peopleOf(`Then ${source} said so.`, [{ start: 5, end: 5 + source!.length }], []);
    const mention = people.mentions[people.sourceMentions[0]!]!;
    deepEqual(people.speakers.find(s => s.id === mention.speaker)?.kind, kind);
  });

// Of whom the article says no more than how many they are.
for (const [source, kind] of [
  ['Some', 'group'],
  ['Nearly half of the crew', 'group'],
  ['Six in 10', 'group'],
  ['42 percent', 'group'],
  ['those surveyed', 'group'],
  ['Another', 'anonymous'],
  ['A new survey', 'organisation'],
])
  test(`${source}: ${kind}`, () => {
    const people = peopleOf(`${source} said so.`, [{ start: 0, end: source!.length }], []);
    const mention = people.mentions[people.sourceMentions[0]!]!;
    deepEqual(people.speakers.find(s => s.id === mention.speaker)?.kind, kind);
  });

/** The roles that a text gives the first of its people. */
function rolesIn(text: string, ...expected: string[]): void {
  test(text, () => deepEqual(peopleOf(text).speakers[0]!.roles, expected));
}

rolesIn('Ada Byrne, a former Harbour Council chair, left.', 'former Harbour Council chair');
rolesIn("Ada Byrne, Norway's foreign minister, left.", "Norway's foreign minister");
rolesIn('Ada Byrne, his longtime lawyer, left.', 'longtime lawyer');
rolesIn('Senators Ada Byrne and Tom Marsh left.', 'Senator');
rolesIn('Govs. Ada Byrne and Tom Marsh left.', 'Gov.');
rolesIn('Ada Byrne left. Marsh beat rival Ada Byrne.', 'rival');
rolesIn('Ada Byrne, a North Carolina Republican, left.', 'North Carolina Republican');
