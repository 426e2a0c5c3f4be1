import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aRefusal } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";
import { anne, aPlanningHouse, elsewhere, gestures, loire, volteo } from "#testing/planning.ts";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const choose = async (name: string, option: string) => {
  await page.getByRole("combobox", { name }).click();
  await page.getByRole("option", { name: option }).click();
};
const slots = () => page.getByRole("region", { name: "Créneaux" });

// Forms of many fields, whose names take a while to be worked out.
vi.setConfig({ testTimeout: 20_000 });

let house: ReturnType<typeof aPlanningHouse>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T09:00:00Z") });
  house = aPlanningHouse();
});
afterEach(() => vi.useRealTimers());
const planning = () => `/sessions/${house.session.id}/planning`;

test(
  "a session is planned in a few words, and its slots show as these are written (R-049)",
  { timeout: 15_000 },
  async () => {
    const plan = vi.spyOn(house.answers, "planSession");
    await openConsole("/sessions/new", house.answers);
    await choose("Formation", gestures.title);
    await choose("Entreprises", volteo.name);
    await userEvent.keyboard("{Escape}");
    await button("Premier jour").click();
    await button("Mois suivant").click();
    await button("Mois suivant").click();
    await button(/^11 janvier 2027/i).click();
    await expect.element(slots().getByText("4 créneaux · 14 h · 2 jours")).toBeVisible();
    await choose("Lieu", loire.name);
    await expect.element(slots().getByText(loire.name).first()).toBeVisible();

    await slots()
      .getByRole("button", { name: /^Retirer/ })
      .last()
      .click();
    await expect.element(slots().getByText("3 créneaux · 10,5 h · 2 jours")).toBeVisible();
    await expect.element(slots().getByText(/Vous avez ajusté ces créneaux/)).toBeVisible();
    await button("Planifier la session").click();
    await vi.waitFor(() => expect(plan).toHaveBeenCalled());
    expect(plan.mock.calls[0]![0].input).toMatchObject({
      programmeId: gestures.id,
      title: null,
      reference: null,
      companyIds: [volteo.id],
      kind: "INTER",
    });
    expect(plan.mock.calls[0]![0].input.slots).toHaveLength(3);
  },
);

test("an in-house session asks for its company, and a session for what it is called, before anything is sent", async () => {
  const plan = vi.spyOn(house.answers, "planSession");
  await openConsole("/sessions/new", house.answers);
  await page.getByRole("radio", { name: "Intra" }).click();
  await button("Planifier la session").click();
  await expect.element(page.getByText("Choisissez une formation, ou écrivez un intitulé.")).toBeVisible();
  await expect.element(page.getByText("Choisissez l’entreprise de cette session intra.")).toBeVisible();
  expect(plan).not.toHaveBeenCalled();
});

test("a slot is moved by keyboard in its place; hours that go backwards are refused in words, and focus returns", async () => {
  const save = vi.spyOn(house.answers, "setSessionSlots");
  await openConsole(planning(), house.answers);
  const open = button(/Modifier ou déplacer : mardi 12 janvier, 13/);
  await open.click();
  const editor = page.getByRole("form", { name: "Modifier le créneau" });
  const [, end] = editor
    .getByRole("textbox", { name: "Heures" })
    .or(editor.getByRole("spinbutton", { name: "Heures" }))
    .all();
  await userEvent.fill(end!, "12");
  await editor.getByRole("button", { name: "Modifier le créneau" }).click();
  await expect.element(editor.getByText(/se termine avant de commencer/)).toBeVisible();
  await userEvent.fill(end!, "16");
  await editor.getByRole("button", { name: "Modifier le créneau" }).click();
  await expect.element(button(/Modifier ou déplacer : mardi 12 janvier, 13/)).toHaveFocus();
  await expect.element(page.getByText("1 créneau modifié")).toBeVisible();
  await button("Enregistrer le planning").click();
  await expect.element(page.getByText("Le planning est enregistré.")).toBeVisible();
  expect(save.mock.calls[0]![0].input).toMatchObject({ expectedSlotsVersion: 1, slots: [{}, { endsAt: "16:00" }] });
  expect(await accessibilityFaults()).toEqual([]);
});

test("what was saved is undone: the removed slot comes back", async () => {
  const save = vi.spyOn(house.answers, "setSessionSlots");
  await openConsole(planning(), house.answers);
  await button(/Retirer : mardi 12 janvier, 9/).click();
  await expect.element(page.getByText("Le créneau est retiré.")).toBeVisible();
  await button("Enregistrer le planning").click();
  await expect.element(page.getByText("Le planning est enregistré.")).toBeVisible();
  await button("Annuler").click();
  await expect.element(page.getByText("Le planning est de nouveau comme avant.")).toBeVisible();
  expect(save.mock.calls[1]![0].input).toMatchObject({ expectedSlotsVersion: 2 });
  expect(save.mock.calls[1]![0].input.slots).toHaveLength(2);
});

test("somebody who plans from an older list is told, and may go on from the current one", async () => {
  await openConsole(planning(), house.answers);
  await button(/Retirer : mardi 12 janvier, 9/).click();
  house.session.slotsVersion = 7;
  await button("Enregistrer le planning").click();
  await expect.element(page.getByText(/Quelqu’un a modifié cet élément entre-temps/)).toBeVisible();
  await button("Reprendre le planning actuel").click();
  await expect.element(button(/Retirer : mardi 12 janvier, 9/)).toBeVisible();
  expect(button("Enregistrer le planning").elements()).toHaveLength(0);
});

test("a trainer or a venue taken elsewhere is pointed out beside the slot, with the way there", async () => {
  const taken = {
    __typename: "SlotConflict",
    position: 1,
    date: "2027-01-12",
    startsAt: "14:00",
    endsAt: "18:00",
    trainer: null,
    venue: null,
    session: null,
  };
  house.answers.slotConflicts = () => [
    { ...taken, kind: "TRAINER", trainer: anne, session: elsewhere },
    { ...taken, kind: "VENUE", venue: loire },
  ];
  await openConsole(planning(), house.answers);
  await expect.element(page.getByText(/Formateur déjà pris : Anne Morel, 14/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: /SES-2027-0118/ })).toBeVisible();
  await expect.element(page.getByText(/une session d’un autre centre/)).toBeVisible();
});

test("leaving with unsaved slots is asked about first", async () => {
  const { router } = await openConsole(planning(), house.answers);
  await button(/Retirer : mardi 12 janvier, 9/).click();
  await page.getByRole("link", { name: "Configuration" }).click();
  await expect.element(page.getByRole("dialog", { name: "Quitter sans enregistrer ?" })).toBeVisible();
  await button("Quitter sans enregistrer").click();
  await vi.waitFor(() => expect(router.state.location.pathname).toMatch(/configuration$/));
});

test("whoever may not plan reads the slots, and finds nothing to move them with", async () => {
  house = aPlanningHouse({ canPlan: false });
  await openConsole(planning(), house.answers);
  await expect.element(page.getByText("2 créneaux · 7 h · 1 jour")).toBeVisible();
  for (const name of [/Modifier ou déplacer/, /^Retirer/, "Ajouter un créneau", "Dupliquer"])
    expect(button(name).elements()).toHaveLength(0);
});

test("the configuration is saved, and undone; a reference that is taken is said under its field", async () => {
  const configure = vi.spyOn(house.answers, "configureSession");
  await openConsole(`/sessions/${house.session.id}/configuration`, house.answers);
  await page.getByRole("textbox", { name: "Intitulé" }).fill("Incendie, niveau 2");
  await button("Enregistrer").click();
  await expect.element(page.getByText("La session est enregistrée.")).toBeVisible();
  await button("Annuler").click();
  await expect.element(page.getByText("La session est de nouveau comme avant.")).toBeVisible();
  expect(configure.mock.calls.map(([{ input }]) => input.title)).toEqual(["Incendie, niveau 2", "Sécurité incendie"]);

  configure.mockImplementation(() => aRefusal("REFERENCE_TAKEN"));
  await page.getByRole("textbox", { name: "Référence" }).fill("SES-2027-0118");
  await button("Enregistrer").click();
  await expect.element(page.getByText(/Une autre session porte déjà cette référence/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a session is confirmed, and that is taken back by the same notice", async () => {
  await openConsole(`/sessions/${house.session.id}/configuration`, house.answers);
  await button("Confirmer la session").click();
  await expect.element(page.getByText("La session est confirmée.")).toBeVisible();
  await button("Annuler").click();
  await expect.element(page.getByText("La session n’est plus confirmée.")).toBeVisible();
});

test("a session is duplicated from another day on, and the days are shown before", async () => {
  const duplicate = vi.spyOn(house.answers, "duplicateSession");
  await openConsole(planning(), house.answers);
  await button("Dupliquer").click();
  const drawer = page.getByRole("dialog", { name: "Dupliquer la session" });
  await expect.element(drawer.getByText(/mardi 9 février 2027/)).toBeVisible();
  await drawer.getByRole("button", { name: "Dupliquer la session" }).click();
  await vi.waitFor(() =>
    expect(duplicate.mock.calls[0]?.[0].input).toMatchObject({ startsOn: "2027-02-09", title: "Sécurité incendie" }),
  );
});

test("the page of a new session has no accessibility fault", async () => {
  await openConsole("/sessions/new", house.answers);
  await expect.element(page.getByRole("heading", { name: "Créneaux" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a trainer is added with what is typed, and one with sessions to come is deleted on a clear word", async () => {
  const create = vi.spyOn(house.answers, "createTrainer");
  const remove = vi.spyOn(house.answers, "deleteTrainer");
  await openConsole("/trainers?trainer=new", house.answers);
  const drawer = page.getByRole("dialog", { name: "Nouveau formateur" });
  await drawer.getByRole("textbox", { name: "Prénom" }).fill("Omar");
  await drawer.getByRole("textbox", { name: "Nom", exact: true }).fill("Diallo");
  await drawer.getByRole("button", { name: "Ajouter le formateur" }).click();
  await expect.element(page.getByText("Omar Diallo est enregistré.")).toBeVisible();
  expect(create.mock.calls[0]![0].input).toMatchObject({ firstName: "Omar", lastName: "Diallo", email: null });

  await button("Supprimer Anne Morel").click();
  await expect.element(page.getByText("Prévu dans 2 sessions à venir")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await button("Supprimer le formateur").click();
  await expect.element(page.getByText("Anne Morel est supprimé.")).toBeVisible();
  expect(remove.mock.calls[0]![0].input).toMatchObject({ trainerId: anne.id, evenInUse: true });
});

test("a virtual class is written without an address", async () => {
  const create = vi.spyOn(house.answers, "createVenue");
  await openConsole("/venues?venue=new", house.answers);
  const drawer = page.getByRole("dialog", { name: "Nouveau lieu" });
  await drawer.getByRole("textbox", { name: "Nom" }).fill("Classe virtuelle");
  await drawer.getByRole("switch", { name: /^Classe virtuelle/ }).click();
  await expect.element(drawer.getByRole("textbox", { name: "Adresse" })).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
  await drawer.getByRole("button", { name: "Ajouter le lieu" }).click();
  await vi.waitFor(() => expect(create.mock.calls[0]?.[0].input).toMatchObject({ isVirtual: true, city: null }));
});
