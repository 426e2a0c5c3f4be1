import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Switch } from "@mantine/core";
import { HelpLink, InitialsGroup, InlineMessage, UiLink, formatInstantDate, useLocale } from "@passerelle/ui";
import { IconEye } from "@tabler/icons-react";
import { useId, useState } from "react";
import { VisibilityStrip_BookingFragmentDoc, type VisibilityStrip_BookingFragment } from "#gql";
import { VisibilityDialog } from "./visibility-dialog.tsx";
import { useSessionVisibility } from "./use-session-visibility.ts";
import styles from "./visibility-strip.module.css";

type VisibilityStripProps = {
  sessionId: string;
  sessionTitle: string;
  booking: FragmentType<VisibilityStrip_BookingFragment>;
  canPublish: boolean;
  helpHref: string;
  /** Where the page of the client is shown, to whoever may see it. */
  previewHref: string | undefined;
};

/** Whether the client sees the session, since when, and who of it can come in. A refusal is said underneath. */
export function VisibilityStrip({
  sessionId,
  sessionTitle,
  booking: from,
  canPublish,
  helpHref,
  previewHref,
}: VisibilityStripProps) {
  const { t } = useLingui();
  const stateId = useId();
  const { data: booking } = useSuspenseFragment({ fragment: VisibilityStrip_BookingFragmentDoc, from });
  const [refusal, setRefusal] = useState<string>();
  // What was asked stays as it was while the dialog closes.
  const [asked, setAsked] = useState({ opened: false, visible: true });
  const visible = booking.publication !== null;
  const { show, hide } = useSessionVisibility();
  const names = booking.contactsWithAccess.map((contact) => `${contact.firstName} ${contact.lastName}`);

  async function change(wanted: boolean) {
    setRefusal(undefined);
    const act = wanted ? show : hide;
    setRefusal(await act({ id: booking.id, sessionId, companyId: booking.company.id }));
  }

  return (
    <div className={styles.strip}>
      <div className={styles.row}>
        <Switch
          label={t`Visible par le client`}
          checked={visible}
          disabled={!canPublish}
          aria-describedby={stateId}
          onChange={(event) =>
            event.currentTarget.checked ? void change(true) : setAsked({ opened: true, visible: false })
          }
        />
        <span id={stateId} className={styles.state}>
          <VisibilityState booking={booking} />
        </span>
        <HelpLink quiet question={t`Comment rendre une session visible ?`} href={helpHref} />
        <span className={styles.people} title={names.join(", ")}>
          <InitialsGroup names={names} />
          <Plural
            value={names.length}
            _0="Aucun contact n’a d’accès"
            one="# contact a un accès"
            other="# contacts ont un accès"
          />
        </span>
        {previewHref &&
          (visible || !canPublish ? (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconEye size={16} aria-hidden />}
              renderRoot={(root) => <UiLink {...root} href={previewHref} />}
            >
              <Trans>Voir comme le client</Trans>
            </Button>
          ) : (
            <Button
              variant="default"
              size="xs"
              aria-haspopup="dialog"
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => setAsked({ opened: true, visible: true })}
            >
              <Trans>Voir ce que le client verra</Trans>
            </Button>
          ))}
      </div>
      <VisibilityDialog
        {...asked}
        onClose={() => setAsked({ ...asked, opened: false })}
        sessionId={sessionId}
        sessionTitle={sessionTitle}
        company={booking.company}
        hasSight={previewHref !== undefined}
        onConfirm={() => void change(asked.visible)}
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
    </div>
  );
}

function VisibilityState({ booking }: { booking: VisibilityStrip_BookingFragment }) {
  const locale = useLocale();
  const { name } = booking.company;
  if (!booking.publication) return <Trans>{name} ne voit pas cette session</Trans>;
  const since = formatInstantDate(booking.publication.publishedAt, locale);
  return (
    <Trans>
      {name} voit cette session depuis le {since}
    </Trans>
  );
}
