import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { StatusChip, UiLink } from "@passerelle/ui";
import { CompanyIdentity_CompanyFragmentDoc, type CompanyIdentity_CompanyFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import styles from "../companies.module.css";
import { spacedSiret } from "../spaced-siret.ts";

export function CompanyIdentity({ company: from }: { company: FragmentType<CompanyIdentity_CompanyFragment> }) {
  const { t } = useLingui();
  const { data: company } = useSuspenseFragment({ fragment: CompanyIdentity_CompanyFragmentDoc, from });
  const town = [company.postalCode, company.city].filter(Boolean).join(" ");
  const address = [company.address, town].filter(Boolean).join(", ");
  const primary = company.contacts.find(({ isPrimary }) => isPrimary);
  const { parentCompany } = company;

  return (
    <DefinitionList
      entries={[
        { term: t`Nature`, value: company.kind === "COMPANY" ? t`Entreprise` : t`Particulier` },
        { term: t`SIRET`, value: company.siret && spacedSiret(company.siret) },
        { term: t`Adresse`, value: address },
        { term: t`Centre`, value: company.centre.name },
        {
          term: t`Maison-mère`,
          value: parentCompany && (
            <UiLink className={styles.link} href={`/companies/${parentCompany.id}`}>
              {parentCompany.name}
            </UiLink>
          ),
        },
        {
          term: t`Contact principal`,
          value: primary && (
            <UiLink className={styles.link} href={`/companies/${company.id}/contacts?contact=${primary.id}`}>
              {primary.firstName} {primary.lastName}
            </UiLink>
          ),
        },
        { term: t`Extranet`, value: <ExtranetState company={company} /> },
      ]}
    />
  );
}

function ExtranetState({ company }: { company: CompanyIdentity_CompanyFragment }) {
  const { t } = useLingui();
  if (company.kind === "INDIVIDUAL")
    return t`Un particulier n’a pas d’extranet entreprise : ses documents lui parviennent par e-mail.`;
  if (company.hasOpenAccess) return <StatusChip tone="green">{t`Accès ouvert`}</StatusChip>;
  return <StatusChip tone="grey">{t`Aucun accès`}</StatusChip>;
}
