import {
  Centre,
  Mail,
  MailAttachment,
  MailConnection,
  MailsArguments,
  MailViewerCan,
  OrganisationViewerCan,
  ResendMailInput,
  ResendMailResult,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { centresById, type CentreRow } from "#organisations";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId, type Connection } from "#platform/page";
import { authorise } from "#platform/policy";
import { mailPolicy } from "./mail.policy.js";
import {
  attachmentsOfMails,
  listMails,
  mailRowsById,
  mailsById,
  type AttachmentRow,
  type MailDetails,
  type MailRow,
} from "./mail.queries.js";
import { resendMail } from "./sending/resend-mail.js";
import { hidden, withLinks } from "./letter/marks.rules.js";

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailConnection, {
    description: "Mails of the house, for administrators, and for coordinators those of their centres.",
  })
  mails(@Args(() => MailsArguments) page: MailsArguments, @Ctx() context: Context): Promise<Connection<MailRow>> {
    authorise(staffOf(context), mailPolicy.list, undefined);
    return listMails(context.reading, page);
  }

  @Query(() => Mail, { nullable: true, description: "One mail with its bodies, or null." })
  async mail(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<MailDetails | null> {
    authorise(staffOf(context), mailPolicy.list, undefined);
    const mail = isId(id) ? await context.reading.load(mailsById, id) : null;
    // What the link opens is its reader’s alone: not even an administrator may enter in a client’s place.
    return mail && { ...mail, ...withLinks(mail, { link: hidden, house: "", files: hidden, unsubscribe: hidden }) };
  }

  @Mutation(() => ResendMailResult, {
    description:
      "Sends a mail once more: the very mail when it never left, another one of the same words to the same person when it had.",
  })
  resendMail(
    @Arg("input", () => ResendMailInput) input: ResendMailInput,
    @Ctx() context: Context,
  ): Promise<MailRow | Refusal | null> {
    authorise(staffOf(context), mailPolicy.list, undefined);
    return orRefusal(context, async () => {
      const id = await context.work((work) => resendMail(work, input));
      return context.reading.load(mailRowsById, id);
    });
  }

  @FieldResolver(() => Centre, {
    nullable: true,
    description: "The centre in whose dress it is, or null when the organisation sends it.",
  })
  centre(@Root() mail: MailRow, @Ctx() context: Context): Promise<CentreRow | null> | null {
    return mail.centreId ? context.reading.load(centresById, mail.centreId) : null;
  }

  @FieldResolver(() => [MailAttachment], { description: "The files that go with it." })
  async attachments(@Root() mail: MailRow, @Ctx() context: Context): Promise<AttachmentRow[]> {
    return (await context.reading.load(attachmentsOfMails, mail.id)) ?? [];
  }

  @FieldResolver(() => Mail, { nullable: true, description: "The mail that it repeats, or null." })
  resentFrom(@Root() mail: MailRow, @Ctx() context: Context): Promise<MailRow | null> | null {
    return mail.resentFrom ? context.reading.load(mailRowsById, mail.resentFrom) : null;
  }

  @FieldResolver(() => MailViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() mail: MailRow, @Ctx() context: Context): MailViewerCan {
    return { resend: mailPolicy.read(staffOf(context), mail) && canLeaveAgain(mail) };
  }
}

/** What waits, or was cancelled, does not leave once more; nor does what carried a link that is forgotten. */
const canLeaveAgain = ({ state, linkIsGone }: MailRow): boolean =>
  state === "FAILED" || ((state === "SENT" || state === "BOUNCED") && !linkIsGone);

@Resolver(() => OrganisationViewerCan)
export class MailRightsResolver {
  @FieldResolver(() => Boolean, { description: "Read the mails of the house, all or those of the own centres." })
  readMails(@Ctx() context: Context): boolean {
    return mailPolicy.list(staffOf(context));
  }
}
