import { Select } from "@mantine/core";
import { documentKindLabels, publishableKinds } from "@passerelle/schema/vocabulary";
import { useLingui } from "@lingui/react/macro";
import { FilterPills, useLocale } from "@passerelle/ui";
import { writeSearch } from "../../lib/address.ts";
import { DocumentFiltersDocument } from "../../gql/graphql.ts";
import { SearchField } from "../../lib/search-field.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";
import type { AskedDocuments } from "./asked-documents.ts";
import classes from "./document-filters.module.css";

type DocumentFiltersProps = { asked: AskedDocuments; onChange: (changed: Partial<AskedDocuments>) => void };

export function DocumentFilters({ asked, onChange }: DocumentFiltersProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // Without its counts and its sessions a filter still works: the list below says what fails.
  const { data } = useRecoveringQuery(DocumentFiltersDocument, {});
  const figures = data?.extranet?.figures;
  const sessions = (data?.extranet?.sessions.edges ?? []).filter(
    ({ node }) => node.documentCount > 0 || node.id === asked.session,
  );
  const kinds = publishableKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind][locale] }));

  return (
    <div className={classes.filters}>
      <FilterPills
        label={t`Filtrer les documents`}
        pills={[
          {
            label: t`Tous`,
            count: figures?.documentCount,
            active: !asked.unopened,
            href: `/documents${writeSearch({ ...asked, unopened: undefined })}`,
          },
          {
            label: t`À lire`,
            count: figures?.unopenedDocumentCount,
            active: asked.unopened === "true",
            href: `/documents${writeSearch({ ...asked, unopened: true })}`,
          },
        ]}
      />
      <div className={classes.fields}>
        <SearchField
          label={t`Rechercher un document`}
          value={asked.search ?? ""}
          onChange={(words) => onChange({ search: words || undefined })}
        />
        <Select
          aria-label={t`Type de document`}
          placeholder={t`Tous les types`}
          clearable
          data={kinds}
          value={asked.kind ?? null}
          onChange={(kind) => onChange({ kind: kind ?? undefined })}
        />
        <Select
          aria-label={t`Session`}
          placeholder={t`Toutes les sessions`}
          clearable
          searchable
          nothingFoundMessage={t`Aucune session`}
          data={sessions.map(({ node }) => ({ value: node.id, label: node.title }))}
          value={asked.session ?? null}
          onChange={(session) => onChange({ session: session ?? undefined })}
        />
        <Select
          aria-label={t`Regrouper`}
          allowDeselect={false}
          data={[
            { value: "session", label: t`Par session` },
            { value: "month", label: t`Par mois` },
          ]}
          value={asked.by ?? "session"}
          onChange={(by) => onChange({ by: by === "month" ? "month" : undefined })}
        />
      </div>
    </div>
  );
}
