import { aContact, anInvited, aStranger } from "../builders.js";
import { all, coordinators } from "./people.js";
import type { FieldRow } from "./row.js";
import { wrongToken } from "./wrong-token.js";

/** The doors of who comes in. Each cell acts on a person of its own. */
export const accessRows: Record<string, FieldRow> = {
  "Mutation.acceptInvitation": {
    expect: all("notFound"),
    variables: ({ password }) => ({ input: { token: wrongToken(), password } }),
  },
  "Mutation.inviteContact": {
    expect: coordinators,
    variables: async ({ test, own }) => ({ input: { contactId: (await aStranger(test, own.organisation, own.company.id)).id } }),
    proof: () => "INVITED",
  },
  "Mutation.cancelInvitation": {
    expect: coordinators,
    variables: async ({ test, own }) => ({ input: { contactId: (await anInvited(test, own.organisation, own.company.id)).contactId } }),
    proof: () => "NOT_INVITED",
  },
  "Mutation.cutExtranetAccess": {
    expect: coordinators,
    variables: async ({ test, own }) => ({ input: { contactId: (await aContact(test, own.organisation, own.company.id)).contactId } }),
    proof: () => "REVOKED",
  },
};
