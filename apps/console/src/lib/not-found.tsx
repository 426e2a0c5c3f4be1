import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, PageHead, UiLink } from "@passerelle/ui";
import { IconMapSearch } from "@tabler/icons-react";
import { useTitle } from "./use-title.ts";

/** Absent, or not for this person: the same page. */
export function NotFound() {
  const { t } = useLingui();
  useTitle(t`Page introuvable`);
  return (
    <>
      <PageHead title={t`Page introuvable`} />
      <EmptyState
        icon={IconMapSearch}
        action={
          <UiLink href="/sessions">
            <Trans>Aller aux sessions</Trans>
          </UiLink>
        }
      >
        <Trans>Cette adresse ne mène à rien, ou ce qu’elle montrait n’est plus visible pour vous.</Trans>
      </EmptyState>
    </>
  );
}
