/** The command cannot go on; the message is the one sentence to show. */
export class Stop extends Error {}
