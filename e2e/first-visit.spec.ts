import { expect, test } from "./people/story.ts";

/** KiB of script, as they travel. */
const allowed = 160;

test("the page opened from a mail, the first that a client sees on a phone, comes light", async ({ arrive }) => {
  const page = await arrive("paul", { signedIn: false, viewport: { width: 390, height: 844 } });
  const scripts: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  // What a link leads to is not the question here: nobody answers, and the page stays as it comes.
  await page.route("**/extranet/graphql", () => undefined);
  await page.goto(`/extranet/l/${"a".repeat(43)}?answer=accept`);
  await expect(page.getByRole("heading", { level: 1, name: "Votre réponse" })).toBeVisible();

  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(bytes / 1024).toBeGreaterThan(0);
  expect(bytes / 1024).toBeLessThan(allowed);
});
