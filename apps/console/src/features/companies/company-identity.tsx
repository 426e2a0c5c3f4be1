import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { CompanyIdentity_CompanyFragmentDoc, type CompanyIdentity_CompanyFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";

export function CompanyIdentity({ company: from }: { company: FragmentType<CompanyIdentity_CompanyFragment> }) {
  const { t } = useLingui();
  const { data: company } = useSuspenseFragment({ fragment: CompanyIdentity_CompanyFragmentDoc, from });
  const town = [company.postalCode, company.city].filter(Boolean).join(" ");
  const address = [company.address, town].filter(Boolean).join(", ");

  return (
    <DefinitionList
      entries={[
        { term: t`Nature`, value: company.kind === "COMPANY" ? t`Entreprise` : t`Particulier` },
        { term: t`SIRET`, value: company.siret && spacedSiret(company.siret) },
        { term: t`Adresse`, value: address },
        { term: t`Centre`, value: company.centre.name },
      ]}
    />
  );
}

/** 732 829 320 00074, as it is read aloud. */
function spacedSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u202f$2\u202f$3\u202f$4");
}
