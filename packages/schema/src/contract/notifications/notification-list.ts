import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../platform/index.js";
import { Notification, NotificationKind } from "./notification.js";

@InputType({ description: "Which of the viewer's notifications to list." })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: "Only those not read yet." })
  unreadOnly?: boolean | null;

  @Field(() => NotificationKind, { nullable: true, description: "Only those that announce this." })
  kind?: NotificationKind | null;
}

@ArgsType()
export class NotificationsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 30, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => NotificationFilter, { nullable: true, description: "Which notifications to list." })
  filter?: NotificationFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the notification list." })
export class NotificationEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Notification, { description: "The notification." })
  node!: Notification;
}

@ObjectType({ simpleResolvers: true, description: "One page of the viewer's notifications, newest first." })
export class NotificationConnection {
  @Field(() => [NotificationEdge], { description: "The rows of this page." })
  edges!: NotificationEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;

  @Field(() => Int, { description: "Unread notifications, whatever the filter; struck ones do not count." })
  unreadCount!: number;
}
