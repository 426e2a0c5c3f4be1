import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { DocumentRow_DocumentFragmentDoc, type DocumentRow_DocumentFragment } from "#gql";
import { PublishTogether, type PublishTogetherProps } from "./publish-together.tsx";

type PublishSelectedProps = Omit<PublishTogetherProps, "documents" | "opened" | "onClose"> & {
  documents: FragmentType<DocumentRow_DocumentFragment>[];
};

/** In the bar of the selection: all that is taken, in one act. */
export function PublishSelected({ documents, ...rest }: PublishSelectedProps) {
  const { data } = useSuspenseFragment({ fragment: DocumentRow_DocumentFragmentDoc, from: documents });
  const [asking, setAsking] = useState(false);
  if (rest.recipients.length === 0 || !data.some(({ viewerCan }) => viewerCan.publish)) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconSend size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        <Trans>Publier…</Trans>
      </Button>
      <PublishTogether {...rest} documents={data} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
