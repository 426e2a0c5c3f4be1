import {
  Extranet,
  ExtranetDocument,
  ExtranetParticipant,
  ExtranetParticipantConnection,
  ExtranetParticipantsArguments,
  ExtranetSession,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { contactOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { ExtranetDocumentRow, ExtranetSessionRow } from "../extranet-rows.queries.js";
import {
  documentsOfParticipants,
  listParticipants,
  participantsById,
  sessionsOfParticipants,
  type ParticipantRow,
} from "./participant.queries.js";

@Resolver(() => Extranet)
export class ParticipantsResolver {
  @FieldResolver(() => ExtranetParticipantConnection, { description: "The company's people, by name." })
  learners(@Args(() => ExtranetParticipantsArguments) page: ExtranetParticipantsArguments, @Ctx() context: Context) {
    contactOf(context);
    return listParticipants(context.reading, page);
  }

  @FieldResolver(() => ExtranetParticipant, { nullable: true, description: "One person of the company, or null." })
  learner(
    @Arg("id", () => ID, { description: "The learner's id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ParticipantRow | null> {
    contactOf(context);
    return isId(id) ? context.reading.load(participantsById, id) : Promise.resolve(null);
  }
}

@Resolver(() => ExtranetParticipant)
export class ParticipantResolver {
  @FieldResolver(() => [ExtranetSession], {
    description: "The visible sessions in which the person is enrolled, the latest first.",
  })
  async sessions(@Root() participant: ParticipantRow, @Ctx() context: Context): Promise<ExtranetSessionRow[]> {
    return (await context.reading.load(sessionsOfParticipants, participant.id)) ?? [];
  }

  @FieldResolver(() => [ExtranetDocument], {
    description: "The person's own documents that the company can open, newest first.",
  })
  async documents(@Root() participant: ParticipantRow, @Ctx() context: Context): Promise<ExtranetDocumentRow[]> {
    return (await context.reading.load(documentsOfParticipants, participant.id)) ?? [];
  }
}
