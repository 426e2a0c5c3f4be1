import {
  type Refusal,
  SetUp,
  SetUpOrganisationInput,
  SetUpOrganisationResult,
  type Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, type Context } from "#platform/context";
import { toViewer } from "../viewer.queries.js";
import { isSetUpOpen, setUpOrganisation } from "./set-up-organisation.js";

@Resolver()
export class SetUpResolver {
  @Query(() => SetUp, {
    description: "Whether this house still waits for its first organisation; nobody has to be signed in.",
  })
  async setUp(@Ctx() context: Context): Promise<SetUp> {
    return { isOpen: await isSetUpOpen(context.door) };
  }

  @Mutation(() => SetUpOrganisationResult, {
    description: "Founds the first organisation of an empty house, once; afterwards this does not exist any more.",
  })
  setUpOrganisation(
    @Arg("input", () => SetUpOrganisationInput) input: SetUpOrganisationInput,
    @Ctx() context: Context,
  ): Promise<Viewer | Refusal> {
    return orRefusal(context, async () => {
      context.identity = await setUpOrganisation(context, input);
      return toViewer(context.identity);
    });
  }
}
