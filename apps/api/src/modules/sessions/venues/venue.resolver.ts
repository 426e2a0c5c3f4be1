import {
  Company,
  CreateVenueInput,
  CreateVenueResult,
  DeleteVenueInput,
  DeleteVenueResult,
  type Refusal,
  RestoreVenueInput,
  RestoreVenueResult,
  Venue,
  VenueConnection,
  VenuesArguments,
  VenueViewerCan,
  UpdateVenueInput,
  UpdateVenueResult,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { companiesById, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { addVenue } from "./add-venue.js";
import { deleteVenue, restoreVenue } from "./delete-venue.js";
import { venuePolicy } from "./venue.policy.js";
import { comingSessionsOfVenues, listVenues, venuesById, type VenueRow } from "./venue.queries.js";
import { updateVenue } from "./update-venue.js";

type Answer = Promise<VenueRow | Refusal | null>;

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => VenueConnection, { description: "Places of training." })
  venues(@Args(() => VenuesArguments) page: VenuesArguments, @Ctx() context: Context) {
    staffOf(context);
    return listVenues(context.reading, page);
  }

  @Query(() => Venue, { nullable: true, description: "One venue, in the trash or not, or null." })
  venue(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<VenueRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(venuesById, id) : Promise.resolve(null);
  }

  @Mutation(() => CreateVenueResult, { description: "Adds a place of training." })
  createVenue(@Arg("input", () => CreateVenueInput) input: CreateVenueInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => addVenue(work, input));
  }

  @Mutation(() => UpdateVenueResult, { description: "Changes the record of a venue." })
  updateVenue(@Arg("input", () => UpdateVenueInput) input: UpdateVenueInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => updateVenue(work, input));
  }

  @Mutation(() => DeleteVenueResult, {
    description: "Puts a venue in the trash; the sessions that name it keep it.",
  })
  deleteVenue(@Arg("input", () => DeleteVenueInput) input: DeleteVenueInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteVenue(work, input));
  }

  @Mutation(() => RestoreVenueResult, { description: "Takes a venue out of the trash." })
  restoreVenue(@Arg("input", () => RestoreVenueInput) input: RestoreVenueInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => restoreVenue(work, input));
  }

  @FieldResolver(() => Company, { nullable: true, description: "The client in whose premises it is, if any." })
  company(@Root() venue: VenueRow, @Ctx() context: Context): Promise<CompanyRow | null> | null {
    return venue.companyId ? context.reading.load(companiesById, venue.companyId) : null;
  }

  @FieldResolver(() => Int, { description: "Sessions still to come, or under way, that name it." })
  async comingSessionCount(@Root() venue: VenueRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(comingSessionsOfVenues, venue.id)) ?? 0;
  }

  @FieldResolver(() => VenueViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Ctx() context: Context): VenueViewerCan {
    return { edit: venuePolicy.edit(staffOf(context)) };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(venuesById, id);
  });
}
