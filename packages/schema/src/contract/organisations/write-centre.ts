import { Field, ID, InputType, Int } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Centre } from "./centre.js";

@InputType({ description: "A new centre." })
export class CreateCentreInput {
  @Field(() => String, { description: "Its name, as clients read it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The city it stands in." })
  city?: string | null;

  @Field(() => String, { description: "Any hex colour; screens and mails write on it in a shade that can be read." })
  colour!: string;

  @Field(() => String, { nullable: true, description: "A host of its own, `extranet.example.com`." })
  host?: string | null;
}
export const CreateCentreResult = refusable("CreateCentre", Centre);

@InputType({ description: "Changes of a centre: what is left out stays, what is null is emptied." })
export class UpdateCentreInput {
  @Field(() => ID, { description: "The centre." })
  centreId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its name, as clients read it." })
  name?: string;

  @Field(() => String, { nullable: true, description: "The city it stands in." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Any hex colour." })
  colour?: string;

  @Field(() => String, { nullable: true, description: "A host of its own." })
  host?: string | null;
}
export const UpdateCentreResult = refusable("UpdateCentre", Centre);

@InputType({ description: "Which centre to leave without a logo." })
export class RemoveCentreLogoInput {
  @Field(() => ID, { description: "The centre." })
  centreId!: string;
}
export const RemoveCentreLogoResult = refusable("RemoveCentreLogo", Centre);
