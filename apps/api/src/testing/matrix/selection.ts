import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { operationLimits } from "../../server/operation-limits.js";

/** How many relations away from the thing asked for: as far as the limits of the API let one operation go. */
const reaches = [3, 2, 1];

/** Everything that can be selected of a type without an argument: whatever leaks, leaks here. */
export function everythingOf(type: GraphQLNamedType, left: number, above: readonly string[] = []): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} ${everythingOf(member, left, above)}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields()).flatMap((field) => selected(field, left, [...above, type.name]));
  return `{ __typename ${fields.join(" ")} }`;
}

function selected(field: GraphQLField<unknown, unknown>, left: number, above: readonly string[]): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  // Pages of a list are no distance: what they hold is one step away.
  const isPage = /(Connection|Edge|PageInfo)$/.test(type.name);
  if (above.includes(type.name) || (left === 0 && !isPage)) return [];
  return [`${field.name} ${everythingOf(type, isPage ? left : left - 1, above)}`];
}

/** The operation that asks one door for everything, with those of its arguments that are given. */
export function operationFor(schema: GraphQLSchema, door: string, given: readonly string[]): string {
  const [parent = "", name = ""] = door.split(".");
  const type = schema.getType(parent);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${door} is no door of the schema`);

  const used = field.args.filter((argument) => given.includes(argument.name));
  const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const keyword = parent === "Extranet" ? "query" : parent.toLowerCase();
  const operations = reaches.map((reach) => {
    const asked = `${name}${passed && `(${passed})`} ${everythingOf(getNamedType(field.type), reach)}`;
    return `${keyword} Door${declared && `(${declared})`} { ${parent === "Extranet" ? `extranet { ${asked} }` : asked} }`;
  });
  return operations.find(isShortEnough) ?? operations.at(-1)!;
}

function isShortEnough(operation: string): boolean {
  try {
    parse(operation, { maxTokens: operationLimits.tokens });
    return true;
  } catch {
    return false;
  }
}
