import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { FilterPills } from "@passerelle/ui";
import { SessionDatesViewsQueryDocument, type SessionDatesState } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./sessions.module.css";
import { toSessionFilter, type SessionSearch } from "./session-search.ts";

type SessionDatesViewsProps = {
  search: SessionSearch;
  hrefOf: (dates: SessionDatesState | undefined) => string;
};

/** The sessions that are not over, by where their clients stand with the dates, under the filters in force. */
export function SessionDatesViews({ search, hrefOf }: SessionDatesViewsProps) {
  const { t } = useLingui();
  const filterOf = (dates: SessionDatesState) => toSessionFilter({ ...search, dates });
  const variables = {
    toConfirm: filterOf("TO_CONFIRM"),
    pending: filterOf("PENDING"),
    declined: filterOf("DECLINED"),
    confirmed: filterOf("CONFIRMED"),
  };
  // Counts only: what they count must not be taken for a page of the list.
  const { data, previousData, refetch } = useQuery(SessionDatesViewsQueryDocument, {
    variables,
    fetchPolicy: "no-cache",
  });
  useRefetchOnChange(({ kind }) => kind === "SESSION", refetch, 2_000);
  const counts = data ?? previousData;
  const pill = (dates: SessionDatesState, label: string, count: number | undefined) => ({
    label,
    count,
    active: search.dates === dates,
    // Chosen again, a view is left.
    href: hrefOf(search.dates === dates ? undefined : dates),
  });

  return (
    <div className={styles.views}>
      <span className={styles.viewsName} aria-hidden>
        <Trans>Dates client</Trans>
      </span>
      <FilterPills
        label={t`Vues par confirmation des dates`}
        most={limits.counted}
        pills={[
          pill("TO_CONFIRM", t`À confirmer`, counts?.toConfirm.totalCount),
          pill("PENDING", t`En attente`, counts?.pending.totalCount),
          pill("DECLINED", t`Décliné`, counts?.declined.totalCount),
          pill("CONFIRMED", t({ message: "Confirmé", context: "dates of a session" }), counts?.confirmed.totalCount),
        ]}
      />
    </div>
  );
}
