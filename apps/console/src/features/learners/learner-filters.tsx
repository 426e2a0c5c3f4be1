import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ListSearch } from "#lib/list-filters.tsx";
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
  return (
    <div className={styles.filters}>
      <ListSearch
        className={styles.search}
        aria-label={t`Rechercher un apprenant`}
        placeholder={t`Nom, e-mail ou entreprise…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <div className={styles.company}>{companyField}</div>
    </div>
  );
}
