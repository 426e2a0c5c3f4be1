import { linksOf, type Links } from "#platform/links";
import type { TestHouse } from "./open-test-house.js";

/** The links of the house, and the token of the last one made: what the mail would carry. */
export function notedLinks(test: Pick<TestHouse, "house">): Links & { token: string } {
  const links = linksOf(test.house.settings);
  const noted = {
    ...links,
    token: "",
    to(side: Parameters<Links["to"]>[0], token: string): string {
      noted.token = token;
      return links.to(side, token);
    },
  };
  return noted;
}
