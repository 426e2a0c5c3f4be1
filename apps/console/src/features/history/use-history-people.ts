import { skipToken, useQuery } from "@apollo/client/react";
import { CompanyPeopleQueryDocument, JournalPeopleQueryDocument, SessionPeopleQueryDocument } from "#gql";
import type { HistoryScope } from "./history-scope.ts";

/** Who acted, to filter by: asked for once it is wanted. */
export function useHistoryPeople(scope: HistoryScope, wanted: boolean) {
  const session = useQuery(
    SessionPeopleQueryDocument,
    wanted && scope.of === "SESSION" ? { variables: { id: scope.id } } : skipToken,
  );
  const company = useQuery(
    CompanyPeopleQueryDocument,
    wanted && scope.of === "COMPANY" ? { variables: { id: scope.id } } : skipToken,
  );
  const journal = useQuery(JournalPeopleQueryDocument, wanted && scope.of === "JOURNAL" ? {} : skipToken);
  return (
    session.data?.session?.history.people ?? company.data?.company?.history.people ?? journal.data?.journal.people ?? []
  );
}
