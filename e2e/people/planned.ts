import type { Paper } from "../papers/pdf.ts";
import type { Caller } from "./caller.ts";
import { addressesOf, publishPaper, readEverything, showSession, type Published, type Stage } from "./stage.ts";

export type Learner = { firstName: string; lastName: string };
/** How the staff write a learner; the client reads the first name first. */
export const written = ({ firstName, lastName }: Learner): string => `${lastName} ${firstName}`;
export const called = ({ firstName, lastName }: Learner): string => `${firstName} ${lastName}`;

let count = 0;

/** A session of one story alone, for Voltéo first: planned, shown to it, announced once. */
export async function planStage(marion: Caller, paul: Caller, ...others: string[]): Promise<Stage> {
  await readEverything(paul);
  const companies = await Promise.all(["Voltéo Maintenance", ...others].map((name) => findCompany(marion, name)));
  const title = `Conduite de nacelle ${(process.pid % 10_000) * 1_000 + ++count}`;
  const { result } = await marion.ask<{ result: PlannedSession }>(plan, {
    input: {
      title,
      centreId: await findCentre(marion),
      companyIds: companies.map(({ id }) => id),
      kind: "INTER",
      modality: "ON_SITE",
      slots: [{ date: inDays(30), startsAt: "09:00", endsAt: "12:30" }],
    },
  });
  const [company] = companies;
  const booking = result.bookings?.find((each) => each.company.id === company!.id);
  if (!booking) throw new Error(`Refused: ${JSON.stringify(result)}`);
  const stage = {
    sessionId: result.id,
    title,
    reference: result.reference,
    company: booking.company,
    bookingId: booking.id,
  };
  for (const each of companies) await showSession(marion, { ...stage, company: each });
  return stage;
}

/** Enrols somebody for the company of the stage; answers the enrolment's id. */
export async function enrol(marion: Caller, stage: Stage, ...learners: Learner[]): Promise<string[]> {
  const { result } = await marion.ask<{ result: { enrolments?: { id: string; learner: Learner }[] } }>(
    `mutation ($input: EnrolLearnersInput!) { result: enrolLearners(input: $input) { __typename
       ... on EnrolledLearners { enrolments { id learner { firstName lastName } } } ... on Refusal { code } } }`,
    { input: { sessionId: stage.sessionId, companyId: stage.company.id, learners } },
  );
  return learners.map(({ lastName }) => {
    const made = result.enrolments?.find(({ learner }) => learner.lastName === lastName);
    if (!made) throw new Error(`Refused: ${JSON.stringify(result)}`);
    return made.id;
  });
}

/** Somebody of Voltéo, with a convocation that the client has. */
export async function enrolWithPaper(
  marion: Caller,
  stage: Stage,
  learner: Learner,
  paper: Paper,
): Promise<Published & { enrolmentId: string }> {
  const [enrolmentId] = await enrol(marion, stage, learner);
  const published = await publishPaper(marion, stage, paper, { kind: "CONVOCATION", enrolmentId: enrolmentId! });
  return { ...published, enrolmentId: enrolmentId! };
}

/** How the house answers who asks for the bytes of what was published. */
export async function statusOfFile(paul: Caller, published: Published): Promise<number> {
  return (await paul.file(addressesOf(published).file)).status;
}

type Settings = { deletedSessionDisplay: "CANCELLED" | "HIDDEN"; notifyLearnerRemoval: boolean };

/** What the organisation of the demo has chosen at first. */
export const usualSettings: Settings = { deletedSessionDisplay: "CANCELLED", notifyLearnerRemoval: true };

export async function choose(helene: Caller, input: Settings): Promise<void> {
  await helene.ask(
    `mutation ($input: UpdateExtranetSettingsInput!) { updateExtranetSettings(input: $input) { __typename } }`,
    { input },
  );
}

type PlannedSession = {
  id: string;
  reference: string;
  bookings?: { id: string; company: { id: string; name: string } }[];
};

const plan = `mutation ($input: PlanSessionInput!) { result: planSession(input: $input) {
  ... on Session { id reference bookings { id company { id name } } } ... on Refusal { code message } } }`;

async function findCompany(marion: Caller, name: string): Promise<{ id: string; name: string }> {
  const { companies } = await marion.ask<{ companies: { edges: { node: { id: string; name: string } }[] } }>(
    `query ($search: String!) { companies(filter: { search: $search }) { edges { node { id name } } } }`,
    { search: name },
  );
  const found = companies.edges.map(({ node }) => node).find((each) => each.name === name);
  if (!found) throw new Error(`The demo no longer tells of ${name}.`);
  return found;
}

/** Where the demo holds its sessions. */
async function findCentre(marion: Caller): Promise<string> {
  const { sessions } = await marion.ask<{ sessions: { edges: { node: { centre: { id: string } } }[] } }>(
    `{ sessions(filter: { search: "0118" }, first: 1) { edges { node { centre { id } } } } }`,
  );
  return sessions.edges[0]!.node.centre.id;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
