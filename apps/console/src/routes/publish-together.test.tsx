import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { anEnrolment, paperOf } from "#testing/publishing.ts";

// Many clicks in one story: on a busy machine they take longer than a test may.
vi.setConfig({ testTimeout: 20_000 });

function aHouse() {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const port = aBooking(aCompany("Port Services"), { visible: true });
  const caradec = aBooking(aCompany("Ateliers Caradec"));
  const karim = anEnrolment(volteo, "Karim", "Haddad");
  const sophie = anEnrolment(port, "Sophie", "Morel");
  const programme = aDocument("Programme", "PROGRAMME");
  const papers = [
    paperOf(karim, aDocument("Convocation Haddad", "CONVOCATION")),
    paperOf(sophie, aDocument("Convocation Morel", "CONVOCATION")),
  ];
  const session = aSession("Habilitation électrique", {
    bookings: [volteo, port, caradec],
    documents: [programme, ...papers],
  });
  const answers = answersOf({ sessions: [session] });
  // The client's screen has its own tests; here the words and the acts are tried, as fast as they come.
  answers.previewAct = () => {
    throw new Error("away");
  };
  const publishDocuments = vi.spyOn(answers, "publishDocuments");
  return { volteo, port, caradec, programme, papers, session, answers, publishDocuments };
}

type House = ReturnType<typeof aHouse>;
const open = ({ session, answers }: House, search = "") =>
  openConsole(`/sessions/${session.id}/documents${search}`, answers);
const dialog = () => page.getByRole("dialog");
const plan = () => dialog().getByRole("region", { name: "Qui reçoit quoi" });
const take = (title: string) => page.getByRole("checkbox", { name: new RegExp(title) }).click();

const takeTwo = async () => {
  await take("Programme");
  await take("Convocation Haddad");
  await page.getByRole("button", { name: "Publier…" }).click();
};

test("who receives what is told by company, with the reason of what is left out (B-08)", async () => {
  const house = aHouse();
  aPublication(house.programme, house.port);
  await open(house);
  await takeTwo();
  await expect.element(plan().getByRole("row", { name: /^Voltéo Maintenance 2 documents/ })).toBeVisible();
  await expect.element(plan().getByRole("row", { name: /^Port Services rien à recevoir/ })).toBeVisible();
  await expect.element(plan().getByRole("row", { name: /Programme Déjà publié/ })).toBeVisible();
  await expect.element(plan().getByRole("row", { name: /Programme Ne voit pas la session/ })).toBeInTheDocument();
  await expect.element(plan().getByRole("row", { name: /Convocation Haddad ?Karim Haddad Publié/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("several documents go to several companies in one act, and come back with «Annuler» (B-08)", async () => {
  const house = aHouse();
  aPublication(house.programme, house.port);
  await open(house);
  await takeTwo();
  await dialog().getByRole("button", { name: "Publier 2 documents" }).click();

  await expect.element(page.getByText(/2 documents sont publiés pour 1 entreprise/)).toBeVisible();
  expect(house.publishDocuments.mock.calls[0]![0].input.publications).toEqual([
    { documentId: house.programme.id, companyId: house.volteo.company.id },
    { documentId: house.papers[0]!.id, companyId: house.volteo.company.id },
  ]);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByText(/Les 2 publications sont retirées/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(0);
  expect(house.port.livePublicationCount).toBe(1);
});

test("a company that is not chosen receives nothing, and with none there is nothing to publish", async () => {
  const house = aHouse();
  await open(house);
  await take("Programme");
  await page.getByRole("button", { name: "Publier…" }).click();
  await dialog().getByRole("checkbox", { name: "Port Services" }).click();
  await expect.element(plan().getByRole("row", { name: /^Port Services/ })).not.toBeInTheDocument();
  await dialog().getByRole("checkbox", { name: "Toutes les entreprises" }).click();
  await expect.element(plan().getByRole("row", { name: /^Port Services/ })).toBeVisible();
  await dialog().getByRole("checkbox", { name: "Toutes les entreprises" }).click();
  await expect.element(dialog().getByText("Rien à publier avec ce choix.")).toBeVisible();
  await expect.element(dialog().getByRole("button", { name: "Publier", exact: true })).toBeDisabled();
});

test("one click takes the convocations of all learners, each for its own company (R-005)", async () => {
  const house = aHouse();
  await open(house);
  await page.getByRole("button", { name: "Publier les convocations de tous les apprenants" }).click();
  await dialog().getByRole("button", { name: "Publier 2 documents" }).click();
  await expect.element(page.getByText(/2 documents sont publiés pour 2 entreprises/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(1);
  expect(house.port.livePublicationCount).toBe(1);
  await expect.element(page.getByRole("button", { name: /Publier les convocations de tous/ })).not.toBeInTheDocument();
});

test("what is refused is said in the dialog, and nothing is published", async () => {
  const house = aHouse();
  house.answers.publishDocuments = () => aRefusal("SESSION_NOT_PUBLISHED");
  await open(house);
  await take("Programme");
  await page.getByRole("button", { name: "Publier…" }).click();
  await dialog().getByRole("button", { name: "Publier 1 document" }).click();
  await expect.element(dialog().getByText(/n’est pas encore visible pour cette entreprise/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(0);
});

test("the papers of one learner can be looked at alone, and each row says whose it is (R-005)", async () => {
  const house = aHouse();
  await open(house);
  await expect.element(page.getByRole("cell", { name: "Karim Haddad", exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: "Documents de quel apprenant" }).click();
  await page.getByRole("option", { name: "Morel Sophie" }).click();
  await expect.element(page.getByRole("row", { name: /Convocation Morel/ })).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Convocation Haddad/ })).not.toBeInTheDocument();
});

test("the client’s earlier version is replaced by the current one in one act (B-08)", async () => {
  const house = aHouse();
  aPublication(house.papers[0]!, house.volteo);
  const former = house.papers[0]!.currentVersion;
  house.papers[0]!.currentVersion = { ...former, id: `${former.id}-2`, number: 2 };
  const replace = vi.spyOn(house.answers, "replacePublications");
  await open(house);
  await page
    .getByRole("button", { name: "Remplacer « Convocation Haddad » chez Voltéo Maintenance par la version 2" })
    .click();
  await expect.element(dialog()).toMatchTextContent(/La version 2 prend la place de la version 1/);
  await dialog().getByRole("button", { name: "Remplacer chez le client" }).click();
  await expect.element(page.getByText(/Voltéo Maintenance a maintenant la version 2/)).toBeVisible();
  expect(replace).toHaveBeenCalledOnce();
  await expect.element(page.getByRole("button", { name: /^Remplacer «/ })).not.toBeInTheDocument();
});
