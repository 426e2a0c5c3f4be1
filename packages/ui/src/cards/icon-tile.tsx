import type { Icon } from "@tabler/icons-react";
import styles from "./cards.module.css";

type IconTileProps = { icon: Icon; tone?: "brand" | "amber" | "grey" };

export function IconTile({ icon: Icon, tone = "brand" }: IconTileProps) {
  return (
    <span className={styles.iconTile} data-tone={tone} aria-hidden>
      <Icon size={20} stroke={1.7} />
    </span>
  );
}
