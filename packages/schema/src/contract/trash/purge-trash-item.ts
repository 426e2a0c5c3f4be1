import { Field, ID, InputType, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { TrashKind } from "./trash-item.js";

@InputType({ description: "Deletes something in the trash for good, before its day." })
export class PurgeTrashItemInput {
  @Field(() => TrashKind, { description: "What it is." })
  kind!: TrashKind;

  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title or name, typed by whoever is sure." })
  confirmation!: string;
}

@ObjectType({ simpleResolvers: true, description: "What was deleted for good: nothing but its id is left." })
export class PurgedTrashItem {
  @Field(() => ID, { description: "The id it had." })
  id!: string;

  @Field(() => TrashKind, { description: "What it was." })
  kind!: TrashKind;
}

export const PurgeTrashItemResult = refusable("PurgeTrashItem", PurgedTrashItem);
export type PurgeTrashItemResult = typeof PurgeTrashItemResult;
