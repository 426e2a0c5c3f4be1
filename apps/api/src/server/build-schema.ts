import "reflect-metadata";
import { isInputObjectType, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { DateTimeScalar } from "@passerelle/schema/contract";
import { resolvers } from "../modules.js";
import { takePlainText } from "./plain-text.js";

let built: GraphQLSchema | undefined;

/** The whole schema, the same for every server of the process: it holds nothing of a house. */
export const buildSchema = (): GraphQLSchema => (built ??= build());

/** From the contract classes and the resolvers of the modules. No global middleware: it would run for every field. */
function build(): GraphQLSchema {
  takePlainText();
  const schema = buildSchemaSync({
    resolvers: [...resolvers],
    validate: false,
    // Each subscription follows the journal by itself (`subscribe`): this bus is asked for by type-graphql and never called.
    pubSub: { publish: unused, subscribe: unused },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  // type-graphql has no place for these words.
  for (const [root, description] of Object.entries(roots)) {
    const type = schema.getType(root);
    if (type) type.description = description;
  }
  for (const name of oneOf) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`the schema has no input ${name}`);
    type.isOneOf = true;
  }
  return schema;
}

const roots = {
  Query: "What the staff read. What a contact reads hangs from `extranet`; forbidden and absent get the same answer.",
  Mutation: "Acts. Each answers what it made, or a `Refusal` that says what to do.",
  Subscription: "What changes for the viewer, over graphql-ws on the address of its side.",
};

/** Inputs of which one field is given, and no other. type-graphql has no place for this either. */
const oneOf = ["PreviewActInput"];

function unused(): never {
  throw new Error("Subscriptions follow the live hub, not a bus.");
}
