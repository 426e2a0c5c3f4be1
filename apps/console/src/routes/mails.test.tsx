import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { aMail, everyRight, settlingHouse } from "#testing/settings.ts";

const company = aCompany("Voltéo Maintenance");
const session = aSession("Habilitation électrique", { bookings: [] });

/** A house whose session and company are there too. */
function sendingHouse(mails: ReturnType<typeof aMail>[], rights = everyRight) {
  const house = settlingHouse({ mails, rights });
  const answers = Object.assign(house.answers, { session: (): unknown => session, company: () => company });
  return { ...house, answers };
}

test("a mail says whom it reached, with what, and after how many tries; one that had left leaves again as another", async () => {
  const mail = aMail("Dates à confirmer", {
    template: "DATE_PROPOSAL",
    state: "BOUNCED",
    attempts: 3,
    bouncedAt: "2026-11-21T08:05:00Z",
    lastError: "550 mailbox full",
    cc: [{ __typename: "MailPerson", name: "Camille Bonnet", address: "camille@volteo.example" }],
    attachments: [{ __typename: "MailAttachment", fileName: "plan.pdf", mediaType: "application/pdf", size: 52_431 }],
    company,
    session,
    viewerCan: { resend: true },
  });
  const again = aMail("Dates à confirmer", { state: "QUEUED", attempts: 0, sentAt: null, resentFrom: mail });
  const { answers } = sendingHouse([mail]);
  Object.assign(answers, {
    mail: ({ id }: { id: string }): unknown => [mail, again].find((each) => each.id === id) ?? null,
    resendMail: (): unknown => again,
  });
  await openConsole("/settings/mails", answers);
  await page.getByRole("link", { name: "Dates à confirmer" }).click();
  const drawer = page.getByRole("dialog");
  for (const said of ["550 mailbox full", "Camille Bonnet <camille@volteo.example>", /plan\.pdf/, "Rebond"])
    await expect.element(drawer.getByText(said)).toBeVisible();
  await expect.element(drawer.getByRole("link", { name: "Habilitation électrique" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  await drawer.getByRole("button", { name: "Renvoyer" }).click();
  await drawer.getByRole("link", { name: "Suivre ce nouvel envoi" }).click();
  await expect.element(drawer.getByText("En attente")).toBeVisible();
  await expect.element(drawer.getByRole("link", { name: /écrit le 21\/11\/2026/ })).toBeVisible();
});

test("a mail whose personal link is forgotten says so, before it is asked for and when it is refused", async () => {
  const invitation = aMail("Bienvenue");
  const proposal = aMail("Dates à confirmer", { viewerCan: { resend: true } });
  const { answers } = sendingHouse([invitation, proposal]);
  Object.assign(answers, { resendMail: (): unknown => aRefusal("MAIL_LINK_GONE") });
  await openConsole(`/settings/mails?mail=${invitation.id}`, answers);
  const drawer = page.getByRole("dialog");
  await expect.element(drawer.getByText(/il ne peut pas être renvoyé tel quel/)).toBeVisible();
  await expect.element(drawer.getByRole("button", { name: "Renvoyer" })).not.toBeInTheDocument();
  await drawer.getByRole("button", { name: "Fermer" }).click();

  await page.getByRole("link", { name: "Dates à confirmer" }).click();
  await drawer.getByRole("button", { name: "Renvoyer" }).click();
  await expect.element(drawer.getByText(/lien personnel, oublié depuis son départ\. Envoyez/)).toBeVisible();
});

test("a mail that was held back says why", async () => {
  const mail = aMail("Formation déplacée", { state: "CANCELLED", cancelReason: "OVERTAKEN", sentAt: null });
  await openConsole(`/settings/mails?mail=${mail.id}`, sendingHouse([mail]).answers);
  const drawer = page.getByRole("dialog");
  await expect.element(drawer.getByText("Annulé")).toBeVisible();
  await expect.element(drawer.getByText("Les dates ont encore changé avant son départ.")).toBeVisible();
});

test("a mail at which the mail server broke off each time says so in words, and may be sent once more", async () => {
  const ends = { state: "FAILED", attempts: 54, sentAt: null, brokeOff: true, lastError: "Connection closed" };
  const mail = aMail("Formation déplacée", { ...ends, viewerCan: { resend: true } });
  await openConsole(`/settings/mails?mail=${mail.id}`, sendingHouse([mail]).answers);
  const drawer = page.getByRole("dialog");
  await expect.element(drawer.getByText(/^Échange rompu au milieu de ce mail, .* Connection closed$/)).toBeVisible();
  await expect.element(drawer.getByRole("button", { name: "Renvoyer" })).toBeVisible();
});

test("the mails of one session are in its tab, for those who read mails alone", async () => {
  const { answers, asked } = sendingHouse([aMail("Dates à confirmer", { session })]);
  await openConsole(`/sessions/${session.id}/mails?state=SENT`, answers);
  await expect.element(page.getByRole("link", { name: "Dates à confirmer" })).toBeVisible();
  expect(asked.mails.at(-1)).toMatchObject({ sessionId: session.id, state: "SENT" });
  await expect.element(page.getByRole("link", { name: "Mails", exact: true })).toHaveAttribute("aria-current", "page");
});

test("who reads no mails finds none in a company", async () => {
  const { answers } = sendingHouse([aMail("Bienvenue")], { ...everyRight, readMails: false });
  await openConsole(`/companies/${company.id}/mails`, answers);
  await expect.element(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
});

test("mails that are held are said on every page, and no more once they leave", async () => {
  const { answers, mailService, organisation } = sendingHouse([]);
  const held = {
    heldSince: "2026-11-20T09:12:00Z",
    reason: "421 try later",
    retryAt: "2026-11-20T09:25:00Z",
    waiting: 14,
  };
  Object.assign(mailService, held);
  await openConsole("/settings/extranet", answers);
  const said = page.getByText(
    /Le serveur de mail refuse depuis 20\/11\/2026 à 10\sh\s12 : 14 mails attendent, nouvel essai/,
  );
  await expect.element(said).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  Object.assign(mailService, { heldSince: null, reason: null, retryAt: null, waiting: 0 });
  tellChanges([{ id: organisation.id, kind: "ORGANISATION", gone: false }]);
  await expect.element(said).not.toBeInTheDocument();
});

test("the number of mails a day is changed where they are listed; what cannot be is refused in words", async () => {
  const { answers, mailService } = sendingHouse([]);
  Object.assign(mailService, { sentToday: 2000, waiting: 3 });
  Object.assign(answers, {
    setMailsPerDay: ({ input }: { input: { perDay: number } }): unknown =>
      input.perDay < 1 ? aRefusal("MAILS_PER_DAY_INVALID") : Object.assign(mailService, { perDay: input.perDay }),
  });
  await openConsole("/settings/mails", answers);
  await expect
    .element(page.getByText(/La limite de 2\s000 mails par jour est atteinte : 3 mails partiront demain/).first())
    .toBeVisible();
  await page.getByRole("button", { name: "Mails par jour" }).click();
  const field = page.getByRole("textbox", { name: "Mails par jour" });
  await field.fill("0");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByText(/va de 1 à 1\s000\s000/)).toBeVisible();
  await field.fill("5000");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByText(/5\s000 au plus par jour/)).toBeVisible();
  await expect.element(page.getByText(/partiront demain/)).not.toBeInTheDocument();
});
