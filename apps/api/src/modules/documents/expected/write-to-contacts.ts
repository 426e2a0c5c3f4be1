import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMails } from "#mails";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import type { ExpectedDocument } from "./expected-document.entity.js";

interface Addressee {
  contactId: string;
  firstName: string;
  name: string;
  email: string;
  locale: Locale;
  companyName: string;
  sessionTitle: string | null;
}

/** One mail to each contact who may enter and has an address; `key` is the fact that makes it leave. */
export async function writeToContacts(
  work: Work,
  links: Links,
  expected: ExpectedDocument,
  centreId: string,
  key: string,
): Promise<void> {
  const contacts = await work.transaction.rows(sql<Addressee>`
    select t.id as "contactId", t.first_name as "firstName", t.first_name || ' ' || t.last_name as name, t.email, t.locale, c.name as "companyName",
      (select s.title from session s where s.organisation_id = t.organisation_id and s.id = ${expected.sessionId ?? null}) as "sessionTitle"
    from contact t join company c on (c.organisation_id, c.id) = (t.organisation_id, t.company_id)
    where t.organisation_id = ${expected.organisationId} and t.company_id = ${expected.companyId} and t.email is not null
      and exists (select from extranet_access a where (a.organisation_id, a.contact_id) = (t.organisation_id, t.id) and a.cut_at is null)
    order by t.id`);
  const link = links.page("extranet", expected.sessionId ? `/sessions/${expected.sessionId}` : "/");
  await queueMails(
    work,
    contacts.map(({ contactId, firstName, name, email, locale, companyName, sessionTitle }) => ({
      template: "DOCUMENT_EXPECTED",
      to: { name, address: email },
      locale,
      centreId,
      facts: { firstName, companyName, documentTitle: expected.label, sessionTitle, dueOn: expected.dueOn, link },
      about: { companyId: expected.companyId, contactId },
      key,
    })),
  );
}
