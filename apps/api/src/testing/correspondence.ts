import { sendDocument, type Outcome } from "./acts.js";
import { aPdf } from "./a-pdf.js";
import { ApiClient } from "./api-client.js";
import { aCompany, aContact, aMember, anOrganisation, type TestOrganisation } from "./builders.js";
import { openTestHouse, type TestHouse } from "./open-test-house.js";

/** Two colleagues of a company and one of another, and those of the staff who read what they send. */
export interface Correspondence {
  world: TestHouse;
  of: TestOrganisation & { adminEmail: string };
  company: { id: string; name: string };
  staff: ApiClient;
  reader: ApiClient;
  paul: ApiClient;
  lea: ApiClient;
  neighbour: ApiClient;
  bytes: Buffer;
}

export async function openCorrespondence(): Promise<Correspondence> {
  const world = await openTestHouse();
  const of = await anOrganisation(world);
  const [company, other] = [await aCompany(world, of), await aCompany(world, of)];
  const contactOf = async ({ id }: { id: string }) =>
    ApiClient.signedIn(world, "extranet", (await aContact(world, of, id)).email);
  return {
    world,
    of,
    company,
    staff: await ApiClient.signedIn(world, "console", of.adminEmail),
    reader: await ApiClient.signedIn(world, "console", (await aMember(world, of, "READER")).email),
    paul: await contactOf(company),
    lea: await contactOf(company),
    neighbour: await contactOf(other),
    bytes: await aPdf("Convention signée"),
  };
}

export const upload = async (by: ApiClient, bytes: Buffer): Promise<string> =>
  (await by.upload(bytes, "convention signée.pdf")).body.uploadId;

/** A contact sends a document, for a session or for the company. */
export const send = async (
  by: ApiClient,
  bytes: Buffer,
  input: { sessionId?: string; title?: string },
): Promise<Outcome> => sendDocument(by, { uploadId: await upload(by, bytes), ...input });

/** What the staff read of it, in a session. */
export async function received(by: ApiClient, sessionId: string, args = "") {
  const { data } = await by.ask(
    `query ($id: ID!) { session(id: $id) { receivedDocuments${args} { id title state scan downloadPath sentBy { name } company { id } viewerCan { remove markSeen } } bookings { company { id } receivedDocuments { id } } } }`,
    { id: sessionId },
  );
  return data.session as {
    receivedDocuments: { id: string; title: string; state: string; downloadPath: string }[];
    bookings: { receivedDocuments: { id: string }[] }[];
  };
}

/** What a contact reads of what its company sent. */
export async function sentBy(by: ApiClient) {
  const { data } = await by.ask(
    `{ extranet { sentDocuments { totalCount edges { node { id title state canRemove sentByName session { id } } } } } }`,
  );
  const { sentDocuments } = data.extranet as {
    sentDocuments: { edges: { node: { id: string; title: string; state: string; canRemove: boolean } }[] };
  };
  return sentDocuments.edges.map((edge) => edge.node);
}
