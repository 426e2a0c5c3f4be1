import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useDebouncedSearch } from "#lib/use-debounced-search.ts";
import type { LearnerSearch } from "./learner-search.ts";
import styles from "./learners.module.css";

type LearnerFiltersProps = {
  search: LearnerSearch;
  onChange: (part: Partial<LearnerSearch>) => void;
  /** The field that chooses a company: another domain's. */
  companyField: ReactNode;
};

export function LearnerFilters({ search, onChange, companyField }: LearnerFiltersProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useDebouncedSearch(search.search ?? "", (text) => onChange({ search: text || undefined }));
  return (
    <div className={styles.filters}>
      <TextInput
        className={styles.search}
        type="search"
        size="sm"
        label={t`Recherche`}
        aria-label={t`Rechercher un apprenant`}
        placeholder={t`Nom, e-mail ou entreprise…`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.company}>{companyField}</div>
    </div>
  );
}
