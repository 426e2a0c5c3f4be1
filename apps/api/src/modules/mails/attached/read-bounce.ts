import { simpleParser, type ParsedMail } from "mailparser";
import { headerText } from "#platform/mail/mail-address";

/** A report of a mail server about one mail that could not be handed over. */
export interface Bounce {
  /** Message-IDs that the report names, the likeliest first. */
  messageIds: string[];
  reason: string;
}

/** Reads a delivery status notification (RFC 3464). Null: it is none, cannot be read, or tells of a delay, which may still end well. */
export async function readBounce(raw: Buffer): Promise<Bounce | null> {
  const report = await parsed(raw);
  if (!report) return null;
  const status = partOf(report, "message/delivery-status");
  if (!status || !/^action:[ \t]*failed\b/im.test(status)) return null;
  const original = partOf(report, "message/rfc822") ?? partOf(report, "text/rfc822-headers") ?? "";
  const named = [
    unfolded(original).match(/^message-id:\s*(<[^>\s]+>)/im)?.[1],
    report.inReplyTo,
    ...referencesOf(report),
  ];
  return { messageIds: named.filter((id) => id !== undefined).slice(0, 10), reason: reasonIn(status) };
}

/** Anybody may write to the mailbox of returns: what is not needed, a page or addresses within addresses, is not gone into, for it may take minutes. */
function parsed(raw: Buffer): Promise<ParsedMail | null> {
  const withoutAddresses = Buffer.from(raw.toString("latin1").replace(addresses, ""), "latin1");
  return simpleParser(withoutAddresses, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
  }).catch(() => null);
}

const addresses =
  /^(?:from|to|cc|bcc|sender|reply-to|delivered-to|return-path|disposition-notification-to):.*(?:\r?\n[ \t].*)*(?:\r?\n)?/gim;

function partOf({ attachments }: ParsedMail, mediaType: string): string | null {
  const part = attachments.find(({ contentType }) => contentType.toLowerCase() === mediaType);
  return part ? part.content.toString("utf8") : null;
}

const referencesOf = ({ references }: ParsedMail): string[] => [references ?? []].flat();

const unfolded = (headers: string): string => headers.replace(/\r?\n[ \t]+/g, " ");

/** What the server of the reader said, and its number. */
function reasonIn(status: string): string {
  const lines = unfolded(status);
  const said = /^diagnostic-code:(.*)$/im
    .exec(lines)?.[1]
    ?.trim()
    .replace(/^[\w-]+[ \t]*;/, "");
  const code = /^status:[ \t]*([245]\.\d+\.\d+)/im.exec(lines)?.[1];
  return headerText(said || code || "", 500) || "the mail came back";
}
