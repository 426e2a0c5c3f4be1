import { createTransport, type SendMailOptions } from "nodemailer";
import { headerText, isMailAddress } from "./mail-address.js";
import { Undelivered, type RefusedBy } from "./undelivered.js";

export interface MailPerson {
  name: string;
  address: string;
}

/** One mail to one person: text, and nothing that would be fetched or read from a disk. */
export interface Message {
  id: string;
  fromName: string;
  /** Whom the envelope names, alone. */
  to: MailPerson;
  /** The headers as everybody reads them, when they are not the reader alone. */
  shown: { to: MailPerson; cc: readonly MailPerson[] } | null;
  replyTo: MailPerson | null;
  subject: string;
  html: string;
  text: string;
  attachments: readonly { fileName: string; mediaType: string; content: Buffer }[];
  calendar: { method: "REQUEST" | "CANCEL"; body: string } | null;
  /** Where a reader asks for no more of these, in one click. */
  unsubscribe: string | null;
}

export interface MailTransport {
  /** The address that mails leave from. */
  readonly from: string;
  /** Answers the Message-ID under which the mail server took it. */
  deliver(message: Message): Promise<string>;
  close(): void;
}

/** Milliseconds that one message may take in all: a server that says a little now and then would never be silent for long enough. */
const patience = 120_000;

/** Speaks SMTP. A broken connection is never retried here: whether the message was taken is for the job to judge. */
export function openTransport(smtpUrl: string, from: string, longest = patience): MailTransport {
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const begun = new WeakSet<AbortSignal>();
  // A body is asked for once the mail server has greeted us and let us in: from here on it is told of this message.
  transporter.use("stream", ({ data, message }, done) => {
    message.processFunc((body) => {
      if (data.signal) begun.add(data.signal);
      return body;
    });
    done();
  });
  return {
    from,
    async deliver(message) {
      for (const { address } of everybodyIn(message))
        if (!isMailAddress(address)) throw new Undelivered("MESSAGE", true, "this is not one e-mail address");
      // Made of the mail's id: when an answer is lost and the mail leaves again, the mail server and the reader can tell.
      const messageId = `<${message.id}@${from.slice(from.lastIndexOf("@") + 1)}>`;
      const signal = AbortSignal.timeout(longest);
      try {
        await transporter.sendMail({ ...written(message, from), messageId, signal });
      } catch (error) {
        throw asUndelivered(error as SmtpError, begun.has(signal));
      }
      return messageId;
    },
    close: () => transporter.close({ force: true }),
  };
}

const everybodyIn = ({ to, shown, replyTo }: Message): MailPerson[] => [
  to,
  ...(shown ? [shown.to, ...shown.cc] : []),
  ...(replyTo ? [replyTo] : []),
];

/** What looks encoded already (RFC 2047) would be decoded by the reader’s program: line breaks and turned writing would come through after all. */
const inHeader = (text: string): string => headerText(text).replaceAll("=?", "= ?");

const person = ({ name, address }: MailPerson): MailPerson => ({ name: inHeader(name), address });

function written(message: Message, from: string): SendMailOptions {
  const { to, shown, replyTo, calendar, unsubscribe } = message;
  return {
    envelope: { from, to: [to.address] },
    from: person({ name: message.fromName, address: from }),
    to: person(shown?.to ?? to),
    cc: shown?.cc.map((each) => person(each)),
    replyTo: replyTo ? person(replyTo) : undefined,
    subject: inHeader(message.subject),
    html: message.html,
    text: message.text,
    attachments: message.attachments.map(({ fileName, mediaType, content }) => ({
      filename: inHeader(fileName),
      contentType: mediaType,
      contentDisposition: "attachment",
      content,
    })),
    icalEvent: calendar ? { method: calendar.method, filename: "invite.ics", content: calendar.body } : undefined,
    list: unsubscribe ? { unsubscribe: { url: unsubscribe } } : undefined,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribe ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
    },
  };
}

type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/**
 * Only what the server says of this recipient or this message concerns it alone; a closed door, a wrong password or a silence at the door concerns them
 * all. Of a server that was told of this message and broke off, nobody knows.
 */
function asUndelivered(error: SmtpError, begun: boolean): Undelivered {
  const { responseCode = 0, command = "", code = "" } = error;
  // A size that is announced with the sender is the message's.
  const tooLarge = responseCode === 552 || /message size/i.test(error.message);
  const answered = (command === "RCPT TO" || command === "DATA") && responseCode > 0 && responseCode !== 421;
  const ofOurMaking = command === "API" && (code === "EENVELOPE" || code === "EMESSAGE");
  const brokeOff = begun && (responseCode === 0 || responseCode === 421) && command !== "MAIL FROM";
  const by: RefusedBy = tooLarge || answered || ofOurMaking ? "MESSAGE" : brokeOff ? "EITHER" : "SERVICE";
  const permanent = tooLarge || ofOurMaking || (answered && responseCode >= 500 && responseCode !== 503);
  const isAnswer = responseCode > 0 || command === "API" || !begun;
  return new Undelivered(by, permanent, headerText(error.response ?? error.message, 500) || "no answer", isAnswer);
}
