import type { Page } from "@playwright/test";
import { enrol, planStage, type Learner } from "./people/planned.ts";
import { expect, test } from "./people/story.ts";
import { aPaper, type Paper } from "./papers/pdf.ts";
import { deletionDialog, enrolmentRow } from "./screens/acts.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { press, tabTo } from "./screens/keyboard.ts";
import { learnerRows, showPapers } from "./screens/space.ts";
import { alsoOpen, expectNeverReloaded, remember } from "./screens/windows.ts";

test.slow();

test("Marion plans a session from a programme with the simple planning, then moves a slot; Paul’s page follows (R-049, R-087, B-01)", async ({
  arrive,
}) => {
  const programme = "Travail en hauteur : port du harnais";
  const title = `${programme} ${Date.now().toString(36)}`;
  const marion = await arrive("marion");
  await marion.goto("/console/sessions/new");

  await test.step("the programme, its client, and a first day: the slots are proposed", async () => {
    await choose(marion, "Formation", programme);
    await marion.getByLabel("Intitulé").fill(title);
    await choose(marion, "Entreprises", "Voltéo Maintenance");
    await marion.keyboard.press("Escape");
    await marion.getByRole("button", { name: "Premier jour" }).click();
    await marion.getByRole("button", { name: "Mois suivant" }).click();
    await marion.getByRole("button", { name: /^15 / }).click();
    await expect(slots(marion)).toHaveCount(2);
  });

  await test.step("it is planned as proposed", async () => {
    await marion.getByRole("button", { name: "Planifier la session" }).click();
    await expect(marion.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(slots(marion)).toHaveCount(2);
  });

  await test.step("made visible, Paul reads its days", async () => {
    await console.tab(marion, "Espace entreprise").click();
    await marion
      .getByRole("switch", { name: "Visible par le client" })
      .or(marion.getByRole("button", { name: "Rendre visible" }))
      .first()
      .click();
  });
  const paul = await arrive("paul");
  await paul.goto("/extranet/sessions");
  await paul.getByRole("searchbox", { name: "Rechercher une session" }).fill(title);
  await expect(paul).toHaveURL(/search=/);
  await paul.getByRole("link", { name: title }).click();
  const schedule = paul.getByRole("region", { name: "Dates et lieu" });
  await expect(schedule).toContainText("9 h");
  await expect(schedule.getByRole("listitem")).toHaveCount(1);
  await remember(paul);

  await test.step("the afternoon moves to another day: his page shows two", async () => {
    await console.tab(marion, "Planification").click();
    await marion
      .getByRole("button", { name: /Modifier ou déplacer/ })
      .last()
      .click();
    const editor = marion.getByRole("form", { name: "Modifier le créneau" });
    await editor.getByRole("button", { name: "Jour" }).click();
    await marion.getByRole("button", { name: /^22 / }).click();
    await editor.getByRole("button", { name: "Modifier le créneau" }).click();
    await marion.getByRole("button", { name: "Enregistrer le planning" }).click();
    await expect(marion.getByText("Le planning est enregistré.")).toBeVisible();
    await expect(schedule.getByRole("listitem")).toHaveCount(2);
    await expectNeverReloaded(paul);
  });
});

test("learners are enrolled by pasting a list: the good lines are taken, the bad one says why (R-018)", async ({
  arrive,
  callerFor,
}) => {
  const stage = await planStage(await callerFor("marion"), await callerFor("paul"));
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");
  await marion.getByRole("button", { name: "Ajouter des apprenants" }).click();
  const drawer = marion.getByRole("dialog", { name: "Ajouter des apprenants" });
  await drawer.getByText("Coller une liste").click();
  await drawer
    .getByLabel("Lignes copiées d’un tableur")
    .fill(
      ["Nom\tPrénom\tE-mail", "Ó Súilleabháin\tÉlise\t", "D’Hérouville\t李娜\t", "Sans-mail\tZoé\tzoe@"].join("\n"),
    );
  await expect(drawer.getByText("À corriger (1)")).toBeVisible();
  await drawer.getByRole("button", { name: "Inscrire 2 apprenants" }).click();

  await expect(drawer.getByLabel("Lignes copiées d’un tableur")).toHaveValue(/Sans-mail/);
  await drawer.getByRole("button", { name: "Fermer" }).last().click();
  await expect(enrolmentRow(marion, { firstName: "Élise", lastName: "Ó Súilleabháin" })).toContainText("Inscrit");
  await expect(enrolmentRow(marion, { firstName: "李娜", lastName: "D’Hérouville" })).toContainText("Inscrit");
  await expect(console.tab(marion, "Apprenants")).toContainText("2");
});

test("the convocations of two learners, dropped together, each finds its learner; they are published in one act and announced at once (R-005, R-006, B-08)", async ({
  arrive,
  callerFor,
}) => {
  const stage = await planStage(await callerFor("marion"), await callerFor("paul"));
  await enrol(await callerFor("marion"), stage, ...both);
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/documents");
  const papers = await Promise.all(both.map(convocationOf));

  await test.step("a file’s name says whose paper it is", async () => {
    await console.drop(marion, papers);
    for (const { fileName } of papers)
      await expect(console.pending(marion, fileName).getByText("Fichier reçu")).toBeVisible();
    await marion.getByRole("combobox", { name: "Type de tous les fichiers" }).click();
    await marion.getByRole("option", { name: "Convocation", exact: true }).click();
    for (const { fileName } of papers)
      await expect(console.pending(marion, fileName).getByText("D’après le nom du fichier")).toBeVisible();
    await marion.getByRole("button", { name: /Ajouter les 2.documents/ }).click();
    for (const paper of papers) await expect(console.row(marion, paper)).toBeVisible();
  });

  await test.step("a dialog says who receives what, and shows it on the client’s own page", async () => {
    await marion.getByRole("button", { name: "Publier les convocations de tous les apprenants" }).click();
    const dialog = marion.getByRole("dialog", { name: /Publier 2.documents/ });
    for (const { lastName } of both) await expect(dialog.getByRole("table")).toContainText(lastName);
    await dialog.getByRole("button", { name: /Publier 2.documents/ }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("on Paul’s page each stands with its learner; one toast said both", async () => {
    await extranet.expectUnread(session, 3);
    for (const [index, learner] of both.entries()) {
      const row = learnerRows(session, learner);
      await showPapers(session, learner);
      await expect(row.getByRole("link", { name: papers[index]!.title })).toBeVisible();
      await expect(row.getByRole("link", { name: papers[1 - index]!.title })).toHaveCount(0);
    }
    await expectNeverReloaded(session);
  });
});

test("places without a name: Paul gives one a name, and Marion’s page follows (R-095, B-01)", async ({
  arrive,
  callerFor,
}) => {
  const stage = await planStage(await callerFor("marion"), await callerFor("paul"));
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");

  await test.step("Marion reserves two", async () => {
    await marion.getByRole("button", { name: "Réserver des places" }).click();
    const drawer = marion.getByRole("dialog", { name: "Réserver des places" });
    await drawer.getByLabel("Nombre de places").fill("2");
    await drawer.getByRole("button", { name: "Réserver", exact: true }).click();
    await expect(marion.getByText(/2 participants non identifiés/)).toBeVisible();
    await remember(marion);
  });

  const newcomer = { firstName: "Zoé", lastName: `N’Diaye ${Date.now().toString(36)}` };
  await test.step("Paul names somebody new for one of them", async () => {
    const places = session.getByRole("region", { name: "Participants non identifiés" });
    await expect(places).toContainText(/2 places sont réservées/);
    const picker = places.getByRole("combobox", { name: "Participant 1" });
    await picker.fill(newcomer.lastName);
    await expect(session.getByRole("option")).toHaveText([new RegExp(`^Nouvelle personne.*${newcomer.lastName}$`)]);
    await session.keyboard.press("Enter");
    await places.getByLabel("Prénom").fill(newcomer.firstName);
    await places.getByLabel("Nom", { exact: true }).fill(newcomer.lastName);
    await places.getByRole("button", { name: "Enregistrer les participants" }).click();
    await expect(learnerRows(session, newcomer)).toHaveCount(1);
    await expect(places).toContainText(/1 place est réservée/);
  });

  await expect(enrolmentRow(marion, newcomer)).toContainText("Paul Renard");
  await expect(marion.getByText(/1 participant non identifié/)).toBeVisible();
  await expectNeverReloaded(session, marion);
});

test("by the keyboard alone, Marion thinks better of a removal, then deletes the session; focus never gets lost (R-018, R-041)", async ({
  arrive,
  callerFor,
}) => {
  const stage = await planStage(await callerFor("marion"), await callerFor("paul"));
  const [karim] = both;
  await enrol(await callerFor("marion"), stage, karim);
  const session = await alsoOpen(await arrive("paul"), `/extranet/sessions/${stage.sessionId}`);
  const marion = await arrive("marion");

  await console.openTab(marion, stage, "/learners");
  const remove = marion.getByRole("button", { name: /^Retirer .* de la session$/ });
  await press(marion, remove);
  const removal = marion.getByRole("dialog", { name: /^Retirer / });
  await expect(removal.getByRole("button", { name: "Garder l’apprenant" })).toBeFocused();
  await tabTo(marion, removal.getByRole("radio", { name: "Après" }));
  await marion.keyboard.press("ArrowLeft");
  await expect(removal.getByRole("radio", { name: "Avant" })).toBeChecked();
  await marion.keyboard.press("Escape");
  await expect(removal).toHaveCount(0);
  await expect(remove).toBeFocused();

  await press(marion, console.tab(marion, "Configuration"));
  await press(marion, marion.getByRole("main").getByRole("button", { name: "Supprimer la session" }));
  const deletion = deletionDialog(marion, stage);
  await expect(deletion.getByRole("button", { name: "Garder la session" })).toBeFocused();
  await press(marion, deletion.getByRole("button", { name: "Supprimer la session" }));
  await expect(deletion).toHaveCount(0);
  await expect(marion.locator(":focus")).not.toHaveJSProperty("tagName", "BODY");
  await expect(session.getByText("L’envoi de documents est fermé pour cette session.")).toBeVisible();
  await press(marion, marion.getByRole("main").getByRole("button", { name: "Annuler", exact: true }));
  await expect(session.getByLabel("Envoyer un document")).toBeAttached();
});

const both = [
  { firstName: "Karim", lastName: "D’Almeida" },
  { firstName: "Sophie", lastName: "Nguyễn" },
] as const;

/** Named as the tool that makes convocations names its files. */
async function convocationOf({ firstName, lastName }: Learner): Promise<Paper> {
  const title = `Convocation ${lastName} ${firstName} ${Date.now().toString(36)}`;
  return { ...(await aPaper({ kind: "Convocation" })), title, fileName: `${title}.pdf` };
}

/** The slots on the screen, by the button that moves each. */
const slots = (page: Page) => page.getByRole("button", { name: /Modifier ou déplacer/ });

/** Searches in a field and takes what it found, as one does who types. */
async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(name);
  await expect(page.getByRole("option")).toHaveText([name]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
