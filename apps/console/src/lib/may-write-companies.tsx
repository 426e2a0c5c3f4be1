import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { MayWriteCompaniesQueryDocument } from "#gql";

/** What only those see who add companies, contacts and learners, import and merge them. */
export function MayWriteCompanies({ children }: { children: ReactNode }) {
  const { data } = useQuery(MayWriteCompaniesQueryDocument, { fetchPolicy: "cache-first" });
  return data?.organisation.viewerCan.writeCompanies ? children : null;
}
