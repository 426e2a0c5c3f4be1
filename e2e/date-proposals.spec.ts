import type { Page } from "@playwright/test";
import { planStage } from "./people/planned.ts";
import { confirmOption, datesOf, inDays, proposeDates, withdrawDates } from "./people/proposals.ts";
import { expect, test } from "./people/story.ts";
import { expectForEveryone } from "./screens/axe.ts";
import * as console from "./screens/console.ts";
import { followLinkOf } from "./screens/mailbox.ts";
import { alsoOpen, expectNeverReloaded, remember } from "./screens/windows.ts";

test.slow();

const paul = { company: "Voltéo Maintenance", email: "paul@volteo.example" };
const claire = { company: "Boulangeries Marchand", email: "claire@marchand.example" };

/** 21/11/2026, in Paris. */
const today = () => new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris" }).format(new Date());
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a client accepts from its mail without signing in; opening the link changed nothing, and the staff’s list changes under their eyes (R-063, R-064, R-065, R-066, L-09, B-01)", async ({
  arrive,
  callerFor,
}) => {
  const [marion, pauls] = [await callerFor("marion"), await callerFor("paul")];
  const stage = await planStage(marion, pauls);
  await proposeDates(marion, stage, paul);

  const staff = await arrive("marion");
  await console.openTab(staff, stage, "/clients");
  const row = staff.getByRole("row").filter({ hasText: paul.company });
  await expect(row).toContainText(`Date(s) en attente de confirmation - Envoyé le ${today()}`);
  await remember(staff);

  const client = await arrive("paul", { signedIn: false, viewport: { width: 390, height: 844 } });
  await followLinkOf(client, paul.email, new RegExp(stage.title), /J’accepte/);
  await expect(heading(client, "Vous acceptez ces dates")).toBeVisible();
  const link = client.url();

  await test.step("a page fetched three times, by whatever opens mails, is no answer", async () => {
    for (const fetch of [client.request.get, client.request.head, client.request.get])
      expect((await fetch.call(client.request, link)).status()).toBe(200);
    await client.reload();
    await client.goto(link.replace("accept", "decline"));
    await expect(heading(client, "Vous déclinez ces dates")).toBeVisible();
    await client.goto(link);
    await expect(client.getByText("9 h – 12 h 30")).toBeVisible();
    expect(await datesOf(marion, stage, paul.company)).toMatchObject({ state: "PENDING", answeredBy: null });
    await expectForEveryone(client, 390, 1440);
    await client.setViewportSize({ width: 390, height: 844 });
  });

  await test.step("one click answers; both sides say so", async () => {
    await client.getByRole("button", { name: "Confirmer : j’accepte ces dates" }).click();
    await expect(heading(client, "Votre réponse a bien été enregistrée")).toBeFocused();
    await expect(row).toContainText(`Date(s) acceptée(s) le ${today()}`);
    await expectNeverReloaded(staff);
    expect(await datesOf(marion, stage, paul.company)).toMatchObject({ state: "ACCEPTED", channel: "MAIL" });
  });

  await test.step("the dates are kept as a file, and the link says what was recorded", async () => {
    const download = client.waitForEvent("download");
    await client.getByRole("button", { name: "Ajouter à mon agenda" }).click();
    expect((await download).suggestedFilename()).toBe(`${stage.title}.ics`);
    await client.goto(link.replace("accept", "decline"));
    await expect(heading(client, "Une réponse a déjà été enregistrée")).toBeVisible();
    await expect(client.getByRole("button", { name: /Confirmer/ })).toHaveCount(0);
    await expectForEveryone(client, 390);
  });
});

test("a client declines with a word of why; the page of the link took no script to be read (R-064, R-067)", async ({
  arrive,
  callerFor,
}) => {
  const marion = await callerFor("marion");
  const stage = await planStage(marion, await callerFor("paul"));
  await proposeDates(marion, stage, paul);

  const client = await arrive("paul", { signedIn: false });
  await followLinkOf(client, paul.email, new RegExp(stage.title), /Je décline/);
  const scriptless = await arrive("paul", { signedIn: false, javaScriptEnabled: false });
  await scriptless.goto(client.url());
  await expect(scriptless.getByText(/Cette page a besoin de JavaScript/)).toBeVisible();

  await client.getByLabel(/Votre message à Marion/).fill("Nous fermons cette semaine-là.");
  await client.context().setOffline(true);
  await client.getByRole("button", { name: "Confirmer : je décline ces dates" }).click();
  await expect(client.getByRole("alert")).toContainText("Rien de ce que vous avez écrit n’est perdu");
  await client.context().setOffline(false);
  await client.getByRole("button", { name: "Confirmer : je décline ces dates" }).click();
  await expect(client.getByText("Vous avez décliné ces dates au nom de Voltéo Maintenance.")).toBeVisible();
  expect(await datesOf(marion, stage, paul.company)).toMatchObject({
    state: "DECLINED",
    channel: "MAIL",
    comment: "Nous fermons cette semaine-là.",
  });
});

test("a contact who is signed in accepts from the home page; what the mail answers, and what is taken back, leaves it at once (R-065, B-01)", async ({
  arrive,
  callerFor,
}) => {
  const [marion, pauls] = [await callerFor("marion"), await callerFor("paul")];
  const [first, second, third] = [
    await planStage(marion, pauls, claire.company),
    await planStage(marion, pauls, claire.company),
    await planStage(marion, pauls, claire.company),
  ];
  await proposeDates(marion, first, claire, { dueOn: inDays(0) });
  const home = await arrive("claire");
  await home.goto("/extranet/");
  const hero = home.getByRole("region", { name: "Dates à valider" });
  await expect(hero).toContainText(first.title);
  await remember(home);
  await hero.getByRole("button", { name: "Accepter ces dates" }).click();
  await expect(home.getByText(/Votre réponse a bien été enregistrée/)).toBeVisible();
  expect(await datesOf(marion, first, claire.company)).toMatchObject({ state: "ACCEPTED", channel: "EXTRANET" });

  await test.step("another comes under her eyes, with a notification, and is answered from the mail", async () => {
    await proposeDates(marion, second, claire, { dueOn: inDays(0) });
    await expect(home.getByRole("status").getByText(second.title)).toBeVisible();
    await expect(hero).toContainText(second.title);
    const mailbox = await arrive("claire", { signedIn: false });
    await followLinkOf(mailbox, claire.email, new RegExp(second.title), /J’accepte/);
    await mailbox.getByRole("button", { name: "Confirmer : j’accepte ces dates" }).click();
    await expect(heading(mailbox, "Votre réponse a bien été enregistrée")).toBeVisible();
    await expect(home.getByText(second.title).and(hero.locator("*"))).toHaveCount(0);
  });

  await test.step("one that is taken back is struck, and its page says so", async () => {
    const proposalId = await proposeDates(marion, third, claire, { dueOn: inDays(0) });
    const page = await alsoOpen(home, `/extranet/dates/${proposalId}`);
    const feed = await alsoOpen(home, "/extranet/notifications");
    const line = feed.getByRole("main").getByRole("listitem").filter({ hasText: third.title });
    await expect(line.getByRole("link", { name: "Dates à valider" })).toBeVisible();
    await withdrawDates(marion, proposalId);
    await expect(page.getByText(/Cette proposition de dates n’a plus cours/)).toBeVisible();
    await expect(line.getByText(/retirée le/)).toBeVisible();
    await expect(line.getByRole("link", { name: "Dates à valider" })).toHaveCount(0);
    await expectNeverReloaded(home, page, feed);
  });
});

test("of several options the client chooses one from the mail, once (B-05, L-16)", async ({ arrive, callerFor }) => {
  const marion = await callerFor("marion");
  const stage = await planStage(marion, await callerFor("paul"));
  const option = (...days: number[]) => ({
    venue: "Salle Erdre, Nantes",
    slots: days.map((day) => ({ date: inDays(day), startsAt: "09:00", endsAt: "17:00" })),
  });
  const proposalId = await proposeDates(marion, stage, paul, { options: [option(40, 41), option(60)] });

  const client = await arrive("paul", { signedIn: false });
  await followLinkOf(client, paul.email, new RegExp(stage.title), /Aucune ne convient/);
  await expect(heading(client, "Aucune option ne vous convient")).toBeVisible();
  await client.getByRole("button", { name: "Je préfère choisir une option" }).click();
  await client.getByRole("radio", { name: "Option 2" }).check();
  const twin = await alsoOpen(client, client.url());
  await client.getByRole("button", { name: "Confirmer : je choisis l’option 2" }).click();
  await expect(heading(client, "Votre réponse a bien été enregistrée")).toBeVisible();
  expect(await datesOf(marion, stage, paul.company)).toMatchObject({ state: "OPTION_CHOSEN", channel: "MAIL" });

  await test.step("the staff confirm it: the client who is signed in reads so, and keeps the dates", async () => {
    const signedIn = await arrive("paul");
    await signedIn.goto(`/extranet/dates/${proposalId}`);
    await expect(signedIn.getByText(/Option choisie le/)).toBeVisible();
    await confirmOption(marion, proposalId);
    await expect(signedIn.getByText("Option confirmée")).toBeVisible();
    await expect(signedIn.getByRole("button", { name: "Ajouter à mon agenda" })).toBeVisible();
  });

  await twin.getByRole("button", { name: "Aucune option ne convient" }).click();
  await twin.getByRole("button", { name: /^Confirmer/ }).click();
  await expect(heading(twin, "Une réponse a déjà été enregistrée")).toBeVisible();
  expect(await datesOf(marion, stage, paul.company)).toMatchObject({ state: "ACCEPTED" });
});
