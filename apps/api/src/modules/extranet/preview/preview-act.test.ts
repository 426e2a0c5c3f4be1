import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDocument, withdrawPublication } from "#documents";
import { deleteSession } from "#sessions";
import { removeEnrolment } from "#enrolments";
import { anEnrolment, aPublishedPaperOf } from "#testing/enrolments";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { tablesOf, type Untouched } from "#testing/untouched";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string; name: string };
let other: { id: string; name: string };
let untouched: Untouched;

const all = `
  company { id name } figures { upcomingSessionCount documentCount unopenedDocumentCount }
  sessions { totalCount edges { node { id title documentCount canSend cancelled cancelledAt documents { title }
    learners { id firstName lastName cancelled cancelledAt documents { title } } } } }
  documents { totalCount edges { node { title } } }
  notifications { unreadCount edges { node { kind struckAt readAt } } }`;
const previewAct = `query ($act: PreviewActInput!, $companyId: ID!) { previewAct(act: $act, companyId: $companyId) {
  __typename ... on Extranet { ${all} } ... on Refusal { code message } } }`;

const preview = (act: object, companyId = company.id, by = staff) => by.ask(previewAct, { act, companyId });
const now = async (by = paul) => (await by.ask(`{ extranet { ${all} } }`)).data.extranet as object;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  other = await aCompany(world, of, "Marchand");
  const { email, contactId } = await aContact(world, of, company.id);
  await askAsOwner(world, "update contact set is_primary = true where id = $1", [contactId]);
  paul = await ApiClient.signedIn(world, "extranet", email);
  untouched = await tablesOf(world);
}, 60_000);
afterAll(async () => {
  await untouched.close();
  await world.close();
});

/** Two learners of the company in a session that it sees. */
async function learners() {
  const session = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId: session.id, companyId: company.id };
  const [shown, another] = [await anEnrolment(world, of, at), await anEnrolment(world, of, at)];
  return { at, shown: shown.id, other: another.id };
}

/** Each act with something to do it on, and the same act done for real. */
const acts: Record<string, () => Promise<{ input: object; takes?: string; answers: string }>> = {
  publishSession: async () => {
    const session = await aSession(world, of, [company.id]);
    return { input: { sessionId: session.id, companyId: company.id }, answers: "Booking" };
  },
  unpublishSession: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    return { input: { sessionId: session.id, companyId: company.id }, answers: "Booking" };
  },
  setBookingStatus: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    return { input: { sessionId: session.id, companyId: company.id, status: "CANCELLED" }, answers: "Booking" };
  },
  deleteSession: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    await aPublication(world, of, session.id, company.id);
    return { input: { sessionId: session.id }, answers: "Session" };
  },
  restoreSession: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId: session.id }));
    return { input: { sessionId: session.id }, answers: "Session" };
  },
  archiveSession: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    return { input: { sessionId: session.id }, answers: "Session" };
  },
  removeEnrolment: async () => {
    const { at, shown } = await learners();
    await aPublishedPaperOf(world, of, shown, at);
    return { input: { enrolmentId: shown }, answers: "Enrolment" };
  },
  removeEnrolments: async () => {
    const { at, shown, other: unpublished } = await learners();
    await aPublishedPaperOf(world, of, shown, at);
    const input = { sessionId: at.sessionId, enrolmentIds: [shown, unpublished] };
    return { input, takes: "EnrolmentsInput", answers: "ChangedEnrolments" };
  },
  restoreEnrolment: async () => {
    const { shown } = await learners();
    await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: shown }));
    return { input: { enrolmentId: shown }, answers: "Enrolment" };
  },
  restoreEnrolments: async () => {
    const { at, shown } = await learners();
    await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: shown }));
    const input = { sessionId: at.sessionId, enrolmentIds: [shown] };
    return { input, takes: "EnrolmentsInput", answers: "ChangedEnrolments" };
  },
  publishDocument: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const document = await aDocument(world, of, session.id);
    return { input: { documentId: document.id, companyId: company.id }, answers: "Publication" };
  },
  publishDocuments: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const [one, two] = [await aDocument(world, of, session.id), await aDocument(world, of, session.id)];
    const publications = [one, two].map(({ id }) => ({ documentId: id, companyId: company.id }));
    return { input: { publications }, answers: "PublishedDocuments" };
  },
  replacePublications: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const publication = await aPublication(world, of, session.id, company.id);
    const document = await aDocument(world, of, session.id);
    const replacements = [{ publicationId: publication.id, documentId: document.id }];
    return { input: { replacements }, answers: "PublishedDocuments" };
  },
  withdrawPublication: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const publication = await aPublication(world, of, session.id, company.id);
    return { input: { publicationId: publication.id }, answers: "Publication" };
  },
  deleteDocument: async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const document = await aDocument(world, of, session.id);
    return { input: { documentId: document.id }, answers: "Document" };
  },
};

describe("the client's screen is shown as it will be, and nothing is done", () => {
  test.each(Object.keys(acts))("%s (R-018)", async (act) => {
    const { input, answers, takes = `${act[0]!.toUpperCase()}${act.slice(1)}Input` } = await acts[act]!();
    const before = await now();
    const seen = await untouched.during(() => preview({ [act]: input }));
    expect(seen.errors).toBeUndefined();
    expect(await now()).toEqual(before);

    const mutation = `mutation ($input: ${takes}!) { ${act}(input: $input) { __typename } }`;
    const done = await staff.ask(mutation, { input });
    expect(done.data[act]).toEqual({ __typename: answers });
    expect(seen.data.previewAct).toEqual({ __typename: "Extranet", ...(await now()) });
  });

  test.each(["CANCELLED", "HIDDEN"])(
    "a deleted session as the organisation shows it: %s (R-018, R-042)",
    async (display) => {
      await askAsOwner(world, "update organisation set deleted_session_display = $2 where id = $1", [of.id, display]);
      const session = await aVisibleSession(world, of, [company.id]);
      const { data } = await preview({ deleteSession: { sessionId: session.id } });
      const { sessions } = data.previewAct as { sessions: { edges: { node: { id: string; cancelled: boolean } }[] } };
      const seen = sessions.edges.find(({ node }) => node.id === session.id)?.node.cancelled ?? "gone";
      expect(seen).toBe(display === "CANCELLED" ? true : "gone");
      await askAsOwner(world, "update organisation set deleted_session_display = 'CANCELLED' where id = $1", [of.id]);
    },
  );

  test("what is really done is noticed by these tests", async () => {
    const { input } = await acts.withdrawPublication!();
    const act = () => world.house.works.run(of.admin, (work) => withdrawPublication(work, input as never));
    await expect(untouched.during(act)).rejects.toThrow();
  });

  test("for a company that the act does not concern, its screen stays as it is (R-018, L-12)", async () => {
    const session = await aVisibleSession(world, of, [company.id, other.id], "Secourisme");
    const publication = await aPublication(world, of, session.id, company.id);
    const { data } = await preview({ withdrawPublication: { publicationId: publication.id } }, other.id);
    expect(data.previewAct).toMatchObject({ company: { id: other.id }, documents: { totalCount: 0 } });
    expect(JSON.stringify(data)).not.toContain(publication.title);
  });

  test("it costs as many statements with one document as with thirty (R-018)", async () => {
    const few = await aVisibleSession(world, of, [company.id]);
    const first = await aPublication(world, of, few.id, company.id);
    const cost = async () => (await preview({ withdrawPublication: { publicationId: first.id } })).statements;
    const before = await cost();
    for (let index = 0; index < 30; index += 1) await aPublication(world, of, few.id, company.id);
    expect(await cost()).toBe(before);
  });

  test("twenty previews at the same moment say the same, or to try again, and leave nothing (R-018)", async () => {
    const { input } = await acts.withdrawPublication!();
    const answers = await untouched.during(() =>
      Promise.all(Array.from({ length: 20 }, () => preview({ withdrawPublication: input }))),
    );
    expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
    const said = answers.map(({ data }) => data.previewAct as { __typename: string; code?: string });
    expect(new Set(said.map(({ code }) => code))).toContain(undefined);
    expect(new Set(said.filter(({ code }) => code !== "PREVIEW_BUSY").map((each) => JSON.stringify(each))).size).toBe(
      1,
    );
  });
});

describe("what the act refuses, its preview refuses", () => {
  test("a session with published documents cannot be hidden, as a listener says (R-018)", async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    await aPublication(world, of, session.id, company.id);
    const input = { sessionId: session.id, companyId: company.id };
    const { data } = await untouched.during(() => preview({ unpublishSession: input }));
    expect(data.previewAct).toMatchObject({ __typename: "Refusal", code: "HAS_LIVE_PUBLICATIONS" });
  });

  test("a document published already (R-018)", async () => {
    const { input } = await acts.publishDocument!();
    await world.house.works.run(of.admin, (work) => publishDocument(work, input as never));
    const { data } = await untouched.during(() => preview({ publishDocument: input }));
    expect(data.previewAct).toMatchObject({ code: "ALREADY_PUBLISHED" });
  });

  test("while somebody does it for real, the preview asks to try again, and the act goes through (R-018)", async () => {
    const { input } = await acts.withdrawPublication!();
    const { busy } = await world.house.works.run(of.admin, async (work) => {
      await withdrawPublication(work, input as never);
      await work.em.flush();
      return { busy: await preview({ withdrawPublication: input }) };
    });
    expect(busy.data.previewAct).toMatchObject({ __typename: "Refusal", code: "PREVIEW_BUSY" });
    expect((await preview({ withdrawPublication: input })).data.previewAct).toMatchObject({
      code: "ALREADY_WITHDRAWN",
    });
  });

  test("twenty previews do not keep a real act from going through (R-018)", async () => {
    const { input } = await acts.withdrawPublication!();
    const previews = Array.from({ length: 20 }, () => preview({ withdrawPublication: input }));
    const done = await staff.ask(
      "mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { __typename } }",
      { input },
    );
    expect(done.data.withdrawPublication).toEqual({ __typename: "Publication" });
    for (const { data, errors } of await Promise.all(previews)) {
      expect(errors).toBeUndefined();
      const { __typename, code } = data.previewAct as { __typename: string; code?: string };
      expect(__typename === "Extranet" || ["PREVIEW_BUSY", "ALREADY_WITHDRAWN"].includes(code!)).toBe(true);
    }
  });
});

test("a preview that fails in the middle, or whose reader has gone, leaves no transaction open (R-018)", async () => {
  const { input } = await acts.withdrawPublication!();
  const gone = new AbortController();
  await untouched.during(async () => {
    const asked = staff.file("/console/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: previewAct,
        variables: { act: { withdrawPublication: input }, companyId: company.id },
      }),
      signal: gone.signal,
    });
    gone.abort();
    await asked.catch(() => undefined);
    const { errors } = await staff.ask(
      `query ($act: PreviewActInput!, $companyId: ID!) { previewAct(act: $act, companyId: $companyId) { ... on Extranet { documents(after: "none") { totalCount } } } }`,
      { act: { withdrawPublication: input }, companyId: company.id },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
  await expect.poll(() => untouched.openTransactions()).toBe(0);
});
