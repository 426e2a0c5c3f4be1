import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { VatCase } from "../access/set-up.js";
import { refusable } from "../platform/refusable.js";

@ObjectType({ simpleResolvers: true, description: "The training organisation of the viewer." })
export class Organisation {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its legal name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Fourteen digits, without spaces." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the declaration of activity, eleven digits («NDA»)." })
  nda?: string | null;

  @Field(() => VatCase, { nullable: true, description: "How it stands towards VAT." })
  vatCase?: VatCase | null;

  @Field(() => Boolean, {
    description:
      "Whether a trainer or a venue may be in one session at a time only; otherwise overlaps are pointed out.",
  })
  refuseOverlaps!: boolean;

  @Field(() => Int, {
    description: "Rises with each change: given back with a change, it tells whether somebody came between.",
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with the organisation." })
export class OrganisationViewerCan {
  @Field(() => Boolean, { description: "Change it and its centres." })
  edit!: boolean;
}

@InputType({ description: "Changes of the organisation: what is left out stays, what is null is emptied." })
export class UpdateOrganisationInput {
  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its legal name." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Fourteen digits; spaces do not matter, the key is checked." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the declaration of activity, eleven digits." })
  nda?: string | null;

  @Field(() => VatCase, { nullable: true, description: "How it stands towards VAT." })
  vatCase?: VatCase | null;

  @Field(() => Boolean, { nullable: true, description: "Whether overlaps of trainers and venues are refused." })
  refuseOverlaps?: boolean | null;
}
export const UpdateOrganisationResult = refusable("UpdateOrganisation", Organisation);
