import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import { mailTemplateLabels, mailTemplates } from "@passerelle/schema/vocabulary";
import { FilterChip, useLocale } from "@passerelle/ui";
import { IconSearch } from "@tabler/icons-react";
import { useDebouncedSearch } from "#lib/use-debounced-search.ts";
import type { MailSearch } from "./mail-search.ts";
import styles from "./mails.module.css";

type MailFiltersProps = {
  search: MailSearch;
  onChange: (part: Partial<MailSearch>) => void;
  /** The name of the company whose mails are listed: another domain's. */
  companyName: string | undefined;
};

export function MailFilters({ search, onChange, companyName }: MailFiltersProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [typed, setTyped] = useDebouncedSearch(search.search ?? "", (text) => onChange({ search: text || undefined }));

  return (
    <div className={styles.bar}>
      <TextInput
        className={styles.search}
        type="search"
        size="xs"
        aria-label={t`Rechercher un mail`}
        placeholder={t`Objet, destinataire, adresse…`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
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
        <FilterChip label={t`Entreprise : ${companyName ?? "…"}`} onRemove={() => onChange({ company: undefined })} />
      )}
    </div>
  );
}
