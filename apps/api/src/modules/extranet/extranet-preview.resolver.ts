import { Extranet } from "@passerelle/schema/contract";
import { Kind, type GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { companyPolicy } from "#companies";
import { staffOf, type Context } from "#platform/context";
import { BadInput, Denied } from "#platform/failure";
import type { Standing } from "#platform/identity";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { StaffViewer } from "#platform/viewer";
import { findPreviewedCompany, type PreviewedCompanyRow } from "./extranet-preview.queries.js";

/** Where a company has no primary contact: an id that is nobody's. */
const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * What a contact reads, read by the staff. The operation is handed the rights of one contact of that company,
 * down to the database: what the resolvers of the extranet answer is what the contact would get, whoever asks.
 */
@Resolver()
export class ExtranetPreviewResolver {
  @Query(() => Extranet, {
    description:
      "The extranet of a company as its primary contact sees it, activated or not; for the staff who work for its centre. Alone in its operation; nothing is marked as read.",
  })
  async extranetPreview(
    @Arg("companyId", () => ID, { description: "The company." }) companyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Extranet> {
    const viewer = staffOf(context);
    refuseNeighbours(info);
    const company = isId(companyId) ? await findPreviewedCompany(context.reading, companyId) : null;
    if (!company) throw new Denied();
    authorise(viewer, (who) => companyPolicy.previewExtranet(who, company), undefined);
    await context.lookAs(standingIn(company, viewer, context.identity!.standing.organisationName));
    return {};
  }
}

/** The rights of the whole operation change: a field beside this one would be read under either. */
function refuseNeighbours({ operation }: GraphQLResolveInfo): void {
  const [only, ...others] = operation.selectionSet.selections;
  if (only?.kind !== Kind.FIELD || others.length > 0)
    throw new BadInput("extranetPreview is alone in its operation: neither a field nor a fragment beside it.");
}

function standingIn(company: PreviewedCompanyRow, viewer: StaffViewer, organisationName: string): Standing {
  const { firstName, lastName } = company;
  return {
    viewer: {
      kind: "contact",
      organisationId: viewer.organisationId,
      accountId: viewer.accountId,
      accessId: company.accessId ?? nobody,
      companyId: company.id,
      contactId: company.contactId ?? nobody,
      name: `${firstName ?? ""} ${lastName ?? ""}`.trim(),
      locale: viewer.locale,
    },
    organisationName,
    companyName: company.name,
    jobTitle: company.jobTitle,
    firstName: firstName ?? "",
    lastName: lastName ?? "",
    centre: {
      id: company.centreId,
      name: company.centreName,
      city: company.centreCity,
      colour: company.centreColour,
    },
  };
}
