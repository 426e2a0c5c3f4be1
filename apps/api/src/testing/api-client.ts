import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";
import type { Side } from "#platform/identity";
import { password } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

export interface Answer {
  status: number;
  /** Read as a script would: shapes are what the tests assert. */
  data: Record<string, unknown>;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
  statements: number;
  headers: Headers;
}

/** Somebody at a keyboard: one cookie jar on one side of the real server. */
export class ApiClient {
  private readonly jar = new Map<string, string>();
  accessId: string | null = null;

  constructor(
    private readonly test: Pick<TestHouse, "address">,
    readonly side: Side,
  ) {}

  static async signedIn(test: Pick<TestHouse, "address">, side: Side, email: string): Promise<ApiClient> {
    const client = new ApiClient(test, side);
    const { data } = await client.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
      input: { email, password },
    });
    const typename = (data.signIn as { __typename: string }).__typename;
    if (typename !== "Viewer") throw new Error(`${email} could not sign in on the ${side}`);
    return client;
  }

  get headers(): Record<string, string> {
    return {
      cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join("; "),
      origin: this.test.address,
      ...(this.accessId ? { "x-passerelle-access": this.accessId } : {}),
    };
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.test.address}/${this.side}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    this.keepCookies(response);
    const body = (await response.json()) as Pick<Answer, "data" | "errors">;
    const statements = Number(/desc="(\d+)/.exec(response.headers.get("server-timing") ?? "")?.[1] ?? 0);
    return { ...body, status: response.status, statements, headers: response.headers };
  }

  async upload(
    bytes: Buffer | ReadableStream,
    name: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: { uploadId: string; code: string; [key: string]: unknown } }> {
    const response = await fetch(`${this.test.address}/${this.side}/uploads`, {
      method: "PUT",
      headers: {
        ...this.headers,
        "apollo-require-preflight": "1",
        "x-file-name": encodeURIComponent(name),
        ...headers,
      },
      body: bytes as never,
      duplex: "half",
    });
    return { status: response.status, body: (await response.json()) as never };
  }

  file(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.test.address}${path}`, {
      ...init,
      headers: { ...this.headers, ...(init.headers as Record<string, string>) },
    });
  }

  /** A live line: graphql-ws over a real socket, with this client's cookie. */
  live(options: { onClosed?: (code: number) => void; retry?: boolean; onConnected?: () => void } = {}): Client {
    const { headers } = this;
    return createClient({
      url: `${this.test.address.replace("http", "ws")}/${this.side}/graphql`,
      connectionParams: { access: this.accessId ?? undefined },
      retryAttempts: options.retry ? Infinity : 0,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
      shouldRetry: () => options.retry === true,
      lazy: true,
      on: {
        closed: (event) => options.onClosed?.((event as { code: number }).code),
        connected: () => options.onConnected?.(),
      },
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string | string[]) {
          super(address, protocols, { headers });
          // Ended while it is still connecting, it says so when nobody listens any more.
          this.on("error", () => undefined);
        }
      },
    });
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.jar.set(name!, value);
      else this.jar.delete(name!);
    }
  }
}
