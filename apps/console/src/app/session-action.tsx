import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { UiLink } from "@passerelle/ui";
import { IconSend } from "@tabler/icons-react";
import { SessionActionQueryDocument } from "#gql";

/** A page's own act, filled: in a session, publishing. Not where it is done already, nor where saving is the page's own act, nor for who may not. */
export function SessionAction() {
  const { pathname } = useLocation();
  const sessionId = /^\/sessions\/([^/]+)(?!.*\/(documents|planning|configuration))/.exec(pathname)?.[1];
  // The page asks for it with the rest of the session: the bar only reads along.
  const { data } = useQuery(SessionActionQueryDocument, {
    variables: { id: sessionId ?? "" },
    skip: !sessionId,
    fetchPolicy: "cache-only",
  });

  if (!sessionId || !data?.session?.viewerCan.addDocument) return null;
  return (
    <Button
      leftSection={<IconSend size={16} aria-hidden />}
      renderRoot={(root) => <UiLink {...root} href={`/sessions/${sessionId}/documents`} />}
    >
      <Trans>Publier un document</Trans>
    </Button>
  );
}
