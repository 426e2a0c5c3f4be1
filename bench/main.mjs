import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { measureMails } from "./mails.mjs";
import { measurePages } from "./pages.mjs";
import { measureProposals } from "./proposals.mjs";
import { measurePush } from "./push.mjs";
import { measureSize } from "./size.mjs";
import { openWorld } from "./world.mjs";

const { values } = parseArgs({
  options: {
    /** Rounds of each measure. */
    rounds: { type: "string", default: "10" },
    /** Requests of a round, one after the other. */
    requests: { type: "string", default: "100" },
    /** Acts that are pushed, each a round. */
    pushes: { type: "string", default: "40" },
    sockets: { type: "string", default: "1,100,1000" },
    mails: { type: "string", default: "1000" },
    /** Proposals that leave one by one and are answered. */
    answers: { type: "string", default: "200" },
    /** Some of `pages`, `push`, `mails`, `proposals` and `size`; the last writes two million enrolments first. */
    only: { type: "string", default: "pages,push,mails,proposals" },
    /** Where the figures are written as JSON. */
    json: { type: "string" },
  },
});
const only = new Set(values.only.split(","));
const say = (line) => console.log(line);

const world = await openWorld(say);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void world.close().finally(() => process.exit(1)));
const figures = { at: new Date().toISOString(), node: process.version };
try {
  const { rounds, requests, pushes, sockets, mails, answers } = values;
  if (only.has("pages"))
    figures.pages = await measurePages(world, { rounds: Number(rounds), requests: Number(requests) }, say);
  if (only.has("push"))
    figures.push = await measurePush(world, { rounds: Number(pushes), sockets: sockets.split(",").map(Number) }, say);
  if (only.has("mails")) figures.mails = await measureMails(world, { mails: Number(mails) }, say);
  if (only.has("proposals"))
    figures.proposals = await measureProposals(world, { mails: Number(mails), rounds: Number(answers) }, say);
  if (only.has("size"))
    figures.size = await measureSize(world, { rounds: Number(rounds), requests: Number(requests) }, say);
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await world.close();
}
