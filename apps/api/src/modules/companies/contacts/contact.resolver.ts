import {
  Company,
  Contact,
  ContactConnection,
  ContactsArguments,
  CreateContactInput,
  CreateContactResult,
  DeleteContactInput,
  DeleteContactResult,
  type Refusal,
  RestoreContactInput,
  RestoreContactResult,
  SetPrimaryContactInput,
  SetPrimaryContactResult,
  UpdateContactInput,
  UpdateContactResult,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { companiesById, contactsById, type CompanyRow, type ContactRow } from "../company.loaders.js";
import { addContact } from "./add-contact.js";
import { listContacts } from "./contact.queries.js";
import { deleteContact, restoreContact } from "./delete-contact.js";
import { setPrimaryContact } from "./set-primary-contact.js";
import { updateContact } from "./update-contact.js";

type Answer = Promise<ContactRow | Refusal | null>;

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => ContactConnection, { description: "The contacts of all client companies." })
  contacts(@Args(() => ContactsArguments) page: ContactsArguments, @Ctx() context: Context) {
    staffOf(context);
    return listContacts(context.reading, page);
  }

  @Query(() => Contact, { nullable: true, description: "One contact, in the trash or not, or null." })
  contact(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ContactRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(contactsById, id) : Promise.resolve(null);
  }

  @Mutation(() => CreateContactResult, { description: "Adds a person to a client." })
  createContact(@Arg("input", () => CreateContactInput) input: CreateContactInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => addContact(work, input));
  }

  @Mutation(() => UpdateContactResult, {
    description: "Changes the record of a contact; its login e-mail stays its own.",
  })
  updateContact(@Arg("input", () => UpdateContactInput) input: UpdateContactInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => updateContact(work, input));
  }

  @Mutation(() => DeleteContactResult, { description: "Puts a contact in the trash, and cuts its access." })
  deleteContact(@Arg("input", () => DeleteContactInput) input: DeleteContactInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteContact(work, input));
  }

  @Mutation(() => RestoreContactResult, { description: "Takes a contact out of the trash." })
  restoreContact(@Arg("input", () => RestoreContactInput) input: RestoreContactInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => restoreContact(work, input));
  }

  @Mutation(() => SetPrimaryContactResult, { description: "Makes a contact the primary one of its company." })
  setPrimaryContact(
    @Arg("input", () => SetPrimaryContactInput) input: SetPrimaryContactInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => setPrimaryContact(work, input));
  }

  @FieldResolver(() => Company, { description: "The company it belongs to." })
  company(@Root() contact: ContactRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, contact.companyId);
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(contactsById, id);
  });
}
