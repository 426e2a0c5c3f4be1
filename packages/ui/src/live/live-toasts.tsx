import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { ActionIcon } from "@mantine/core";
import { IconBell, IconX } from "@tabler/icons-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { UiLink } from "../link.tsx";
import styles from "./live-toasts.module.css";
import { dismissToast, toastList, type ShownToast } from "./toast-list.ts";

const shownFor = 10_000;

/** Rendered once, by the provider: the region must exist before its first message to be announced. */
export function LiveToasts() {
  const toasts = useSyncExternalStore(toastList.watch, toastList.read);
  const [paused, setPaused] = useState(false);

  return (
    <div
      className={styles.region}
      role="status"
      aria-live="polite"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} paused={paused} />
      ))}
    </div>
  );
}

function Toast({ toast, paused }: { toast: ShownToast; paused: boolean }) {
  const { t } = useLingui();
  const { id } = toast;

  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(() => dismissToast(id), shownFor);
    return () => clearTimeout(timer);
  }, [id, paused]);

  return (
    <div className={styles.toast}>
      <span className={styles.disc} aria-hidden>
        {toast.icon ?? <IconBell size={16} />}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{useToastTitle(toast)}</p>
        {toast.context && <p className={styles.context}>{toast.context}</p>}
        {toast.link && (
          <UiLink className={styles.link} href={toast.link.href} onClick={() => dismissToast(id)}>
            {toast.link.label}
          </UiLink>
        )}
      </div>
      <ActionIcon size="sm" aria-label={t`Fermer`} onClick={() => dismissToast(id)}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

function useToastTitle(toast: ShownToast): string {
  const { t } = useLingui();
  if (toast.count === 1) return toast.title;
  if (toast.group) return toast.group.title(toast.count);
  return t`${plural(toast.count, { one: "# nouveauté", other: "# nouveautés" })}`;
}
