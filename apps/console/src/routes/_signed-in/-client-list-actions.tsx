import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { UiLink } from "@passerelle/ui";
import { IconTableImport } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import { ExportMenu } from "#features/exports";
import { MayWriteCompanies } from "#lib/may-write-companies.tsx";

type ClientListActionsProps = ComponentProps<typeof ExportMenu> & {
  subject: ImportSubject;
  /** What else those who may write find there. */
  children?: ReactNode;
};

/** In the head of a list of clients or of their people: out of the house, and into it. */
export function ClientListActions({ list, asked, subject, children }: ClientListActionsProps) {
  return (
    <>
      <MayWriteCompanies>
        {children}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTableImport size={16} aria-hidden />}
          renderRoot={(root) => <UiLink {...root} href={`/imports/new?subject=${subject}`} />}
        >
          <Trans>Importer</Trans>
        </Button>
      </MayWriteCompanies>
      <ExportMenu list={list} asked={asked} />
    </>
  );
}
