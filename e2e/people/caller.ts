import { accounts, password, type Name, type Side } from "./accounts.ts";

type Answer<Data> = { data?: Data | null; errors?: { message: string; extensions: { code: string } }[] };

/** The same rights as a person's browser, without a screen: prepares a story, and asks what no screen offers. */
export class Caller {
  readonly side: Side;
  readonly cookie: { name: string; value: string };
  private readonly address: string;

  private constructor(address: string, side: Side, cookie: Caller["cookie"]) {
    this.address = address;
    this.side = side;
    this.cookie = cookie;
  }

  static async signedIn(address: string, name: Name): Promise<Caller> {
    const { email, side } = accounts[name];
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
    const response = await post(address, side, {}, query, { input: { email, password } });
    const [cookieName, value] = response.headers.get("set-cookie")?.split(";")[0]?.split("=") ?? [];
    if (!cookieName || !value) throw new Error(`${email} cannot sign in: ${await response.text()}`);
    return new Caller(address, side, { name: cookieName, value });
  }

  async answer<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await post(this.address, this.side, this.headers, query, variables);
    return (await response.json()) as Answer<Data>;
  }

  /** For what has to succeed. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.answer<Data>(query, variables);
    if (!data || errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    return data;
  }

  async upload(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<string> {
    const response = await fetch(`${this.address}/console/uploads`, {
      method: "PUT",
      headers: { ...this.headers, "apollo-require-preflight": "1", "x-file-name": encodeURIComponent(fileName) },
      body: bytes,
    });
    const answer = (await response.json()) as { uploadId?: string };
    if (!answer.uploadId) throw new Error(`The upload was refused: ${JSON.stringify(answer)}`);
    return answer.uploadId;
  }

  file(path: string): Promise<Response> {
    return fetch(this.address + path, { headers: this.headers });
  }

  private get headers(): Record<string, string> {
    return { cookie: `${this.cookie.name}=${this.cookie.value}`, origin: this.address };
  }
}

function post(
  address: string,
  side: Side,
  headers: Record<string, string>,
  query: string,
  variables: object,
): Promise<Response> {
  return fetch(`${address}/${side}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address, ...headers },
    body: JSON.stringify({ query, variables }),
  });
}
