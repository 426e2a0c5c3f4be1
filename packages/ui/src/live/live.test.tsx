import "../console.css";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { useState } from "react";
import { accessibilityFaults, passTime, TestProvider } from "../testing.tsx";
import { Bell, BellPanel, BellRow } from "./bell.tsx";
import { FeedDay, FeedFile, FeedItem } from "./feed.tsx";
import { IconFiles } from "@tabler/icons-react";
import { clearToasts, liveToast } from "./toast-list.ts";

afterEach(() => {
  vi.useRealTimers();
  clearToasts();
});

const toasts = () => page.getByRole("button", { name: "Fermer" });

test("a toast tells somebody else's act, with one link, to screen readers too", async () => {
  await render(<TestProvider>{null}</TestProvider>);
  liveToast({
    title: "La Marie-Galante est au port",
    context: "Paimpol",
    link: { label: "Ouvrir le bateau", href: "#mg" },
  });
  await expect.element(page.getByRole("status").getByText("La Marie-Galante est au port")).toBeVisible();
  await page.getByRole("link", { name: "Ouvrir le bateau" }).click();
  await expect.element(toasts()).not.toBeInTheDocument();
});

test("past three toasts, those of one group become one", async () => {
  await render(<TestProvider>{null}</TestProvider>);
  const group = { key: "le-goff", title: (count: number) => `${count} papiers déposés par Armement Le Goff` };
  for (const paper of ["Acte", "Rôle", "Devis", "Plan"]) liveToast({ title: paper, group });
  await expect.element(page.getByText("4 papiers déposés par Armement Le Goff")).toBeVisible();
  expect(toasts().elements()).toHaveLength(1);
});

test("past three toasts of different kinds, the oldest are counted together", async () => {
  await render(<TestProvider>{null}</TestProvider>);
  for (const fact of ["Un", "Deux", "Trois", "Quatre"]) liveToast({ title: fact });
  await expect.element(page.getByText("2 nouveautés")).toBeVisible();
  expect(toasts().elements()).toHaveLength(3);
});

test("a toast leaves after 10 s, not while the pointer rests on it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await render(<TestProvider>{null}</TestProvider>);
  liveToast({ title: "Un fait" });
  await passTime(9_000);
  const region = page.getByRole("status").element();
  region.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  await passTime(20_000);
  expect(region.textContent).toContain("Un fait");
  region.dispatchEvent(new PointerEvent("pointerout", { bubbles: true }));
  await passTime(10_100);
  await expect.poll(() => region.textContent).toBe("");
});

function BellOf({ unread }: { unread: number }) {
  const [opened, setOpened] = useState(false);
  return (
    <TestProvider>
      <main>
        <h1>Port</h1>
        <Bell unread={unread} opened={opened} onChange={setOpened}>
          <BellPanel>
            <BellRow title="Devis publié" context="retiré le 21/11/2026" unread={false} struck href="#devis" />
            <BellRow title="Acte publié" context="à l’instant" unread href="#acte" />
          </BellPanel>
        </Bell>
      </main>
    </TestProvider>
  );
}

test("the bell counts what is unread, up to «9+», and says it in words", async () => {
  await render(<BellOf unread={12} />);
  await expect.element(page.getByRole("button", { name: "Notifications, 12 non lues" })).toBeVisible();
  await expect.element(page.getByText("9+")).toBeVisible();
});

test("in the bell, what was withdrawn is struck through and leads nowhere (R-014)", async () => {
  await render(<BellOf unread={1} />);
  await page.getByRole("button", { name: "Notifications, 1 non lue" }).click();
  await expect.element(page.getByRole("dialog", { name: "Notifications" })).toBeVisible();
  expect(page.getByText("Devis publié").element().tagName).toBe("S");
  expect(page.getByRole("link").elements()).toHaveLength(1);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Notifications, 1 non lue" })).toHaveFocus();
});

test("in the list, one withdrawn document is struck alone, without a link (R-014)", async () => {
  await render(
    <TestProvider>
      <FeedDay heading="Aujourd’hui">
        <FeedItem icon={IconFiles} title="2 papiers publiés" time="à 9 h 12" unread>
          <FeedFile label="Acte" href="#acte" />
          <FeedFile label="Devis" withdrawn="retiré le 21/11/2026" />
        </FeedItem>
      </FeedDay>
    </TestProvider>,
  );
  await expect.element(page.getByText("retiré le 21/11/2026")).toBeVisible();
  expect(page.getByText("Devis").element().tagName).toBe("S");
  expect(
    page
      .getByRole("link")
      .elements()
      .map((link) => link.textContent),
  ).toEqual(["Acte"]);
});
