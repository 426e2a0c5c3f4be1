import {
  Extranet,
  MarkNotificationReadInput,
  Notification,
  NotificationConnection,
  NotificationsArguments,
  NotificationsRead,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { contactOf, personOf, type Context } from "#platform/context";
import { markAllNotificationsRead, markNotificationRead } from "./mark-read.js";
import {
  listNotifications,
  notificationsById,
  type NotificationPage,
  type NotificationRow,
} from "./notification.queries.js";

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: "The viewer's own notifications, newest first (both sides)." })
  notifications(
    @Args(() => NotificationsArguments) page: NotificationsArguments,
    @Ctx() context: Context,
  ): Promise<NotificationPage> {
    personOf(context);
    return listNotifications(context.reading, page);
  }

  @Mutation(() => Notification, { description: "Marks one of the viewer's notifications as read." })
  async markNotificationRead(
    @Arg("input", () => MarkNotificationReadInput) input: MarkNotificationReadInput,
    @Ctx() context: Context,
  ): Promise<NotificationRow | null> {
    personOf(context);
    const { id } = await context.work((work) => markNotificationRead(work, input.notificationId));
    return context.reading.load(notificationsById, id);
  }

  @Mutation(() => NotificationsRead, { description: "Marks all of the viewer's notifications as read." })
  async markAllNotificationsRead(@Ctx() context: Context): Promise<NotificationsRead> {
    personOf(context);
    const count = await context.work((work) => markAllNotificationsRead(work));
    return { count, unreadCount: (await listNotifications(context.reading, { first: 1 })).unreadCount };
  }
}

/** The same list, from where a preview reads: of the contact whose eyes it borrows, and nothing is marked. */
@Resolver(() => Extranet)
export class ExtranetNotificationsResolver {
  @FieldResolver(() => NotificationConnection, { description: "The contact's notifications, newest first." })
  notifications(
    @Args(() => NotificationsArguments) page: NotificationsArguments,
    @Ctx() context: Context,
  ): Promise<NotificationPage> {
    contactOf(context);
    return listNotifications(context.reading, page);
  }
}
