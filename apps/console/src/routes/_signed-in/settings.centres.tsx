import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { Section, SkeletonRows } from "@passerelle/ui";
import { IconPlus } from "@tabler/icons-react";
import { z } from "zod";
import { CentreDrawer, CentresTable } from "#features/settings";
import { CentresSettingsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";

export const Route = createFileRoute("/_signed-in/settings/centres")({
  validateSearch: z.object({
    centre: z
      .union([z.literal("new"), z.uuid()])
      .optional()
      .catch(undefined),
  }),
  component: CentresSettings,
});

function CentresSettings() {
  const { t } = useLingui();
  const { centre } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(CentresSettingsQueryDocument);
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Centres`);

  function open(opened: string | undefined) {
    void navigate({ search: (search) => ({ ...search, centre: opened }), replace: centre !== undefined });
  }

  return (
    <Section
      title={t`Centres`}
      count={answer.data?.organisation.centres.length}
      action={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open("new")}>
          <Trans>Ajouter un centre</Trans>
        </Button>
      }
    >
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ organisation: { name, centres } }) => (
          <>
            <CentresTable centres={centres} hrefOf={(id) => `/settings/centres?centre=${id}`} />
            <CentreDrawer
              opened={centre}
              centres={centres}
              organisation={name}
              onOpen={open}
              refetch={answer.refetch}
            />
          </>
        )}
      </Block>
    </Section>
  );
}
