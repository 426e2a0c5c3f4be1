import { linksOf } from "#platform/links";
import type { MailTransport } from "#platform/mail/transport";
import type { Storage } from "#platform/storage";
import type { Works } from "#platform/work";
import type { TestHouse } from "./open-test-house.js";

/** What the jobs of mails work with, in a house of the tests. */
export function shopOf({ house }: Pick<TestHouse, "house">): {
  works: Works;
  mail: MailTransport;
  links: ReturnType<typeof linksOf>;
  storage: Storage;
} {
  return { works: house.works, mail: house.mail.transport, links: linksOf(house.settings), storage: house.storage };
}
