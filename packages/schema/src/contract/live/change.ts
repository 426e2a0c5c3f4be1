import { Field, ID, ObjectType } from "type-graphql";
import type { ChangeKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const ChangeKind = closedList<Kind>("ChangeKind", "What changed.", {
  SESSION: "A session.",
  BOOKING: "A company's place in a session.",
  DOCUMENT: "A document, or one of its versions.",
  PUBLICATION: "A document published to a company; on the extranet, a document.",
  NOTIFICATION: "A notification of the viewer.",
  COMPANY: "A company, or one of its contacts.",
  VIEWER: "The viewer's own account or access.",
  ORGANISATION: "The organisation, or one of its centres.",
  IMPORT: "An import, and what it made so far.",
  PROGRAMME: "A programme of the catalogue.",
  TRAINER: "A trainer.",
  VENUE: "A place of training.",
  MAIL: "A mail of the house, or where it stands.",
  RECEIVED_DOCUMENT: "A document that a contact sent.",
  EXPECTED_DOCUMENT: "A document that one side owes the other.",
  DATE_PROPOSAL: "Dates proposed to a client.",
});
export type ChangeKind = Kind;

@ObjectType({
  simpleResolvers: true,
  description: "Something the viewer sees, or saw, has changed: a hint to read it again.",
})
export class Change {
  @Field(() => ChangeKind, { description: "What it is." })
  kind!: ChangeKind;

  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Boolean, { description: "The viewer no longer sees it; evict it." })
  gone!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "Changes that follow a cursor, oldest first." })
export class ChangePage {
  @Field(() => String, { description: "Opaque; hand it to changesSince." })
  cursor!: string;

  @Field(() => [Change], { description: "What changed, each subject once." })
  changes!: Change[];

  @Field(() => Boolean, { description: "Whether to ask again from this cursor at once." })
  hasMore!: boolean;
}
