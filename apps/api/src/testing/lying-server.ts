import net, { type AddressInfo } from "node:net";

/** What a mail server of ill will does once it was reached. */
export type Manner =
  | "takes and hangs up"
  | "says nothing"
  | "busy"
  | "refuses the sender"
  | "takes its time"
  | "never ends";

/** A mail server that cannot be believed: a real dialogue, up to the point where it fails. */
export class LyingServer {
  /** How many messages it swallowed without an answer. */
  swallowed = 0;
  private readonly sockets = new Set<net.Socket>();

  private constructor(
    private readonly server: net.Server,
    readonly url: string,
  ) {}

  static async open(manner: Manner): Promise<LyingServer> {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const lying = new LyingServer(server, `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on("connection", (socket) => lying.talk(socket, manner));
    return lying;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** How many connections are open. */
  get connections(): number {
    return this.sockets.size;
  }

  /** An answer of which another line follows, again and again. */
  private mumble(socket: net.Socket): void {
    const timer = setInterval(() => socket.write("250-Wait\r\n"), 100);
    socket.on("close", () => clearInterval(timer));
  }

  private talk(socket: net.Socket, manner: Manner): void {
    this.sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => this.sockets.delete(socket));
    if (manner === "says nothing") return;
    let isMessage = false;
    let heard = "";
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    say(manner === "busy" ? "421 4.3.2 Too busy" : "220 here");
    if (manner === "busy") return void socket.end();
    socket.on("data", (chunk: Buffer) => {
      heard += chunk.toString("latin1");
      if (isMessage && heard.endsWith("\r\n.\r\n")) {
        this.swallowed += 1;
        isMessage = false;
        heard = "";
        if (manner === "takes and hangs up") return void socket.destroy();
        if (manner === "never ends") return this.mumble(socket);
        return void setTimeout(() => say("250 2.0.0 Taken"), 1_500);
      }
      while (!isMessage && heard.includes("\r\n")) {
        const [line = ""] = heard.split("\r\n", 1);
        heard = heard.slice(line.length + 2);
        if (/^data/i.test(line)) isMessage = say("354 Go on");
        else if (/^mail/i.test(line) && manner === "refuses the sender") say("550 5.7.1 Relaying denied");
        else say(/^ehlo/i.test(line) ? "250 here" : "250 2.1.0 Ok");
      }
    });
  }
}
