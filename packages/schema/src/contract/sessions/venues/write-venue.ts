import { Field, ID, InputType, Int } from "type-graphql";
import { refusable } from "../../platform/refusable.js";
import { Venue } from "./venue.js";

@InputType({ description: "A new place of training." })
export class CreateVenueInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Number and street." })
  address?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Town." })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: "The client in whose premises it is, if any." })
  companyId?: string | null;

  @Field(() => Int, { nullable: true, description: "How many people it holds." })
  capacity?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A virtual class: any number of sessions are held there at once.",
  })
  isVirtual?: boolean | null;
}
export const CreateVenueResult = refusable("CreateVenue", Venue);

@InputType({ description: "Changes of a venue: what is left out stays, what is null is emptied." })
export class UpdateVenueInput {
  @Field(() => ID, { description: "The venue." })
  venueId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Number and street." })
  address?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Town." })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: "The client in whose premises it is, if any." })
  companyId?: string | null;

  @Field(() => Int, { nullable: true, description: "How many people it holds." })
  capacity?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A virtual class: any number of sessions are held there at once.",
  })
  isVirtual?: boolean | null;
}
export const UpdateVenueResult = refusable("UpdateVenue", Venue);

@InputType({ description: "Which venue to put in the trash." })
export class DeleteVenueInput {
  @Field(() => ID, { description: "The venue." })
  venueId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Said when the venue is planned in coming sessions, which keep it; refused with VENUE_IN_USE otherwise.",
  })
  evenInUse?: boolean | null;
}
export const DeleteVenueResult = refusable("DeleteVenue", Venue);

@InputType({ description: "Which venue to take out of the trash." })
export class RestoreVenueInput {
  @Field(() => ID, { description: "The venue." })
  venueId!: string;
}
export const RestoreVenueResult = refusable("RestoreVenue", Venue);
