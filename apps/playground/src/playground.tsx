import { createLocalStorage } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useMemo, useState } from "react";
import { examplesOf } from "./examples/index.ts";
import { fetcherOf } from "./fetcher.ts";
import { rememberSide, sideInAddress, sides, type Side } from "./sides.ts";
import { words } from "./words.ts";

/** GraphiQL, asking the console's or the extranet's endpoint, each with its own tabs and history. */
export function Playground() {
  const [side, setSide] = useState<Side>(sideInAddress);
  const fetcher = useMemo(() => fetcherOf(side), [side]);
  const storage = useMemo(() => createLocalStorage({ namespace: `passerelle-playground-${side}` }), [side]);

  function choose(next: Side) {
    rememberSide(next);
    setSide(next);
  }

  return (
    <div className="playground">
      <header className="playground-head">
        <h1>{words.heading}</h1>
        <fieldset>
          <legend>{words.side}</legend>
          {(Object.keys(sides) as Side[]).map((each) => (
            <label key={each}>
              <input type="radio" name="side" value={each} checked={each === side} onChange={() => choose(each)} />
              <span>
                {sides[each].label} <code>{sides[each].path}graphql</code>
              </span>
            </label>
          ))}
        </fieldset>
        <p>
          {words.signInFirst} <a href={sides[side].path}>{sides[side].home}</a>.
        </p>
      </header>
      <GraphiQL
        key={side}
        fetcher={fetcher}
        storage={storage}
        defaultTabs={examplesOf(side)}
        defaultTheme="light"
        className="playground-editor"
      >
        <GraphiQL.Logo>Passerelle</GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
