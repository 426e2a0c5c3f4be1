import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { mailTemplateLabels, mailTemplates } from "@passerelle/schema/vocabulary";
import { FilterChip, useLocale } from "@passerelle/ui";
import { ListFilters, ListSearch } from "#lib/list-filters.tsx";
import type { MailSearch } from "./mail-search.ts";
import { useScopeNames } from "./use-scope-names.ts";

type MailFiltersProps = {
  search: MailSearch;
  onChange: (part: Partial<MailSearch>) => void;
};

export function MailFilters({ search, onChange }: MailFiltersProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const names = useScopeNames(search);

  return (
    <ListFilters>
      <ListSearch
        aria-label={t`Rechercher un mail`}
        placeholder={t`Objet, destinataire, adresse…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <Select
        size="xs"
        w={232}
        aria-label={t`Type de mail`}
        placeholder={t`Tous les types de mail`}
        clearable
        data={mailTemplates.map((template) => ({ value: template, label: mailTemplateLabels[template][locale] }))}
        value={search.template ?? null}
        onChange={(chosen) => onChange({ template: mailTemplates.find((template) => template === chosen) })}
      />
      {search.company && (
        <FilterChip label={t`Entreprise : ${names.company ?? "…"}`} onRemove={() => onChange({ company: undefined })} />
      )}
      {search.contact && (
        <FilterChip label={t`Contact : ${names.contact ?? "…"}`} onRemove={() => onChange({ contact: undefined })} />
      )}
      {search.session && (
        <FilterChip label={t`Session : ${names.session ?? "…"}`} onRemove={() => onChange({ session: undefined })} />
      )}
    </ListFilters>
  );
}
