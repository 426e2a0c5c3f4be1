import { brandLadder } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { anExtranet, extranetColour as colour } from "#testing/extranet.ts";
import { aCompany } from "#testing/house/companies.ts";
import { id } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}, activatedAt: string | null = "2026-09-01T08:00:00Z") {
  const company = aCompany("Voltéo Maintenance", part);
  const extranet = anExtranet(company);
  const extranetPreview = vi.fn((_asked: { companyId: string }): unknown => extranet.answer);
  const answers = Object.assign(answersOf({ companies: [company] }), {
    extranetPreview,
    extranetSettings: () => ({ activatedAt }),
  });
  return { company, extranet, extranetPreview, answers };
}

const at = (company: { id: string }, search = "") => `/companies/${company.id}/extranet${search}`;
const frame = () => document.querySelector<HTMLIFrameElement>("iframe[title='Extranet de Voltéo Maintenance']");
const inside = () => frame()?.contentDocument ?? undefined;
const words = () => inside()?.body.textContent ?? "";

async function click(name: RegExp): Promise<void> {
  const named = () =>
    [...(inside()?.querySelectorAll<HTMLElement>("a, button") ?? [])].find((each) => name.test(each.textContent ?? ""));
  await expect.poll(named).toBeTruthy();
  named()!.click();
}

test("the staff see the client’s own screens in a frame that says so, in the colour of its centre (R-077)", async () => {
  const { company, answers, extranetPreview } = aHouse();
  const { screen } = await openConsole(at(company), answers);

  await expect.element(page.getByText("Aperçu – ce que voit Voltéo Maintenance")).toBeVisible();
  await expect.poll(words).toMatch(/Bonjour Paul/);
  await expect.poll(words).toMatch(/Document à envoyer ?Convention signée/);
  expect(words()).toMatch(/Habilitation électrique/);
  const shade = () => getComputedStyle(inside()!.documentElement).getPropertyValue("--brand-6");
  await expect.poll(shade).toBe(brandLadder(colour)[6]);
  expect(getComputedStyle(document.documentElement).getPropertyValue("--brand-6")).not.toBe(brandLadder(colour)[6]);
  expect(extranetPreview.mock.calls.map(([asked]) => asked.companyId)).toContain(company.id);
  expect(await accessibilityFaults(screen.container)).toEqual([]);
});

test("its links stay in the preview, whose address tells where one is (R-077)", async () => {
  const { company, answers, extranet } = aHouse();
  const { router } = await openConsole(at(company), answers);
  await click(/^Documents$/);
  await expect.poll(() => router.state.location.search).toMatchObject({ at: "/documents" });
  await expect.poll(words).toMatch(/C-2026-0412/);
  await click(/^Voir la session/);
  await expect.poll(() => router.state.location.search).toMatchObject({ at: `/sessions/${extranet.session.id}` });
  expect(router.state.location.pathname).toContain(`/companies/${company.id}/extranet`);
});

test("its bell leads to what the primary contact was told, and nothing is marked as read (R-077)", async () => {
  const { company, answers } = aHouse();
  const marked = vi.fn();
  await openConsole(at(company, "?at=/notifications"), Object.assign(answers, { markNotificationRead: marked }));
  await expect.poll(words).toMatch(/C-2026-0412/);
  await click(/C-2026-0412/);
  await expect.poll(words).toMatch(/L’aperçu ne l’ouvre pas/);
  expect(marked).not.toHaveBeenCalled();
});

test("nothing can be done there: what was tried is said to be the client’s to do (R-077)", async () => {
  const { company, answers } = aHouse();
  await openConsole(at(company), answers);
  await click(/^Envoyer le document$/);
  await expect.element(page.getByText(/Dans l’aperçu, rien ne s’envoie/)).toBeVisible();
});

test("a document is not opened there, nor its file asked for: the opening would be the client’s (R-077, B-09)", async () => {
  const { company, answers, extranet } = aHouse();
  const asked = vi.spyOn(window, "fetch");
  await openConsole(at(company, `?at=/documents/${extranet.document.id}`), answers);
  await expect.poll(words).toMatch(/L’aperçu ne l’ouvre pas/);
  expect(inside()!.querySelector("a[href*='files']")).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test("on a phone’s width the client’s screens lay themselves out as on a phone (R-077)", async () => {
  const { company, answers } = aHouse();
  await openConsole(at(company), answers);
  await expect.poll(words).toMatch(/Bonjour Paul/);
  const tabs = () => getComputedStyle(inside()!.querySelector("nav[aria-label='Onglets']")!).display;
  expect(tabs()).toBe("none");
  await page.getByText("Téléphone").click();
  await expect.poll(() => inside()!.defaultView!.innerWidth).toBe(390);
  expect(tabs()).toBe("grid");
});

test("what others publish meanwhile appears in the preview, and nothing of it enters the console’s memory (R-077, B-01)", async () => {
  const { company, answers, extranet } = aHouse();
  const { client } = await openConsole(at(company, "?at=/documents"), answers);
  await expect.poll(words).toMatch(/C-2026-0412/);
  extranet.documents.unshift({ ...extranet.document, id: id(), title: "Programme détaillé" });
  tellChanges([{ kind: "SESSION", id: extranet.session.id, gone: false }]);
  await expect.poll(words).toMatch(/Programme détaillé/);
  expect(JSON.stringify(client.cache.extract())).not.toContain("Extranet:");
  expect(JSON.stringify(client.cache.extract())).not.toContain("C-2026-0412");
});

test("before the extranet is activated the preview opens all the same, and says that nobody enters yet (R-076, R-077)", async () => {
  const { company, answers } = aHouse({}, null);
  await openConsole(at(company), answers);
  await expect.element(page.getByText(/L’extranet n’est pas encore activé/)).toBeVisible();
  await expect.poll(words).toMatch(/Bonjour Paul/);
});

test.each([
  ["INDIVIDUAL", /Un particulier n’a pas d’espace entreprise/],
  ["COMPANY", /Cette entreprise dépend d’un autre centre/],
])("where there is nothing to show, the reason stands there: %s (R-080)", async (kind, reason) => {
  const { company, answers, extranetPreview } = aHouse({ kind, viewerCan: { previewExtranet: false } });
  await openConsole(at(company), answers);
  await expect.element(page.getByText(reason)).toBeVisible();
  expect(extranetPreview).not.toHaveBeenCalled();
});

test("the record of the company leads to it, for whoever may see it (R-077)", async () => {
  const { company, answers } = aHouse();
  await openConsole(`/companies/${company.id}`, answers);
  await expect
    .element(page.getByRole("link", { name: "Voir l’extranet" }))
    .toHaveAttribute("href", expect.stringContaining(`/companies/${company.id}/extranet`));
});
