import {
  AccessState,
  CancelColleagueInvitationInput,
  CancelColleagueInvitationResult,
  Colleague,
  ColleagueViewerCan,
  Contact,
  CutColleagueAccessInput,
  CutColleagueAccessResult,
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
import { accountOf, contactOf, orRefusal, personOf, type Context } from "#platform/context";
import { accessesOfContacts } from "../person.loaders.js";
import { dutiesOfContacts, findColleague, listColleagues, type ColleagueRow } from "./duty.loaders.js";
import { cancelColleagueInvitation, colleagueCan, cutColleagueAccess } from "./end-colleague.js";
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
    const { viewer } = accountOf(context).standing;
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

  @FieldResolver(() => ColleagueViewerCan, { description: "What the viewer may do with it." })
  async viewerCan(@Root() colleague: ColleagueRow, @Ctx() context: Context): Promise<ColleagueViewerCan> {
    const viewer = personOf(context);
    const state = (await context.reading.load(accessesOfContacts, colleague.id))?.state ?? "NOT_INVITED";
    const looksAfter =
      viewer.kind === "contact" && (await dutiesOf(context, viewer.contactId)).includes("ADMINISTRATOR");
    return colleagueCan(looksAfter ? viewer : null, colleague, state);
  }

  @Mutation(() => CutColleagueAccessResult, {
    description:
      "Cuts the access of a colleague, at once; for contacts with the duty ADMINISTRATOR, never their own nor the primary contact's.",
  })
  cutColleagueAccess(
    @Arg("input", () => CutColleagueAccessInput) input: CutColleagueAccessInput,
    @Ctx() context: Context,
  ): Promise<ColleagueRow | Refusal | null> {
    contactOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => cutColleagueAccess(work, input));
      return findColleague(context.reading, id);
    });
  }

  @Mutation(() => CancelColleagueInvitationResult, {
    description: "Takes the invitation of a colleague back; for contacts with the duty ADMINISTRATOR.",
  })
  cancelColleagueInvitation(
    @Arg("input", () => CancelColleagueInvitationInput) input: CancelColleagueInvitationInput,
    @Ctx() context: Context,
  ): Promise<ColleagueRow | Refusal | null> {
    contactOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => cancelColleagueInvitation(work, input));
      return findColleague(context.reading, id);
    });
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
