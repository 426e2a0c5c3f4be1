import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, UiLink } from "@passerelle/ui";
import type { ReactNode } from "react";
import type { EnrolmentRow_EnrolmentFragment } from "#gql";
import { nameOf } from "./enrolled-name.ts";
import { publishedCount } from "./enrolments-table.tsx";
import styles from "./enrolments.module.css";

/** Added back, and what the client reads is still what was published before the removal. */
export const hasOldPapers = ({ removedAt, greyedBefore }: EnrolmentRow_EnrolmentFragment): boolean =>
  removedAt === null && greyedBefore !== null && publishedCount(greyedBefore.documents) > 0;

type AddedBackAdviceProps = {
  enrolment: EnrolmentRow_EnrolmentFragment;
  spaceHref: string;
  /** The guided action that replaces the papers in one step, where there is one. */
  children?: ReactNode;
};

/** New papers for who comes back, and the old ones withdrawn first: no duplicates at the client's. */
export function AddedBackAdvice({ enrolment, spaceHref, children }: AddedBackAdviceProps) {
  const name = nameOf(enrolment);
  return (
    <div className={styles.strip}>
      <InlineMessage kind="info">
        <Trans>
          {name} est de nouveau inscrit. Retirez d’abord les documents publiés avant son retrait, puis publiez les
          nouveaux : le client n’aura que les dernières versions.
        </Trans>
      </InlineMessage>
      <Button
        variant={children ? "subtle" : "default"}
        size="xs"
        renderRoot={(root) => <UiLink {...root} href={spaceHref} />}
      >
        <Trans>Ouvrir l’espace entreprise</Trans>
      </Button>
      {children}
    </div>
  );
}
