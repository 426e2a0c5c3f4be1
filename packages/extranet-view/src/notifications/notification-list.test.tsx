import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aNotification } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { NotificationList } from "./notification-list.tsx";

test("a withdrawn document's notification is struck through and leads nowhere (R-014)", async () => {
  const struck = aNotification({ struckAt: "2026-11-21T10:00:00Z", link: null });
  const view = await show(<NotificationList notifications={[from(struck)]} />, [struck]);

  await expect.element(page.getByText("Convention Travaux en hauteur")).toBeVisible();
  await expect.element(page.getByText(/retiré le 21.11.2026/)).toBeVisible();
  expect(view.container.querySelector("s")?.textContent).toContain("Convention");
  expect(view.container.querySelector("a")).toBeNull();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a notification is struck under the reader's eyes when its document is withdrawn (R-014)", async () => {
  const notification = aNotification();
  const view = await show(<NotificationList notifications={[from(notification)]} />, [notification]);
  await expect.element(page.getByRole("link")).toHaveAttribute("href", `/documents/of-${notification.id}`);

  view.learn({ ...notification, struckAt: "2026-11-21T10:00:00Z", link: null });

  await expect.element(page.getByText(/retiré le 21.11.2026/)).toBeVisible();
  expect(view.container.querySelector("a")).toBeNull();
});

test("an expected document leads to where it is sent, and says by when (B-17)", async () => {
  const ofSession = aNotification({
    kind: "DOCUMENT_EXPECTED",
    link: "/sessions/heights",
    documentKind: null,
    documentTitle: "Convention signée",
    dueOn: "2026-11-28",
  });
  const ofCompany = aNotification({
    ...ofSession,
    id: "company",
    group: "company",
    link: "/",
    sessionTitle: null,
  });
  await show(<NotificationList notifications={[ofSession, ofCompany].map(from)} />, [ofSession, ofCompany]);

  await expect.element(page.getByText(/Au plus tard le 28 novembre 2026/).first()).toBeVisible();
  await expect.element(page.getByRole("link").first()).toHaveAttribute("href", "/sessions/heights");
  await expect.element(page.getByRole("link").nth(1)).toHaveAttribute("href", "/");
});

test("documents published by one act stand together, each struck alone (R-014)", async () => {
  const act = { group: "act", readAt: "2026-11-20T10:00:00Z" };
  const convention = aNotification({ ...act, documentTitle: "Convention" });
  const quote = aNotification({
    ...act,
    documentTitle: "Devis D-2026-0352",
    struckAt: "2026-11-21T10:00:00Z",
    link: null,
  });
  const programme = aNotification({ ...act, documentTitle: "Programme" });
  const all = [convention, quote, programme];
  const view = await show(<NotificationList notifications={all.map(from)} />, all);

  await expect.element(page.getByText("3 documents publiés")).toBeVisible();
  expect([...view.container.querySelectorAll("s")].map((struck) => struck.textContent)).toEqual(["Devis D-2026-0352"]);
  expect([...view.container.querySelectorAll("a")].map((link) => link.textContent)).toEqual([
    "Convention",
    "Programme",
  ]);
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a notification announces a new session and leads to it (R-006)", async () => {
  const onRead = vi.fn<(id: string) => void>();
  const notification = aNotification({
    kind: "SESSION_PUBLISHED",
    link: "/sessions/heights",
    documentKind: null,
    documentTitle: null,
  });
  await show(<NotificationList notifications={[from(notification)]} onRead={onRead} />, [notification]);

  const link = page.getByRole("link", { name: "Nouvelle session" });
  await expect.element(link).toHaveAttribute("href", "/sessions/heights");
  link.element().addEventListener("click", (event) => event.preventDefault());
  await link.click();
  expect(onRead).toHaveBeenCalledWith(notification.id);
});

test("a new version and what it takes the place of are one piece of news (B-08)", async () => {
  const alone = aNotification({ documentTitle: "Convention 2", replacedTitle: "Convention 1", group: "alone" });
  const same = { group: "act", replacedTitle: "Convocation Haddad", documentTitle: "Convocation Haddad" };
  const together = [aNotification(same), aNotification({ ...same, documentTitle: "Convocation du 12" })];
  const all = [alone, ...together];
  const view = await show(<NotificationList notifications={all.map(from)} />, all);

  await expect
    .element(page.getByRole("link", { name: "Nouvelle version : Convention 2" }))
    .toHaveAttribute("href", `/documents/of-${alone.id}`);
  await expect.element(page.getByText(/2 nouvelles versions/)).toBeVisible();
  expect([...view.container.querySelectorAll("s")].map((struck) => struck.textContent)).toEqual([
    "Remplace Convention 1",
    "Remplace la version précédente",
    "Remplace Convocation Haddad",
  ]);
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a removed learner is named, with a way to the session; once it is back, the removal is struck (R-021)", async () => {
  const removal = aNotification({
    kind: "LEARNER_REMOVED",
    link: "/sessions/heights",
    documentKind: null,
    documentTitle: null,
    learnerName: "Karim Haddad",
  });
  const takenBack = aNotification({
    ...removal,
    id: "back",
    group: "back",
    learnerName: "Sophie Morel",
    struckAt: "2026-11-21T10:00:00Z",
    link: null,
  });
  await show(<NotificationList notifications={[removal, takenBack].map(from)} />, [removal, takenBack]);

  const named = page.getByRole("link", { name: /Apprenant retiré : Karim Haddad/ });
  await expect.element(named).toHaveAttribute("href", "/sessions/heights");
  await expect.element(page.getByText(/de retour le 21.11.2026/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: /Sophie Morel/ })).not.toBeInTheDocument();
});
