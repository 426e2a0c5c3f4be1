import {
  Extranet,
  ExtranetParticipant,
  ExtranetParticipantConnection,
  ExtranetParticipantsArguments,
  ExtranetSession,
} from "@passerelle/schema/contract";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contactOf, type Context } from "#platform/context";
import type { ExtranetSessionRow } from "../extranet-rows.queries.js";
import { listParticipants, sessionsOfParticipants, type ParticipantRow } from "./participant.queries.js";

@Resolver(() => Extranet)
export class ParticipantsResolver {
  @FieldResolver(() => ExtranetParticipantConnection, { description: "The company's people, by name." })
  learners(@Args(() => ExtranetParticipantsArguments) page: ExtranetParticipantsArguments, @Ctx() context: Context) {
    contactOf(context);
    return listParticipants(context.reading, page);
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
}
