import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconLogout } from "@tabler/icons-react";
import { useSignOut } from "./use-sign-out.ts";

export function SignOutButtons({ onSignedOut }: { onSignedOut: () => Promise<void> | void }) {
  const { signOut, signOutEverywhere, busy, failed } = useSignOut(onSignedOut);
  return (
    <>
      <Group gap={8}>
        <Button
          variant="default"
          leftSection={<IconLogout size={16} aria-hidden />}
          disabled={busy}
          onClick={() => void signOut()}
        >
          <Trans>Se déconnecter</Trans>
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void signOutEverywhere()}>
          <Trans>Se déconnecter partout</Trans>
        </Button>
      </Group>
      {failed && (
        <InlineMessage kind="refusal">
          <Trans>Vous êtes toujours connecté : le serveur ne répond pas. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
    </>
  );
}
