import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { Booking } from "../sessions/booking.js";
import { Enrolment } from "./enrolment.js";

@InputType({
  description:
    "Somebody to enrol: a learner of the company by its id, or a person by name. Who has the e-mail, or without one the name, of a learner of the company is that learner, whose record stays as it is.",
})
export class PersonToEnrolInput {
  @Field(() => ID, { nullable: true, description: "A learner of the company; the other fields are then left out." })
  learnerId?: string | null;

  @Field(() => String, { nullable: true, description: "First name." })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: "Last name; needed without an id." })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth." })
  birthDate?: string | null;
}

@InputType({ description: "Learners of one company, for one session: all of them are enrolled, or none." })
export class EnrolLearnersInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company that booked it." })
  companyId!: string;

  @Field(() => [PersonToEnrolInput], { description: "At most 500; somebody named twice is enrolled once." })
  learners!: PersonToEnrolInput[];
}

@ObjectType({ simpleResolvers: true, description: "Learners were enrolled." })
export class EnrolledLearners {
  @Field(() => Booking, { description: "The company in the session." })
  booking!: Booking;

  @Field(() => [Enrolment], { description: "The new enrolments, in the order of the list." })
  enrolments!: Enrolment[];
}

export const EnrolLearnersResult = refusable("EnrolLearners", EnrolledLearners);
