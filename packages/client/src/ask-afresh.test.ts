import { ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import { beforeEach, expect, test, vi } from "vitest";
import { FreshClient } from "./ask-afresh.ts";

const query = gql`
  query SessionList {
    count
  }
`;

let count: number;
let answers: ((failure?: Error) => void)[];
let seen: unknown[];
let apollo: FreshClient;

/** As a server does: what it answers is as old as the question. */
const link = new ApolloLink(() => {
  const data = { count };
  return new Observable((observer) => {
    answers.push((failure) => {
      if (failure) return observer.error(failure);
      observer.next({ data });
      observer.complete();
    });
  });
});

beforeEach(() => {
  count = 0;
  answers = [];
  seen = [];
  apollo = new FreshClient({ cache: new InMemoryCache(), link });
});

function show() {
  const shown = apollo.watchQuery<{ count: number }>({ query });
  shown.subscribe(({ data }) => seen.push(data?.count));
  return shown;
}

const answer = async (asked: number, failure?: Error) => {
  await vi.waitFor(() => expect(answers).toHaveLength(asked));
  answers[asked - 1]!(failure);
};

test("what changes before the first answer has come is read after it (B-01, L-14)", async () => {
  const shown = show();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  count += 1;
  const again = shown.refetch();
  await answer(1);
  await answer(2);
  await expect(again).resolves.toMatchObject({ data: { count: 1 } });
  expect(seen.at(-1)).toBe(1);
  expect(answers).toHaveLength(2);
});

test("however many changes come while an answer is on its way, it is asked once more after it, for all (B-01, L-14)", async () => {
  const shown = show();
  await answer(1);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));

  const first = shown.refetch();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  count += 1;
  const second = shown.refetch();
  count += 1;
  const third = shown.refetch();
  await answer(2);
  await answer(3);
  for (const each of [first, second, third]) await expect(each).resolves.toMatchObject({ data: { count: 2 } });
  expect(seen.at(-1)).toBe(2);
  expect(answers).toHaveLength(3);

  const later = shown.refetch();
  await answer(4);
  await later;
  expect(answers).toHaveLength(4);
});

test("an answer that fails, fails for all who asked meanwhile; the next question is a new one", async () => {
  const shown = show();
  await answer(1);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));

  const [first, second] = [shown.refetch(), shown.refetch()];
  await Promise.all([
    expect(first).rejects.toThrow("away"),
    expect(second).rejects.toThrow("away"),
    answer(2, new Error("away")),
  ]);
  count += 1;
  const later = shown.refetch();
  await answer(3);
  await expect(later).resolves.toMatchObject({ data: { count: 1 } });
});
