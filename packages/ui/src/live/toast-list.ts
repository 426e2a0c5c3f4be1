import type { ReactNode } from "react";

export type LiveToast = {
  title: string;
  context?: string;
  link?: { label: string; href: string };
  icon?: ReactNode;
  /** Toasts of one group become a single one when there is no room left: « 4 documents déposés par … ». */
  group?: { key: string; title: (count: number) => string };
};

export type ShownToast = LiveToast & { id: number; count: number };

const room = 3;
let nextId = 1;
let shown: readonly ShownToast[] = [];
const watchers = new Set<() => void>();

/** Shows what somebody else has just done. Our own success is shown in place, never here. */
export function liveToast(toast: LiveToast): void {
  const arrived: ShownToast = { ...toast, id: nextId++, count: 1 };
  change(shown.length < room ? [...shown, arrived] : regroup([...shown, arrived]));
}

export function dismissToast(id: number): void {
  change(shown.filter((toast) => toast.id !== id));
}

export function clearToasts(): void {
  change([]);
}

export const toastList = {
  read: () => shown,
  watch(onChange: () => void) {
    watchers.add(onChange);
    return () => void watchers.delete(onChange);
  },
};

/** Joins the newcomer to its group if it has one on screen, else joins the two oldest, so that three remain. */
function regroup(toasts: ShownToast[]): ShownToast[] {
  const arrived = toasts.at(-1) as ShownToast;
  const key = arrived.group?.key;
  const kin = key === undefined ? [] : toasts.filter((toast) => toast.group?.key === key);
  const joined = kin.length > 1 ? kin : toasts.slice(0, 2);
  const count = joined.reduce((sum, toast) => sum + toast.count, 0);
  const newest = joined.at(-1) as ShownToast;
  const single =
    kin.length > 1 ? { ...arrived, count } : { id: newest.id, count, title: newest.title, context: newest.context };
  return [...toasts.filter((toast) => !joined.includes(toast)), single];
}

function change(next: readonly ShownToast[]): void {
  shown = next;
  for (const watcher of watchers) watcher();
}
