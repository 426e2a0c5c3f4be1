// The reference: the statements of a page over raw pg, and its answer as JSON, from plain node:http. No rights, no GraphQL, nothing mapped.
import http from "node:http";
import pg from "pg";

const [, , databaseUrl, port] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
/** By path: the statements in their order, with their values, and what is answered. */
const pages = new Map();
process.on("message", ({ path, statements, answer }) => {
  pages.set(path, { statements, answer });
  process.send("known");
});

http
  // As long as the API waits: while its turn lasts, this connection is idle.
  .createServer({ keepAliveTimeout: 72_000 }, async (request, response) => {
    // As an API must: the question is read first.
    for await (const _chunk of request);
    const { statements, answer } = pages.get(request.url);
    const client = await pool.connect();
    for (const { text, values } of statements) await client.query(text, values);
    client.release();
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`${JSON.stringify(answer)}\n`);
  })
  .listen(Number(port), "127.0.0.1", () => process.send("ready"));
// Whoever measures is gone.
process.on("disconnect", () => process.exit());
