import { useMutation } from "@apollo/client/react";
import { AddUserMutationDocument } from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { NewUser } from "./new-users.ts";

export type AddAnswer = "added" | "unanswered" | Refusal;

/** One after the other: each is an act of its own, and one refused stops nobody else. */
export function useAddUsers() {
  const [addUser] = useMutation(AddUserMutationDocument);

  return async (users: readonly NewUser[], notify: boolean): Promise<AddAnswer[]> => {
    const answers: AddAnswer[] = [];
    for (const user of users) {
      const centreIds = user.role === "COORDINATOR" ? user.centreIds : [];
      const input = { ...user, phone: user.phone || null, centreIds, notify };
      const result = await addUser({ variables: { input } }).catch(() => undefined);
      const answer = result?.data?.addUser;
      answers.push(!answer ? "unanswered" : isRefusal(answer) ? answer : "added");
    }
    return answers;
  };
}
