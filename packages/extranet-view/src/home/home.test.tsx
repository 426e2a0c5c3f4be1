import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aDocument, aSession } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { HomeFigures } from "./home-figures.tsx";
import { HomeHero } from "./home-hero.tsx";
import { HomeNews } from "./home-news.tsx";
import { HomeSessions } from "./home-sessions.tsx";

const figures = { upcomingSessionCount: 2, pastSessionCount: 12, documentCount: 1_234, unopenedDocumentCount: 3 };

test("the dashboard says first what the client is expected to read, then what comes next", async () => {
  const [newest, other] = [aDocument({ title: "Convention" }), aDocument({ title: "Devis" })];
  const session = aSession({ title: "Habilitation électrique B1V-BR", startsOn: "2027-01-12", endsOn: "2027-01-14" });
  const view = await show(
    <main>
      <h1>Bonjour Paul</h1>
      <HomeHero document={from(newest)} otherCount={1} />
      <HomeNews documents={[from(other)]} />
      <HomeSessions sessions={[from(session)]} />
      <HomeFigures figures={figures} />
    </main>,
    [newest, other, session],
  );

  await expect
    .element(page.getByRole("link", { name: "Ouvrir le document" }))
    .toHaveAttribute("href", `/documents/${newest.id}`);
  await expect.element(page.getByRole("region", { name: "Nouveautés" }).getByText("Devis")).toBeVisible();
  await expect.element(page.getByText(/12\s–\s14 janv. 2027/)).toBeVisible();
  await expect.element(page.getByText(/^1\s234$/)).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("with nothing to come the dashboard says what will appear", async () => {
  const view = await show(<HomeSessions sessions={[]} />, []);

  await expect.element(page.getByText(/Vos prochaines sessions apparaîtront ici/)).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("what the client is expected to read disappears when it is withdrawn (R-015)", async () => {
  const document = aDocument();
  const view = await show(<HomeHero document={from(document)} otherCount={0} />, [document]);
  await expect.element(page.getByRole("link", { name: "Ouvrir le document" })).toBeVisible();

  view.forget(document);

  await expect.element(page.getByRole("link", { name: "Ouvrir le document" })).not.toBeInTheDocument();
});
