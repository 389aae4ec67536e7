/** Days, months and feasts, lower case: capitalised words that are nobody's name by themselves. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
christmas easter ramadan thanksgiving halloween hanukkah passover yom eid diwali lent a.m. p.m. am pm gmt et est edt pst pdt utc bst cet
`;

/** Of these, the ones that are given names or surnames as well. */
export const CALENDAR_NAMES = 'april may june august march easter';
