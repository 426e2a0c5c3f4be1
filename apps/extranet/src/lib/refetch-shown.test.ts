import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import { expect, test, vi } from "vitest";
import { refetchShown } from "./refetch-shown.ts";

const query = gql`
  query SessionList {
    count
  }
`;

test("what changes while an answer is on its way is read again after it, the first answer too (B-01, L-14)", async () => {
  let count = 0;
  const answers: (() => void)[] = [];
  const link = new ApolloLink(() => {
    // As a server does: what it answers is as old as the question.
    const data = { count };
    return new Observable((observer) => {
      answers.push(() => {
        observer.next({ data });
        observer.complete();
      });
    });
  });
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link });
  const seen: unknown[] = [];
  apollo.watchQuery<{ count: number }>({ query }).subscribe(({ data }) => seen.push(data?.count));
  const change = () => {
    count += 1;
    refetchShown(apollo, ["SessionList", "DocumentList"]);
  };
  const answer = async (asked: number) => {
    await vi.waitFor(() => expect(answers).toHaveLength(asked));
    answers[asked - 1]!();
  };

  await vi.waitFor(() => expect(answers).toHaveLength(1));
  change();
  await answer(1);
  await answer(2);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));

  change();
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  change();
  change();
  await answer(3);
  await answer(4);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(4));
  expect(answers).toHaveLength(4);
});
