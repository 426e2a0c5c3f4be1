import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { EmptyState, UiLink } from "@passerelle/ui";
import { IconPlus, IconSearchOff } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";

type Filtered = { words: ReactNode; onClear: () => void };
type EmptyListProps = ComponentProps<typeof EmptyState> & {
  /** With filters in force: that nothing answers to them, and how they are taken off. */
  filtered: Filtered | undefined;
};

/** In place of rows: nothing under these filters, which can be taken off; or nothing at all yet. */
export function EmptyList({ filtered, ...nothingYet }: EmptyListProps) {
  return filtered ? <NoMatch {...filtered} /> : <EmptyState {...nothingYet} />;
}

/** Of a list that is never empty. */
export function NoMatch({ words, onClear }: Filtered) {
  return (
    <EmptyState
      icon={IconSearchOff}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      {words}
    </EmptyState>
  );
}

/** The first of a list that is empty. */
export function AddFirst({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(root) => <UiLink {...root} href={href} />}
    >
      {children}
    </Button>
  );
}
