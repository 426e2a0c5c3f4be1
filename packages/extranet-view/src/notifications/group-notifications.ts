import { calendarDay } from "@passerelle/ui";

type Dated = { id: string; occurredAt: string; group: string };
export type NotificationsOfAct<T> = { group: string; occurredAt: string; notifications: T[] };
export type NotificationsOfDay<T> = { day: string; occurredAt: string; acts: NotificationsOfAct<T>[] };

/** By day, then by act: four documents published at once are one piece of news. The order given is kept. */
export function groupNotifications<T extends Dated>(notifications: readonly T[]): NotificationsOfDay<T>[] {
  const days: NotificationsOfDay<T>[] = [];
  for (const notification of notifications) {
    const day = calendarDay(notification.occurredAt);
    const ofDay =
      days.find((candidate) => candidate.day === day) ??
      opened(days, { day, occurredAt: notification.occurredAt, acts: [] });
    const ofAct =
      ofDay.acts.find((candidate) => candidate.group === notification.group) ??
      opened(ofDay.acts, { group: notification.group, occurredAt: notification.occurredAt, notifications: [] });
    ofAct.notifications.push(notification);
  }
  return days;
}

function opened<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}
