import { Company, HistoryArguments, HistoryConnection, HistoryPerson, Session } from "@passerelle/schema/contract";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CompanyRow } from "#companies";
import { staffOf, type Context } from "#platform/context";
import type { SessionRow } from "#sessions";
import { listHistory, peopleOf, type History, type PersonRow } from "./history.queries.js";

@Resolver(() => Session)
export class SessionHistoryResolver {
  @FieldResolver(() => HistoryConnection, { description: "What happened in it, newest first." })
  history(
    @Root() session: SessionRow,
    @Args(() => HistoryArguments) page: HistoryArguments,
    @Ctx() context: Context,
  ): Promise<History> {
    staffOf(context);
    return listHistory(context.reading, { of: "SESSION", sessionId: session.id }, page);
  }
}

@Resolver(() => Company)
export class CompanyHistoryResolver {
  @FieldResolver(() => HistoryConnection, {
    description:
      "What happened to it, to its people, and in its sessions of the viewer's centres, newest first; to those merged into it too.",
  })
  history(
    @Root() company: CompanyRow,
    @Args(() => HistoryArguments) page: HistoryArguments,
    @Ctx() context: Context,
  ): Promise<History> {
    staffOf(context);
    return listHistory(context.reading, { of: "COMPANY", companyId: company.id }, page);
  }
}

@Resolver(() => HistoryConnection)
export class HistoryPeopleResolver {
  @FieldResolver(() => [HistoryPerson], { description: "Who acted in the whole of it, by name; 500 at most." })
  people(@Root() history: History, @Ctx() context: Context): Promise<PersonRow[]> {
    staffOf(context);
    return peopleOf(context.reading, history.scope);
  }
}
