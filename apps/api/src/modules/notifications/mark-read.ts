import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { unread } from "./notification.queries.js";

/** Marks one of the viewer's notifications as read; read already, it keeps its first date. */
export async function markNotificationRead(work: Work, notificationId: string): Promise<{ id: string }> {
  if (!isId(notificationId)) throw new Denied();
  const { recipientId, organisationId } = reader(work);
  const [found] = await work.transaction.rows(sql<{ id: string }>`
    update notification set read_at = coalesce(read_at, ${work.now})
    where organisation_id = ${organisationId} and id = ${notificationId} and recipient_id = ${recipientId} returning id`);
  if (!found) throw new Denied();
  await tellOtherScreens(work, [found.id]);
  return found;
}

/** Marks all of them; answers how many were unread. A struck one asks for nothing and is left as it is. */
export async function markAllNotificationsRead(work: Work): Promise<number> {
  const { recipientId, organisationId } = reader(work);
  const rows = await work.transaction.rows(sql<{ id: string }>`
    update notification set read_at = ${work.now}
    where organisation_id = ${organisationId} and recipient_id = ${recipientId} and ${unread} returning id`);
  if (rows.length > 0)
    await tellOtherScreens(
      work,
      rows.map((row) => row.id),
    );
  return rows.length;
}

function reader(work: Work) {
  if (work.viewer.kind === "house") throw new Denied();
  return { recipientId: work.viewer.accessId, organisationId: work.viewer.organisationId };
}

function tellOtherScreens(work: Work, ids: string[]): Promise<void> {
  const { recipientId } = reader(work);
  return work.record({
    id: newId(),
    kind: "notifications.read",
    facts: { count: ids.length },
    subjects: ids.map((id) => ({ kind: "NOTIFICATION", id, personId: recipientId })),
  });
}
