import { showSession } from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { recordPushes, recordStrangersAsked } from "./screens/pushes.ts";

test("a developer signed in as staff reads the documented schema, runs a query and follows a live subscription; nothing is asked of another host (B-01)", async ({
  arrive,
  stage,
  callerFor,
  house,
}) => {
  const page = await arrive("marion");
  const strangersAsked = recordStrangersAsked(page, house.address);
  const pushes = recordPushes(page);
  await page.goto("/playground/");
  await expect(page.getByRole("heading", { name: "Bac à sable GraphQL" })).toBeVisible();
  const answer = page.getByRole("region", { name: "Result Window" });
  const run = page.getByRole("button", { name: /Execute query|Exécuter/ });

  await test.step("the example query answers with what Marion sees", async () => {
    // It takes a moment to read the example, too.
    await expect(async () => {
      await run.click();
      await expect(answer).toContainText("Atlantique Formation", { timeout: 3_000 });
    }).toPass();
    await expect(answer).toContainText("totalCount");
  });

  await test.step("the schema is there with its descriptions", async () => {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const explorer = page.getByRole("region", { name: "Documentation Explorer" });
    await explorer.getByRole("link", { name: "Mutation", exact: true }).click();
    await expect(explorer).toContainText(
      "Publishes the current version of a document to a company the session is visible to.",
    );
  });

  await test.step("a live subscription tells what somebody does elsewhere", async () => {
    await page.getByRole("tab", { name: "WhatChanges" }).click();
    // GraphiQL takes a moment to read the name of the operation of another tab.
    await expect(async () => {
      const socket = page.waitForEvent("websocket", { timeout: 1_000 });
      await run.click();
      await socket;
    }).toPass();
    await expect.poll(() => pushes.isFollowing).toBe(true);
    await showSession(await callerFor("marion"), stage);
    // Long words are broken over several lines of the editor.
    await expect.poll(async () => (await answer.innerText()).replace(/\s/g, "")).toContain(stage.sessionId);
  });

  expect(strangersAsked).toEqual([]);
});
