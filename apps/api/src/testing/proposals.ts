import { Readable } from "node:stream";
import { receiveUpload } from "#documents";
import { newId } from "#platform/ids";
import type { ContactViewer } from "#platform/viewer";
import { answerAsContact, remindOfProposal, sendDateProposal } from "#proposals";
import { codeOf, type Outcome } from "./acts.js";
import { aPdf } from "./a-pdf.js";
import type { ApiClient } from "./api-client.js";
import { askAsOwner } from "./ask-database.js";
import { aCompany, aContact, aSession, type TestOrganisation } from "./builders.js";
import { notedLinks } from "./noted-links.js";
import type { TestHouse } from "./open-test-house.js";

type Sent = Parameters<typeof sendDateProposal>[2];

/** A client of a planned session, with a primary contact who signs in. */
export async function aPlannedClient(
  test: TestHouse,
  of: TestOrganisation,
): Promise<{ companyId: string; sessionId: string; contact: Awaited<ReturnType<typeof aContact>> }> {
  const { id: companyId } = await aCompany(test, of);
  const contact = await aContact(test, of, companyId);
  await askAsOwner(test, "update contact set is_primary = true where id = $1", [contact.contactId]);
  const { id: sessionId } = await aSession(test, of, [companyId]);
  return { companyId, sessionId, contact };
}

/** Dates proposed by the administrator, and the token of the mail. The due date is in ten days. */
export async function aProposal(
  test: TestHouse,
  of: TestOrganisation,
  wanted: Pick<Sent, "sessionId" | "companyId"> & Partial<Sent>,
): Promise<{ id: string; token: string }> {
  const links = notedLinks(test);
  const { slotsVersion } = await sessionNow(test, wanted.sessionId);
  const replacesId = await waitingNow(test, wanted);
  const { id } = await test.house.works.run(of.admin, (work) =>
    sendDateProposal(work, links, {
      dueOn: "2026-12-01",
      expectedSlotsVersion: slotsVersion,
      replacesId,
      ...wanted,
    }),
  );
  return { id, token: links.token };
}

/** A proposal with everything that hangs from one: a file, a reminder, and the answer of its contact. */
export async function anAnsweredProposal(
  test: TestHouse,
  of: TestOrganisation,
  at: { sessionId: string; companyId: string },
  contact: ContactViewer,
): Promise<{ id: string; token: string }> {
  const proposal = await aProposal(test, of, {
    ...at,
    recipientId: contact.contactId,
    uploadIds: [await anUpload(test, of)],
  });
  const links = notedLinks(test);
  const house = { kind: "house", organisationId: of.id } as const;
  await test.house.works.run(house, (work) => remindOfProposal(work, links, proposal.id, "J-3"));
  await test.house.works.run(contact, (work) =>
    answerAsContact(work, links, { proposalId: proposal.id, answer: "ACCEPT" }),
  );
  return proposal;
}

/** A file that the administrator sent and no act has used yet. */
export async function anUpload(test: TestHouse, of: TestOrganisation): Promise<string> {
  const bytes = await aPdf("Programme");
  const { id } = await test.house.works.run(of.admin, async (work) => {
    const incoming = await test.house.storage.receive(Readable.from([bytes]));
    return receiveUpload(work, test.house, { incoming, name: "programme.pdf" });
  });
  return id;
}

/** Options for January and February. */
export const twoOptions = [
  { slots: [{ date: "2027-01-19", startsAt: "09:00", endsAt: "17:00" }] },
  { slots: [{ date: "2027-02-02", startsAt: "09:00", endsAt: "17:00" }], venue: "Salle Loire" },
];

export async function sessionNow(test: TestHouse, id: string): Promise<{ slotsVersion: number }> {
  const [row] = await askAsOwner(test, "select slots_version from session where id = $1", [id]);
  return { slotsVersion: Number(row!.slots_version) };
}

async function waitingNow(
  test: TestHouse,
  { sessionId, companyId }: { sessionId: string; companyId: string },
): Promise<string | null> {
  const [row] = await askAsOwner(
    test,
    "select id from date_proposal where session_id = $1 and company_id = $2 and voided_at is null and answered_at is null",
    [sessionId, companyId],
  );
  return row ? String(row.id) : null;
}

export interface ToldDates {
  state: string;
  sentOn: string | null;
  dueOn: string | null;
  answeredOn: string | null;
  answeredBy: string | null;
  movedOn: string | null;
  channel: string | null;
  comment: string | null;
  isManual: boolean;
  history: { trigger: string; from: string; to: string; channel: string; actorName: string | null; at: string }[];
  viewerCan: { propose: boolean; validate: boolean };
}

/** What the tab «Client» says of one client, and the list of its session. */
export async function datesOf(
  staff: ApiClient,
  sessionId: string,
  companyId: string,
): Promise<{
  client: ToldDates;
  session: { datesState: string | null; datesOverdue: boolean; datesStateCount: number | null; datesStateOf: number | null };
}> {
  const { data, errors } = await staff.ask(
    `query ($id: ID!) { session(id: $id) { datesState datesOverdue datesStateCount datesStateOf bookings { company { id } dateConfirmation {
      state sentOn dueOn answeredOn answeredBy movedOn channel comment isManual viewerCan { propose validate }
      history { trigger from to channel actorName at } } } } }`,
    { id: sessionId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { bookings, ...session } = data.session as {
    bookings: { company: { id: string }; dateConfirmation: ToldDates }[];
  } & Awaited<ReturnType<typeof datesOf>>["session"];
  return { client: bookings.find(({ company }) => company.id === companyId)!.dateConfirmation, session };
}

async function act(by: ApiClient, field: string, input: object, made: string): Promise<Outcome> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer = await by.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on ${made} { ${made === "LinkedPage" ? "state" : "id"} } ... on Refusal { code message } } }`,
    { input },
  );
  return (answer.data?.[field] as Outcome | null | undefined) ?? { error: codeOf(answer) };
}

export const send = (by: ApiClient, input: object) => act(by, "sendDateProposal", input, "DateProposal");
export const withdraw = (by: ApiClient, proposalId: string) =>
  act(by, "withdrawDateProposal", { proposalId }, "DateProposal");
export const remind = (by: ApiClient, proposalId: string) =>
  act(by, "remindDateProposal", { proposalId }, "DateProposal");
export const confirmOption = (by: ApiClient, proposalId: string, optionId: string) =>
  act(by, "confirmDateOption", { proposalId, optionId }, "DateProposal");
export const validate = (by: ApiClient, input: object) => act(by, "confirmDatesManually", input, "Booking");
export const answer = (by: ApiClient, input: object) => act(by, "answerDateProposal", input, "ExtranetDateProposal");
export const answerLinked = (by: ApiClient, input: object) => act(by, "answerLinkedDateProposal", input, "LinkedPage");

/** An id of nothing. */
export const nobody = (): string => newId();
