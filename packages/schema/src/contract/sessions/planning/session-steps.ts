import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../../platform/refusable.js";
import { Booking } from "../booking.js";
import { Session } from "../session.js";

@InputType({ description: "Which session to confirm." })
export class ConfirmSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}
export const ConfirmSessionResult = refusable("ConfirmSession", Session);

@InputType({ description: "Which session is no longer confirmed." })
export class UnconfirmSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}
export const UnconfirmSessionResult = refusable("UnconfirmSession", Session);

@InputType({ description: "Of which session to close the file." })
export class CloseSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}
export const CloseSessionResult = refusable("CloseSession", Session);

@InputType({ description: "Of which session to open the file again." })
export class ReopenSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}
export const ReopenSessionResult = refusable("ReopenSession", Session);

@InputType({ description: "A company that takes part in a session." })
export class BookCompanyInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company." })
  companyId!: string;
}
export const BookCompanyResult = refusable("BookCompany", Booking);

@InputType({ description: "A company that was booked by mistake." })
export class UnbookCompanyInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company." })
  companyId!: string;
}
export const UnbookCompanyResult = refusable("UnbookCompany", Session);
