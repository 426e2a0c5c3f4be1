import { useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import { Initials } from "../marks/initials.tsx";
import styles from "./avatar-menu.module.css";

type AvatarMenuProps = {
  name: string;
  /** Under the name: the company, the role. */
  detail?: string;
  /** `Menu.Item`s. */
  children: ReactNode;
};

/** The person signed in, at the corner of the extranet. */
export function AvatarMenu({ name, detail, children }: AvatarMenuProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles.button} aria-label={t`Compte de ${name}`}>
          <Initials name={name} look="tint" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <p className={styles.name}>{name}</p>
          {detail && <p className={styles.detail}>{detail}</p>}
        </div>
        <Menu.Divider />
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
