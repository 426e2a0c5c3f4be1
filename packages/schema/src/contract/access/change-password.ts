import { Field, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Viewer } from "./viewer.js";

@InputType({ description: "A new password for the viewer; the other sign-ins of the account end." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password in use." })
  currentPassword!: string;

  @Field(() => String, { description: "The one to use from now on, at least 12 characters." })
  newPassword!: string;
}

export const ChangePasswordResult = refusable("ChangePassword", Viewer);
export type ChangePasswordResult = typeof ChangePasswordResult;
