import { duties as every, type Duty } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Contact } from "#companies";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { companySubjects, viewerSubject } from "../access.events.js";
import { actAsHouse } from "../act-as-house.js";
import { requireLookingAfter } from "./require-duty.js";

/** Says what a contact may do for its company, from now on (B-06). */
export async function setDuties(work: Work, input: { contactId: string; duties: readonly Duty[] }): Promise<Contact> {
  if (!isId(input.contactId)) throw new Denied();
  const contact = await work.em.findOneOrFail(
    Contact,
    { id: input.contactId, deletedAt: null },
    { populate: ["company"] },
  );
  await requireLookingAfter(work, contact.company);
  await writeDuties(work, contact, input.duties);
  return contact;
}

export async function writeDuties(work: Work, contact: Contact, wanted: readonly Duty[]): Promise<void> {
  const { viewer } = work;
  const duties = every.filter((duty) => wanted.includes(duty));
  await actAsHouse(work, () =>
    work.transaction.rows(sql`
      insert into contact_duties (organisation_id, contact_id, company_id, duties, set_at, set_by)
      values (${viewer.organisationId}, ${contact.id}, ${contact.company.id}, ${duties}::text[], ${work.now}, ${viewer.kind === "house" ? null : viewer.accessId})
      on conflict (organisation_id, contact_id) do update set duties = excluded.duties, set_at = excluded.set_at, set_by = excluded.set_by`),
  );
  const own = await work.transaction.rows(sql<{ id: string }>`
    select id from extranet_access where organisation_id = ${viewer.organisationId} and contact_id = ${contact.id} and cut_at is null`);
  await work.record({
    id: newId(),
    kind: "access.dutiesSet",
    companyId: contact.company.id,
    facts: { contactId: contact.id, contactName: contact.name, duties: duties.join(",") },
    subjects: [...(await companySubjects(work, contact.company)), ...own.map(({ id }) => viewerSubject(id))],
  });
}
