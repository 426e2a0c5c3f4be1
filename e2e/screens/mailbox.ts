import { expect, type Page } from "@playwright/test";

/** Reads the mail that came to an address, the newest with such a subject, and follows its link, as its owner does. */
export async function followLinkOf(page: Page, address: string, subject: RegExp, link: RegExp): Promise<void> {
  const mail = page.getByRole("listitem").filter({ hasText: address }).filter({ hasText: subject }).first();
  await expect(async () => {
    await page.goto("/mail/");
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await mail.getByRole("link").click();
  await page.frameLocator("iframe").getByRole("link", { name: link }).click();
}

/** How many mails an address has received. */
export async function mailsTo(page: Page, address: string): Promise<number> {
  await page.goto("/mail/");
  return page.getByRole("listitem").filter({ hasText: address }).count();
}
