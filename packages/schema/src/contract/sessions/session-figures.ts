import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "Sessions that start in one month." })
export class SessionMonth {
  @Field(() => DateScalar, { description: "First day of the month." })
  month!: string;

  @Field(() => Int, { description: "Sessions that start in it." })
  count!: number;

  @Field(() => Int, { description: "Sessions that started in the same month of the year before." })
  previousYearCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "The figures and the chart above the session list." })
export class SessionFigures {
  @Field(() => Int, { description: "Sessions that are neither finished, closed nor cancelled." })
  activeCount!: number;

  @Field(() => Int, { description: "Sessions that start this month." })
  thisMonthCount!: number;

  @Field(() => Int, { description: "Sessions that started last month." })
  previousMonthCount!: number;

  @Field(() => Int, { description: "Sessions without a slot." })
  toPlanCount!: number;

  @Field(() => Int, { description: "Sessions that start within the next days." })
  startingSoonCount!: number;

  @Field(() => Int, {
    description: "Sessions not over yet whose dates are to be confirmed; 501 stands for more than 500.",
  })
  datesToConfirmCount!: number;

  @Field(() => Int, { description: "Sessions not over yet whose dates await an answer; 501 stands for more than 500." })
  datesPendingCount!: number;

  @Field(() => Int, { description: "Sessions not over yet whose dates were declined; 501 stands for more than 500." })
  datesDeclinedCount!: number;

  @Field(() => Int, { description: "Documents published to clients this month." })
  documentsPublishedThisMonth!: number;

  @Field(() => Int, { description: "Live publications that nobody at the client has opened." })
  documentsUnopened!: number;

  @Field(() => [SessionMonth], {
    description: "Sessions starting per month: the last six and the next six months, oldest first.",
  })
  months!: SessionMonth[];
}
