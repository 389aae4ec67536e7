import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';
import { findMentions } from '../../../../server/src/core/people/mentions.ts';

/** Names as "referent: name (role)"; things left out. */
function check(text: string, ...expected: string[]): void {
  test(text, () => {
    const p = readParagraph(text);
    const of = (s: { start: number; end: number }): string => text.slice(s.start, s.end);
    const seen = findMentions(p)
      .filter(m => m.kind === 'name' && m.referent !== 'thing')
      .map(m => `${m.referent}: ${of(m.head)}${m.role ? ` (${of(m.role)})` : ''}`);
    deepEqual(seen, expected);
  });
}

// The forms of personal names.
check('Ada Byrne left early.', 'person: Ada Byrne');
check('Ada M. Byrne left early.', 'person: Ada M. Byrne');
check('J. R. Halloran left early.', 'person: J. R. Halloran');
check('K.C. Halloran left early.', 'person: K.C. Halloran');
check('JD Halloran left early.', 'person: JD Halloran');
check('Martin Byrne Jr. left early.', 'person: Martin Byrne Jr.');
check('Martin Byrne, Jr., left early.', 'person: Martin Byrne, Jr.');
check('Martin Byrne III left early.', 'person: Martin Byrne III');
check('Ludwig van der Meer left early.', 'person: Ludwig van der Meer');
check('Carlos de la Fuente left early.', 'person: Carlos de la Fuente');
check('Omar al-Rashid left early.', 'person: Omar al-Rashid');
check('Omar Al-Rashid left early.', 'person: Omar Al-Rashid');
check('Fiona McAllister left early.', 'person: Fiona McAllister');
check("Sean O'Dowd left early.", "person: Sean O'Dowd");
check('Sean O’Dowd left early.', 'person: Sean O’Dowd');
check('Jean-Marc Lefèvre left early.', 'person: Jean-Marc Lefèvre');
check('Ana Smith-Ortega left early.', 'person: Ana Smith-Ortega');
check('Zoë Ångström left early.', 'person: Zoë Ångström');
check('William "Billy" Marsh left early.', 'person: William "Billy" Marsh');
check('William (Billy) Marsh left early.', 'person: William (Billy) Marsh');
check('Hwang Min-Seo left early.', 'person: Hwang Min-Seo');
check('The ferry of Ada Byrne’s left.', 'person: Ada Byrne');
check('🎻 Ada Byrne left early.', 'person: Ada Byrne');

// Names that only the whole article can judge.
check('Then Tarrant left.', 'unknown: Tarrant');
check('Then Wrenna Tarrant left.', 'unknown: Wrenna Tarrant');

// Titles and roles before names.
check('Mr. Tarrant left.', 'person: Tarrant (Mr.)');
check('Mr Tarrant left.', 'person: Tarrant (Mr)');
check('Dr. Ada Byrne left.', 'person: Ada Byrne (Dr.)');
check('President Tarrant left.', 'person: Tarrant (President)');
check('U.S. President Ada Byrne left.', 'person: Ada Byrne (U.S. President)');
check('Former Prime Minister Ada Byrne left.', 'person: Ada Byrne (Former Prime Minister)');
check('Secretary of State Ada Byrne left.', 'person: Ada Byrne (Secretary of State)');
check('Texas Sen. Ada Byrne left.', 'person: Ada Byrne (Texas Sen.)');
check('House Majority Leader Ada Byrne left.', 'person: Ada Byrne (House Majority Leader)');
check(
  'Norwegian Ambassador to the United States Ada Byrne left.',
  'person: Ada Byrne (Norwegian Ambassador to the United States)',
);
check("Norway's Foreign Minister Ada Byrne left.", "person: Ada Byrne (Norway's Foreign Minister)");
check("New Zealand's Prime Minister Ada Byrne left.", "person: Ada Byrne (New Zealand's Prime Minister)");
check('The actor Ada Byrne left.', 'person: Ada Byrne (actor)');
check('A former harbour master Ada Byrne left.', 'person: Ada Byrne (former harbour master)');
check('Gen. Omar al-Rashid left.', 'person: Omar al-Rashid (Gen.)');
check('Dean Marsh left.', 'person: Dean Marsh');

// Organisations and places.
check('Then the Ministry of Finance closed.', 'organisation: Ministry of Finance');
check('Then the House Ways and Means Committee met.', 'organisation: House Ways and Means Committee');
check('The Joint Council for the Welfare of Sailors met.', 'organisation: Joint Council for the Welfare of Sailors');
check("The Saltmere Fishermen's Association met.", "organisation: Saltmere Fishermen's Association");
check('The White House closed.', 'organisation: White House');
check('The Kremlin denied it.', 'organisation: Kremlin');
check('Reuters reported it.', 'organisation: Reuters');
check('The Ada Byrne Foundation paid.', 'organisation: Ada Byrne Foundation');
check('Marsh & Tarrant Inc. paid.', 'organisation: Marsh & Tarrant Inc.');
check('The head of the Harbour Council Ada Byrne paid.', 'organisation: Harbour Council', 'person: Ada Byrne');
check('They sailed to New Zealand.', 'place: New Zealand');
check('They sailed to San Bernardino.', 'place: San Bernardino');
check('They met in Wrenham, Ohio, on Friday.', 'place: Wrenham', 'place: Ohio');

check('The Ada Byrne South Carolina party won.', 'person: Ada Byrne');
check('Then Saltmere International paid.', 'organisation: Saltmere International');
check('Harbour Republicans on Castle Hill left.', 'group: Harbour Republicans');
check('They read Daily Herring.');
check('Then SaltPost reported it.', 'organisation: SaltPost');
check('Then McByrne and DeRoos left.', 'unknown: McByrne', 'unknown: DeRoos');
check('“Make Tarrant go.”');

// Not people: days, months, nationalities, the starts of sentences.
check('On Monday the ferry left.');
check('In March and April it rained.');
check('The Norwegian ferry left.');
check('However it rained. Meanwhile nobody left.');
check('Critics left early. Officials did too.');
check('The Internet was down.');
check('The Second World War ended.');
check('They crossed Brooklyn Bridge.');
check('Americans left early.', 'group: Americans');
check('On Tuesday Byrne left on Wednesday.', 'unknown: Byrne');
check('An R-Ohio senator left.');
