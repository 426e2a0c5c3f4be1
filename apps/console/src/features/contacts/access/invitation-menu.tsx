import { Trans, useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import { IconChevronDown, IconMailForward, IconMailX } from "@tabler/icons-react";
import { nameOf } from "../contact-name.ts";
import type { ContactAccessProps } from "./access-cell.tsx";
import { AccessChip, useAccessWords } from "./access-chip.tsx";
import styles from "./access.module.css";
import { useInvitation } from "./use-invitation.tsx";
import { useUninvitable } from "./use-uninvitable.ts";

/** «Invité»: when and to which address; invite again, or take the invitation back. */
export function InvitationMenu({ contact, say }: ContactAccessProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { invite, cancel, busy } = useInvitation(contact, say);
  const reason = useUninvitable()(contact);
  const { invitation } = contact;
  const state = useAccessWords(contact);
  const sent = invitation && formatInstantDate(invitation.sentAt, locale);
  const end = invitation && formatInstantDate(invitation.expiresAt, locale);

  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={styles.state}
          disabled={busy}
          aria-label={t`${state} : invitation de ${nameOf(contact)}`}
        >
          <AccessChip contact={contact} />
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {invitation && (
          <Menu.Label className={styles.words}>
            {invitation.hasExpired ? (
              <Trans>
                Envoyée le {sent} à {invitation.email}, expirée le {end}
              </Trans>
            ) : (
              <Trans>
                Envoyée le {sent} à {invitation.email}, valable jusqu’au {end}
              </Trans>
            )}
          </Menu.Label>
        )}
        <Menu.Item
          leftSection={<IconMailForward size={16} aria-hidden />}
          disabled={reason !== undefined}
          onClick={() => void invite()}
        >
          <Trans>Inviter de nouveau</Trans>
        </Menu.Item>
        {reason && <Menu.Label className={styles.words}>{reason}</Menu.Label>}
        <Menu.Item leftSection={<IconMailX size={16} aria-hidden />} onClick={() => void cancel()}>
          <Trans>Annuler l’invitation</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
