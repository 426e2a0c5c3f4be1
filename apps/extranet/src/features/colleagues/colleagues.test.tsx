import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { extranet } from "../../testing/answers.ts";
import { camille, himself } from "../../testing/people.ts";
import { asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";

const refusal = (code: string, message: string) => ({ __typename: "Refusal", code, message });
const nothing = {
  __typename: "ColleagueViewerCan",
  invite: false,
  setDuties: false,
  cutAccess: false,
  cancelInvitation: false,
};
const company = { __typename: "ExtranetCompany", id: "volteo", name: "Voltéo Maintenance" };
const showing = (duties: string[], ...colleagues: object[]) => ({
  ColleaguesPage: () => ({
    viewer: { __typename: "Viewer", id: "paul", duties },
    ...extranet({ company, colleagues }),
  }),
});

test("whoever has the duty invites a colleague and chooses what she may do (B-06)", async () => {
  const app = await openApp("/colleagues", asPaul);
  await page.getByRole("button", { name: "Inviter un collègue" }).click();
  const send = page.getByRole("button", { name: "Envoyer l’invitation" });
  await send.click();
  await expect.element(page.getByText("Ce champ est à remplir.").first()).toBeVisible();

  await page.getByLabelText("Prénom").fill("Nora");
  await page.getByLabelText("Nom", { exact: true }).fill("Petit");
  await page.getByLabelText("Adresse e-mail").fill("nora@volteo.example");
  await page.getByRole("checkbox", { name: "Signature pour l’entreprise" }).click();
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({
    InviteColleague: () => ({ inviteColleague: refusal("EMAIL_INVALID", "Cette adresse n’en est pas une.") }),
  });
  await send.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Cette adresse n’en est pas une.");
  await expect.element(page.getByLabelText("Prénom")).toHaveValue("Nora");

  app.answer({ InviteColleague: () => ({ inviteColleague: { ...camille, id: "nora", access: "INVITED" } }) });
  await send.click();
  await expect.element(page.getByText("Une invitation est partie à nora@volteo.example.")).toBeVisible();
  expect(app.asked("InviteColleague").at(-1)).toEqual({
    input: {
      firstName: "Nora",
      lastName: "Petit",
      email: "nora@volteo.example",
      jobTitle: null,
      duties: ["MANAGER", "SIGNATORY", "INVOICES"],
      locale: "FR",
    },
  });
});

test("the others see who is there, and change nothing (B-06)", async () => {
  await openApp("/colleagues", {
    ...asPaul,
    ...showing(["INVOICES"], { ...himself, viewerCan: nothing }, { ...camille, viewerCan: nothing }),
  });
  await expect.element(page.getByText("Camille Bonnet")).toBeVisible();
  await expect.element(page.getByText("Factures").first()).toBeVisible();
  await expect.element(page.getByRole("button", { name: /Inviter|Gérer/ })).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
});

test("an access is cut only once that was confirmed (B-06, R-109)", async () => {
  const app = await openApp("/colleagues", asPaul);
  await page.getByRole("button", { name: "Gérer les droits et l’accès de Camille Bonnet" }).click();
  await page.getByRole("button", { name: "Couper l’accès" }).click();
  await expect.element(page.getByText("Couper l’accès de Camille Bonnet ?")).toBeVisible();
  expect(app.asked("CutColleagueAccess")).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);

  const cut = { ...camille, access: "REVOKED", viewerCan: { ...camille.viewerCan, cutAccess: false, invite: true } };
  app.answer({
    CutColleagueAccess: () => ({ cutColleagueAccess: cut }),
    ...showing(["ADMINISTRATOR"], himself, cut),
  });
  await page
    .getByRole("dialog", { name: /Couper l’accès de/ })
    .getByRole("button", { name: "Couper l’accès" })
    .click();
  await expect.element(page.getByText("L’accès de Camille Bonnet est coupé.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Inviter", exact: true })).toBeVisible();
});

test("before the last administrator gives the duty up, what follows is said (B-06)", async () => {
  const app = await openApp("/colleagues", asPaul);
  await page.getByRole("button", { name: "Gérer les droits et l’accès de Paul Renaud" }).click();
  await page.getByRole("checkbox", { name: "Administrateur de l’entreprise" }).click();
  await expect.element(page.getByText(/Plus personne de votre entreprise/)).toBeVisible();

  app.answer({
    SetColleagueDuties: () => ({ setDuties: { ...himself, duties: ["INVOICES"] } }),
    ...showing(
      ["INVOICES"],
      { ...himself, duties: ["INVOICES"], viewerCan: nothing },
      { ...camille, viewerCan: nothing },
    ),
  });
  await page.getByRole("button", { name: "Enregistrer les droits" }).click();
  await expect.element(page.getByRole("button", { name: /Inviter|Gérer/ })).not.toBeInTheDocument();
  expect(app.asked("SetColleagueDuties")).toEqual([{ input: { contactId: "paul-contact", duties: ["INVOICES"] } }]);
});

test("a colleague who comes in while the page is open appears (B-01)", async () => {
  const app = await openApp("/colleagues", { ...asPaul, ...showing(["ADMINISTRATOR"], himself) });
  await expect.element(page.getByText("Paul Renaud")).toBeVisible();
  app.answer(asPaul);
  app.deliver([{ kind: "COMPANY", id: "volteo", gone: false }]);
  await expect.element(page.getByText("Camille Bonnet")).toBeVisible();
});
