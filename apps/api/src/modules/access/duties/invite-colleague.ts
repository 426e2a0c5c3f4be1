import { normaliseEmail, type Duty, type Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Company, Contact, nameKeyOf, writtenText } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { isMailAddress } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { companySubjects } from "../access.events.js";
import { actAsHouse } from "../act-as-house.js";
import { sendInvitation } from "../invitations/invite-contact.js";
import { requireLookingAfter } from "./require-duty.js";
import { writeDuties } from "./set-duties.js";

export interface NewColleague {
  firstName: string;
  lastName: string;
  email: string;
  jobTitle?: string | null;
  /** Without them, those of every contact. */
  duties?: readonly Duty[] | null;
  /** The language of the mails of a new contact; one there is keeps its own. */
  locale?: Locale | null;
}

/** A company's own administrator brings a colleague in: the contact there is with that address, or a new one (B-06). */
export async function inviteColleague(work: Work, links: Links, input: NewColleague): Promise<Contact> {
  if (work.viewer.kind !== "contact") throw new Denied();
  const company = await work.em.findOneOrFail(Company, work.viewer.companyId);
  await requireLookingAfter(work, company);
  const email = normaliseEmail(input.email);
  const [firstName, lastName] = [writtenText(input.firstName), writtenText(input.lastName)];
  if (!isMailAddress(email)) refuse("EMAIL_INVALID");
  if (!firstName || !lastName) refuse("NAME_MISSING");

  await refuseTooMany(work);

  const known = await work.em.findOne(
    Contact,
    { company: company.id, email, deletedAt: null },
    { populate: ["company"] },
  );
  const contact =
    known ??
    (await addColleague(work, company, {
      firstName,
      lastName,
      email,
      jobTitle: writtenText(input.jobTitle ?? null),
      locale: input.locale ?? work.viewer.locale,
    }));
  if (input.duties) await writeDuties(work, contact, input.duties);
  await sendInvitation(work, links, contact);
  return contact;
}

const perHour = 30;

/** A company brings its people in; it does not write to the whole world in the organisation's name (L-16). */
async function refuseTooMany({ viewer, transaction, now }: Work): Promise<void> {
  if (viewer.kind !== "contact") throw new Denied();
  const since = new Date(now.getTime() - 60 * 60 * 1000);
  const [sent] = await transaction.rows(sql<{ count: string }>`
    select count(*) from invitation where organisation_id = ${viewer.organisationId} and company_id = ${viewer.companyId} and created_by = ${viewer.accessId} and created_at > ${since}`);
  if (Number(sent!.count) >= perHour) refuse("TOO_MANY_ATTEMPTS");
}

function addColleague(
  work: Work,
  company: Company,
  person: Pick<Contact, "firstName" | "lastName" | "jobTitle" | "locale"> & { email: string },
): Promise<Contact> {
  return actAsHouse(work, async () => {
    const contact = work.em.create(Contact, {
      id: newId(),
      organisationId: work.viewer.organisationId,
      company,
      ...person,
      nameKey: nameKeyOf(person),
      isPrimary: false,
      createdAt: work.now,
    });
    await work.em.flush();
    await work.record({
      id: newId(),
      kind: "companies.contactAdded",
      companyId: company.id,
      facts: { contactId: contact.id, contactName: contact.name },
      subjects: await companySubjects(work, company),
    });
    return contact;
  });
}
