import { openAccess } from "#access";
import { addContact, createCompany } from "#companies";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { demoPassword } from "./accounts.js";
import type { ClientSheet } from "./company-list.js";
import type { Founded } from "./the-organisation.js";

/** A client that is recorded, and those of its people who enter the extranet. */
export interface Client {
  id: string;
  name: string;
  city: string;
  isPrivate: boolean;
  people: { id: string; name: string }[];
  readers: ContactViewer[];
}

/** Records a client with its people, and opens the extranet to some of them. */
export async function welcome(
  work: Work,
  organisation: Founded,
  sheet: ClientSheet,
  number: number,
  known: readonly Client[],
): Promise<Client> {
  const company = await createCompany(work, {
    centreId: organisation.centreId,
    name: sheet.name,
    kind: sheet.isPrivate ? "INDIVIDUAL" : "COMPANY",
    siret: sheet.isPrivate ? undefined : siretOf(number),
    address: sheet.address,
    postalCode: sheet.postalCode,
    city: sheet.city,
    parentCompanyId: known.find((client) => client.name === sheet.parent)?.id,
  });
  await work.em.flush();
  const people: Client["people"] = [];
  const readers: ContactViewer[] = [];
  for (const [rank, [firstName, lastName, jobTitle, note]] of sheet.people.entries()) {
    const email = `${mailbox(firstName)}@${sheet.domain}.example`;
    // Numbers that the regulator keeps for fiction.
    const phone = `02 61 91 ${String(number + 10)} ${String(rank + 10)}`;
    const contact = await addContact(work, {
      companyId: company.id,
      firstName,
      lastName,
      jobTitle,
      email,
      phone,
      isPrimary: rank === 0,
      locale: note === "in English" ? "EN" : "FR",
    });
    await work.em.flush();
    people.push({ id: contact.id, name: contact.name });
    if (note !== "reads") continue;
    const access = await openAccess(work, { contactId: contact.id, account: { email, password: demoPassword } });
    readers.push({
      kind: "contact" as const,
      organisationId: organisation.id,
      accountId: access.accountId,
      accessId: access.id,
      companyId: company.id,
      contactId: contact.id,
      name: contact.name,
      locale: "FR" as const,
    });
  }
  return { id: company.id, name: sheet.name, city: sheet.city, isPrivate: sheet.isPrivate ?? false, people, readers };
}

function mailbox(firstName: string): string {
  const plain = firstName.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/^dr /, "").replaceAll(/[^a-z]+/g, "-");
}

/** A number whose key is right, and that no real company has: theirs never begin with 000. */
function siretOf(number: number): string {
  const siren = withKey(`000${String(41_700 + number * 137)}`);
  return withKey(`${siren}0001`);
}

/** Adds the digit that makes Luhn's sum a multiple of ten. */
function withKey(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce(
      (total, digit, position) =>
        total + (position % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)),
      0,
    );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
