import { Field, InputType, Int, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";

@ObjectType({ simpleResolvers: true, description: "What the organisation asks of the sign-ins of its staff." })
export class SecuritySettings {
  @Field(() => Boolean, {
    description: "Whether its staff must use a passkey or an authenticator; contacts of the extranet need none.",
  })
  requireSecondFactor!: boolean;

  @Field(() => Int, { description: "Users who may sign in and have neither a passkey nor an authenticator yet." })
  usersWithoutSecondFactor!: number;
}

@InputType({ description: "What the organisation asks of the sign-ins of its staff, from now on." })
export class UpdateSecuritySettingsInput {
  @Field(() => Boolean, { description: "Whether its staff must use a passkey or an authenticator." })
  requireSecondFactor!: boolean;
}

export const UpdateSecuritySettingsResult = refusable("UpdateSecuritySettings", SecuritySettings);
export type UpdateSecuritySettingsResult = typeof UpdateSecuritySettingsResult;
