import { type ClassType, createUnionType } from "type-graphql";
import { Refusal } from "./refusal.js";

/** The answer of a mutation: what it made, or why it was refused. Plain objects stand for the type, `Refusal` instances for the refusal. */
export function refusable<Type extends object>(mutation: string, type: ClassType<Type>) {
  return createUnionType({
    name: `${mutation}Result`,
    description: `What ${mutation} made, or why it was refused.`,
    types: () => [type, Refusal] as const,
    resolveType: (value) => (value instanceof Refusal ? Refusal : type),
  });
}
