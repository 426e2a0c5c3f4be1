import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { IconDots } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { DatesOfBooking_BookingFragmentDoc, type DatesOfBooking_BookingFragment } from "#gql";
import styles from "../date-proposals.module.css";

type ConfirmationActsProps = {
  booking: FragmentType<DatesOfBooking_BookingFragment>;
  /** Whether the session has slots: without any, only dates to choose from can be proposed. */
  isPlanned: boolean;
  /** Id of the sentence that says why the dates of the session cannot be proposed. */
  reasonId: string;
  hrefOf: (drawer: "propose" | "validate" | "dates", companyId: string) => string;
  onRemind: (proposalId: string, companyName: string) => void;
  onWithdraw: (proposalId: string, companyName: string) => void;
};

/** At the end of a client's row: the button of what comes next about its dates, and all the rest in a menu. */
export function ConfirmationActs(props: ConfirmationActsProps) {
  const { t } = useLingui();
  const { data: booking } = useSuspenseFragment({ fragment: DatesOfBooking_BookingFragmentDoc, from: props.booking });
  const { company, dateConfirmation } = booking;
  const { state, proposal, viewerCan } = dateConfirmation;
  const isAsked = state === "PENDING" || state === "OPTION_CHOSEN" || state === "ACCEPTED";
  const mayValidate = viewerCan.validate && (props.isPlanned || dateConfirmation.isManual);
  const hrefOf = (drawer: "propose" | "validate" | "dates") => props.hrefOf(drawer, company.id);
  const { name } = company;

  return (
    <span className={styles.acts}>
      {viewerCan.propose && !isAsked && (
        <ProposeButton name={name} href={props.isPlanned ? hrefOf("propose") : undefined} reasonId={props.reasonId} />
      )}
      {proposal?.viewerCan.remind && (
        <Button
          size="xs"
          variant="default"
          aria-label={t`Relancer ${name}`}
          onClick={() => props.onRemind(proposal.id, name)}
        >
          <Trans>Relancer</Trans>
        </Button>
      )}
      {proposal?.viewerCan.confirmOption && (
        <LinkButton label={t`Voir l’option choisie par ${name}`} href={hrefOf("dates")}>
          <Trans>Voir l’option</Trans>
        </LinkButton>
      )}
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <Tooltip label={t`Actions sur les dates`}>
            <ActionIcon aria-label={t`Actions sur les dates de ${name}`}>
              <IconDots size={16} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item renderRoot={(root) => <UiLink {...root} href={hrefOf("dates")} />}>
            <Trans>Détail et historique des dates</Trans>
          </Menu.Item>
          {viewerCan.propose && (
            <Menu.Item renderRoot={(root) => <UiLink {...root} href={hrefOf("propose")} />}>
              {isAsked ? <Trans>Proposer d’autres dates</Trans> : <Trans>Proposer plusieurs dates au choix</Trans>}
            </Menu.Item>
          )}
          {mayValidate && (
            <Menu.Item renderRoot={(root) => <UiLink {...root} href={hrefOf("validate")} />}>
              <Trans>Validation manuelle</Trans>
            </Menu.Item>
          )}
          {proposal?.viewerCan.withdraw && (
            <Menu.Item onClick={() => props.onWithdraw(proposal.id, name)}>
              <Trans>Retirer la proposition</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

/** Without slots it says why, and leads nowhere. */
function ProposeButton({ name, href, reasonId }: { name: string; href: string | undefined; reasonId: string }) {
  const { t } = useLingui();
  const label = t`Proposer des dates à ${name}`;
  if (href)
    return (
      <LinkButton label={label} href={href}>
        <Trans>Proposer des dates</Trans>
      </LinkButton>
    );
  return (
    <Button size="xs" variant="default" disabled aria-label={label} aria-describedby={reasonId}>
      <Trans>Proposer des dates</Trans>
    </Button>
  );
}

function LinkButton({ label, href, children }: { label: string; href: string; children: ReactNode }) {
  return (
    <Button size="xs" variant="default" aria-label={label} renderRoot={(root) => <UiLink {...root} href={href} />}>
      {children}
    </Button>
  );
}
