import { Skeleton } from "../states/skeleton.tsx";
import { useLate } from "../states/use-late.ts";
import styles from "./data-table.module.css";

const shape = [72, 58, 64, 50, 40, 54];

export function SkeletonTableRows({ columns }: { columns: number }) {
  const late = useLate(150);
  return Array.from({ length: 8 }, (_, row) => (
    <tr key={row} className={styles.row} aria-hidden>
      {Array.from({ length: columns }, (_unused, column) => (
        <td key={column} className={styles.cell}>
          {late && <Skeleton width={`${shape[(row + column) % shape.length]}%`} height={12} />}
        </td>
      ))}
    </tr>
  ));
}
