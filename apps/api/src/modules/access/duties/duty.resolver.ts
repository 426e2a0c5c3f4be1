import {
  AccessState,
  Colleague,
  Contact,
  Duty,
  Extranet,
  InviteColleagueInput,
  InviteColleagueResult,
  type Refusal,
  SetDutiesInput,
  SetDutiesResult,
  Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { contactOf, orRefusal, personOf, type Context } from "#platform/context";
import { accessesOfContacts } from "../person.loaders.js";
import { dutiesOfContacts, findColleague, listColleagues, type ColleagueRow } from "./duty.loaders.js";
import { inviteColleague } from "./invite-colleague.js";
import { setDuties } from "./set-duties.js";

const dutiesOf = async (context: Context, contactId: string): Promise<Duty[]> =>
  (await context.reading.load(dutiesOfContacts, contactId)) ?? [];

@Resolver(() => Contact)
export class ContactDutiesResolver {
  @FieldResolver(() => [Duty], { description: "What it may do for its company, beyond what every contact may." })
  duties(@Root() contact: { id: string }, @Ctx() context: Context): Promise<Duty[]> {
    return dutiesOf(context, contact.id);
  }
}

@Resolver(() => Viewer)
export class ViewerDutiesResolver {
  @FieldResolver(() => [Duty], {
    description: "What a contact may do for its company under the present access; empty for the staff.",
  })
  duties(@Ctx() context: Context): Promise<Duty[]> {
    const viewer = personOf(context);
    return viewer.kind === "contact" ? dutiesOf(context, viewer.contactId) : Promise.resolve([]);
  }
}

@Resolver(() => Extranet)
export class ExtranetColleaguesResolver {
  @FieldResolver(() => [Colleague], { description: "The people of the company, the primary contact first." })
  colleagues(@Ctx() context: Context): Promise<ColleagueRow[]> {
    return listColleagues(context.reading, contactOf(context).companyId);
  }
}

@Resolver(() => Colleague)
export class ColleagueResolver {
  @FieldResolver(() => AccessState, { description: "Where its access to the extranet stands." })
  async access(@Root() colleague: ColleagueRow, @Ctx() context: Context): Promise<AccessState> {
    return (await context.reading.load(accessesOfContacts, colleague.id))?.state ?? "NOT_INVITED";
  }

  @FieldResolver(() => [Duty], { description: "What it may do for the company, beyond what every contact may." })
  duties(@Root() colleague: ColleagueRow, @Ctx() context: Context): Promise<Duty[]> {
    return dutiesOf(context, colleague.id);
  }

  @Mutation(() => InviteColleagueResult, {
    description:
      "Invites a colleague to the extranet of the viewer's company; for contacts with the duty ADMINISTRATOR.",
  })
  inviteColleague(
    @Arg("input", () => InviteColleagueInput) input: InviteColleagueInput,
    @Ctx() context: Context,
  ): Promise<ColleagueRow | Refusal | null> {
    contactOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => inviteColleague(work, context.links, input));
      return findColleague(context.reading, id);
    });
  }

  @Mutation(() => SetDutiesResult, {
    description:
      "Says what a contact may do for its company; for coordinators, and for the company's contacts with the duty ADMINISTRATOR.",
  })
  setDuties(
    @Arg("input", () => SetDutiesInput) input: SetDutiesInput,
    @Ctx() context: Context,
  ): Promise<ColleagueRow | Refusal | null> {
    personOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => setDuties(work, input));
      return findColleague(context.reading, id);
    });
  }
}
