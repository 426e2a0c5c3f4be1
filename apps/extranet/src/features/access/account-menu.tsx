import { Menu } from "@mantine/core";
import { IconBuilding, IconCheck, IconLogout, IconUser } from "@tabler/icons-react";
import { Trans } from "@lingui/react/macro";
import { AvatarMenu, InlineMessage, UiLink } from "@passerelle/ui";
import { chooseAccess } from "../../lib/chosen-access.ts";
import { useViewer } from "../../app/viewer.ts";
import { useSignOut } from "./use-sign-out.ts";

export function AccountMenu() {
  const viewer = useViewer();
  const { signOut, hasFailed } = useSignOut();
  return (
    <AvatarMenu name={`${viewer.firstName} ${viewer.lastName}`} detail={viewer.access.companyName ?? undefined}>
      {viewer.accesses.length > 1 && (
        <>
          <Menu.Label>
            <Trans>Vos espaces</Trans>
          </Menu.Label>
          {viewer.accesses.map((access) => (
            <Menu.Item
              key={access.id}
              leftSection={access.id === viewer.access.id ? <IconCheck size={18} /> : <IconBuilding size={18} />}
              aria-current={access.id === viewer.access.id || undefined}
              onClick={() => chooseAccess(access.id)}
            >
              {access.companyName} · {access.organisationName}
            </Menu.Item>
          ))}
          <Menu.Divider />
        </>
      )}
      <Menu.Item component={UiLink} href="/account" leftSection={<IconUser size={18} />}>
        <Trans>Votre compte</Trans>
      </Menu.Item>
      <Menu.Item closeMenuOnClick={false} leftSection={<IconLogout size={18} />} onClick={signOut}>
        <Trans>Se déconnecter</Trans>
      </Menu.Item>
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La déconnexion a échoué. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
    </AvatarMenu>
  );
}
