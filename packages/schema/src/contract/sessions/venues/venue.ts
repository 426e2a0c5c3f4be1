import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/index.js";

@ObjectType({
  simpleResolvers: true,
  description: "A place of training: a room, a client's premises, a virtual class.",
})
export class Venue {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Number and street." })
  address?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Town." })
  city?: string | null;

  @Field(() => Int, { nullable: true, description: "How many people it holds." })
  capacity?: number | null;

  @Field(() => Boolean, { description: "A virtual class: any number of sessions are held there at once." })
  isVirtual!: boolean;

  @Field(() => Int, { description: "Rises with each change of the record." })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put in the trash, if it was." })
  deletedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a venue." })
export class VenueViewerCan {
  @Field(() => Boolean, { description: "Change it, put it in the trash and take it out again." })
  edit!: boolean;
}
