import {
  Company,
  Contact,
  EnrolLearnersInput,
  EnrolLearnersResult,
  Enrolment,
  EnrolmentsInput,
  Learner,
  Person,
  type Refusal,
  RemoveEnrolmentInput,
  RemoveEnrolmentResult,
  RemoveEnrolmentsResult,
  RestoreEnrolmentInput,
  RestoreEnrolmentResult,
  RestoreEnrolmentsResult,
  Session,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import {
  companiesById,
  contactsById,
  learnersById,
  type CompanyRow,
  type ContactRow,
  type LearnerRow,
} from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { bookingsById, sessionsById, type BookingRow, type SessionRow } from "#sessions";
import { enrolLearners } from "./enrol-learners.js";
import { enrolmentsById, greyedBefore, type EnrolmentRow } from "./enrolment.loaders.js";
import { removeEnrolment, removeEnrolments } from "./remove-enrolments.js";
import { restoreEnrolment, restoreEnrolments } from "./restore-enrolments.js";

type One = Promise<EnrolmentRow | Refusal | null>;
type Enrolled = { booking: BookingRow | null; enrolments: EnrolmentRow[] };
type Many = Promise<{ enrolments: EnrolmentRow[] } | Refusal>;

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Mutation(() => EnrolLearnersResult, {
    description: "Enrols learners of a company in a session, at most 500: all of them, or none.",
  })
  enrolLearners(
    @Arg("input", () => EnrolLearnersInput) input: EnrolLearnersInput,
    @Ctx() context: Context,
  ): Promise<Enrolled | Refusal> {
    staffOf(context);
    return orRefusal<Enrolled>(context, async () => {
      const { place, enrolments } = await context.work((work) => enrolLearners(work, input));
      const booking = await context.reading.load(bookingsById, place.bookingId);
      return { booking, enrolments: await rowsOf(context, enrolments) };
    });
  }

  @Mutation(() => RemoveEnrolmentResult, {
    description: "Removes a learner from its session; what was published of it stays published.",
  })
  removeEnrolment(@Arg("input", () => RemoveEnrolmentInput) input: RemoveEnrolmentInput, @Ctx() context: Context): One {
    return one(context, (work) => removeEnrolment(work, input));
  }

  @Mutation(() => RemoveEnrolmentsResult, { description: "Removes several learners of one session: all, or none." })
  removeEnrolments(@Arg("input", () => EnrolmentsInput) input: EnrolmentsInput, @Ctx() context: Context): Many {
    return many(context, (work) => removeEnrolments(work, input));
  }

  @Mutation(() => RestoreEnrolmentResult, {
    description: "Takes an enrolment out of the trash as it was; refused when its learner was added again meanwhile.",
  })
  restoreEnrolment(
    @Arg("input", () => RestoreEnrolmentInput) input: RestoreEnrolmentInput,
    @Ctx() context: Context,
  ): One {
    return one(context, (work) => restoreEnrolment(work, input));
  }

  @Mutation(() => RestoreEnrolmentsResult, { description: "Takes several enrolments of one session out of the trash." })
  restoreEnrolments(@Arg("input", () => EnrolmentsInput) input: EnrolmentsInput, @Ctx() context: Context): Many {
    return many(context, (work) => restoreEnrolments(work, input));
  }

  @FieldResolver(() => Session, { description: "The session." })
  session(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<SessionRow | null> {
    return context.reading.load(sessionsById, enrolment.sessionId);
  }

  @FieldResolver(() => Company, { description: "The company that enrolled, whoever employs the learner later." })
  company(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, enrolment.companyId);
  }

  @FieldResolver(() => Learner, { description: "Who is trained." })
  learner(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<LearnerRow | null> {
    return context.reading.load(learnersById, enrolment.learnerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who enrolled the learner; null when a contact did." })
  addedBy(@Root() { addedBy }: EnrolmentRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return addedBy ? context.reading.load(staffById, addedBy) : null;
  }

  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact who named the learner for a reserved place; null when the staff did.",
  })
  addedByContact(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<ContactRow | null> | null {
    return enrolment.addedByContact ? context.reading.load(contactsById, enrolment.addedByContact) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who removed the learner; null when the contact who had named it for a place took the name back.",
  })
  removedBy(@Root() { removedBy }: EnrolmentRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return removedBy ? context.reading.load(staffById, removedBy) : null;
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description:
      "The learner's former enrolment in this session that the client still sees, greyed, with its documents: what to replace when the learner is added back. Null without one, and for whoever was removed.",
  })
  greyedBefore(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<EnrolmentRow | null> {
    return context.reading.load(greyedBefore, enrolment.id);
  }
}

function one(context: Context, act: (work: Work) => Promise<{ id: string }>): One {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(enrolmentsById, id);
  });
}

function many(context: Context, act: (work: Work) => Promise<{ id: string }[]>): Many {
  staffOf(context);
  return orRefusal(context, async () => ({ enrolments: await rowsOf(context, await context.work(act)) }));
}

async function rowsOf(context: Context, enrolments: readonly { id: string }[]): Promise<EnrolmentRow[]> {
  const rows = await Promise.all(enrolments.map(({ id }) => context.reading.load(enrolmentsById, id)));
  return rows.filter((row) => row !== null);
}
