import { but, everyone, signedIn } from "./people.js";
import type { FieldRow } from "./row.js";

export const signInRows: Record<string, FieldRow> = {
  "Mutation.signIn": {
    expect: but(everyone, { anonymous: "refused INVALID_CREDENTIALS", revokedContact: "refused INVALID_CREDENTIALS" }),
    variables: (world, person) => ({ input: { email: world.people[person].email, password: world.password } }),
    proof: (world, person) => world.people[person].email,
  },
  "Mutation.signOut": { expect: everyone, proof: () => "signedOutAt", endsSignIn: true },
  "Mutation.signOutEverywhere": { expect: signedIn, proof: () => "signedOutAt", endsSignIn: true },
  "Mutation.changePassword": {
    expect: signedIn,
    variables: ({ password }) => ({ input: { currentPassword: password, newPassword: password } }),
    proof: (world, person) => world.people[person].email,
  },
  "Mutation.setLocale": {
    expect: signedIn,
    variables: () => ({ input: { locale: "FR" } }),
    proof: (world, person) => world.people[person].email,
  },
};
