import type { PushedNotification } from "@passerelle/client";
import { clearToasts } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { connection } from "../testing/answers.ts";
import { announcement } from "../testing/notices.ts";
import { convention, figures, heights } from "../testing/papers.ts";
import { asNewcomer, asPaul } from "../testing/visits.ts";
import { openApp } from "../testing/open-app.tsx";

const pushed = announcement as PushedNotification;
const extranet = (fields: Record<string, unknown>) => () => ({ extranet: { __typename: "Extranet", ...fields } });
const listed = (...documents: (typeof convention)[]) =>
  extranet({ documents: connection("ExtranetDocument", documents) });

afterEach(clearToasts);

test("a published document appears without reloading: bell, toast, list (R-006, B-01)", async () => {
  const app = await openApp("/documents", asNewcomer);
  await expect.element(page.getByText(/apparaîtront ici/)).toBeVisible();

  app.answer({
    DocumentList: asPaul.DocumentList!,
    DocumentFilters: asPaul.DocumentFilters!,
    NotificationBell: asPaul.NotificationBell!,
  });
  app.deliver(
    [
      { kind: "PUBLICATION", id: "convention", gone: false },
      { kind: "NOTIFICATION", id: "announcement", gone: false },
    ],
    pushed,
  );

  await expect.element(page.getByRole("link", { name: "Notifications, 1 non lue" })).toBeVisible();
  await expect.element(page.getByText("Nouveau document")).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Ouvrir le document" }))
    .toHaveAttribute("href", "/extranet/documents/convention");
  await expect.element(page.getByRole("link", { name: "Convention Travaux en hauteur" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a notification struck or read on another screen is not announced again", async () => {
  const app = await openApp("/", asPaul);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();

  app.deliver([], { ...pushed, struckAt: "2026-11-21T10:00:00Z" });
  app.deliver([], { ...pushed, readAt: "2026-11-21T10:00:00Z" });

  await expect.element(page.getByText("Nouveau document")).not.toBeInTheDocument();
});

test("an open page of a withdrawn document says so at once (R-015)", async () => {
  const app = await openApp("/documents/convention", asPaul);
  await expect.element(page.getByRole("heading", { level: 1, name: convention.title })).toBeVisible();

  app.answer({ DocumentPage: extranet({ document: null }) });
  app.deliver([{ kind: "PUBLICATION", id: "convention", gone: true }]);

  await expect.element(page.getByText("Ce document n’est plus disponible.")).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 1, name: "Document indisponible" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("an open page of a session hidden again says so at once (R-001)", async () => {
  const app = await openApp("/sessions/heights", asPaul);
  await expect.element(page.getByRole("heading", { level: 1, name: heights.title })).toBeVisible();

  app.answer({ SessionPage: extranet({ session: null }) });
  app.deliver([{ kind: "SESSION", id: "heights", gone: true }]);

  await expect.element(page.getByText("Cette session n’est plus disponible.")).toBeVisible();
});

test("a row never moves under the pointer: what is new waits to be asked for", async () => {
  const app = await openApp("/documents", asPaul);
  const row = page.getByRole("link", { name: convention.title });
  await row.hover();

  const programme = { ...convention, id: "programme", title: "Programme" };
  app.answer({ DocumentList: listed(programme, convention) });
  app.deliver([{ kind: "PUBLICATION", id: "programme", gone: false }]);

  await expect.element(page.getByRole("button", { name: "1 nouveau document" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Programme" })).not.toBeInTheDocument();
  await page.getByRole("button", { name: "1 nouveau document" }).click();
  await expect.element(page.getByRole("link", { name: "Programme" })).toBeVisible();
});

test("a database that was away is said in its block, which recovers by itself", async () => {
  const away = () => {
    throw new TypeError("Failed to fetch");
  };
  const app = await openApp("/documents", { ...asPaul, DocumentList: away });
  await expect.element(page.getByText(/Vos documents n’ont pas pu être chargés/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({ DocumentList: asPaul.DocumentList! });
  await expect.element(page.getByRole("link", { name: convention.title }), { timeout: 8_000 }).toBeVisible();
  await expect.element(page.getByText(/n’ont pas pu/)).not.toBeInTheDocument();
});

test("what was shown stays shown while the server is away", async () => {
  const app = await openApp("/documents", asPaul);
  await expect.element(page.getByRole("link", { name: convention.title })).toBeVisible();

  app.answer({
    DocumentList: () => {
      throw new TypeError("Failed to fetch");
    },
  });
  app.deliver([{ kind: "PUBLICATION", id: "other", gone: false }]);

  await expect.element(page.getByText(/Vos documents n’ont pas pu être chargés/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: convention.title })).toBeVisible();
});

test("a cut of the live link is said after three seconds, and its end too (L-14)", async () => {
  const app = await openApp("/", asPaul);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();

  app.connection.become("offline");
  await expect.element(page.getByText("Reconnexion…"), { timeout: 6_000 }).toBeVisible();
  app.connection.become("online");
  await expect.element(page.getByText("De retour en ligne")).toBeVisible();
});

test("opening what a notification announces is reading it", async () => {
  const app = await openApp("/notifications", {
    ...asPaul,
    MarkNotificationRead: () => ({ markNotificationRead: { ...announcement, readAt: "2026-11-21T10:00:00Z" } }),
  });
  await page.getByRole("link", { name: convention.title }).click();

  await expect.element(page.getByRole("heading", { level: 1, name: convention.title })).toBeVisible();
  expect(app.asked("MarkNotificationRead")).toEqual([{ input: { notificationId: "announcement" } }]);
});

test("a page is reached by the keyboard alone, and its title is told", async () => {
  await openApp("/", asPaul);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  const tab = page.getByRole("navigation", { name: "Onglets" }).getByRole("link", { name: "Documents" });
  (tab.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
  await expect.poll(() => document.title).toBe("Documents · Atlantique Formation");
});

test("the figures of the filters follow what is published", async () => {
  const app = await openApp("/documents", asPaul);
  await expect.element(page.getByRole("link", { name: "À lire 1" })).toBeVisible();

  app.answer({
    DocumentFilters: extranet({
      figures: { ...figures, unopenedDocumentCount: 5 },
      toBring: connection("ExtranetExpectedDocument", []),
      sessions: connection("ExtranetSession", [heights]),
    }),
  });
  app.deliver([{ kind: "PUBLICATION", id: "convention", gone: false }]);
  await expect.element(page.getByRole("link", { name: "À lire 5" })).toBeVisible();
});

test("another filter shows its rows at once, even under the pointer", async () => {
  const programme = { ...convention, id: "programme", title: "Programme" };
  const app = await openApp("/documents", asPaul);
  await page.getByRole("link", { name: convention.title }).hover();

  app.answer({ DocumentList: listed(programme, convention) });
  await app.goTo("/documents?search=travaux");

  await expect.element(page.getByRole("link", { name: "Programme" })).toBeVisible();
});
