import { Plural, useLingui } from "@lingui/react/macro";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import type { PublishingOutcome, PublishingPlanQueryQuery } from "#gql";
import { nameOf } from "../of-learners/learner-option.ts";
import styles from "./together.module.css";

export type PlanLine = PublishingPlanQueryQuery["publishingPlan"][number];

/** Who receives what, company by company, and why not where nothing is received. */
export function PlanTable({ lines }: { lines: readonly PlanLine[] }) {
  const { t } = useLingui();
  const reasons = useReasons();
  // Those who receive something stand first: what is about to happen must not wait below the fold.
  const byCompany = [...Map.groupBy(lines, ({ company }) => company.id).values()]
    .map((theirs) => ({ theirs, count: theirs.filter(({ outcome }) => outcome === "PUBLISHED").length }))
    .toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0));

  return (
    // Long, it scrolls; the keyboard must be able to.
    <div className={styles.plan} role="region" aria-label={t`Qui reçoit quoi`} tabIndex={0}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{t`Document`}</th>
            <th scope="col">{t`Ce qui se passe`}</th>
          </tr>
        </thead>
        {byCompany.map(({ theirs, count }) => {
          const { company } = theirs[0]!;
          return (
            <tbody key={company.id}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.company}>
                  {company.name}{" "}
                  <span className={styles.count}>
                    <Plural value={count} _0="rien à recevoir" one="# document" other="# documents" />
                  </span>
                </th>
              </tr>
              {theirs.map(({ document, enrolment, outcome }) => (
                <tr key={document.id} data-left-out={outcome !== "PUBLISHED" || undefined}>
                  <td>
                    {document.title}
                    {enrolment && <span className={styles.learner}>{nameOf(enrolment.learner)}</span>}
                  </td>
                  <td className={styles.outcome}>
                    {outcome === "PUBLISHED" ? (
                      <IconCheck size={14} aria-hidden />
                    ) : (
                      <IconMinus size={14} aria-hidden />
                    )}
                    {reasons[outcome]}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function useReasons(): Record<PublishingOutcome, string> {
  const { t } = useLingui();
  return {
    PUBLISHED: t`Publié`,
    ALREADY_PUBLISHED: t`Déjà publié`,
    SESSION_NOT_PUBLISHED: t`Ne voit pas la session`,
    SESSION_DELETED: t`Session dans la corbeille`,
    LEARNER_REMOVED: t`Apprenant retiré`,
    KIND_NOT_PUBLISHABLE: t`Document interne`,
    FILE_HELD: t`Antivirus en cours ou infecté`,
  };
}
