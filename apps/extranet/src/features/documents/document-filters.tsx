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
    ({ node }) => asked.view !== undefined || node.documentCount > 0 || node.id === asked.session,
  );
  const years = yearsOf(figures?.documentYears ?? [], asked.year);
  const isReceived = asked.view === undefined;

  const pill = (label: string, count: number | undefined, to: Pick<AskedDocuments, "view" | "unopened">) => ({
    label,
    count,
    active: asked.view === to.view && asked.unopened === to.unopened,
    // Words and kinds belong to what was received; the session and the year go along.
    href: `/documents${writeSearch({ ...(to.view ? { session: asked.session, year: asked.year } : { ...asked, view: undefined }), unopened: undefined, ...to })}`,
  });
  return (
    <div className={classes.filters}>
      <FilterPills
        label={t`Filtrer les documents`}
        pills={[
          pill(t`Reçus`, figures?.documentCount, {}),
          pill(t`À lire`, figures?.unopenedDocumentCount, { unopened: "true" }),
          pill(t`Envoyés`, figures?.sentDocumentCount, { view: "sent" }),
          pill(t`Attendus`, data?.extranet?.toBring.totalCount, { view: "expected" }),
        ]}
      />
      <div className={classes.fields}>
        {isReceived && (
          <>
            <SearchField
              label={t`Rechercher un document`}
              value={asked.search ?? ""}
              onChange={(words) => onChange({ search: words || undefined })}
            />
            <Select
              aria-label={t`Type de document`}
              placeholder={t`Tous les types`}
              clearable
              data={publishableKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind][locale] }))}
              value={asked.kind ?? null}
              onChange={(kind) => onChange({ kind: kind ?? undefined })}
            />
          </>
        )}
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
        {asked.view !== "expected" && (
          <Select
            aria-label={t`Année`}
            placeholder={t`Toutes les années`}
            clearable
            data={years.map(String)}
            value={asked.year === undefined ? null : String(asked.year)}
            onChange={(year) => onChange({ year: year ? Number(year) : undefined })}
          />
        )}
        {isReceived && (
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
        )}
      </div>
    </div>
  );
}

/** A year asked for by the address stays in the list, even when it holds nothing any more. */
function yearsOf(met: readonly number[], asked: number | undefined): number[] {
  return asked === undefined || met.includes(asked) ? [...met] : [asked, ...met];
}
