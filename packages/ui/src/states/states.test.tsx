import "../console.css";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { useState } from "react";
import { passTime, TestProvider } from "../testing.tsx";
import { ConnectionBar, type ConnectionStatus } from "./connection-bar.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Skeleton, Skeletons } from "./skeleton.tsx";

afterEach(() => void vi.useRealTimers());

function Bar({ status }: { status: ConnectionStatus }) {
  return (
    <TestProvider>
      <ConnectionBar status={status} />
    </TestProvider>
  );
}

test("a cut is told after 3 s, its end for 2 s (L-14)", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const screen = await render(<Bar status="offline" />);
  const bar = () => document.querySelector("[data-shown]")?.textContent;
  await passTime(2_900);
  expect(bar()).toBe("");
  await passTime(200);
  expect(bar()).toBe("Reconnexion…");
  await screen.rerender(<Bar status="online" />);
  await passTime(1);
  expect(bar()).toBe("De retour en ligne");
  await passTime(2_100);
  expect(bar()).toBe("");
});

test("a cut shorter than 3 s is nobody's concern", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const screen = await render(<Bar status="offline" />);
  await passTime(1_000);
  await screen.rerender(<Bar status="online" />);
  await passTime(5_000);
  expect(document.querySelector("[data-shown]")?.textContent).toBe("");
});

test("a region that fails says so in its place and can be tried again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await render(<Page />);
  await expect.element(page.getByText("Le reste de la page")).toBeVisible();
  await expect.element(page.getByRole("alert").getByText(/n’a pas pu être chargée/)).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByText("Remise à flot")).toBeVisible();
});

function Page() {
  const [afloat, setAfloat] = useState(false);
  return (
    <TestProvider>
      <p>Le reste de la page</p>
      <ErrorBoundary onRetry={() => setAfloat(true)}>
        <Hull afloat={afloat} />
      </ErrorBoundary>
    </TestProvider>
  );
}

function Hull({ afloat }: { afloat: boolean }) {
  if (!afloat) throw new Error("leak");
  return <p>Remise à flot</p>;
}

test("grey blocks keep their place and appear after 150 ms, so that a quick answer does not flicker", async () => {
  await render(
    <TestProvider>
      <Skeletons>
        <Skeleton height={40} />
      </Skeletons>
    </TestProvider>,
  );
  const blocks = document.querySelector<HTMLElement>('[aria-label="Chargement"]');
  expect(blocks?.offsetHeight).toBe(40);
  await vi.waitFor(() => expect(blocks?.hasAttribute("data-shown")).toBe(true));
});
