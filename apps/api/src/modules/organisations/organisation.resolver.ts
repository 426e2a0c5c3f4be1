import {
  Centre,
  CreateCentreInput,
  CreateCentreResult,
  Organisation,
  OrganisationViewerCan,
  type Refusal,
  RemoveCentreLogoInput,
  RemoveCentreLogoResult,
  UpdateCentreInput,
  UpdateCentreResult,
  UpdateOrganisationInput,
  UpdateOrganisationResult,
} from "@passerelle/schema/contract";
import type { VatCase } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { centresById, centresOfOrganisation, type CentreRow } from "./centre.loaders.js";
import { organisationPolicy } from "./organisation.policy.js";
import { removeCentreLogo } from "./set-centre-logo.js";
import { updateOrganisation } from "./update-organisation.js";
import { createCentre, updateCentre } from "./write-centre.js";

interface OrganisationRow {
  id: string;
  name: string;
  siret: string | null;
  nda: string | null;
  vatCase: VatCase | null;
  refuseOverlaps: boolean;
  version: number;
}

type CentreAnswer = Promise<CentreRow | Refusal | null>;

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { description: "The viewer's training organisation." })
  organisation(@Ctx() context: Context): Promise<OrganisationRow | null> {
    staffOf(context);
    return read(context);
  }

  @Mutation(() => UpdateOrganisationResult, { description: "Changes what papers and mails say of the organisation." })
  updateOrganisation(
    @Arg("input", () => UpdateOrganisationInput) input: UpdateOrganisationInput,
    @Ctx() context: Context,
  ): Promise<OrganisationRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      await context.work((work) => updateOrganisation(work, input));
      return read(context);
    });
  }

  @Mutation(() => CreateCentreResult, { description: "Opens a centre." })
  createCentre(@Arg("input", () => CreateCentreInput) input: CreateCentreInput, @Ctx() context: Context): CentreAnswer {
    return answer(context, (work) => createCentre(work, input));
  }

  @Mutation(() => UpdateCentreResult, { description: "Changes what the clients of a centre see of it." })
  updateCentre(@Arg("input", () => UpdateCentreInput) input: UpdateCentreInput, @Ctx() context: Context): CentreAnswer {
    return answer(context, (work) => updateCentre(work, input));
  }

  @Mutation(() => RemoveCentreLogoResult, {
    description: "Leaves a centre without a logo; a new one is sent with PUT /console/logos/:centreId.",
  })
  async removeCentreLogo(
    @Arg("input", () => RemoveCentreLogoInput) input: RemoveCentreLogoInput,
    @Ctx() context: Context,
  ): CentreAnswer {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id, replacedKey } = await context.work((work) => removeCentreLogo(work, input));
      // After the commit: a file without a row harms nobody, a row without its file would.
      if (replacedKey) await context.storage.remove(replacedKey);
      return context.reading.load(centresById, id);
    });
  }

  @FieldResolver(() => [Centre], { description: "Its centres, the first one first." })
  centres(@Ctx() context: Context): Promise<CentreRow[]> {
    return centresOfOrganisation(context.reading);
  }

  @FieldResolver(() => OrganisationViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Ctx() context: Context): OrganisationViewerCan {
    return { edit: organisationPolicy.edit(staffOf(context)) };
  }
}

function read(context: Context): Promise<OrganisationRow | null> {
  const { organisationId } = staffOf(context);
  return context.reading.row(
    sql<OrganisationRow>`select id, name, siret, nda, vat_case as "vatCase", refuse_overlaps as "refuseOverlaps", version from organisation where id = ${organisationId}`,
  );
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): CentreAnswer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(centresById, id);
  });
}
