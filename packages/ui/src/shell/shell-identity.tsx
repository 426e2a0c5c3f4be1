import { IconSelector } from "@tabler/icons-react";
import { Menu, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import { Initials } from "../marks/initials.tsx";
import styles from "./shell-identity.module.css";

type ShellIdentityProps = {
  name: string;
  /** A line under the name: the place, the role. */
  detail?: string;
  logoUrl?: string;
  look?: "brand" | "plain";
  /** `Menu.Item`s. Without them the block is not a control. */
  menu?: ReactNode;
  /** Read aloud after the name: « changer de centre ». */
  menuLabel?: string;
  menuPosition?: "bottom-start" | "top-start";
};

/** Name and mark of an organisation or of a person in the sidebar, opening a menu when there is a choice to make. */
export function ShellIdentity({ menu, menuLabel, menuPosition = "bottom-start", ...who }: ShellIdentityProps) {
  if (!menu) {
    return (
      <div className={styles.identity}>
        <Who {...who} />
      </div>
    );
  }
  return (
    <Menu position={menuPosition} width={216}>
      <Menu.Target>
        <UnstyledButton className={styles.identity}>
          <Who {...who} />
          {menuLabel && <span className={styles.spoken}>{menuLabel}</span>}
          <IconSelector className={styles.selector} size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>{menu}</Menu.Dropdown>
    </Menu>
  );
}

function Who({ name, detail, logoUrl, look = "plain" }: Omit<ShellIdentityProps, "menu">) {
  return (
    <>
      {logoUrl ? (
        <img className={styles.logo} src={logoUrl} alt="" />
      ) : (
        <Initials name={name} look={look} size={look === "brand" ? "medium" : "small"} square={look === "brand"} />
      )}
      <span className={styles.words}>
        <span className={styles.name} data-strong={look === "brand" || undefined}>
          {name}
        </span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
}
