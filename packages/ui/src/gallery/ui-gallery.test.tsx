import "../console.css";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Density } from "../theme.ts";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { UiGallery, type RoomName } from "./ui-gallery.tsx";

const brands = { green: "#1f5f4a", yellow: "#f2b705", dark: "#0b0d2a" };
const rooms: [RoomName, Density][] = [
  ["Composants", "console"],
  ["Composants", "extranet"],
  ["Console", "console"],
  ["Extranet", "extranet"],
  ["Entrée", "extranet"],
];

// The gallery shows a region that fails: React says so in the console, and rightly.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));

describe.each(Object.entries(brands))("in a %s brand", (_name, brand) => {
  test.each(rooms)("the room « %s » with the density of the %s has no accessibility fault", async (room, density) => {
    await render(
      <TestProvider brand={brand} density={density}>
        <UiGallery room={room} />
      </TestProvider>,
    );
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test("at 390 px nothing of the extranet overflows sideways", async () => {
  await page.viewport(390, 844);
  await render(
    <TestProvider density="extranet">
      <UiGallery room="Extranet" />
    </TestProvider>,
  );
  await expect.element(page.getByRole("navigation", { name: "Onglets" })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  await page.viewport(1280, 900);
});
