/** Takes ids only: the words are on the row. */
export const sendMails = "mails.send";
