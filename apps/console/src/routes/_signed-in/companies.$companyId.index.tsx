import { useQuery } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { CompanyIdentity, Subsidiaries } from "#features/companies";
import { CompanyInfosQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/companies/$companyId/")({ component: InfosTab });

function InfosTab() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyInfosQueryDocument, { variables: { id: companyId } });
  useRefetchOnChange((change) => change.kind === "COMPANY", answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={5} />}>
        {({ company }) =>
          company && (
            <>
              <CompanyIdentity company={company} />
              <Subsidiaries company={company} />
            </>
          )
        }
      </Block>
    </div>
  );
}
