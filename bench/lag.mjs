import { metricsToken, ports } from "./world.mjs";

/** Milliseconds that the event loop of the server was late by, for all but one in a hundred of its turns, since the last time this was asked. */
export async function lag() {
  const response = await fetch(`http://127.0.0.1:${ports.api}/metrics`, {
    headers: { authorization: `Bearer ${metricsToken}` },
  });
  return Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(await response.text())[1]) * 1_000;
}
