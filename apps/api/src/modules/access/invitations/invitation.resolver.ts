import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  CancelInvitationInput,
  CancelInvitationResult,
  type Contact,
  CutExtranetAccessInput,
  CutExtranetAccessResult,
  InviteContactInput,
  InviteContactResult,
  LinkedPage,
  type Refusal,
  type SecondFactorRequired,
  type Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { contactsById, type ContactRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { cutExtranetAccess } from "../cut-access.js";
import { entered } from "../viewer.queries.js";
import { acceptInvitation } from "./accept-invitation.js";
import { cancelInvitation } from "./cancel-invitation.js";
import { inviteContact } from "./invite-contact.js";
import { linkedPage } from "./linked-page.queries.js";

type Answer = Promise<ContactRow | Refusal | null>;

@Resolver()
export class InvitationResolver {
  @Query(() => LinkedPage, {
    nullable: true,
    description:
      "What the link of a mail is for, or null when it leads nowhere on this side; nobody has to be signed in.",
  })
  linkedPage(
    @Arg("token", () => String, { description: "The token of the link." }) token: string,
    @Ctx() context: Context,
  ): Promise<LinkedPage | null> {
    return linkedPage(context, token);
  }

  @Mutation(() => AcceptInvitationResult, { description: "Accepts an invitation and signs in, on the side it opens." })
  acceptInvitation(
    @Arg("input", () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ): Promise<Viewer | SecondFactorRequired | Refusal> {
    return orRefusal(context, async () => entered(context, await acceptInvitation(context, input)));
  }

  @Mutation(() => InviteContactResult, { description: "Invites a contact to the extranet of its company, by mail." })
  inviteContact(@Arg("input", () => InviteContactInput) input: InviteContactInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => inviteContact(work, context.links, input));
  }

  @Mutation(() => CancelInvitationResult, { description: "Takes back the invitation of a contact." })
  cancelInvitation(
    @Arg("input", () => CancelInvitationInput) input: CancelInvitationInput,
    @Ctx() context: Context,
  ): Answer {
    return changed(context, (work) => cancelInvitation(work, input));
  }

  @Mutation(() => CutExtranetAccessResult, {
    description: "Cuts the access of a contact; what it has open ends at once.",
  })
  cutExtranetAccess(
    @Arg("input", () => CutExtranetAccessInput) input: CutExtranetAccessInput,
    @Ctx() context: Context,
  ): Answer {
    return changed(context, (work) => cutExtranetAccess(work, input));
  }
}

/** Acts for the staff, then reads the contact afresh. */
function changed(context: Context, act: (work: Work) => Promise<Pick<Contact, "id">>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(contactsById, id);
  });
}
