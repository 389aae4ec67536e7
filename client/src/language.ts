/** The language of seed files, as the manifest contributes it. */
export const LANGUAGE = 'news-seed';

/** Files that settle what holds for the articles in a folder. */
export const PROJECT_FILES = '**/copydesk.json';

/** Files that keep what annotators decide. */
export const SIDECARS = '**/*.anno.json';
