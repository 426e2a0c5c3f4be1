type Variables = Record<string, unknown>;

export type Answers = Record<string, (variables: Variables) => Record<string, unknown>>;

export const aVoid = (): never => {
  throw new TypeError("Failed to fetch");
};

export function connection(type: string, nodes: readonly ({ id: string } & Record<string, unknown>)[]) {
  return {
    __typename: `${type}Connection`,
    edges: nodes.map((node) => ({ __typename: `${type}Edge`, cursor: node.id, node })),
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: nodes.at(-1)?.id ?? null },
    totalCount: nodes.length,
  };
}

export const extranet = (fields: Record<string, unknown>) => ({ extranet: { __typename: "Extranet", ...fields } });
