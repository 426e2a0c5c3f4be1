import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { DateTimeScalar } from "@passerelle/schema/contract";
import { resolvers } from "../modules.js";

/** The whole schema, from the contract classes and the resolvers of the modules. No global middleware: it would run for every field. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [...resolvers],
    validate: false,
    // Each subscription follows the journal by itself (`subscribe`): this bus is asked for by type-graphql and never called.
    pubSub: { publish: unused, subscribe: unused },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}

function unused(): never {
  throw new Error("Subscriptions follow the live hub, not a bus.");
}
