import { Field, InputType, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";

@InputType({ description: "Whose password is forgotten." })
export class RequestPasswordResetInput {
  @Field(() => String, { description: "The address of the account." })
  email!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "The request was heard. Whether the address has an account is told by mail only.",
})
export class PasswordResetRequested {
  @Field(() => DateTimeScalar, { description: "When it was heard." })
  requestedAt!: Date;
}

export const RequestPasswordResetResult = refusable("RequestPasswordReset", PasswordResetRequested);
export type RequestPasswordResetResult = typeof RequestPasswordResetResult;

@InputType({ description: "A new password, by the link of a mail." })
export class ResetPasswordInput {
  @Field(() => String, { description: "The token of the link." })
  token!: string;

  @Field(() => String, { description: "The password to use from now on, at least 12 characters." })
  newPassword!: string;
}

@ObjectType({ simpleResolvers: true, description: "The password was changed; every sign-in of the account has ended." })
export class PasswordReset {
  @Field(() => String, { description: "The address to sign in with." })
  email!: string;
}

export const ResetPasswordResult = refusable("ResetPassword", PasswordReset);
export type ResetPasswordResult = typeof ResetPasswordResult;
