/** The command that lists the quotations, as the manifest contributes it. */
export const WHO_SAID_WHAT = 'copydesk.whoSaidWhat';

/** Shows a place of a document; quick fixes of the server's run it, so it is in no menu. */
export const GO_TO = 'copydesk.goTo';
