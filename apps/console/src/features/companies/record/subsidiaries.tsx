import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ListCard, ListRow, Section } from "@passerelle/ui";
import { CompanyIdentity_CompanyFragmentDoc, type CompanyIdentity_CompanyFragment } from "#gql";

/** The companies whose parent this one is; nothing when it has none. */
export function Subsidiaries({ company: from }: { company: FragmentType<CompanyIdentity_CompanyFragment> }) {
  const { t } = useLingui();
  const { data: company } = useSuspenseFragment({ fragment: CompanyIdentity_CompanyFragmentDoc, from });
  if (company.subsidiaries.length === 0) return null;

  return (
    <Section title={t`Filiales`} count={company.subsidiaries.length}>
      <ListCard>
        {company.subsidiaries.map(({ id, name, city }) => (
          <ListRow key={id} title={name} detail={city} href={`/companies/${id}`} chevron />
        ))}
      </ListCard>
    </Section>
  );
}
