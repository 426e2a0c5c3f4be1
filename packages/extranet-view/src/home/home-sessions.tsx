import type { FragmentType } from "@apollo/client";
import { IconCalendarEvent } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, ListCard, Section, UiLink } from "@passerelle/ui";
import type { SessionRow_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { SessionRow } from "../sessions/session-row.tsx";
import classes from "./home.module.css";

export function HomeSessions({
  sessions,
}: {
  sessions: ({ id: string } & FragmentType<SessionRow_SessionFragment>)[];
}) {
  const { t } = useLingui();
  const href = useExtranetLinks().sessions();
  const action = (
    <UiLink className={classes.more} href={href}>
      <Trans>Voir les sessions</Trans>
    </UiLink>
  );
  return (
    <Section title={t`Prochaines sessions`} action={action}>
      {sessions.length > 0 ? (
        <ListCard>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ListCard>
      ) : (
        <Card>
          <EmptyState icon={IconCalendarEvent}>
            <Trans>
              Vos prochaines sessions apparaîtront ici dès que votre organisme de formation les aura partagées.
            </Trans>
          </EmptyState>
        </Card>
      )}
    </Section>
  );
}
