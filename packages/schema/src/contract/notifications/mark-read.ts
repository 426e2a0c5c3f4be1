import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

@InputType({ description: "A notification the viewer has seen." })
export class MarkNotificationReadInput {
  @Field(() => ID, { description: "The notification." })
  notificationId!: string;
}

@ObjectType({ simpleResolvers: true, description: "All notifications of the viewer were marked as read." })
export class NotificationsRead {
  @Field(() => Int, { description: "How many this act marked." })
  count!: number;

  @Field(() => Int, { description: "How many are unread now." })
  unreadCount!: number;
}
