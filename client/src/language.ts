/** The language of seed files, as the manifest contributes it. */
export const LANGUAGE = 'news-seed';

/** Files that settle what holds for the articles in a folder. */
export const PROJECT_FILES = '**/copydesk.json';

/** How the names of files that keep what annotators decide end. */
export const SIDECAR_ENDING = '.anno.json';

/** All of these files. */
export const SIDECARS = `**/*${SIDECAR_ENDING}`;
