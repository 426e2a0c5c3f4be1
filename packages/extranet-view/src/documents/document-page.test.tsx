import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aDocument } from "../testing/facts.ts";
import { aPaper } from "../testing/paper.ts";
import { from, show } from "../testing/show.tsx";
import { DocumentPage } from "./document-page.tsx";

const realFetch = window.fetch;
const isFile = (input: RequestInfo | URL) => typeof input === "string" && input.includes("/extranet/files/");
const answering = (answer: () => Response) =>
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    return isFile(input) ? answer() : realFetch(input, init);
  });
const paper = (pageCount: number) => () =>
  new Response(aPaper(pageCount), { headers: { "content-type": "application/pdf" } });

afterEach(() => vi.restoreAllMocks());

test("a published document is read in the page, and its bytes can be downloaded", async () => {
  const onOpened = vi.fn();
  const fetched = answering(paper(2));
  const document = aDocument({ id: "convention" });
  const view = await show(<DocumentPage document={from(document)} onOpened={onOpened} />, [document]);

  await expect.element(page.getByText("Page 1 sur 2")).toBeVisible();
  // The text layer is what a screen reader reads and what a search in the page finds.
  await expect.element(page.getByText("Convention, feuillet 1")).toBeInTheDocument();
  await expect
    .element(page.getByRole("link", { name: "Télécharger" }))
    .toHaveAttribute("href", "/extranet/files/convention?download=1");
  expect(onOpened).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls.filter(([input]) => isFile(input))).toHaveLength(1);
  expect(window.document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a document is read by the keyboard alone: pages and zoom", async () => {
  answering(paper(3));
  const document = aDocument();
  await show(<DocumentPage document={from(document)} />, [document]);
  await expect.element(page.getByText("Page 1 sur 3")).toBeVisible();

  (page.getByRole("group", { name: "Pages du document" }).element() as HTMLElement).focus();
  await userEvent.keyboard("+");
  await expect.element(page.getByRole("button", { name: /125.*ajuster/ })).toBeVisible();
  await userEvent.keyboard("0");
  await expect.element(page.getByRole("button", { name: /100.*ajuster/ })).toBeVisible();

  await page.getByRole("button", { name: "Page suivante" }).click();
  await expect.element(page.getByText("Page 2 sur 3")).toBeVisible();
});

test("a saved link to a withdrawn document says that it is no longer available (R-015)", async () => {
  answering(() => new Response("{}", { status: 404 }));
  const document = aDocument();
  await show(<DocumentPage document={from(document)} />, [document]);

  await expect.element(page.getByText("Ce document n’est plus disponible.")).toBeVisible();
});

test("a document withdrawn while it is read says so at once (R-015)", async () => {
  answering(paper(1));
  const document = aDocument();
  const view = await show(<DocumentPage document={from(document)} />, [document]);
  await expect.element(page.getByText("Page 1 sur 1")).toBeVisible();

  view.forget(document);

  await expect.element(page.getByText("Ce document n’est plus disponible.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Télécharger" })).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a file that cannot be fetched now can be asked for again", async () => {
  const fetched = answering(() => new Response("{}", { status: 503 }));
  const document = aDocument();
  const view = await show(<DocumentPage document={from(document)} />, [document]);
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);

  fetched.mockRestore();
  answering(paper(1));
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByText("Page 1 sur 1")).toBeVisible();
});

test("a damaged file is said to be so, and can still be downloaded", async () => {
  answering(() => new Response("not a pdf at all", { headers: { "content-type": "application/pdf" } }));
  const document = aDocument();
  await show(<DocumentPage document={from(document)} />, [document]);

  await expect.element(page.getByText(/ne peut pas être lu dans la page/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Télécharger" })).toBeVisible();
});

test("a file that is no PDF is offered for download", async () => {
  const document = aDocument({ mediaType: "image/png" });
  await show(<DocumentPage document={from(document)} />, [document]);

  await expect.element(page.getByText(/ne s’affiche pas dans la page/)).toBeVisible();
});
