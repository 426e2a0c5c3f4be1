import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, PageHead, StatusChip, UiLink } from "@passerelle/ui";
import type { ReactNode } from "react";
import { CompanyHead_CompanyFragmentDoc, type CompanyHead_CompanyFragment } from "#gql";
import styles from "../companies.module.css";

type CompanyHeadProps = { company: FragmentType<CompanyHead_CompanyFragment>; actions?: ReactNode };

/** Name and nature, then one sentence: where, how many contacts, how many sessions. */
export function CompanyHead({ company: from, actions }: CompanyHeadProps) {
  const { t } = useLingui();
  const { data: company } = useSuspenseFragment({ fragment: CompanyHead_CompanyFragmentDoc, from });

  return (
    <>
      <PageHead
        title={company.name}
        focusKey={company.id}
        breadcrumb={[{ label: t`Entreprises`, href: "/companies" }, { label: company.name }]}
        status={company.kind === "INDIVIDUAL" && <StatusChip tone="grey">{t`Particulier`}</StatusChip>}
        state={
          <>
            {company.city && <>{company.city} · </>}
            <Plural value={company.contactCount} _0="Aucun contact" one="# contact" other="# contacts" /> ·{" "}
            <Plural value={company.sessionCount} _0="aucune session" one="# session" other="# sessions" />
          </>
        }
        actions={actions}
      />
      {company.mergedInto && (
        <InlineMessage kind="info">
          <Trans>
            Cette fiche a été fusionnée :{" "}
            <UiLink className={styles.link} href={`/companies/${company.mergedInto.id}`}>
              ouvrir {company.mergedInto.name}
            </UiLink>
          </Trans>
        </InlineMessage>
      )}
    </>
  );
}
