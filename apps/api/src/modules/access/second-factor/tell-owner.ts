import { queueMail, type SecurityChange } from "#mails";
import { accountOf, type Context } from "#platform/context";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { accountSubjects, staffSubject } from "../access.events.js";
import { deviceInWords } from "../accounts/device.rules.js";

/** Changes the means of the viewer's account, and writes to its address that they changed: both, or neither. */
export async function tellOwner<T>(
  context: Context,
  change: SecurityChange,
  detail: string | null,
  act: (work: Work) => Promise<T>,
): Promise<T> {
  const { accountId, email, locale, standing } = accountOf(context);
  return context.houseWork(standing.viewer.organisationId, async (work) => {
    const made = await act(work);
    const id = newId();
    await work.record({
      id,
      kind: "access.securityChanged",
      facts: { accountId, change },
      // Administrators see who has a second factor; clients' accounts are no business of theirs.
      subjects: [
        ...(await accountSubjects(work, accountId)),
        ...(standing.viewer.kind === "staff" ? [staffSubject(work)] : []),
      ],
    });
    await queueMail(work, {
      template: "SECURITY_CHANGE",
      to: { name: standing.viewer.name, address: email },
      locale,
      centreId: standing.centre.id,
      facts: {
        firstName: standing.firstName,
        change,
        detail,
        device: deviceInWords(context.userAgent, locale),
        at: work.now,
        link: context.links.page(context.side, "/account"),
      },
      key: id,
    });
    return made;
  });
}
