import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aDocument, aPublication } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { anEnrolment, paperOf } from "#testing/publishing.ts";
import { receiveUploads } from "#testing/receive-uploads.ts";

// Many clicks in one story: on a busy machine they take longer than a test may.
vi.setConfig({ testTimeout: 20_000 });

type Adding = { input: { title: string; kind: "CONVOCATION"; enrolmentId: string } };

/** Karim was removed with a published convocation, and was enrolled again beside. */
function aHouse() {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const former = anEnrolment(volteo, "Karim", "Haddad", { removedAt: "2026-11-20T10:00:00Z", kept: true });
  const back = anEnrolment(volteo, "Karim", "Haddad", { greyedBefore: former });
  const old = paperOf(former, aDocument("Convocation Haddad", "CONVOCATION"));
  const published = aPublication(old, volteo);
  const session = aSession("Habilitation électrique", { bookings: [volteo], documents: [old] });
  const answers = {
    ...answersOf({ sessions: [session] }),
    // The client's screen has its own tests; here the words and the acts are tried, as fast as they come.
    previewAct: () => {
      throw new Error("away");
    },
    addDocument: ({ input }: Adding) => ({ ...paperOf(back, aDocument(input.title, input.kind)), session }),
  };
  receiveUploads({ uploadId: "00000000-0000-7000-8000-00000000abcd" });
  return { volteo, back, old, published, session, answers };
}

async function open({ session, answers }: ReturnType<typeof aHouse>) {
  await openConsole(`/sessions/${session.id}/extranet`, answers);
  await page.getByRole("button", { name: "Remplacer ses documents" }).click();
}

const drop = () =>
  page
    .getByLabelText("Nouveau PDF de « Convocation Haddad »")
    .upload(new File(["%PDF-1.7"], "nouvelle.pdf", { type: "application/pdf" }));
const dialog = () => page.getByRole("dialog", { name: /document de Karim Haddad/ });

test("the papers of who was added back are replaced in one act (B-08, R-030, R-031)", async () => {
  const house = aHouse();
  const replace = vi.spyOn(house.answers, "replacePublications");
  await open(house);
  const both = page.getByRole("button", { name: "Publier les nouveaux et retirer les anciens" });
  await expect.element(both).toBeDisabled();
  await drop();
  await expect.element(page.getByText(/^Prêt/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await both.click();
  await expect.element(dialog()).toMatchTextContent(/Les anciens quittent la ligne grisée/);
  await dialog().getByRole("button", { name: "Publier les nouveaux et retirer les anciens" }).click();

  await expect.element(page.getByText(/a maintenant les nouveaux documents de Karim Haddad/)).toBeVisible();
  const [added] = house.back.documents;
  expect(replace.mock.calls[0]![0].input.replacements).toEqual([
    { publicationId: house.published.id, documentId: added!.id },
  ]);
  await expect.element(page.getByRole("button", { name: "Remplacer ses documents" })).not.toBeInTheDocument();
});

test("the old papers can be withdrawn alone (R-031)", async () => {
  const house = aHouse();
  await open(house);
  await page.getByRole("button", { name: "Retirer seulement les anciens" }).click();
  await dialog().getByRole("button", { name: "Retirer les anciens" }).click();
  await expect.element(page.getByText(/Le document est retiré/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(0);
});

test("the new papers can be published alone, and taken back (R-030)", async () => {
  const house = aHouse();
  await open(house);
  await drop();
  await page.getByRole("button", { name: "Publier seulement les nouveaux" }).click();
  await dialog().getByRole("button", { name: "Publier les nouveaux" }).click();
  await expect.element(page.getByText(/Les anciens y restent aussi/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(2);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByText(/Le document est retiré/)).toBeVisible();
  expect(house.volteo.livePublicationCount).toBe(1);
});
