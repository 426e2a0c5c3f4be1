import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deleteSession, setBookingStatus } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aStranger, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  aPlannedClient,
  aProposal,
  datesOf,
  nobody,
  preview,
  remind,
  send,
  twoOptions,
  validate,
} from "#testing/proposals";

let world: TestHouse;
let sink: MailSink;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
const today = new Date("2026-11-21T09:00:00Z");

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
beforeEach(() => world.clock.moveTo(today));
afterAll(async () => {
  await world.close();
  await sink.goAway();
});

type Planned = Awaited<ReturnType<typeof aPlannedClient>>;
const inputFor = ({ sessionId, companyId }: Planned, more: object = {}) => ({
  sessionId,
  companyId,
  dueOn: "2026-12-01",
  expectedSlotsVersion: 1,
  ...more,
});
const slot = (date: string, startsAt = "09:00", endsAt = "17:00") => ({ date, startsAt, endsAt });

test("the mail tells dates, hours and place, goes to the primary contact, and can be answered to whoever sent it (R-055, R-056, R-063)", async () => {
  const client = await aPlannedClient(world, of);
  const { accessId: userId } = of.admin;
  await staff.ask("mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }", {
    input: { userId, role: "ADMIN", phone: " 02 61 91 00 42 " },
  });
  await send(staff, inputFor(client));
  const [mail] = await sink.received(client.contact.email);
  expect(mail!.subject).toMatch(/^Dates à confirmer/);
  for (const told of [
    "Mardi 12 janvier 2027",
    "9 h – 12 h 30",
    "Salle Estuaire, Nantes",
    "J’accepte",
    "Je décline",
    "1 décembre 2026",
    "02 61 91 00 42",
  ])
    expect(mail!.text!.replace(/[\u00a0\u202f]/g, " ")).toContain(told);
  expect(mail!.html).toContain("J’accepte");
  expect(mail!.replyTo!.value).toEqual([{ name: "Hélène Guérin", address: of.adminEmail }]);
});

test("who is in copy gets the same mail without buttons; of who is in blind copy nobody knows (R-057)", async () => {
  const client = await aPlannedClient(world, of);
  const colleague = await aStranger(world, of, client.companyId);
  await send(
    staff,
    inputFor(client, {
      cc: [{ contactId: colleague.id }, { name: "Comptabilité", address: "compta@client.example" }],
      bcc: [{ address: "discret@ailleurs.example" }, { address: client.contact.email.toUpperCase() }],
    }),
  );
  const [own] = await sink.received(client.contact.email);
  const [copy] = await sink.received(colleague.email!);
  const [blind] = await sink.received("discret@ailleurs.example");
  for (const mail of [own!, copy!, blind!]) {
    expect(mail.recipients).toHaveLength(1);
    expect(mail.raw).toContain(colleague.email!);
    expect(mail.raw).toContain("compta@client.example");
  }
  expect(own!.raw).not.toContain("discret@ailleurs.example");
  expect(copy!.raw).not.toContain("discret@ailleurs.example");
  expect(own!.text).toMatch(/\/l\/[\w-]{43}\?answer=accept/);
  for (const mail of [copy!, blind!]) expect(mail.raw).not.toMatch(/\/l\/[\w-]{43}/);
});

test("staff change the subject and the text; what they write stays text, and adds no header (R-058, R-059)", async () => {
  const client = await aPlannedClient(world, of);
  const subject = "Vos dates\r\nBcc: victime@ailleurs.example";
  const body = "Bonjour Paul,\n\nVoici <b>les dates</b> : {{ firstName }}.";
  await send(staff, inputFor(client, { subject, body }));
  const [mail] = await sink.received(client.contact.email);
  expect(mail!.subject).toBe("Vos dates Bcc: victime@ailleurs.example");
  expect(mail!.bcc).toBeUndefined();
  expect(mail!.html).toContain("&lt;b&gt;les dates&lt;/b&gt;");
  expect(mail!.text).toContain("{{ firstName }}");
});

test("the preview is the mail that is then received, and sends nothing (R-054)", async () => {
  const client = await aPlannedClient(world, of);
  const input = inputFor(client, { subject: "Nos dates", body: "Bonjour,\n\nVoici nos dates." });
  const seen = await preview(staff, input);
  expect(await askAsOwner(world, "select from mail where session_id = $1", [client.sessionId])).toEqual([]);
  await send(staff, input);
  const [mail] = await sink.received(client.contact.email);
  expect(mail!.subject).toBe(seen.subject);
  const withoutLinks = (text: string) =>
    text
      .replace(/https?:\/\/\S+/g, "#")
      .replace(/#\S*/g, "#")
      .replace(/\s+/g, " ");
  expect(withoutLinks(mail!.text!)).toBe(withoutLinks(seen.text!));
  expect(seen).toMatchObject({ recipientAddress: client.contact.email, body: "Bonjour,\n\nVoici nos dates." });
});

test("one operation previews several mails of one session, beside what else it reads (R-054)", async () => {
  const client = await aPlannedClient(world, of);
  const shown = (input: string) => `previewDateProposal(input: ${input}) { ... on DateProposalPreview { subject } }`;
  const { data } = await staff.ask(
    `query ($one: SendDateProposalInput!, $two: SendDateProposalInput!, $id: ID!) { one: ${shown("$one")} two: ${shown("$two")} session(id: $id) { id } }`,
    { one: inputFor(client, { subject: "Un" }), two: inputFor(client, { subject: "Deux" }), id: client.sessionId },
  );
  expect(data).toEqual({ one: { subject: "Un" }, two: { subject: "Deux" }, session: { id: client.sessionId } });
});

test("files are attached, as those of documents are, and kept with the proposal (R-060)", async () => {
  const client = await aPlannedClient(world, of);
  const upload = await staff.upload(await aPdf("Programme"), "programme.pdf");
  expect(await send(staff, inputFor(client, { uploadIds: [upload.body.uploadId] }))).toMatchObject({
    __typename: "DateProposal",
  });
  const [mail] = await sink.received(client.contact.email);
  expect(mail!.attachments.map(({ filename, contentType }) => [filename, contentType])).toContainEqual([
    "programme.pdf",
    "application/pdf",
  ]);
  // Used once: another proposal takes another file.
  const other = await aPlannedClient(world, of);
  expect(await send(staff, inputFor(other, { uploadIds: [upload.body.uploadId] }))).toMatchObject({
    code: "UPLOAD_NOT_FOUND",
  });
  const program = await staff.upload(Buffer.from("MZ\u0090\u0000 a program"), "programme.exe");
  expect(program.body.code).toBe("FILE_KIND_REFUSED");
});

describe("a proposal that nobody could answer is refused, and nothing leaves", () => {
  const cases: [string, object, string][] = [
    ["a due date that is past (R-052)", { dueOn: "2026-11-20" }, "DUE_DATE_PAST"],
    ["a due date after the first day", { dueOn: "2027-01-13" }, "DUE_DATE_AFTER_SESSION"],
    ["dates that were not on the screen", { expectedSlotsVersion: 7 }, "STALE"],
    ["in the place of a proposal that is none", { replacesId: nobody() }, "STALE"],
    ["one option only", { options: twoOptions.slice(0, 1) }, "TOO_FEW_OPTIONS"],
    [
      "seven options",
      { options: [19, 20, 21, 22, 25, 26, 27].map((day) => ({ slots: [slot(`2027-01-${day}`)] })) },
      "TOO_MANY_OPTIONS",
    ],
    ["an option without a slot", { options: [...twoOptions, { slots: [] }] }, "OPTION_EMPTY"],
    ["the same option twice", { options: [...twoOptions, twoOptions[0]] }, "OPTIONS_ALIKE"],
    ["an option in the past", { options: [...twoOptions, { slots: [slot("2026-11-20")] }] }, "DATES_PAST"],
    [
      "slots that overlap",
      { options: [...twoOptions, { slots: [slot("2027-03-01"), slot("2027-03-01", "16:00", "18:00")] }] },
      "SLOTS_OVERLAP",
    ],
    [
      "an hour that the clock skips",
      { options: [...twoOptions, { slots: [slot("2027-03-28", "02:30", "05:00")] }] },
      "SLOT_HOUR_MISSING",
    ],
    [
      "a slot that ends before it starts",
      { options: [...twoOptions, { slots: [slot("2027-03-01", "17:00", "09:00")] }] },
      "SLOT_ENDS_BEFORE_START",
    ],
    ["an empty subject", { subject: "   " }, "SUBJECT_MISSING"],
    ["a text without end", { body: "x".repeat(5001) }, "FIELD_TOO_LONG"],
    [
      "200 people in copy",
      { cc: Array.from({ length: 200 }, (_, n) => ({ address: `a${n}@client.example` })) },
      "TOO_MANY_RECIPIENTS",
    ],
    [
      "an address with a line break",
      { cc: [{ address: "a@client.example\r\nBcc: b@client.example" }] },
      "EMAIL_INVALID",
    ],
    ["eleven files", { uploadIds: Array.from({ length: 11 }, nobody) }, "TOO_MANY_ATTACHMENTS"],
    ["a file that is not there", { uploadIds: [nobody()] }, "UPLOAD_NOT_FOUND"],
  ];
  let client: Planned;
  beforeAll(async () => {
    client = await aPlannedClient(world, of);
  });
  test.each(cases)("%s", async (_name, wrong, code) => {
    expect(await send(staff, inputFor(client, wrong))).toMatchObject({ code });
    expect(await preview(staff, inputFor(client, wrong))).toMatchObject({ code });
    expect(await askAsOwner(world, "select from mail where session_id = $1", [client.sessionId])).toEqual([]);
  });

  test("30 MB are as much as may be attached, and the refusal says so (R-060)", async () => {
    const heavy = (await staff.upload(await aPdf("Lourd"), "lourd.pdf")).body.uploadId;
    await askAsOwner(world, "update upload set size = $2 where id = $1", [heavy, 30 * 1024 * 1024 + 1]);
    const refused = await send(staff, inputFor(client, { uploadIds: [heavy] }));
    expect(refused).toMatchObject({ code: "FILES_TOO_LARGE" });
    expect((refused as { message?: string }).message).toContain("30 Mo");
  });

  test("an infected file, or one that the antivirus has not passed, is attached to nothing", async () => {
    for (const [scan, code] of [
      ["INFECTED", "FILE_INFECTED"],
      ["PENDING", "FILE_IN_QUARANTINE"],
    ]) {
      const { uploadId } = (await staff.upload(await aPdf("Suspect"), "suspect.pdf")).body;
      await askAsOwner(world, "update upload set scan = $2, virus = $3 where id = $1", [
        uploadId,
        scan,
        scan === "INFECTED" ? "EICAR" : null,
      ]);
      expect(await send(staff, inputFor(client, { uploadIds: [uploadId] }))).toMatchObject({ code });
    }
  });
});

test("a session without a slot, in the trash or past, a company that is no client, cancelled, or without an address: all refused (R-048)", async () => {
  const client = await aPlannedClient(world, of);
  const { sessionId, companyId } = client;
  const code = async (input: object) => (await send(staff, input)).code;
  await askAsOwner(world, "update contact set email = null where id = $1", [client.contact.contactId]);
  expect(await code(inputFor(client))).toBe("COMPANY_WITHOUT_RECIPIENT");
  const colleague = await aStranger(world, of, companyId, null);
  expect(await code(inputFor(client, { recipientId: colleague.id }))).toBe("COMPANY_WITHOUT_RECIPIENT");
  const other = await aContact(world, of, companyId);
  expect(await code(inputFor(client, { recipientId: other.contactId, cc: [{ contactId: colleague.id }] }))).toBe(
    "COPY_CONTACT_WITHOUT_EMAIL",
  );
  const stranger = await aContact(world, of, (await aCompany(world, of)).id);
  expect(await send(staff, inputFor(client, { recipientId: stranger.contactId }))).toEqual({ error: "NOT_FOUND" });
  expect(await code({ ...inputFor(client), companyId: stranger.viewer.companyId })).toBe("NOT_BOOKED");
  await setBookingStatus(staff, { sessionId, companyId, status: "LOST" });
  expect(await code(inputFor(client, { recipientId: other.contactId }))).toBe("CLIENT_CANCELLED");
  await setBookingStatus(staff, { sessionId, companyId, status: "WON" });
  world.clock.moveTo(new Date("2027-01-13T09:00:00Z"));
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  expect(await code(inputFor(client, { recipientId: other.contactId, dueOn: "2027-01-14" }))).toBe("DATES_PAST");
  world.clock.moveTo(today);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  await askAsOwner(world, "delete from slot where session_id = $1", [sessionId]);
  expect(await code(inputFor(client, { recipientId: other.contactId }))).toBe("SESSION_NOT_PLANNED");
  expect((await validate(staff, { sessionId, companyId, confirmed: true })).code).toBe("SESSION_NOT_PLANNED");
  await deleteSession(staff, sessionId);
  expect(await code(inputFor(client, { recipientId: other.contactId }))).toBe("SESSION_DELETED");
});

test("«Envoyer» clicked twice sends once (R-062)", async () => {
  const client = await aPlannedClient(world, of);
  const sent = await Promise.all([1, 2, 3].map(() => send(staff, inputFor(client))));
  expect(sent.flatMap((each) => each.code ?? [])).toEqual(["STALE", "STALE"]);
  expect(await askAsOwner(world, "select from mail where session_id = $1", [client.sessionId])).toHaveLength(1);
  const { id } = sent.find((each) => each.id)!;
  expect(await send(staff, inputFor(client, { replacesId: id }))).toMatchObject({ __typename: "DateProposal" });
});

test("«Relancer» says it again by a link of the same use; the first one goes on, and nobody is reminded of what is answered", async () => {
  const client = await aPlannedClient(world, of);
  const { id, token } = await aProposal(world, of, client);
  expect(await remind(staff, id)).toMatchObject({ id });
  expect(await remind(staff, id)).toMatchObject({ id });
  const mails = await sink.received(client.contact.email, 3);
  const tokens = mails.flatMap((mail) => /\/l\/([\w-]{43})\?answer=decline/.exec(mail.text!)?.[1] ?? []);
  expect(new Set(tokens).size).toBe(3);
  expect(tokens).toContain(token);
  world.clock.moveTo(new Date("2026-12-02T09:00:00Z"));
  expect(await remind(staff, id)).toMatchObject({ code: "PROPOSAL_EXPIRED" });
  expect((await datesOf(staff, client.sessionId, client.companyId)).client.state).toBe("EXPIRED");
});

test("«Relancer» to a reader who asked for no more reminders says so, and nothing is noted as sent", async () => {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  await askAsOwner(
    world,
    "insert into mail_refusal (organisation_id, address, template, refused_at) values ($1, lower($2), 'DATE_PROPOSAL_REMINDER', now())",
    [of.id, client.contact.email],
  );
  expect(await remind(staff, id)).toMatchObject({ code: "REMINDERS_REFUSED" });
  expect(await askAsOwner(world, "select from date_proposal_reminder where proposal_id = $1", [id])).toEqual([]);
});
