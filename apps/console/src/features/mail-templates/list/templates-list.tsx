import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { FilterPills, Section } from "@passerelle/ui";
import { MailTemplateRow_WordingFragmentDoc, type MailTemplateRow_WordingFragment } from "#gql";
import { NoMatch } from "#lib/empty-list.tsx";
import { ListFilters, ListSearch } from "#lib/list-filters.tsx";
import styles from "../mail-templates.module.css";
import { isChanged, matches, rowsOf, type TemplateSearch } from "./template-search.ts";
import { TemplatesTable } from "./templates-table.tsx";
import { useFamilies } from "./use-families.ts";

type TemplatesListProps = {
  wordings: FragmentType<MailTemplateRow_WordingFragment>[];
  search: TemplateSearch;
  onChange: (part: Partial<TemplateSearch>) => void;
  hrefOf: (view: TemplateSearch["view"]) => string;
};

/** Every mail that the house writes, by family: few enough to be searched here. */
export function TemplatesList({ wordings: from, search, onChange, hrefOf }: TemplatesListProps) {
  const { t } = useLingui();
  const families = useFamilies();
  const { data } = useSuspenseFragment({ fragment: MailTemplateRow_WordingFragmentDoc, from });
  const rows = [...rowsOf(data).values()];
  const shown = new Set(
    rows
      .filter((row) => matches(row, search.search) && (!search.view || isChanged(row)))
      .map(({ template }) => template),
  );

  return (
    <div className={styles.list}>
      <FilterPills
        label={t`Vues des modèles`}
        pills={[
          { label: t`Tous`, count: rows.length, active: !search.view, href: hrefOf(undefined) },
          { label: t`Modifiés`, count: rows.filter(isChanged).length, active: !!search.view, href: hrefOf("changed") },
        ]}
      />
      <ListFilters>
        <ListSearch
          aria-label={t`Rechercher un modèle`}
          placeholder={t`Nom, objet ou texte d’un mail…`}
          search={search.search}
          onSearch={(text) => onChange({ search: text })}
        />
      </ListFilters>
      {families.map(({ label, templates }) => {
        const own = rows.filter(({ template }) => templates.includes(template) && shown.has(template));
        return (
          own.length > 0 && (
            <Section key={label} title={label} count={own.length}>
              <TemplatesTable caption={label} rows={own} />
            </Section>
          )
        );
      })}
      {shown.size === 0 && (
        <NoMatch
          words={
            search.search ? (
              <Trans>Aucun modèle ne contient « {search.search} » dans cette vue.</Trans>
            ) : (
              <Trans>Aucun modèle n’a été modifié : tous partent avec leur texte d’origine.</Trans>
            )
          }
          onClear={() => onChange({ search: undefined, view: undefined })}
        />
      )}
    </div>
  );
}
