import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { PageHead, SkeletonPage } from "@passerelle/ui";
import { CompaniesSelect } from "#features/companies";
import { NewSessionForm, usePlanningCentres } from "#features/planning";
import { NotFound } from "#lib/not-found.tsx";
import { useGo } from "#lib/use-go.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/new")({ component: NewSessionPage });

function NewSessionPage() {
  const { t } = useLingui();
  const go = useGo();
  const centres = usePlanningCentres();
  useTitle(t`Nouvelle session`);
  if (!centres) return <SkeletonPage />;
  // Nobody plans from here who works for no centre.
  if (centres.length === 0) return <NotFound />;

  return (
    <div className={styles.page}>
      <PageHead
        breadcrumb={[{ label: t`Sessions`, href: "/sessions" }, { label: t`Nouvelle session` }]}
        title={t`Nouvelle session`}
        state={t`Les créneaux se proposent d’après quelques réglages, puis s’ajustent un à un.`}
      />
      <NewSessionForm
        centres={centres}
        cancelHref="/sessions"
        helpHref="/sessions/new?help=planifier-une-session"
        onPlanned={(sessionId) => go(`/sessions/${sessionId}/planning`)}
        companiesField={({ isOne, ...props }) => (
          <CompaniesSelect
            {...props}
            label={isOne ? t`Entreprise` : t`Entreprises`}
            description={isOne ? undefined : t`Vous pourrez en ajouter plus tard.`}
            max={isOne ? 1 : undefined}
          />
        )}
      />
    </div>
  );
}
