import { GraphQLString, Kind } from "graphql";

/**
 * Text from outside, before any resolver sees it. Half a character and the character zero are text to JavaScript and to nobody else: the database
 * takes no zero, the journal no half, and whoever wrote one would read that something failed on our side (L-19).
 */
export function takePlainText(): void {
  const { parseValue, parseLiteral } = strict;
  GraphQLString.parseValue = (value) => plain(parseValue(value));
  GraphQLString.parseLiteral = (node, variables) =>
    node.kind === Kind.STRING ? plain(parseLiteral(node, variables)) : parseLiteral(node, variables);
}

/** As the library made them; taking plain text twice is the same as once. */
const strict = {
  parseValue: GraphQLString.parseValue.bind(GraphQLString),
  parseLiteral: GraphQLString.parseLiteral.bind(GraphQLString),
};

const plain = (text: string): string => text.toWellFormed().replaceAll("\u0000", " ");
