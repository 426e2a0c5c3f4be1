import { ApolloArmor } from "@escape.tech/graphql-armor";

/** The same for HTTP and for sockets. The screens' largest operation stays below half of each (see the test). */
export const operationLimits = {
  depth: 12,
  aliases: 30,
  cost: 20_000,
  tokens: 3_000,
  directives: 30,
  bodyBytes: 256 * 1024,
} as const;

/**
 * Rules against operations that would cost more than they are worth. Introspection is bounded by graphql's own rule, which counts nested
 * lists: GraphiQL's query goes fifteen deep through `ofType` alone, and its documentation must open.
 */
export function armour() {
  return new ApolloArmor({
    maxDepth: { n: operationLimits.depth, ignoreIntrospection: true, flattenFragments: true },
    maxAliases: { n: operationLimits.aliases },
    maxDirectives: { n: operationLimits.directives },
    maxTokens: { n: operationLimits.tokens },
    costLimit: {
      maxCost: operationLimits.cost,
      objectCost: 1,
      scalarCost: 0,
      depthCostFactor: 1.3,
      ignoreIntrospection: true,
    },
    blockFieldSuggestion: { enabled: true },
  }).protect();
}
