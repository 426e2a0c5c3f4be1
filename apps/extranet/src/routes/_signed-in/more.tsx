import { createFileRoute } from "@tanstack/react-router";
import { IconAccessible, IconBell, IconBuilding, IconUser, IconUsers } from "@tabler/icons-react";
import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconTile, InlineMessage, ListCard, ListRow, PageColumn, PageHead, Section } from "@passerelle/ui";
import { chooseAccess } from "../../lib/chosen-access.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useViewer } from "../../app/viewer.ts";
import { useSignOut } from "../../features/access/use-sign-out.ts";

export const Route = createFileRoute("/_signed-in/more")({ component: MorePage });

/** The fifth tab of a phone: what stands in the header of a wide screen. */
function MorePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { signOut, hasFailed } = useSignOut();
  usePageTitle(t`Plus`);

  const others = viewer.accesses.filter((access) => access.id !== viewer.access.id);
  return (
    <PageColumn>
      <PageHead title={`${viewer.firstName} ${viewer.lastName}`} state={viewer.access.companyName} />
      <ListCard>
        <ListRow href="/notifications" lead={<IconTile icon={IconBell} />} title={t`Notifications`} chevron />
        <ListRow href="/colleagues" lead={<IconTile icon={IconUsers} />} title={t`Collègues`} chevron />
        <ListRow href="/account" lead={<IconTile icon={IconUser} />} title={t`Votre compte`} chevron />
        <ListRow href="/accessibilite" lead={<IconTile icon={IconAccessible} />} title={t`Accessibilité`} chevron />
      </ListCard>
      {others.length > 0 && (
        <Section title={t`Vos autres espaces`}>
          <ListCard>
            {others.map((access) => (
              <ListRow
                key={access.id}
                lead={<IconTile icon={IconBuilding} />}
                title={access.companyName}
                detail={access.organisationName}
                trail={
                  <Button variant="default" onClick={() => chooseAccess(access.id)}>
                    <Trans>Ouvrir</Trans>
                  </Button>
                }
              />
            ))}
          </ListCard>
        </Section>
      )}
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La déconnexion a échoué. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <Button variant="default" onClick={signOut}>
        <Trans>Se déconnecter</Trans>
      </Button>
    </PageColumn>
  );
}
