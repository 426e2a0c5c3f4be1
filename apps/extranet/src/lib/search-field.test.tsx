import { TestProvider } from "@passerelle/ui/testing";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SearchField } from "./search-field.tsx";

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 600));

test("whoever opens a row right after typing goes there, however long it takes, and is not brought back to the list", async () => {
  const root = createRootRoute();
  const list = createRoute({
    getParentRoute: () => root,
    path: "/",
    component: () => (
      <SearchField
        label="Rechercher"
        value=""
        onChange={(search) => void router.navigate({ href: `/?search=${search}` })}
      />
    ),
  });
  const row = createRoute({
    getParentRoute: () => root,
    path: "/row",
    loader: aWhile,
    component: () => <h1>Inès Belkacem</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([list, row]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
    defaultPendingMs: 5_000,
  });
  await render(
    <TestProvider>
      <RouterProvider router={router as never} />
    </TestProvider>,
  );

  await page.getByLabelText("Rechercher").click();
  await userEvent.keyboard("belk");
  await expect.poll(() => router.history.location.href).toBe("/?search=belk");

  await userEvent.keyboard("acem");
  void router.navigate({ href: "/row" });
  await expect.element(page.getByRole("heading", { name: "Inès Belkacem" })).toBeVisible();
  expect(router.history.location.href).toBe("/row");
});
