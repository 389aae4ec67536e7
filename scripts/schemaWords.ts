/** What the schema of copydesk.json says of its parts, but for rules and styles, which the manifest describes as well. */
const EN = {
  title: 'Copydesk: what holds for the articles of a folder',
  whole: 'Holds for the articles in this folder and below, unless a nearer copydesk.json does. Wins over the settings.',
  schema: 'The schema that this file follows.',
  rules: 'How loudly each rule reports, by its id. Rules that are not named are as in the settings.',
  style: 'The house style that the newsroom rules follow.',
  people: 'Who appears in the articles. What stands here wins over what the text seems to say.',
  person: 'a person',
  name: 'The name that is shown everywhere, without title.',
  aliases: 'Other names in the articles, as they are written there. Surnames and possessives need no alias.',
  kind: 'What speaks: one person, an organisation or a group.',
  role: 'Office or occupation, as the card shows it.',
  gender: 'Which pronouns can mean this person: "she", "he" or neither. Left out: as the articles show.',
  wikidata: 'The id of the item in Wikidata, as in Q42.',
};

export type SchemaWords = typeof EN;

const DE: SchemaWords = {
  title: 'Copydesk: was für die Artikel eines Ordners gilt',
  whole:
    'Gilt für die Artikel in diesem Ordner und darunter, wenn nicht eine nähere copydesk.json gilt. Hat Vorrang vor den Einstellungen.',
  schema: 'Das Schema, dem diese Datei folgt.',
  rules: 'Wie laut jede Regel meldet, nach ihrem Namen. Nicht genannte Regeln sind wie in den Einstellungen.',
  style: 'Der Hausstil, dem die Redaktionsregeln folgen.',
  people: 'Wer in den Artikeln vorkommt. Was hier steht, hat Vorrang vor dem, was der Text zu sagen scheint.',
  person: 'eine Person',
  name: 'Der Name, der überall gezeigt wird, ohne Titel.',
  aliases: 'Andere Namen in den Artikeln, wie sie dort stehen. Nachnamen und Genitive brauchen keinen eigenen Eintrag.',
  kind: 'Wer spricht: eine Person, eine Organisation oder eine Gruppe.',
  role: 'Amt oder Beruf, wie die Karte es zeigt.',
  gender:
    'Welche Pronomen diese Person meinen können: „she“, „he“ oder keines davon. Fehlt es: wie die Artikel zeigen.',
  wikidata: 'Die Kennung des Datenobjekts in Wikidata, etwa Q42.',
};

export const SCHEMA_WORDS = { en: EN, de: DE };

export type Language = keyof typeof SCHEMA_WORDS;

export const LANGUAGES = Object.keys(SCHEMA_WORDS) as Language[];
