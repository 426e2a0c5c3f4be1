import {
  ArchiveSessionInput,
  ArchiveSessionResult,
  DeleteSessionInput,
  DeleteSessionResult,
  Person,
  type Refusal,
  RestoreSessionInput,
  RestoreSessionResult,
  Session,
  UnarchiveSessionInput,
  UnarchiveSessionResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { archiveSession, unarchiveSession } from "./archive-session.js";
import { deleteSession, restoreSession } from "./delete-session.js";
import { sessionsById } from "./session.loaders.js";
import type { SessionRow } from "./session-rows.queries.js";

type Answer = Promise<SessionRow | Refusal | null>;

/** The trash and the archive of sessions. */
@Resolver(() => Session)
export class SessionActsResolver {
  @Mutation(() => DeleteSessionResult, {
    description:
      "Puts a session in the trash. Its clients keep its documents; whether they still see the session, as cancelled, is a setting.",
  })
  deleteSession(@Arg("input", () => DeleteSessionInput) input: DeleteSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteSession(work, input));
  }

  @Mutation(() => RestoreSessionResult, {
    description: "Takes a session out of the trash: learners, statuses, publications and rights are what they were.",
  })
  restoreSession(@Arg("input", () => RestoreSessionInput) input: RestoreSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => restoreSession(work, input));
  }

  @Mutation(() => ArchiveSessionResult, {
    description: "Takes a session out of the staff's default list; its clients see no difference.",
  })
  archiveSession(@Arg("input", () => ArchiveSessionInput) input: ArchiveSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => archiveSession(work, input));
  }

  @Mutation(() => UnarchiveSessionResult, { description: "Puts an archived session back in the default list." })
  unarchiveSession(
    @Arg("input", () => UnarchiveSessionInput) input: UnarchiveSessionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => unarchiveSession(work, input));
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who put it in the trash, or null." })
  deletedBy(@Root() session: SessionRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return session.deletedBy ? context.reading.load(staffById, session.deletedBy) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who archived it, or null." })
  archivedBy(@Root() session: SessionRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return session.archivedBy ? context.reading.load(staffById, session.archivedBy) : null;
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(sessionsById, id);
  });
}
