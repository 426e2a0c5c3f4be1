import { Kind, type GraphQLResolveInfo } from "graphql";
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

/** The standing under which the staff look at the extranet of a company, and at nothing else in this operation: its primary contact's. */
export async function standingToBorrow(
  context: Context,
  info: GraphQLResolveInfo,
  companyId: string,
): Promise<Standing> {
  const viewer = staffOf(context);
  refuseNeighbours(info);
  const company = isId(companyId) ? await findPreviewedCompany(context.reading, companyId) : null;
  if (!company) throw new Denied();
  authorise(viewer, (who) => companyPolicy.previewExtranet(who, company), undefined);
  return standingIn(company, viewer, context.identity!.standing.organisationName);
}

/** The rights of the whole operation change: a field beside this one would be read under either. */
function refuseNeighbours({ operation, fieldName }: GraphQLResolveInfo): void {
  const [only, ...others] = operation.selectionSet.selections;
  if (only?.kind !== Kind.FIELD || others.length > 0)
    throw new BadInput(`${fieldName} is alone in its operation: neither a field nor a fragment beside it.`);
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
