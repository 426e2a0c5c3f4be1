import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMail } from "#mails";
import type { Door } from "#platform/context";
import type { Side } from "#platform/identity";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Works } from "#platform/work";
import { newToken, tokenHash } from "../token.rules.js";

export const sendPasswordResets = "access.sendPasswordReset";

interface Home {
  organisation_id: string;
  side: Side;
  centre_id: string;
  first_name: string;
  locale: Locale;
  email: string;
  expires_at: Date;
}

/** Writes the mail of a forgotten password, if there is an account to write to. Run twice, it finds the link armed and does nothing. */
export const sendPasswordResetJob = (works: Works, door: Door, links: Links): JobHandler<{ resetId: string }> => ({
  queue: sendPasswordResets,
  // Whoever asks for addresses that nobody has must not keep those waiting who forgot theirs.
  batch: 50,
  async run({ resetId }) {
    const [home] = await door.call<Home>("home_of_password_reset", resetId);
    if (!home) return;
    await works.run({ kind: "house", organisationId: home.organisation_id }, async (work) => {
      const token = newToken();
      const armed = await work.transaction.rows(
        sql`select * from door.arm_password_reset(${resetId}, ${tokenHash(token)}, ${work.now})`,
      );
      if (armed.length === 0) return;
      await queueMail(work, {
        template: "PASSWORD_RESET",
        to: { name: home.first_name, address: home.email },
        locale: home.locale,
        centreId: home.centre_id,
        facts: { firstName: home.first_name, expiresAt: home.expires_at, link: links.to(home.side, token) },
        key: resetId,
      });
    });
  },
});
