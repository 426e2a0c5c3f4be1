import type { Page } from "@playwright/test";
import { password } from "./people/accounts.ts";
import type { Caller } from "./people/caller.ts";
import { addDocument, publishPaper, showSession, withdraw, type Published, type Stage } from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { aPaper, type Paper } from "./papers/pdf.ts";
import { expectForEveryone } from "./screens/axe.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { press, walkTo } from "./screens/keyboard.ts";

const languages = [
  { locale: "fr-FR", account: "FR", lang: "fr", retire: /Retirer «/, filters: "Filtres" },
  { locale: "en-GB", account: "EN", lang: "en", retire: /^Withdraw/, filters: "Filters" },
];

test.slow();

/** The account remembers its language: the other stories are told in French. */
test.afterEach(async ({ callerFor }) => {
  for (const name of ["marion", "paul"] as const) await speak(await callerFor(name), "FR");
});

const speak = (caller: Caller, locale: string) =>
  caller.ask(`mutation ($input: SetLocaleInput!) { setLocale(input: $input) { locale } }`, { input: { locale } });

for (const { locale, account, lang, retire, filters } of languages) {
  test(`every screen of the console can be used by everyone at 1440 and at 1024 px, in ${lang} (WCAG 2.2 AA)`, async ({
    arrive,
    stage,
    callerFor,
  }) => {
    const paper = await aPaper();
    await showSession(await callerFor("marion"), stage);
    await publishPaper(await callerFor("marion"), stage, paper);
    const session = `/console/sessions/${stage.sessionId}`;
    const titles = new Set<string>();

    const nobody = await arrive("marion", { signedIn: false, locale });
    await look(nobody, "/console/sign-in", lang, titles);
    await expectForEveryone(nobody, 1440, 1024);

    await speak(await callerFor("marion"), account);
    const marion = await arrive("marion", { locale });
    await look(marion, "/console/sessions", lang, titles);
    await expectForEveryone(marion, 1440, 1024);
    await marion.getByRole("button", { name: filters }).click();
    await expect(marion.getByRole("dialog", { name: filters })).toBeVisible();
    // The list of companies opens under its field; the arrows scroll it, which axe cannot know.
    await marion.keyboard.press("Escape");
    await expect(marion.getByRole("listbox")).toHaveCount(0);
    await expectForEveryone(marion, 1440);

    const addresses = [
      "/console/companies",
      `/console/companies/${stage.company.id}`,
      "/console/notifications",
      "/console/account",
      "/console/sessions/none",
      session,
    ];
    for (const address of addresses) {
      await look(marion, address, lang, titles);
      await expectForEveryone(marion, 1440, 1024);
    }
    expect(titles.size).toBe(addresses.length + 2);
    for (const address of [`${session}/documents`, `${session}/history`, `${session}/extranet`]) {
      await look(marion, address, lang);
      await expectForEveryone(marion, 1440, 1024);
    }
    // Where the last one stands: what opens over it needs no other page.
    await console.row(marion, paper).getByRole("button", { name: retire }).click();
    await expect(marion.getByRole("dialog")).toContainText(paper.title);
    await expectForEveryone(marion, 1440, 1024);
    await look(marion, `${session}/extranet?help=retirer-un-document`, lang);
    await expectForEveryone(marion, 1440, 1024);
  });

  test(`every screen that plans, enrols and deletes can be used by everyone where the width is scarce, in ${lang} (WCAG 2.2 AA)`, async ({
    arrive,
    stage,
    callerFor,
  }) => {
    await speak(await callerFor("marion"), account);
    const marion = await arrive("marion", { locale });
    const session = `/console/sessions/${stage.sessionId}`;
    for (const address of [
      "/console/sessions/new",
      "/console/sessions/calendar",
      "/console/programmes",
      "/console/trainers",
      "/console/venues",
      "/console/learners",
      "/console/trash",
      "/console/settings/extranet",
      `${session}/configuration`,
      `${session}/planning`,
      `${session}/clients`,
      `${session}/learners`,
    ]) {
      await look(marion, address, lang);
      await expectForEveryone(marion, 1024);
    }
  });

  test(`every screen of the extranet can be used by everyone at 390 and at 1440 px, in ${lang} (WCAG 2.2 AA)`, async ({
    arrive,
    stage,
    callerFor,
  }) => {
    const { live, paper } = await publishAndWithdraw(stage, await callerFor("marion"));
    const titles = new Set<string>();
    const nobody = await arrive("paul", { signedIn: false, locale });
    await look(nobody, "/extranet/sign-in", lang, titles);
    await expectForEveryone(nobody, 390, 1440);

    await speak(await callerFor("paul"), account);
    const paul = await arrive("paul", { locale });
    const addresses = [
      "",
      "sessions",
      "participants",
      "documents",
      "notifications",
      "account",
      "more",
      "accessibilite",
      "nowhere",
      `sessions/${stage.sessionId}`,
    ];
    for (const address of addresses) {
      await look(paul, `/extranet/${address}`, lang, titles);
      await expectForEveryone(paul, 390, 1440);
    }
    await look(paul, `/extranet/documents/${live.publicationId}`, lang, titles);
    await expect(paul.locator(".textLayer").first()).toContainText(paper.sentence);
    await expectForEveryone(paul, 390, 1440);
    expect(titles.size).toBe(addresses.length + 2);

    await look(paul, "/extranet/sessions?view=agenda", lang);
    await expectForEveryone(paul, 390, 1440);
    await look(paul, "/extranet/documents/none", lang);
    await expectForEveryone(paul, 390);
    await look(paul, "/extranet/documents?search=nothing%20has%20this%20name", lang);
    await expectForEveryone(paul, 390);
  });
}

test("by the keyboard alone, Marion signs in, opens the session, shows it, publishes and withdraws; Paul reads it (R-003, R-010)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  await addDocument(await callerFor("marion"), stage, paper);
  const marion = await arrive("marion", { signedIn: false });
  await marion.goto("/console/");
  await walkTo(marion, marion.getByLabel("Adresse e-mail"));
  await marion.keyboard.type("marion@atlantique.example");
  await walkTo(marion, marion.getByLabel("Mot de passe", { exact: true }));
  await marion.keyboard.type(password);
  await marion.keyboard.press("Enter");

  await expect(marion.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
  await walkTo(marion, marion.getByRole("searchbox", { name: "Rechercher dans la liste" }));
  await marion.keyboard.type(stage.reference);
  await press(marion, await console.onlyFound(marion, stage));
  await press(marion, console.tab(marion, "Documents"));

  await press(marion, console.publishIcon(marion, paper));
  await press(marion, marion.getByRole("button", { name: "Rendre visible" }));
  await expect(console.publishIcon(marion, paper)).toBeEnabled();
  await press(marion, console.publishIcon(marion, paper));
  await press(marion, console.row(marion, paper).getByRole("link", { name: /Publié pour/ }));

  const paul = await arrive("paul");
  await paul.goto("/extranet/notifications");
  await press(paul, extranet.announcements(paul, paper.title).getByRole("link"));
  await extranet.expectRead(paul, paper);

  await press(marion, console.row(marion, paper).getByRole("button", { name: /Retirer/ }));
  const dialog = console.withdrawDialog(marion, paper);
  await expect(dialog.getByRole("button", { name: "Garder le document" })).toBeFocused();
  await marion.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(console.row(marion, paper).getByRole("button", { name: /Retirer/ })).toBeFocused();
  await marion.keyboard.press("Enter");
  await press(marion, dialog.getByRole("button", { name: "Retirer le document" }));
  await expect(console.row(marion, paper)).toHaveCount(0);
  await expect(marion.locator(":focus")).not.toHaveJSProperty("tagName", "BODY");
  await expect(paul.getByText("Ce document n’est plus disponible.")).toBeVisible();
});

/** The screen at rest: its language said, its title its own. */
async function look(page: Page, address: string, lang: string, titles?: Set<string>): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true], [aria-label='Chargement'], [aria-label='Loading']")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  titles?.add(await page.title());
}

async function publishAndWithdraw(stage: Stage, marion: Caller): Promise<{ live: Published; paper: Paper }> {
  await showSession(marion, stage);
  const withdrawn = await publishPaper(marion, stage, await aPaper());
  await withdraw(marion, withdrawn.publicationId);
  const paper = await aPaper();
  return { live: await publishPaper(marion, stage, paper), paper };
}
