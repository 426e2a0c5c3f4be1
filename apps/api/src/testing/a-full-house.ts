import { openPublication } from "#documents";
import { createProgramme } from "#catalogue";
import type { ContactViewer } from "#platform/viewer";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

export interface Client {
  companyId: string;
  email: string;
  viewer: ContactViewer;
  sessionId: string;
  publicationId: string;
  documentId: string;
}

export interface FullOrganisation extends TestOrganisation {
  adminEmail: string;
  /** Two client companies, each with a session of its own, and one session that both see. */
  a: Client;
  b: Client;
  sharedSessionId: string;
  /** Booked by both companies, shown to none. */
  hiddenSessionId: string;
}

/** An organisation with at least one row in every table. */
export async function aFullOrganisation(test: TestHouse): Promise<FullOrganisation> {
  const of = await anOrganisation(test);
  await aMember(test, of, "COORDINATOR");
  await test.house.works.run(of.admin, (work) =>
    createProgramme(work, { title: "Habilitation électrique", hours: 14 }),
  );
  const a = await aClient(test, of);
  const b = await aClient(test, of);
  const companies = [a.companyId, b.companyId];
  const shared = await aVisibleSession(test, of, companies);
  const hidden = await aSession(test, of, companies);
  return { ...of, a, b, sharedSessionId: shared.id, hiddenSessionId: hidden.id };
}

async function aClient(test: TestHouse, of: TestOrganisation): Promise<Client> {
  const { id: companyId } = await aCompany(test, of);
  const { email, viewer } = await aContact(test, of, companyId);
  const { id: sessionId } = await aVisibleSession(test, of, [companyId]);
  const publication = await aPublication(test, of, sessionId, companyId);
  await test.house.works.run(viewer, (work) => openPublication(work, publication.id));
  return { companyId, email, viewer, sessionId, publicationId: publication.id, documentId: publication.documentId };
}
