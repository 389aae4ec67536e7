/** The command that lists the quotations, as the manifest contributes it. */
export const WHO_SAID_WHAT = 'copydesk.whoSaidWhat';
