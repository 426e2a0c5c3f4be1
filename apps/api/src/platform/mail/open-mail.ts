import path from "node:path";
import type { Log } from "../log.js";
import type { Settings } from "../settings.js";
import { MailCatcher } from "./catcher.js";
import { openTransport, type MailTransport } from "./transport.js";

export interface MailDoor {
  transport: MailTransport;
  /** Only with the embedded database, when no mail server was given: production never starts without one. */
  catcher: MailCatcher | null;
  close(): Promise<void>;
}

/** The way out for mails: the mail server of the settings, or our own catcher. */
export async function openMail(
  settings: Pick<Settings, "smtpUrl" | "mailFrom" | "dataDirectory" | "production">,
  log: Log,
): Promise<MailDoor> {
  if (!settings.smtpUrl && settings.production) throw new Error("There is no mail server: set SMTP_URL.");
  const catcher = settings.smtpUrl ? null : await MailCatcher.open(path.join(settings.dataDirectory, "mails"), log);
  const transport = openTransport(settings.smtpUrl ?? catcher!.url, settings.mailFrom);
  return {
    transport,
    catcher,
    async close() {
      transport.close();
      await catcher?.close();
    },
  };
}
