import { addStaff, inviteContact, openAccess, type NewStaff } from "#access";
import { addContact, createCompany } from "#companies";
import { addDocument, expectDocument, publishDocument, receiveUpload, sendDocument } from "#documents";
import { createOrganisation } from "#organisations";
import { newId } from "#platform/ids";
import { linksOf } from "#platform/links";
import type { ContactViewer, StaffViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import {
  addTrainer,
  addVenue,
  bookCompany,
  planSession,
  publishSession,
  Venue,
  type NewSlot,
  type NewVenue,
} from "#sessions";
import { isPublishableKind, type DocumentKind } from "@passerelle/schema/vocabulary";
import { Readable } from "node:stream";
import type { TestHouse } from "./open-test-house.js";
import { aPdf } from "./a-pdf.js";
import { notedLinks } from "./noted-links.js";

export const password = "correct horse battery";

let count = 0;
const next = (): number => (count += 1);

export interface TestOrganisation {
  id: string;
  centreId: string;
  admin: StaffViewer;
}

/** An organisation with one centre, its extranet activated, and an administrator who signs in as `admin<n>@…`. */
export async function anOrganisation(
  test: TestHouse,
  name = `Organisme ${next()}`,
): Promise<TestOrganisation & { adminEmail: string }> {
  const organisationId = newId();
  const adminEmail = `admin${next()}@organisme.example`;
  const { centreId, place } = await test.house.works.run({ kind: "house", organisationId }, async (work) => {
    const { organisation, centre } = await createOrganisation(work, {
      name,
      centre: { name: "Nantes", city: "Nantes", colour: "#2f4bd8" },
    });
    organisation.activateExtranet(work.now);
    await work.em.flush();
    const place = await addStaff(work, {
      account: { email: adminEmail, password },
      role: "ADMIN",
      firstName: "Hélène",
      lastName: "Guérin",
    });
    return { centreId: centre.id, place };
  });
  const admin: StaffViewer = {
    kind: "staff",
    organisationId,
    accountId: place.accountId,
    accessId: place.id,
    role: "ADMIN",
    centreIds: null,
    name: "Hélène Guérin",
    locale: "FR",
  };
  return { id: organisationId, centreId, admin, adminEmail };
}

/** A member of the staff; a coordinator works for the organisation's first centre unless told otherwise. */
export async function aMember(
  test: TestHouse,
  of: TestOrganisation,
  role: NewStaff["role"],
  centreIds = [of.centreId],
): Promise<{ email: string; viewer: StaffViewer }> {
  const email = `${role.toLowerCase()}${next()}@organisme.example`;
  const place = await test.house.works.run(of.admin, (work) =>
    addStaff(work, {
      account: { email, password },
      role,
      firstName: "Marion",
      lastName: `Lefèvre ${next()}`,
      centreIds: role === "COORDINATOR" ? centreIds : [],
    }),
  );
  const viewer: StaffViewer = {
    ...of.admin,
    accountId: place.accountId,
    accessId: place.id,
    role,
    centreIds: role === "COORDINATOR" ? centreIds : null,
    name: `${place.firstName} ${place.lastName}`,
  };
  return { email, viewer };
}

/** A client company. */
export function aCompany(
  test: TestHouse,
  of: TestOrganisation,
  name = `Entreprise ${next()}`,
): Promise<{ id: string; name: string }> {
  return test.house.works.run(of.admin, (work) => createCompany(work, { centreId: of.centreId, name, city: "Nantes" }));
}

/** A contact with an open access to the extranet. */
export async function aContact(
  test: TestHouse,
  of: TestOrganisation,
  companyId: string,
): Promise<{ email: string; viewer: ContactViewer; contactId: string }> {
  const email = `contact${next()}@client.example`;
  const { contact, access } = await test.house.works.run(of.admin, async (work) => {
    const contact = await addContact(work, { companyId, firstName: "Paul", lastName: `Renard ${next()}`, email });
    await work.em.flush();
    return { contact, access: await openAccess(work, { contactId: contact.id, account: { email, password } }) };
  });
  const viewer: ContactViewer = {
    kind: "contact",
    organisationId: of.id,
    accountId: access.accountId,
    accessId: access.id,
    companyId,
    contactId: contact.id,
    name: contact.name,
    locale: "FR",
  };
  return { email, viewer, contactId: contact.id };
}

/** A contact whom nobody has invited yet. */
export async function aStranger(
  test: TestHouse,
  of: TestOrganisation,
  companyId: string,
  email: string | null = `contact${next()}@client.example`,
): Promise<{ id: string; email: string | null }> {
  const contact = await test.house.works.run(of.admin, (work) =>
    addContact(work, { companyId, firstName: "Claire", lastName: `Vidal ${next()}`, email: email ?? undefined }),
  );
  return { id: contact.id, email };
}

/** A contact with an invitation that waits, and the token of its mail. */
export async function anInvited(
  test: TestHouse,
  of: TestOrganisation,
  companyId: string,
  email?: string,
): Promise<{ contactId: string; email: string; token: string }> {
  const contact = await aStranger(test, of, companyId, email);
  return { contactId: contact.id, email: contact.email!, token: await invited(test, of, contact.id) };
}

/** Invites a contact, and answers the token of the mail. */
export async function invited(test: TestHouse, of: TestOrganisation, contactId: string): Promise<string> {
  const links = notedLinks(test);
  await test.house.works.run(of.admin, (work) => inviteContact(work, links, { contactId }));
  return links.token;
}

/** Somebody who teaches. */
export async function aTrainer(
  test: TestHouse,
  of: TestOrganisation,
  names = { firstName: "Jeanne", lastName: `Royer ${next()}` },
): Promise<string> {
  return (await test.house.works.run(of.admin, (work) => addTrainer(work, names))).id;
}

/** A place of training. */
export async function aVenue(
  test: TestHouse,
  of: TestOrganisation,
  venue: NewVenue = { name: `Salle ${next()}` },
): Promise<string> {
  return (await test.house.works.run(of.admin, (work) => addVenue(work, venue))).id;
}

/** A planned session booked by these companies, not visible to any of them yet. Unless told otherwise, it is held in the one room of the organisation. */
export function aSession(
  test: TestHouse,
  of: TestOrganisation,
  companyIds: string[],
  title = `Session ${next()}`,
  planned: Partial<NewSlot> = {},
): Promise<{ id: string; title: string }> {
  return test.house.works.run(of.admin, async (work) => {
    const place = { venueId: await theRoom(work), ...planned };
    const session = await planSession(work, {
      centreId: of.centreId,
      title,
      kind: companyIds.length > 1 ? "INTER" : "INTRA",
      modality: "ON_SITE",
      slots: [
        { date: "2027-01-12", startsAt: "09:00", endsAt: "12:30", ...place },
        { date: "2027-01-12", startsAt: "13:30", endsAt: "17:00", ...place },
      ],
    });
    await work.em.flush();
    for (const companyId of companyIds) await bookCompany(work, { sessionId: session.id, companyId, status: "WON" });
    return session;
  });
}

/** «Salle Estuaire», of which an organisation has one; written without a word in the journal. */
async function theRoom(work: Work): Promise<string> {
  const name = "Salle Estuaire, Nantes";
  const room = await work.em.findOne(Venue, { name, deletedAt: null });
  if (room) return room.id;
  const { organisationId } = work.viewer;
  const venue = { id: newId(), organisationId, name, nameKey: name.toLowerCase(), cityKey: "", isVirtual: false };
  work.em.create(Venue, { ...venue, createdAt: work.now });
  await work.em.flush();
  return venue.id;
}

export async function aVisibleSession(test: TestHouse, of: TestOrganisation, companyIds: string[], title?: string) {
  const session = await aSession(test, of, companyIds, title);
  for (const companyId of companyIds)
    await test.house.works.run(of.admin, (work) => publishSession(work, { sessionId: session.id, companyId }));
  return session;
}

/** A document of a session, with a real PDF as its version 1. */
export async function aDocument(
  test: TestHouse,
  of: TestOrganisation,
  sessionId: string,
  kind: DocumentKind = "TRAINING_AGREEMENT",
): Promise<{ id: string; title: string }> {
  const bytes = await aPdf(`Document ${next()}`);
  return test.house.works.run(of.admin, async (work) => {
    const incoming = await test.house.storage.receive(Readable.from([bytes]));
    const upload = await receiveUpload(work, test.house, { incoming, name: `document-${next()}.pdf` });
    await work.em.flush();
    return addDocument(work, { sessionId, uploadId: upload.id, kind });
  });
}

/** A document published to a company the session is visible to. */
export async function aPublication(
  test: TestHouse,
  of: TestOrganisation,
  sessionId: string,
  companyId: string,
  kind: DocumentKind = "TRAINING_AGREEMENT",
): Promise<{ id: string; documentId: string; title: string }> {
  if (!isPublishableKind(kind)) throw new Error(`${kind} is never published`);
  const document = await aDocument(test, of, sessionId, kind);
  const publication = await test.house.works.run(of.admin, (work) =>
    publishDocument(work, { documentId: document.id, companyId }),
  );
  return { id: publication.id, documentId: document.id, title: document.title };
}

/** A document sent by a contact, for a session of the company or for the company as a whole. */
export async function aSentDocument(
  test: TestHouse,
  by: ContactViewer,
  sessionId: string | null = null,
): Promise<{ id: string; title: string }> {
  const bytes = await aPdf(`Signé ${next()}`);
  return test.house.works.run(by, async (work) => {
    const incoming = await test.house.storage.receive(Readable.from([bytes]));
    const upload = await receiveUpload(work, test.house, { incoming, name: `convention-signee-${next()}.pdf` });
    await work.em.flush();
    return sendDocument(work, { uploadId: upload.id, sessionId });
  });
}

/** A document that a company owes, in ten days. */
export function anExpectedDocument(
  test: TestHouse,
  of: TestOrganisation,
  companyId: string,
  sessionId: string | null = null,
): Promise<{ id: string; label: string }> {
  const input = {
    companyId,
    sessionId,
    side: "COMPANY_OWES",
    label: `Convention signée ${next()}`,
    dueOn: "2026-12-01",
    byMail: false,
  } as const;
  return test.house.works.run(of.admin, (work) => expectDocument(work, linksOf(test.house.settings), input));
}
