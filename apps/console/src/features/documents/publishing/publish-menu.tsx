import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { UiLink, formatInstantDate, useLocale } from "@passerelle/ui";
import { IconCircleCheckFilled, IconEye, IconRefresh, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { isOutdated } from "../replacing/is-outdated.ts";
import { ReplaceDialog } from "../replacing/replace-dialog.tsx";
import { PublishDialog, publishableTo } from "./publish-dialog.tsx";
import type { PublishIconProps, Recipient } from "./publish-icon.tsx";
import styles from "./publish.module.css";

/** Several companies: to each its own line, and to each its own state. */
export function PublishMenu(props: PublishIconProps) {
  const { t } = useLingui();
  const { document, recipients } = props;
  const count = document.livePublications.length;
  const total = recipients.length;
  const [looking, setLooking] = useState(false);
  const [replacing, setReplacing] = useState<{ id: string; opened: boolean }>();
  const outdated = document.viewerCan.publish
    ? document.livePublications.filter((each) => isOutdated(each, document))
    : [];
  const replaced = document.livePublications.find(({ id }) => id === replacing?.id);
  const canLook = document.viewerCan.publish && publishableTo(document, recipients).length > 0;

  return (
    <>
      <Menu position="bottom-end" width={300}>
        <span className={styles.several}>
          <Menu.Target>
            <Tooltip label={t`Espace entreprise : choisir les entreprises`}>
              <ActionIcon aria-label={t`Espace entreprise : publier « ${document.title} »`}>
                <IconSend size={16} />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          {count > 0 && <span className={styles.count}>{t`${count} sur ${total}`}</span>}
        </span>
        <Menu.Dropdown>
          {recipients.map((recipient) => (
            <RecipientItem key={recipient.bookingId} recipient={recipient} {...props} />
          ))}
          {outdated.map((publication) => (
            <Menu.Item
              key={publication.id}
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={() => setReplacing({ id: publication.id, opened: true })}
            >
              <Lines
                first={t`Remplacer chez ${publication.company.name}`}
                second={t`Version ${publication.version.number} par la version ${document.currentVersion.number}`}
              />
            </Menu.Item>
          ))}
          {canLook && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => setLooking(true)}>
                <Trans>Voir ce que le client verra</Trans>
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <PublishDialog
        opened={looking}
        onClose={() => setLooking(false)}
        document={document}
        sessionId={props.sessionId}
        recipients={recipients}
        onPublish={props.onPublish}
      />
      {replaced && (
        <ReplaceDialog
          publication={replaced}
          document={document}
          sessionId={props.sessionId}
          say={props.say}
          opened={replacing?.opened ?? false}
          onClose={() => setReplacing({ id: replaced.id, opened: false })}
        />
      )}
    </>
  );
}

function RecipientItem({
  recipient,
  document,
  canMakeVisible,
  spaceHref,
  onPublish,
  onMakeVisible,
}: PublishIconProps & { recipient: Recipient }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { company } = recipient;
  const published = document.livePublications.find((each) => each.company.id === company.id);

  if (published) {
    const date = formatInstantDate(published.publishedAt, locale);
    return (
      <Menu.Item
        renderRoot={(root) => <UiLink {...root} href={spaceHref(company.id)} />}
        leftSection={<IconCircleCheckFilled size={16} className={styles.done} aria-hidden />}
      >
        <Lines first={company.name} second={t`Publié le ${date}`} />
      </Menu.Item>
    );
  }
  if (!document.viewerCan.publish) {
    return (
      <Menu.Item disabled leftSection={<IconSend size={16} aria-hidden />}>
        <Lines first={company.name} second={t`Votre rôle ne permet pas de publier`} />
      </Menu.Item>
    );
  }
  if (!recipient.seesSession) {
    return (
      <Menu.Item
        disabled={!canMakeVisible}
        closeMenuOnClick={false}
        leftSection={<IconEye size={16} aria-hidden />}
        onClick={() => onMakeVisible(recipient)}
      >
        <Lines first={t`Rendre visible à ${company.name}`} second={t`Ne voit pas encore cette session`} />
      </Menu.Item>
    );
  }
  return (
    <Menu.Item leftSection={<IconSend size={16} aria-hidden />} onClick={() => onPublish(recipient)}>
      <Lines first={t`Publier pour ${company.name}`} second={t`Voit la session`} />
    </Menu.Item>
  );
}

function Lines({ first, second }: { first: string; second: string }) {
  return (
    <span className={styles.lines}>
      <span>{first}</span>
      <span className={styles.second}>{second}</span>
    </span>
  );
}
