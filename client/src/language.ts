/** The language of seed files, as the manifest contributes it. */
export const LANGUAGE = 'news-seed';
