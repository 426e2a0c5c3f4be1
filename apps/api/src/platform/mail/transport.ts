import { createTransport } from "nodemailer";
import { headerText, isMailAddress } from "./mail-address.js";

/** One mail to one person: text and nothing that would be fetched or read from a disk. */
export interface Message {
  id: string;
  fromName: string;
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
}

/** The mail server said no, or did not answer. `permanent`: it will say so again for this message. */
export class Undelivered extends Error {
  constructor(
    readonly permanent: boolean,
    reason: string,
  ) {
    super(reason);
    this.name = "Undelivered";
  }
}

export interface MailTransport {
  /** Answers the Message-ID under which the mail server took it. */
  deliver(message: Message): Promise<string>;
  close(): void;
}

/** Speaks SMTP. A broken connection is never retried here: whether the message was taken is for the job to judge. */
export function openTransport(smtpUrl: string, from: string): MailTransport {
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver({ id, fromName, to, subject, html, text }) {
      if (!isMailAddress(to.address)) throw new Undelivered(true, "this is not one e-mail address");
      // Made of the mail's id: when an answer is lost and the mail leaves again, the mail server and the reader can tell.
      const messageId = `<${id}@${from.slice(from.lastIndexOf("@") + 1)}>`;
      try {
        await transporter.sendMail({
          messageId,
          envelope: { from, to: [to.address] },
          from: { name: headerText(fromName), address: from },
          to: { name: headerText(to.name), address: to.address },
          subject: headerText(subject),
          html,
          text,
          headers: { "Auto-Submitted": "auto-generated" },
        });
      } catch (error) {
        throw asUndelivered(error as SmtpError);
      }
      return messageId;
    },
    close: () => transporter.close(),
  };
}

type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/** Only what the server says of this recipient or this message is for good; a closed door or a wrong password is for the administrator to mend. */
function asUndelivered(error: SmtpError): Undelivered {
  const { responseCode = 0, command = "", code } = error;
  const ofThisMessage = command === "RCPT TO" || command === "DATA" || code === "EMESSAGE";
  const permanent = ofThisMessage && responseCode >= 500 && responseCode !== 503;
  return new Undelivered(permanent, headerText(error.response ?? error.message, 500) || "no answer");
}
