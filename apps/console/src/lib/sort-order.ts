import type { Sorting } from "@passerelle/ui";

/** An order as the address writes it, `name` or `-name`, as a head of column shows it. */
export function sortingOf(order: string): Sorting {
  return order.startsWith("-")
    ? { by: order.slice(1), direction: "descending" }
    : { by: order, direction: "ascending" };
}

/** And back: one of the orders that the list knows, the first of them for any other. */
export function orderOf<Order extends string>({ by, direction }: Sorting, orders: readonly [Order, ...Order[]]): Order {
  const wanted = direction === "descending" ? `-${by}` : by;
  return orders.find((order) => order === wanted) ?? orders[0];
}
