// The reference: LISTEN, then the same text to every socket.
import pg from "pg";
import { WebSocketServer } from "ws";

const [, , databaseUrl, port] = process.argv;
const sockets = new WebSocketServer({ port: Number(port), host: "127.0.0.1" });
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await client.query("listen bare");
client.on("notification", ({ payload }) => {
  for (const socket of sockets.clients) socket.send(payload);
});
process.send("ready");
// Whoever measures is gone.
process.on("disconnect", () => process.exit());
