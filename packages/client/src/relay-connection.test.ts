import { gql, InMemoryCache } from "@apollo/client";
import { expect, test } from "vitest";
import { relayConnection } from "./relay-connection.ts";

const query = gql`
  query Boats($after: String, $port: String) {
    boats(after: $after, port: $port) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

const aCache = () => new InMemoryCache({ typePolicies: { Query: { fields: { boats: relayConnection(["port"]) } } } });

function write(cache: InMemoryCache, ids: string[], after: string | null, hasNextPage = true, port = "Paimpol") {
  const edges = ids.map((id) => ({ __typename: "BoatEdge", cursor: `c${id}`, node: { __typename: "Boat", id } }));
  const pageInfo = { __typename: "PageInfo", endCursor: `c${ids.at(-1)}`, hasNextPage };
  cache.writeQuery({
    query,
    variables: { after, port },
    data: { boats: { __typename: "BoatConnection", edges, pageInfo } },
  });
}

type Boats = { boats: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
function read(cache: InMemoryCache, port = "Paimpol") {
  const boats = cache.readQuery<Boats>({ query, variables: { after: null, port } })?.boats;
  return { ids: boats?.edges.map(({ node }) => node.id).join(""), end: boats?.pageInfo.endCursor };
}

test("pages follow one another, and asking a page twice repeats nothing", () => {
  const cache = aCache();
  write(cache, ["1", "2", "3"], null);
  write(cache, ["4", "5"], "c3");
  write(cache, ["4", "5"], "c3");
  expect(read(cache)).toEqual({ ids: "12345", end: "c5" });
});

test("a row that moved between two pages is shown once", () => {
  const cache = aCache();
  write(cache, ["1", "2", "3"], null);
  write(cache, ["3", "4"], "c3");
  expect(read(cache).ids).toBe("1234");
});

test("a beginning read again brings what is new and keeps the end shown below", () => {
  const cache = aCache();
  write(cache, ["1", "2", "3"], null);
  write(cache, ["4", "5"], "c3", false);
  write(cache, ["0", "1", "2", "3"], null);
  expect(read(cache)).toEqual({ ids: "012345", end: "c5" });
});

test("a beginning that no longer meets the old list replaces it", () => {
  const cache = aCache();
  write(cache, ["1", "2"], null);
  write(cache, ["7", "8"], null);
  expect(read(cache)).toEqual({ ids: "78", end: "c8" });
});

test("another filter is another list, and what was evicted leaves the list", () => {
  const cache = aCache();
  write(cache, ["1", "2"], null);
  write(cache, ["9"], null, false, "Lorient");
  cache.evict({ id: "Boat:1" });
  expect(read(cache).ids).toBe("2");
  expect(read(cache, "Lorient").ids).toBe("9");
});
