import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import { IconBell, IconBellFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { UiLink } from "../link.tsx";
import styles from "./bell.module.css";

type BellProps = {
  unread: number;
  /** On the page of notifications itself. */
  active?: boolean;
} & ({ href: string } | { opened: boolean; onChange: (opened: boolean) => void; children: ReactNode });

/** The bell of both bars: a link to the list, or a button that opens it as a popover. */
export function Bell(props: BellProps) {
  const { t } = useLingui();
  const label =
    props.unread === 0
      ? t`Notifications`
      : t`Notifications, ${plural(props.unread, { one: "# non lue", other: "# non lues" })}`;

  // The badge stays outside the popover's target: inside, it would carry the target's aria attributes.
  return (
    <span className={styles.bell}>
      {"href" in props ? (
        <BellLink href={props.href} label={label} active={props.active ?? false} />
      ) : (
        <BellPopover {...props} label={label} />
      )}
      {props.unread > 0 && (
        <span className={styles.badge} data-tabular aria-hidden>
          {props.unread > 9 ? "9+" : props.unread}
        </span>
      )}
    </span>
  );
}

function BellLink({ href, label, active }: { href: string; label: string; active: boolean }) {
  const { t } = useLingui();
  const Icon = active ? IconBellFilled : IconBell;
  return (
    <Tooltip label={t`Notifications`}>
      <UiLink className={styles.link} href={href} aria-label={label} aria-current={active ? "page" : undefined}>
        <Icon size={20} aria-hidden />
      </UiLink>
    </Tooltip>
  );
}

type BellPopoverProps = { label: string; opened: boolean; onChange: (opened: boolean) => void; children: ReactNode };

function BellPopover({ label, opened, onChange, children }: BellPopoverProps) {
  const { t } = useLingui();
  return (
    <Popover opened={opened} onChange={onChange} position="bottom-end" width={380} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t`Notifications`} disabled={opened}>
          <ActionIcon className={styles.button} aria-label={label} onClick={() => onChange(!opened)}>
            <IconBell size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={t`Notifications`}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

type BellPanelProps = {
  /** « Tout marquer comme lu ». */
  action?: ReactNode;
  /** The way to the whole list. */
  footer?: ReactNode;
  children: ReactNode;
};

/** What the popover holds: a head with one action, then rows. */
export function BellPanel({ action, footer, children }: BellPanelProps) {
  const { t } = useLingui();
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t`Notifications`}</h2>
        {action}
      </div>
      <div className={styles.rows}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </>
  );
}

type BellRowProps = {
  title: string;
  context: ReactNode;
  unread: boolean;
  /** What it announced has been withdrawn: struck through, and leading nowhere. */
  struck?: boolean;
  href?: string;
  onOpen?: () => void;
};

export function BellRow({ title, context, unread, struck = false, href, onOpen }: BellRowProps) {
  const { t } = useLingui();
  const words = (
    <>
      <span className={styles.dot} data-unread={unread || undefined} aria-hidden />
      <span className={styles.words}>
        <span className={styles.fact} data-unread={unread || undefined}>
          {struck ? <s>{title}</s> : title}
          {unread && <span className={styles.spoken}>{t`, non lue`}</span>}
        </span>
        <span className={styles.context}>{context}</span>
      </span>
    </>
  );
  if (!href || struck) return <div className={styles.row}>{words}</div>;
  return (
    <UiLink className={styles.row} href={href} onClick={onOpen}>
      {words}
    </UiLink>
  );
}
