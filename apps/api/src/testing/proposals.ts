import { Readable } from "node:stream";
import { receiveUpload } from "#documents";
import { newId } from "#platform/ids";
import type { ContactViewer } from "#platform/viewer";
import { answerAsContact, expireProposalsJob, remindOfProposal, sendDateProposal } from "#proposals";
import { setSessionSlots } from "#sessions";
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
  day = "2027-01-12",
): Promise<{ companyId: string; sessionId: string; contact: Awaited<ReturnType<typeof aContact>> }> {
  const { id: companyId } = await aCompany(test, of);
  const contact = await aContact(test, of, companyId);
  await askAsOwner(test, "update contact set is_primary = true where id = $1", [contact.contactId]);
  const { id: sessionId } = await aSession(test, of, [companyId], undefined, { date: day });
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
  session: {
    datesState: string | null;
    datesOverdue: boolean;
    datesStateCount: number | null;
    datesStateOf: number | null;
  };
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

export interface LinkedDates {
  state: string;
  dateProposal: {
    options: { id: string; position: number; isConfirmed: boolean }[];
    answer: { outcome: string; name: string } | null;
    voidReason: string | null;
    calendarFile: string | null;
  } | null;
}

/** The page that the link of the mail opens. */
export async function linkedDates(by: ApiClient, token: string): Promise<LinkedDates | null> {
  const { data, errors } = await by.ask(
    `query ($token: String!) { linkedPage(token: $token) { kind state dateProposal { companyName sessionTitle dueOn isSeveral participantCount trainerNames voidReason
      isSuspended wantsCalendar calendarFile answer { outcome optionId comment answeredOn name } options { id position isChosen isConfirmed slots { date startsAt endsAt venue } } referent { name email } } } }`,
    { token },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.linkedPage as LinkedDates | null;
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
/** What «Aperçu» shows, or why it would be refused. */
export async function preview(
  by: ApiClient,
  input: object,
): Promise<{ subject?: string; text?: string; html?: string; body?: string; locale?: string; code?: string }> {
  const { data, errors } = await by.ask(
    `query ($input: SendDateProposalInput!) { previewDateProposal(input: $input) { ... on Refusal { code }
      ... on DateProposalPreview { subject text html body locale recipientName recipientAddress copies { kind name address } } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.previewDateProposal as { code?: string };
}

export const withdraw = (by: ApiClient, proposalId: string) =>
  act(by, "withdrawDateProposal", { proposalId }, "DateProposal");
export const remind = (by: ApiClient, proposalId: string) =>
  act(by, "remindDateProposal", { proposalId }, "DateProposal");
export const confirmOption = (by: ApiClient, proposalId: string, optionId: string) =>
  act(by, "confirmDateOption", { proposalId, optionId }, "DateProposal");
export const validate = (by: ApiClient, input: object) => act(by, "confirmDatesManually", input, "Booking");
export const answer = (by: ApiClient, input: object) => act(by, "answerDateProposal", input, "ExtranetDateProposal");
export const answerLinked = (by: ApiClient, input: object) => act(by, "answerLinkedDateProposal", input, "LinkedPage");

/** Moves every slot of a session, or gives it another room; the version is that of the moment. */
export async function moveSlots(
  test: TestHouse,
  of: TestOrganisation,
  sessionId: string,
  change: { date?: string; startsAt?: string; venueId?: null },
): Promise<void> {
  const rows = await askAsOwner(
    test,
    `select id, date::text as date, to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt", venue_id as "venueId"
      from slot where session_id = $1 order by date, starts_at`,
    [sessionId],
  );
  const slots = rows.map((row, index) => ({
    ...(row as { id: string; date: string; startsAt: string; endsAt: string; venueId: string | null }),
    ...(index === 0 || !change.startsAt ? change : {}),
  }));
  const { slotsVersion } = await sessionNow(test, sessionId);
  await test.house.works.run(of.admin, (work) =>
    setSessionSlots(work, { sessionId, expectedSlotsVersion: slotsVersion, slots }),
  );
}

/** What the house says of itself just after midnight. */
export const passNight = (test: TestHouse): Promise<void> =>
  expireProposalsJob(test.house.works, test.house.door).run({});

/** An id of nothing. */
export const nobody = (): string => newId();
