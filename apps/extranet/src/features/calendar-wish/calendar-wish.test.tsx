import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { calendarWish } from "../../testing/proposal-answers.ts";
import { asPaul } from "../../testing/visits.ts";
import { extranet } from "../../testing/answers.ts";
import { openApp } from "../../testing/open-app.tsx";

const wish = () => page.getByRole("switch", { name: /Recevoir les dates dans mon agenda/ });

test("dates are wished for in a calendar by the keyboard, which stays there (B-05)", async () => {
  const kept = { ...calendarWish, wanted: false };
  const app = await openApp("/account", asPaul);
  app.answer({
    CalendarWish: () => extranet({ calendarWish: kept }),
    SetCalendarWish: () => ({ setCalendarWish: { ...kept, wanted: true } }),
  });
  await expect.element(wish()).not.toBeChecked();
  wish().element().focus();
  await userEvent.keyboard(" ");
  await expect.element(wish()).toBeChecked();
  await expect.element(wish()).toHaveFocus();
});

test("a wish that was not kept says so, and is as it was (B-05)", async () => {
  const app = await openApp("/account", asPaul);
  app.answer({
    SetCalendarWish: () => {
      throw new Error("away");
    },
  });
  await wish().click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/n’a pas pu être enregistré/);
  await expect.element(wish()).not.toBeChecked();
});
