import { ApolloClient, NetworkStatus, type ObservableQuery, type OperationVariables } from "@apollo/client";

/** Nothing of these answers has come yet, and a second question would share them. */
const onTheirWay: ReadonlySet<NetworkStatus> = new Set([NetworkStatus.loading, NetworkStatus.setVariables]);

/**
 * Makes `refetch` answer what is true after it was called. Apollo lets equal questions share one answer, and that answer, when it is on its way
 * already, may be older than the change one asks for: then the question is asked once more after it, once for everybody who asked meanwhile.
 */
function askAfresh<Data, Variables extends OperationVariables>(
  query: ObservableQuery<Data, Variables>,
): ObservableQuery<Data, Variables> {
  const refetch = query.refetch.bind(query);
  let asking: ObservableQuery.ResultPromise<ApolloClient.QueryResult<Data>> | undefined;
  let isOutdated = false;

  async function askUntilFresh(): Promise<ApolloClient.QueryResult<Data>> {
    isOutdated = onTheirWay.has(query.getCurrentResult().networkStatus);
    for (;;) {
      // A failure ends it: it is shown, and whatever shows it asks again after a while.
      const answer = await refetch();
      if (!isOutdated || !query.hasObservers()) return answer;
      isOutdated = false;
    }
  }

  query.refetch = (variables) => {
    if (variables) return refetch(variables);
    if (asking) isOutdated = true;
    else asking = retained(askUntilFresh().finally(() => (asking = undefined)));
    return asking;
  };
  return query;
}

/** Nobody stops these before they end. */
function retained<Result>(promise: Promise<Result>): ObservableQuery.ResultPromise<Result> {
  const kept = Object.assign(promise, { retain: () => kept });
  return kept;
}

/** An Apollo client whose queries are asked afresh. */
export class FreshClient extends ApolloClient {
  override watchQuery<Data = unknown, Variables extends OperationVariables = OperationVariables>(
    options: ApolloClient.WatchQueryOptions<Data, Variables>,
  ): ObservableQuery<Data, Variables> {
    return askAfresh(super.watchQuery(options));
  }
}
