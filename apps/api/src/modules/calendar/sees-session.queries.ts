import { sql, type RawBuilder } from "kysely";

/** Whether a contact enters the extranet, where the session is shown. */
export const seesSession = (
  contact: RawBuilder<unknown>,
  sessionId: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`(
  exists (select from extranet_access a where (a.organisation_id, a.contact_id) = (${contact}.organisation_id, ${contact}.id) and a.cut_at is null)
  and exists (select from session_publication p where (p.organisation_id, p.company_id) = (${contact}.organisation_id, ${contact}.company_id)
    and p.session_id = ${sessionId} and p.unpublished_at is null))`;
