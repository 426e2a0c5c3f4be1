import { limits, normaliseSearch, userStates, type UserState } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { UserRow_UserFragment } from "#gql";

export const userOrders = ["name", "-name", "role", "-role", "state", "-state"] as const;

/** What the address of the list of users holds. */
export const userSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  state: z.enum(userStates).optional().catch(undefined),
  sort: z.enum(userOrders).optional().catch(undefined),
  /** The one open beside the list, or `new`. */
  user: z
    .union([z.literal("new"), z.uuid()])
    .optional()
    .catch(undefined),
});
export type UserSearch = z.infer<typeof userSearch>;
export type UserOrder = (typeof userOrders)[number];

/** The house gives its whole staff at once: searching and sorting them needs nobody. */
export function filterUsers(
  users: readonly UserRow_UserFragment[],
  { search, state, sort = "name" }: UserSearch,
): UserRow_UserFragment[] {
  const words = normaliseSearch(search ?? "");
  const found = users.filter((user) => (!state || user.state === state) && textOf(user).includes(words));
  const by = sort.replace("-", "");
  const keyOf = (user: UserRow_UserFragment) =>
    by === "role" ? user.role : by === "state" ? String(stateOrder.indexOf(user.state)) : "";
  const compared = found.toSorted(
    (one, other) => keyOf(one).localeCompare(keyOf(other)) || nameOf(one).localeCompare(nameOf(other), "fr"),
  );
  return sort.startsWith("-") ? compared.reverse() : compared;
}

const stateOrder: UserState[] = ["ACTIVE", "INVITED", "NOT_INVITED", "ENDED"];

const nameOf = ({ firstName, lastName }: UserRow_UserFragment) => `${lastName} ${firstName}`;

const textOf = (user: UserRow_UserFragment) =>
  normaliseSearch(`${user.firstName} ${user.lastName} ${user.email} ${user.loginEmail ?? ""}`);
