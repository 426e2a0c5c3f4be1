import "../console.css";
import { useSyncExternalStore } from "react";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { UiGallery } from "../gallery/ui-gallery.tsx";
import type { LinkProps } from "../link.tsx";
import { PageHead } from "../page/page-head.tsx";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { IconSailboat } from "@tabler/icons-react";
import { ConsoleShell } from "./console-shell.tsx";

afterEach(() => page.viewport(1280, 900));

test("under 1100 px the sidebar keeps its icons, and its names for those who listen", async () => {
  await page.viewport(1024, 700);
  await render(
    <TestProvider>
      <UiGallery room="Console" />
    </TestProvider>,
  );
  const navigation = page.getByRole("navigation", { name: "Navigation principale" });
  expect(navigation.element().getBoundingClientRect().width).toBe(56);
  await expect.element(navigation.getByRole("link", { name: /^Bateaux/ })).toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBe(1024);
  expect(await accessibilityFaults()).toEqual([]);
});

test("the first stop of the keyboard skips the navigation", async () => {
  await render(
    <TestProvider>
      <UiGallery room="Extranet" />
    </TestProvider>,
  );
  page.getByRole("link", { name: "Aller au contenu" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("main")).toHaveFocus();
});

test.each(["Console", "Extranet"] as const)("what takes the focus does not hide beneath the bar (%s)", async (room) => {
  await page.viewport(390, 600);
  await render(
    <TestProvider>
      <UiGallery room={room} />
    </TestProvider>,
  );
  const bar = page.getByRole("banner").element();
  const inMain = "main a[href], main button:not(:disabled)";
  const below = [...document.querySelectorAll<HTMLElement>(inMain)].find(
    (each) => each.getBoundingClientRect().top + window.scrollY > 200,
  )!;
  window.scrollTo(0, below.getBoundingClientRect().top + window.scrollY - 10);
  await expect.poll(() => Math.round(below.getBoundingClientRect().top)).toBe(10);
  below.focus();
  await expect.poll(() => below.getBoundingClientRect().top).toBeGreaterThanOrEqual(bar.getBoundingClientRect().bottom);
});

test("the router's own link is used everywhere, and a new page gives its title the focus", async () => {
  await render(<App />);
  await page.getByRole("link", { name: "Bateaux" }).click();
  await expect.element(page.getByRole("heading", { name: "Page /bateaux" })).toHaveFocus();
});

const landedOn = window.location.pathname;

/** A router in a few lines: an address, and a link that changes it without leaving the page. */
function App() {
  const path = useSyncExternalStore(watchAddress, () => window.location.pathname);
  return (
    <TestProvider link={Go}>
      <ConsoleShell
        switcher="Port"
        user="Anne"
        items={[{ label: "Bateaux", href: "/bateaux", icon: IconSailboat, active: path !== landedOn }]}
      >
        <PageHead key={path} title={`Page ${path}`} />
      </ConsoleShell>
    </TestProvider>
  );
}

function Go({ href, children, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      {...rest}
      onClick={(event) => {
        event.preventDefault();
        window.history.pushState(null, "", href);
        window.dispatchEvent(new PopStateEvent("popstate"));
      }}
    >
      {children}
    </a>
  );
}

function watchAddress(onChange: () => void) {
  window.addEventListener("popstate", onChange);
  return () => window.removeEventListener("popstate", onChange);
}
