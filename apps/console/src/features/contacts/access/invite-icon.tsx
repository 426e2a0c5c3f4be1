import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconMail, IconMailOff } from "@tabler/icons-react";
import { useId } from "react";
import { nameOf } from "../contact-name.ts";
import type { ContactAccessProps } from "./access-cell.tsx";
import styles from "./access.module.css";
import { useInvitation } from "./use-invitation.tsx";
import { useUninvitable } from "./use-uninvitable.ts";

/** The envelope of the list. When it cannot be used, it stays reachable and says why. */
export function InviteIcon({ contact, say }: ContactAccessProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const { invite, busy } = useInvitation(contact, say);
  const reason = useUninvitable()(contact);
  const Icon = reason ? IconMailOff : IconMail;

  return (
    <>
      <Tooltip label={reason ?? t`Inviter à l’extranet`} multiline maw={280}>
        <ActionIcon
          aria-label={t`Inviter ${nameOf(contact)} à l’extranet`}
          aria-disabled={reason ? true : undefined}
          aria-describedby={reason ? reasonId : undefined}
          className={reason ? styles.unavailable : styles.envelope}
          loading={busy}
          onClick={() => !reason && void invite()}
        >
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
      {reason && <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
    </>
  );
}
