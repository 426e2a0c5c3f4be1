import { queueMail } from "#mails";
import type { Context } from "#platform/context";
import type { Identity } from "#platform/identity";
import { deviceInWords } from "./device.rules.js";

/** Writes to the person when the account is used from a device it was never used from. The very first one is no news. */
export async function warnOfDevice(context: Context, identity: Identity): Promise<void> {
  const { standing, locale } = identity;
  const device = deviceInWords(context.userAgent, locale);
  const known = await context.door.call<{ user_agent: string | null }>(
    "user_agents_of",
    identity.accountId,
    identity.signInId,
  );
  if (known.length === 0 || known.some((row) => deviceInWords(row.user_agent, locale) === device)) return;

  await context.houseWork(standing.viewer.organisationId, (work) =>
    queueMail(work, {
      template: "NEW_DEVICE",
      to: { name: standing.viewer.name, address: identity.email },
      locale,
      centreId: standing.centre.id,
      facts: {
        firstName: standing.firstName,
        device,
        at: work.now,
        link: context.links.page(context.side, "/account"),
      },
      key: identity.signInId,
    }),
  );
}
