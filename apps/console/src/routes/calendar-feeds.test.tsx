import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { openConsole } from "#testing/open-console.tsx";

const address = "https://passerelle.example/calendar/a-secret.ics";
const own = {
  id: "0193a1f2-7c44-7b1e-9d7e-7d1c4f0b2a10",
  label: null,
  contactName: "Paul Renard",
  createdAt: "2026-11-20T09:12:00Z",
  createdBy: null,
  lastFetchedAt: null,
};
const ours = {
  ...own,
  id: "0193a1f2-7c44-7b1e-9d7e-7d1c4f0b2a11",
  label: "Assistante",
  contactName: null,
  createdBy: { id: "m", name: "Marion Lefèvre" },
};

test("the staff make a calendar link of a company for somebody, told once, and revoke it once that was confirmed (B-11)", async () => {
  const volteo = aCompany("Voltéo", { calendarFeeds: [own] });
  const asked: object[] = [];
  const { client } = await openConsole(`/companies/${volteo.id}/contacts`, {
    ...answersOf({ companies: [volteo] }),
    createCalendarFeed: ({ input }: { input: object }) => {
      asked.push(input);
      volteo.calendarFeeds = [ours, own] as never;
      return { __typename: "CreatedCalendarFeed", address, feed: ours };
    },
    revokeCalendarFeed: ({ input }: { input: { feedId: string } }) => {
      volteo.calendarFeeds = [own] as never;
      return { __typename: "RevokedCalendarFeed", id: input.feedId, revokedAt: "2026-11-21T09:00:00Z" };
    },
  } as never);
  const feeds = page.getByRole("region", { name: "Liens d’agenda" });
  await expect.element(feeds.getByText("Créé le 20/11/2026 depuis l’extranet · jamais lu")).toBeVisible();
  await feeds.getByLabelText("Pour qui ?").fill("Assistante");
  await feeds.getByRole("button", { name: "Créer un lien" }).click();
  await expect.element(feeds.getByLabelText("Lien d’agenda")).toHaveValue(address);
  expect(asked).toEqual([{ companyId: volteo.id, label: "Assistante" }]);
  expect(JSON.stringify(client.cache.extract())).not.toContain("a-secret");
  expect(await accessibilityFaults()).toEqual([]);
  await feeds.getByRole("button", { name: "J’ai copié le lien" }).click();
  await expect.element(feeds.getByLabelText("Lien d’agenda")).not.toBeInTheDocument();

  await feeds.getByRole("button", { name: "Révoquer le lien d’agenda : Assistante" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer le lien" }).click();
  await expect.element(feeds.getByText("Assistante")).not.toBeInTheDocument();
});

test("who may not invite a contact reads the links, and makes none; a private person has none (B-11, R-080)", async () => {
  const may = { edit: false, expectDocuments: false, inviteContacts: false, previewExtranet: true };
  const volteo = aCompany("Voltéo", { calendarFeeds: [own], viewerCan: may });
  const jeanne = aCompany("Jeanne Morel", { kind: "INDIVIDUAL" });
  const { router } = await openConsole(`/companies/${volteo.id}/contacts`, answersOf({ companies: [volteo, jeanne] }));
  const feeds = page.getByRole("region", { name: "Liens d’agenda" });
  await expect.element(feeds.getByText("Paul Renard")).toBeVisible();
  await expect.element(feeds.getByRole("button")).not.toBeInTheDocument();
  await router.navigate({ href: `/companies/${jeanne.id}/contacts` });
  await expect.element(page.getByRole("heading", { name: "Jeanne Morel" })).toBeVisible();
  await expect.element(feeds).not.toBeInTheDocument();
});
