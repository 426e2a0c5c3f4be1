import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SideDrawer, SkeletonRows } from "@passerelle/ui";
import { CompanyDrawerQueryDocument, CompanyForm_CompanyFragmentDoc, type CompanyForm_CompanyFragment } from "#gql";
import { Block } from "#lib/block.tsx";
import { EditCompanyForm } from "./edit-company-form.tsx";

type EditCompanyProps = { companyId: string; name: string; opened: boolean; onClose: () => void; onSaved: () => void };

/** The record, in the 480 px drawer: read again when it opens, so that nobody starts from what a list once showed. */
export function EditCompany({ companyId, name, opened, onClose, onSaved }: EditCompanyProps) {
  const { t } = useLingui();
  const answer = useQuery(CompanyDrawerQueryDocument, {
    variables: { id: companyId },
    skip: !opened,
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });

  return (
    <SideDrawer opened={opened} onClose={onClose} context={name} title={t`Modifier la fiche`}>
      {opened && (
        <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
          {({ company }) => company && <ReadCompany from={company} onClose={onClose} onSaved={onSaved} />}
        </Block>
      )}
    </SideDrawer>
  );
}

type ReadCompanyProps = Pick<EditCompanyProps, "onClose" | "onSaved"> & {
  from: FragmentType<CompanyForm_CompanyFragment>;
};

function ReadCompany({ from, ...rest }: ReadCompanyProps) {
  const { data: company } = useSuspenseFragment({ fragment: CompanyForm_CompanyFragmentDoc, from });
  return <EditCompanyForm company={company} {...rest} />;
}
