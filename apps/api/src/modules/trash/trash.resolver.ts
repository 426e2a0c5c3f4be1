import {
  Company,
  Person,
  PurgeTrashItemInput,
  PurgeTrashItemResult,
  type PurgedTrashItem,
  type Refusal,
  Session,
  TrashArguments,
  TrashConnection,
  TrashItem,
  TrashItemViewerCan,
  TrashKeepReason,
  TrashWarning,
  DateScalar,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { companiesById, contactsById, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Reading } from "#platform/reading";
import { sessionsById, type SessionRow } from "#sessions";
import { judgeTrashed } from "./purge/judge-trashed.js";
import { purgeTrashItem } from "./purge/purge-trash-item.js";
import type { Fate } from "./purge/retention.rules.js";
import type { TrashRow } from "./trash-parts.queries.js";
import { trashPolicy } from "./trash.policy.js";
import { listTrash, type TrashPage } from "./trash.queries.js";
import { heldPublications, warningsOfTrashed, type TrashWarningRow } from "./trash-warnings.queries.js";

@Resolver(() => TrashItem)
export class TrashResolver {
  @Query(() => TrashConnection, {
    description: "What was deleted and can still be restored; kept beyond its time, for administrators only.",
  })
  trash(@Args(() => TrashArguments) page: TrashArguments, @Ctx() context: Context): Promise<TrashPage> {
    staffOf(context);
    return listTrash(context.reading, page);
  }

  @Mutation(() => PurgeTrashItemResult, {
    description: "Deletes something in the trash for good; never what a client holds or the law keeps.",
  })
  purgeTrashItem(
    @Arg("input", () => PurgeTrashItemInput) input: PurgeTrashItemInput,
    @Ctx() context: Context,
  ): Promise<PurgedTrashItem | Refusal> {
    staffOf(context);
    return orRefusal(context, async () => {
      await context.work((work) => purgeTrashItem(work, input));
      return { id: input.id, kind: input.kind };
    });
  }

  @FieldResolver(() => Session, { nullable: true, description: "The session it is, or belongs to; or null." })
  session(@Root() item: TrashRow, @Ctx() context: Context): Promise<SessionRow | null> | null {
    return item.sessionId ? context.reading.load(sessionsById, item.sessionId) : null;
  }

  @FieldResolver(() => Company, { nullable: true, description: "The company it belongs to, or null." })
  company(@Root() item: TrashRow, @Ctx() context: Context): Promise<CompanyRow | null> | null {
    return item.companyId ? context.reading.load(companiesById, item.companyId) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who deleted it: one of the staff, or the contact who took back what was sent; null for the house.",
  })
  async deletedBy(@Root() item: TrashRow, @Ctx() context: Context): Promise<PersonRow | null> {
    if (item.deletedBy) return context.reading.load(staffById, item.deletedBy);
    const contact = item.deletedByContact ? await context.reading.load(contactsById, item.deletedByContact) : null;
    return contact && { id: contact.id, name: `${contact.firstName} ${contact.lastName}`.trim() };
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: "The day on which it is deleted for good, or null while nobody can tell.",
  })
  async purgedOn(@Root() item: TrashRow, @Ctx() context: Context): Promise<string | null> {
    return (await context.reading.load(fates, item))?.purgedOn ?? null;
  }

  @FieldResolver(() => TrashKeepReason, {
    nullable: true,
    description: "Why it is kept beyond its time in the trash, or null.",
  })
  async keptFor(@Root() item: TrashRow, @Ctx() context: Context): Promise<Fate["keptFor"]> {
    return (await context.reading.load(fates, item))?.keptFor ?? null;
  }

  @FieldResolver(() => Int, { description: "Of a session: how many of its documents its clients still hold." })
  async livePublicationCount(@Root() item: TrashRow, @Ctx() context: Context): Promise<number> {
    return item.kind === "SESSION" ? ((await context.reading.load(heldPublications, item.id)) ?? 0) : 0;
  }

  @FieldResolver(() => [TrashWarning], { description: "What whoever restores it should know." })
  async warnings(@Root() item: TrashRow, @Ctx() context: Context): Promise<TrashWarningRow[]> {
    return (await context.reading.load(warningsOfTrashed, item)) ?? [];
  }

  @FieldResolver(() => TrashItemViewerCan, { description: "What the viewer may do with it." })
  async viewerCan(@Root() item: TrashRow, @Ctx() context: Context): Promise<TrashItemViewerCan> {
    const viewer = staffOf(context);
    const fate = await context.reading.load(fates, item);
    return {
      restore: trashPolicy.restore(viewer, item),
      purge: fate?.keptFor === null && trashPolicy.purge(viewer),
    };
  }
}

@Resolver(() => TrashWarning)
export class TrashWarningResolver {
  @FieldResolver(() => Company, {
    nullable: true,
    description: "The company that a merged one is part of now, or null.",
  })
  company(@Root() warning: TrashWarningRow, @Ctx() context: Context): Promise<CompanyRow | null> | null {
    return warning.companyId ? context.reading.load(companiesById, warning.companyId) : null;
  }
}

const fates = (reading: Reading, rows: readonly TrashRow[]): Promise<Map<TrashRow, Fate>> =>
  judgeTrashed(reading, reading.viewer.organisationId, reading.now, rows);
