import { ApolloLink } from "@apollo/client";
import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionNode } from "graphql";
import { defer, map, retry, throwError, timer } from "rxjs";
import { PreviewActQueryDocument, type PreviewActInput } from "#gql/client-view/graphql.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

/** The act whose effect is asked for would not be done. */
export class ActRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = "ActRefused";
  }
}

/**
 * Each page of a preview asks what the client reads today. Through here it asks what the client would read once the act is done: the same
 * selection, under `previewAct` instead of `extranetPreview`. So every page of the client can be shown, and none is written twice.
 */
export const afterAct = (act: PreviewActInput): ApolloLink =>
  new ApolloLink((operation, forward) => {
    operation.query = askedAfter(operation.query);
    operation.variables = { ...operation.variables, act };
    return defer(() => forward(operation)).pipe(
      map((result) => {
        const answer: unknown = result.data?.extranetPreview;
        if (typeof answer === "object" && answer !== null && isRefusal(answer)) throw new ActRefused(answer);
        return result;
      }),
      retry({ count: 2, delay: (error) => (isBusy(error) ? timer(600) : throwError(() => error)) }),
    );
  });

/** Somebody acts on the same thing at this very moment: the next attempt will most likely be answered. */
export const isBusy = (error: unknown): boolean => error instanceof ActRefused && error.refusal.code === "PREVIEW_BUSY";

function askedAfter(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? operationAfter(definition) : definition,
    ),
  };
}

function operationAfter(operation: OperationDefinitionNode): OperationDefinitionNode {
  const asked = PreviewActQueryDocument.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const [previewAct] = asked.selectionSet.selections as readonly FieldNode[];
  const [extranet] = operation.selectionSet.selections as readonly FieldNode[];
  const known = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  return {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      ...(asked.variableDefinitions ?? []).filter(({ variable }) => !known.has(variable.name.value)),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...previewAct!,
          alias: extranet!.alias ?? extranet!.name,
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [...previewAct!.selectionSet!.selections, onExtranet(extranet!)],
          },
        },
      ],
    },
  };
}

const onExtranet = ({ selectionSet }: FieldNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: "Extranet" } },
  selectionSet: selectionSet!,
});
