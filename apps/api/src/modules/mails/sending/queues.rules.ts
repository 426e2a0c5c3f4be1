/** Sends one mail. Takes ids only: the words are on the row. */
export const sendMails = "mails.send";

/** Tries one mail of an organisation whose mails are held. */
export const probeMails = "mails.probe";

/** Makes a job again for each mail that waits. */
export const releaseMails = "mails.release";

/** Looks for mails that wait and have no job. */
export const sweepMails = "mails.sweep";

/** Holds back what was leaving while it was cancelled, if it did not leave. */
export const cancelLeaving = "mails.cancel-leaving";

export const mailQueues = [sendMails, probeMails, releaseMails, sweepMails, cancelLeaving] as const;
