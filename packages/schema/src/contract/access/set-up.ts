import { Field, InputType, ObjectType } from "type-graphql";
import type { VatCase as Case } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { refusable } from "../platform/refusable.js";
import { Viewer } from "./viewer.js";

export const VatCase = closedList<Case>("VatCase", "How an organisation stands towards VAT.", {
  EXEMPT_TRAINING: "Its training is exempt (article 261-4-4° a of the CGI).",
  FRANCHISE: "Its turnover is below the threshold (article 293 B of the CGI).",
  LIABLE: "It charges VAT.",
});
export type VatCase = Case;

@ObjectType({ simpleResolvers: true, description: "The first run of an empty house." })
export class SetUp {
  @Field(() => Boolean, {
    description:
      "Whether the first organisation can be founded with the code printed at the start; never again once it was.",
  })
  isOpen!: boolean;
}

@InputType({ description: "A training organisation." })
export class NewOrganisationInput {
  @Field(() => String, { description: "Its legal name." })
  name!: string;

  @Field(() => String, { description: "Its SIRET; spaces do not matter." })
  siret!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its activity declaration number, eleven digits; spaces do not matter.",
  })
  nda?: string | null;

  @Field(() => VatCase, { nullable: true, description: "How it stands towards VAT." })
  vat?: VatCase | null;
}

@InputType({ description: "The first centre of an organisation." })
export class NewCentreInput {
  @Field(() => String, { description: "Its name, as clients read it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The city it stands in." })
  city?: string | null;

  @Field(() => String, { description: "Hex colour, `#rrggbb`." })
  colour!: string;
}

@InputType({ description: "The first administrator of an organisation." })
export class NewAdministratorInput {
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { description: "The address to sign in with." })
  email!: string;

  @Field(() => String, { description: "The password, at least 12 characters." })
  password!: string;
}

@InputType({ description: "The first run: an organisation, its first centre and its administrator." })
export class SetUpOrganisationInput {
  @Field(() => String, { description: "The code printed in the log at the start." })
  code!: string;

  @Field(() => NewOrganisationInput, { description: "The organisation." })
  organisation!: NewOrganisationInput;

  @Field(() => NewCentreInput, { description: "Its first centre." })
  centre!: NewCentreInput;

  @Field(() => NewAdministratorInput, { description: "Its administrator, who is signed in at once." })
  administrator!: NewAdministratorInput;
}

export const SetUpOrganisationResult = refusable("SetUpOrganisation", Viewer);
export type SetUpOrganisationResult = typeof SetUpOrganisationResult;
