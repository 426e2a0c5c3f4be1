import type { Duty } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { coordinates, isContactOf } from "#platform/viewer";
import type { Work } from "#platform/work";
import { dutiesSql } from "./duty.loaders.js";

/** Whether the contact who acts holds a duty at this moment. */
async function holdsDuty(work: Work, duty: Duty): Promise<boolean> {
  const { viewer } = work;
  if (viewer.kind !== "contact") return false;
  const [row] = await work.transaction.rows(sql<{ held: boolean }>`
    select ${duty} = any(${dutiesSql}) as held from contact c join organisation o on o.id = c.organisation_id
      left join contact_duties d on (d.organisation_id, d.contact_id) = (c.organisation_id, c.id)
    where c.id = ${viewer.contactId} and c.company_id = ${viewer.companyId}`);
  return row?.held === true;
}

/** The people of a company are looked after by the coordinators of its centre, and by its own administrators (B-06). */
export async function requireLookingAfter(work: Work, company: { id: string; centreId: string }): Promise<void> {
  if (coordinates(work.viewer, company.centreId)) return;
  if (!isContactOf(work.viewer, company.id) || !(await holdsDuty(work, "ADMINISTRATOR"))) throw new Denied();
}
