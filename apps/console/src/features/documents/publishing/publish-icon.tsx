import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { UiLink, formatInstantDate, useLocale } from "@passerelle/ui";
import { IconCircleCheckFilled, IconEye, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import type { DocumentRow_DocumentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { ReplacePublication } from "../replacing/replace-publication.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { PublishMenu } from "./publish-menu.tsx";
import { NotYetVisible, Unavailable } from "./publish-refused.tsx";
import styles from "./publish.module.css";

/** A company of the session, as far as publishing to it matters. */
export type Recipient = { bookingId: string; company: { id: string; name: string }; seesSession: boolean };

export type PublishIconProps = {
  document: DocumentRow_DocumentFragment;
  sessionId: string;
  recipients: Recipient[];
  canMakeVisible: boolean;
  /** Where what was published to a company is looked after. */
  spaceHref: (companyId: string) => string;
  onPublish: (recipient: Recipient) => void;
  onMakeVisible: (recipient: Recipient) => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** The «Espace entreprise» icon of a document: one click publishes, or it says why not yet. */
export function PublishIcon(props: PublishIconProps) {
  const { t } = useLingui();
  const { document, recipients } = props;
  const [only] = recipients;

  if (!document.isPublishable)
    return <Unavailable reason={t`Un document interne reste dans l’organisme : il ne se publie pas.`} />;
  if (!only) return <Unavailable reason={t`Aucune entreprise n’est inscrite à cette session.`} />;
  if (recipients.length > 1) return <PublishMenu {...props} />;

  const published = document.livePublications.find((each) => each.company.id === only.company.id);
  if (published)
    return (
      <span className={styles.several}>
        <Published at={published.publishedAt} company={only.company.name} href={props.spaceHref(only.company.id)} />
        <ReplacePublication publication={published} document={document} sessionId={props.sessionId} say={props.say} />
      </span>
    );
  if (document.enrolment?.removedAt)
    return (
      <Unavailable reason={t`Cet apprenant a été retiré de la session : rien de nouveau ne se publie à son nom.`} />
    );
  if (!document.viewerCan.publish) return <Unavailable reason={t`Votre rôle ne permet pas de publier ce document.`} />;
  if (!only.seesSession) {
    return (
      <NotYetVisible
        company={only.company.name}
        onMakeVisible={props.canMakeVisible ? () => props.onMakeVisible(only) : undefined}
      />
    );
  }

  const label = t`Espace entreprise : publier « ${document.title} » pour ${only.company.name}`;
  return (
    <span className={styles.several}>
      <Tooltip label={t`Publier pour ${only.company.name}`}>
        <ActionIcon aria-label={label} onClick={() => props.onPublish(only)}>
          <IconSend size={16} />
        </ActionIcon>
      </Tooltip>
      <LookFirst {...props} />
    </span>
  );
}

/** For whoever wants to see before publishing. */
function LookFirst({ document, sessionId, recipients, onPublish }: PublishIconProps) {
  const { t } = useLingui();
  const [looking, setLooking] = useState(false);
  return (
    <>
      <Tooltip label={t`Voir ce que le client verra`}>
        <ActionIcon
          aria-label={t`Voir ce que le client verra de « ${document.title} »`}
          aria-haspopup="dialog"
          onClick={() => setLooking(true)}
        >
          <IconEye size={16} />
        </ActionIcon>
      </Tooltip>
      <PublishDialog
        opened={looking}
        onClose={() => setLooking(false)}
        document={document}
        sessionId={sessionId}
        recipients={recipients}
        onPublish={onPublish}
      />
    </>
  );
}

function Published({ at, company, href }: { at: string; company: string; href: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const date = formatInstantDate(at, locale);
  const label = t`Publié pour ${company} le ${date}`;
  return (
    <Tooltip label={label}>
      <UiLink className={styles.published} href={href} aria-label={t`Espace entreprise : ${label}`}>
        <IconCircleCheckFilled size={16} aria-hidden />
        {t`Publié`}
      </UiLink>
    </Tooltip>
  );
}
