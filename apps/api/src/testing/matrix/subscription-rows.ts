import { but, signedIn } from "./people.js";
import type { FieldRow } from "./row.js";

/** Told when a document is published to each of the three companies. */
export const subscriptionRows: Record<string, FieldRow> = {
  "Subscription.notificationReceived": {
    expect: but(signedIn, {
      staffElsewhere: "nothing",
      admin: "nothing",
      coordinator: "nothing",
      coordinatorElsewhere: "nothing",
      accountant: "nothing",
      reader: "nothing",
    }),
    proof: () => "DOCUMENT_PUBLISHED",
  },
  "Subscription.changed": {
    expect: but(signedIn, { coordinatorElsewhere: "nothing" }),
    proof: () => "PUBLICATION",
  },
};
