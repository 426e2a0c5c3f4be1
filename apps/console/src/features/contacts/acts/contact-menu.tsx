import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { IconDots, IconPencil, IconStar, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { ContactRow_ContactFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../contact-name.ts";
import { DeleteContactDialog } from "./delete-contact.tsx";
import { useContactActs } from "./use-contact-acts.ts";

export type ContactMenuProps = {
  contact: ContactRow_ContactFragment;
  /** Where the drawer of this contact opens. */
  href: string;
  say: (notice: NoticeWords | undefined) => void;
  /** What else shows it is to be read again; its own row follows by its id. */
  onChanged?: () => void;
};

/** What is done with one contact besides its access. */
export function ContactMenu({ contact, href, say, onChanged }: ContactMenuProps) {
  const { t } = useLingui();
  const { setPrimary } = useContactActs();
  const [deleting, setDeleting] = useState(false);
  const name = nameOf(contact);
  if (!contact.viewerCan.edit) return null;

  async function makePrimary() {
    const failure = await setPrimary(contact.id);
    if (failure) return say({ kind: "refusal", words: failure });
    onChanged?.();
    say({ kind: "success", words: t`${name} est le contact principal de ${contact.company.name}.` });
  }

  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon aria-label={t`Autres actions pour ${name}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            renderRoot={(root) => <UiLink {...root} href={href} />}
          >
            <Trans>Modifier</Trans>
          </Menu.Item>
          {!contact.isPrimary && (
            <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={() => void makePrimary()}>
              <Trans>Définir comme contact principal</Trans>
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(true)}>
            <Trans>Supprimer…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteContactDialog
        contact={contact}
        say={say}
        onChanged={onChanged}
        opened={deleting}
        onClose={() => setDeleting(false)}
      />
    </>
  );
}
