import { IconArrowUp } from "@tabler/icons-react";
import styles from "./data-table.module.css";

type NewRowsNoticeProps = {
  count: number;
  /** « 3 nouvelles sessions »: agreed in number and gender by the app. */
  label: string;
  onShow: () => void;
};

/** New rows wait behind this: nothing moves under the pointer. */
export function NewRowsNotice({ count, label, onShow }: NewRowsNoticeProps) {
  return (
    <div className={styles.notice} role="status">
      {count > 0 && (
        <button type="button" className={styles.noticeButton} onClick={onShow}>
          <IconArrowUp size={14} aria-hidden />
          {label}
        </button>
      )}
    </div>
  );
}
