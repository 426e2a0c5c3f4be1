import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aDocument } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { anEnrolment } from "#testing/publishing.ts";
import { receiveUploads } from "#testing/receive-uploads.ts";

// Many clicks in one story: on a busy machine they take longer than a test may.
vi.setConfig({ testTimeout: 20_000 });

type Added = { title: string; kind: "CONVOCATION"; enrolmentId: string | null };

async function aHouse() {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const karim = anEnrolment(volteo, "Karim", "Haddad");
  const elodie = anEnrolment(volteo, "Élodie", "Dubreuil");
  const session = aSession("Habilitation électrique", { bookings: [volteo] });
  const added: Added[] = [];
  const addDocument = ({ input }: { input: Added }) => {
    added.push(input);
    return { ...aDocument(input.title, input.kind), session };
  };
  receiveUploads({ uploadId: "00000000-0000-7000-8000-00000000abcd" });
  const answers = { ...answersOf({ sessions: [session] }), addDocument };
  await openConsole(`/sessions/${session.id}/documents`, answers);
  return { karim, elodie, added };
}

const drop = (...names: string[]) =>
  page
    .getByLabelText(/Déposez des PDF ici/)
    .upload(names.map((name) => new File(["%PDF-1.7"], name, { type: "application/pdf" })));

test("several files dropped at once get one kind, each its learner by its name, and are added in one click (R-005)", async () => {
  const { karim, elodie, added } = await aHouse();
  await drop("Convocation HADDAD Karim.pdf", "convocation-elodie-dubreuil.pdf");
  await page.getByRole("combobox", { name: "Type de tous les fichiers" }).click();
  await page.getByRole("option", { name: "Convocation", exact: true }).click();
  await expect.element(page.getByRole("combobox", { name: "Apprenant" }).first()).toHaveValue("Haddad Karim");
  await expect.element(page.getByRole("combobox", { name: "Apprenant" }).nth(1)).toHaveValue("Dubreuil Élodie");
  await page.getByRole("button", { name: "Ajouter les 2 documents" }).click();
  await expect.element(page.getByText(/est ajouté, pour/)).toBeVisible();
  await expect.poll(() => added.map(({ enrolmentId }) => enrolmentId).toSorted()).toEqual([karim.id, elodie.id]);
});

test("a kind that no learner has goes to nobody in particular, whatever the file is called (R-005)", async () => {
  const { added } = await aHouse();
  await drop("Facture Karim Haddad.pdf");
  await page.getByRole("combobox", { name: "Type" }).click();
  await page.getByRole("option", { name: "Facture", exact: true }).click();
  await expect.element(page.getByRole("combobox", { name: "Apprenant" })).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect.poll(() => added).toMatchObject([{ kind: "INVOICE", enrolmentId: null }]);
});
