import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconLogout } from "@tabler/icons-react";
import { useSignOut } from "./use-sign-out.ts";

export function SignOutButton({ onSignedOut }: { onSignedOut: () => Promise<void> | void }) {
  const { signOut, busy, failed } = useSignOut(onSignedOut);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout size={16} aria-hidden />}
        disabled={busy}
        onClick={() => void signOut()}
      >
        <Trans>Se déconnecter</Trans>
      </Button>
      {failed && (
        <InlineMessage kind="refusal">
          <Trans>Vous êtes toujours connecté : le serveur ne répond pas. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
    </>
  );
}
