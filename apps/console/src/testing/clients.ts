import type { Company } from "./house/companies.ts";
import { aRefusal, centre, connection, id } from "./house/house.ts";

type Input<Fields> = { input: Fields };
type ContactInput = { contactId: string };

export type Contact = ReturnType<typeof aPerson>;

/** A person of a company with all that the screens of contacts read. */
export function aPerson(company: Company, firstName: string, lastName: string, part: object = {}) {
  const contact = {
    __typename: "Contact",
    id: id(),
    firstName,
    lastName,
    email: `${firstName}@exemple.fr`.toLowerCase() as string | null,
    phone: null as string | null,
    jobTitle: "RH" as string | null,
    isPrimary: false,
    wantsCalendar: false,
    locale: "FR",
    version: 1,
    deletedAt: null as string | null,
    access: "NOT_INVITED",
    duties: ["MANAGER", "INVOICES"],
    loginEmail: null as string | null,
    invitation: null as object | null,
    viewerCan: { edit: true, invite: true },
    company,
    ...part,
  };
  company.contacts.push(contact);
  company.contactCount = company.contacts.length;
  return contact;
}

/** Clients and their people, as the house answers about them. */
export function clientAnswers(companies: Company[]) {
  const people = () => companies.flatMap((company) => company.contacts as Contact[]);
  const personOf = ({ contactId }: ContactInput) => people().find((contact) => contact.id === contactId)!;
  const change = (input: ContactInput, part: Partial<Contact>): unknown => Object.assign(personOf(input), part);

  return {
    organisation: (): unknown => ({
      id: "organisation",
      name: "Atlantique Formation",
      centres: [centre],
      viewerCan: { edit: true, writeCompanies: true, administer: true },
    }),
    extranetSettings: (): unknown => ({
      activatedAt: "2026-01-05T08:00:00Z",
      inviteNewContacts: false,
      deletedSessionDisplay: "CANCELLED",
      trashDays: 365,
    }),
    activateExtranet: (): unknown => ({
      __typename: "ExtranetSettings",
      activatedAt: "2026-11-21T08:00:00Z",
      inviteNewContacts: false,
    }),
    contacts: ({ first, filter }: { first: number; filter?: { deleted?: boolean; access?: string } }) =>
      connection(
        people().filter(
          (contact) =>
            Boolean(filter?.deleted) === (contact.deletedAt !== null) &&
            (!filter?.access || contact.access === filter.access),
        ),
        first,
      ),
    contact: ({ id: contactId }: { id: string }): unknown => personOf({ contactId }) ?? null,

    inviteContact: ({ input }: Input<ContactInput>): unknown =>
      personOf(input).email ? change(input, invited(personOf(input).email)) : aRefusal("CONTACT_WITHOUT_EMAIL"),
    cancelInvitation: ({ input }: Input<ContactInput>): unknown =>
      change(input, { access: "NOT_INVITED", invitation: null }),
    cutExtranetAccess: ({ input }: Input<ContactInput>): unknown => change(input, { access: "REVOKED" }),
    deleteContact: ({ input }: Input<ContactInput>): unknown => change(input, { deletedAt: "2026-11-21T09:00:00Z" }),
    restoreContact: ({ input }: Input<ContactInput>): unknown => change(input, { deletedAt: null }),
    setPrimaryContact: ({ input }: Input<ContactInput>): unknown => change(input, { isPrimary: true }),
    setDuties: ({ input }: Input<ContactInput & { duties: string[] }>): unknown => {
      change(input, { duties: input.duties });
      return { ...personOf(input), __typename: "Colleague" };
    },
    createContact: ({
      input: { companyId, firstName, lastName, ...rest },
    }: Input<{ companyId: string; firstName: string; lastName: string }>): unknown =>
      aPerson(
        companies.find((company) => company.id === companyId)!,
        firstName,
        lastName,
        rest,
      ),
    updateContact: ({
      input: { contactId, expectedVersion, ...rest },
    }: Input<ContactInput & { expectedVersion: number }>): unknown =>
      personOf({ contactId }).version === expectedVersion
        ? change({ contactId }, { ...rest, version: expectedVersion + 1 })
        : aRefusal("STALE"),
    createCompany: ({ input }: Input<object>): unknown => {
      const company = { ...companies[0]!, ...input, id: id(), contacts: [], __typename: "Company" };
      companies.push(company);
      return company;
    },
    updateCompany: ({
      input: { companyId, expectedVersion, ...rest },
    }: Input<{ companyId: string; expectedVersion: number }>): unknown => {
      const company = companies.find((each) => each.id === companyId)!;
      Object.assign(company, rest, { version: expectedVersion + 1 });
      return { ...company, __typename: "Company" };
    },
  };
}

export function invited(email: string | null) {
  const invitation = {
    id: id(),
    email,
    sentAt: "2026-11-21T09:00:00Z",
    expiresAt: "2026-12-21T09:00:00Z",
    hasExpired: false,
  };
  return { access: "INVITED", invitation };
}
