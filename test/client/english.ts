import type { Translate } from '../../client/src/translate.ts';

/** The messages as they stand in the sources. */
export const english: Translate = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));
