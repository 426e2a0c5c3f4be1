import { sql } from "kysely";
import type { CompanyRow } from "#companies";
import type { Reading } from "#platform/reading";

/** A company, and the person whose eyes its preview borrows: the primary contact, or nobody. */
export interface PreviewedCompanyRow extends Pick<CompanyRow, "id" | "name" | "kind" | "centreId" | "mergedAt"> {
  centreName: string;
  centreCity: string | null;
  centreColour: string;
  contactId: string | null;
  firstName: string | null;
  lastName: string | null;
  jobTitle: string | null;
  /** The open access of the primary contact, if there is one. */
  accessId: string | null;
}

export function findPreviewedCompany(reading: Reading, id: string): Promise<PreviewedCompanyRow | null> {
  return reading.row(sql<PreviewedCompanyRow>`
    select c.id, c.name, c.kind, c.centre_id as "centreId", c.merged_at as "mergedAt",
      e.name as "centreName", e.city as "centreCity", e.colour as "centreColour",
      t.id as "contactId", t.first_name as "firstName", t.last_name as "lastName", t.job_title as "jobTitle", x.id as "accessId"
    from company c
      join centre e on (e.organisation_id, e.id) = (c.organisation_id, c.centre_id)
      left join contact t on (t.organisation_id, t.company_id) = (c.organisation_id, c.id) and t.is_primary and t.deleted_at is null
      left join extranet_access x on (x.organisation_id, x.contact_id) = (t.organisation_id, t.id) and x.cut_at is null
    where c.organisation_id = ${reading.viewer.organisationId} and c.id = ${id}`);
}
