import {
  Mail,
  MailTemplatePreviewInput,
  MailTemplatePreviewResult,
  SendTestMailResult,
  Session,
  type MailPreview,
  type MailWordingFaults,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { mailRowsById, previewWording, sendTestMail, type MailRow, type SampleSession } from "#mails";
import { accountOf, orRefusal, staffOf, type Context } from "#platform/context";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { sessionsById, slotsOfSessions, type Asked } from "./session.loaders.js";
import type { SessionRow } from "./session-rows.queries.js";

@Resolver(() => Mail)
export class MailSessionResolver {
  @Query(() => MailTemplatePreviewResult, {
    description: "A mail under words that are being written, of a real session or of invented facts (R-061).",
  })
  mailTemplatePreview(
    @Arg("input", () => MailTemplatePreviewInput) input: MailTemplatePreviewInput,
    @Ctx() context: Context,
  ): Promise<MailPreview | MailWordingFaults | Refusal> {
    staffOf(context);
    return orRefusal(context, async () =>
      previewWording(context.reading, input, await sampleSession(context.reading, input.sessionId), context.locale),
    );
  }

  @Mutation(() => SendTestMailResult, { description: "Sends a mail under words that are being written, to oneself." })
  sendTestMail(
    @Arg("input", () => MailTemplatePreviewInput) input: MailTemplatePreviewInput,
    @Ctx() context: Context,
  ): Promise<MailRow | MailWordingFaults | Refusal | null> {
    const to = { name: staffOf(context).name, address: accountOf(context).email };
    return orRefusal(context, async () => {
      const sent = await context.work(async (work) => {
        // Read within the act: the picture of this operation is for what the act has made.
        const { viewer, now, transaction } = work;
        const asked: Asked = { viewer, now, rows: (query) => transaction.rows(query) };
        const session = await sampleSession(asked, input.sessionId);
        return sendTestMail(work, input, session, { to, reader: context.locale, key: newId() });
      });
      return typeof sent === "string" ? context.reading.load(mailRowsById, sent) : sent;
    });
  }

  @FieldResolver(() => Session, { nullable: true, description: "The session it is about, or null." })
  session(@Root() mail: MailRow, @Ctx() context: Context): Promise<SessionRow | null> | null {
    return mail.sessionId ? context.reading.load(sessionsById, mail.sessionId) : null;
  }
}

/** What a preview shows of a session; one that is not there, or not the viewer's, shows nothing of its own. */
async function sampleSession(asked: Asked, id: string | null | undefined): Promise<SampleSession | null> {
  const session = id && isId(id) ? (await sessionsById(asked, [id])).get(id) : undefined;
  if (!session) return null;
  const slots = (await slotsOfSessions(asked, [session.id])).get(session.id) ?? [];
  return {
    title: session.title,
    // The transaction of an act writes seconds, which no hour of a slot has.
    slots: slots.map(({ date, startsAt, endsAt }) => ({
      date,
      startsAt: startsAt.slice(0, 5),
      endsAt: endsAt.slice(0, 5),
    })),
    place: session.venue,
    trainer: session.trainerNames,
    centreId: session.centreId,
  };
}
