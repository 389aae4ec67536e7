/**
 * Things that news calls by several names, each group in the order of preference for ties. Collected by us from style books'
 * lists of abbreviations and from country names that changed or have a long form.
 */
export interface NameGroup {
  /** Each as it is written; letters of abbreviations count as they stand, so that "us" is no "US". */
  readonly forms: readonly string[];
  /** The first form is to be preferred however often the others stand. */
  readonly firstWins?: true;
  /** Larger names that hold a form, and other senses of it. */
  readonly notIn?: RegExp;
}

/** Arabic names stand with and without one. */
export const ARABIC_ARTICLES = ['al', 'el'];

export const NAME_GROUPS: readonly NameGroup[] = [
  {
    forms: ['U.S.', 'US', 'USA', 'U.S.A.'],
    notIn:
      /\b(?!(?:A|All|And|Another|As|At|Both|But|By|Every|For|From|If|In|Many|Most|No|Of|On|Only|Other|Some|That|The|This|To|When|With)\b)[A-Z][a-z]+ USA\b|\bUSA (?:Today|TODAY|Network|Swimming|Gymnastics|Basketball|Hockey|Track|Wrestling)|\bUS (?:Airways|Weekly|Bank|Foods)|\bU\.S\. (?:Steel|Bank|Open|News)|\b(?:ABOUT|CONTACT|JOIN|FOLLOW|WITH|FOR|TO) US\b|\$US|\bUS ?\$/,
  },
  { forms: ['U.N.', 'UN'] },
  { forms: ['U.K.', 'UK'] },
  { forms: ['EU', 'E.U.'] },
  { forms: ['U.A.E.', 'UAE'] },
  { forms: ['Russia', 'Russian Federation'], firstWins: true },
  { forms: ['Kyiv', 'Kiev'] },
  { forms: ['Turkey', 'Türkiye'] },
  { forms: ['Czech Republic', 'Czechia'] },
  { forms: ['Ivory Coast', "Côte d'Ivoire", 'Côte d’Ivoire', "Cote d'Ivoire"] },
  { forms: ['East Timor', 'Timor-Leste'] },
  { forms: ['al-Qaida', 'al-Qaeda', 'Al Qaeda', 'Al-Qaeda', 'al Qaeda', 'al Qaida'] },
  { forms: ['Hezbollah', 'Hizbullah', 'Hizbollah'] },
  { forms: ['Gadhafi', 'Gaddafi', 'Qaddafi', 'Kadafi'] },
  { forms: ['Zelenskyy', 'Zelensky', 'Zelenskiy'] },
  { forms: ['Quran', 'Koran', "Qur'an"] },
];
