import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./states.module.css";
import { useLate } from "./use-late.ts";

type SkeletonProps = { width?: number | string; height?: number | string; round?: boolean };

/** One grey block. Compose blocks in the shape of the content, inside `Skeletons`. */
export function Skeleton({ width = "100%", height = 14, round = false }: SkeletonProps) {
  return <span className={styles.skeleton} data-round={round || undefined} style={{ width, height }} aria-hidden />;
}

/** Keeps its place from the start and shows its blocks after 150 ms: a quick answer must not flicker. */
export function Skeletons({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const late = useLate(150);
  return (
    <div className={styles.skeletons} role="status" aria-label={t`Chargement`} data-shown={late || undefined}>
      {children}
    </div>
  );
}

/** The usual shape: rows of a list, with an icon, a name and a line under it. */
export function SkeletonRows({ rows = 4 }: { rows?: number }) {
  return (
    <Skeletons>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.skeletonRow}>
          <Skeleton width={36} height={36} round />
          <div className={styles.skeletonWords}>
            <Skeleton width={`${46 - (row % 3) * 8}%`} />
            <Skeleton width={`${30 - (row % 2) * 6}%`} height={10} />
          </div>
        </div>
      ))}
    </Skeletons>
  );
}

/** A page still loading: its head, then rows. */
export function SkeletonPage() {
  return (
    <Skeletons>
      <div className={styles.skeletonHead}>
        <Skeleton width={260} height={24} />
        <Skeleton width={380} height={14} />
      </div>
      {Array.from({ length: 6 }, (_, row) => (
        <Skeleton key={row} height={36} />
      ))}
    </Skeletons>
  );
}
