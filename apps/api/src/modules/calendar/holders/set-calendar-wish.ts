import { actAsHouse, holdCompany } from "#access";
import { Contact } from "#companies";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";

/** A contact says whether it receives its dates in its calendar from now on; what it holds already stays up to date. */
export async function setCalendarWish(work: Work, { wanted }: { wanted: boolean }): Promise<void> {
  const { viewer } = work;
  if (viewer.kind !== "contact") throw new Denied();
  await holdCompany(work);
  await actAsHouse(work, async () => {
    const contact = await work.em.findOneOrFail(Contact, viewer.contactId, { populate: ["company"] });
    if (contact.wantsCalendar === wanted) return;
    contact.wantsCalendar = wanted;
    await work.record({
      id: newId(),
      kind: wanted ? "calendar.wished" : "calendar.unwished",
      companyId: viewer.companyId,
      facts: { contactId: contact.id, contactName: contact.name },
      subjects: [
        { kind: "COMPANY", id: viewer.companyId },
        { kind: "COMPANY", id: viewer.companyId, personId: viewer.accessId },
      ],
    });
  });
}
