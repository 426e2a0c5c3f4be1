import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What a test may get wrong on purpose. */
export interface Faults {
  origin?: string;
  site?: string;
  /** The person did not unlock the device. */
  unverified?: boolean;
  /** What the device says it has counted so far. */
  counter?: number;
  /** Another key than the one that was made. */
  key?: KeyObject;
  userHandle?: string;
}

interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
  user?: { id: string };
}

/** An authenticator made of software: one discoverable passkey, ES256, without attestation, as browsers hand it over. */
export class SoftPasskey {
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private readonly credentialId = randomBytes(32);
  private userHandle = "";
  private counter = 0;

  constructor(private readonly origin = "http://localhost:4000") {}

  /** Answers `navigator.credentials.create`. */
  create(optionsJson: string, faults: Faults = {}): string {
    const options = JSON.parse(optionsJson) as Options;
    this.userHandle = options.user!.id;
    const authData = Buffer.concat([
      this.authData(options.rp!.id, 0x40, faults),
      Buffer.alloc(16),
      uint16(this.credentialId.length),
      this.credentialId,
      this.coseKey(),
    ]);
    // {"fmt": "none", "attStmt": {}, "authData": …}
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      cborText("fmt"),
      cborText("none"),
      cborText("attStmt"),
      Buffer.from([0xa0]),
      cborText("authData"),
      cborBytes(authData),
    ]);
    return this.answer({
      clientDataJSON: this.clientData("webauthn.create", options.challenge, faults).toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers `navigator.credentials.get`. */
  get(optionsJson: string, faults: Faults = {}): string {
    const options = JSON.parse(optionsJson) as Options;
    const clientData = this.clientData("webauthn.get", options.challenge, faults);
    const authData = this.authData(options.rpId!, 0, faults);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, faults.key ?? this.keys.privateKey).toString("base64url"),
      userHandle: faults.userHandle ?? this.userHandle,
    });
  }

  private answer(response: object): string {
    const id = this.credentialId.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Faults): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  /** Present, and verified unless told otherwise. */
  private authData(site: string, more: number, faults: Faults): Buffer {
    this.counter = faults.counter ?? this.counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const flags = 0x01 | (faults.unverified ? 0 : 0x04) | more;
    return Buffer.concat([
      createHash("sha256")
        .update(faults.site ?? site)
        .digest(),
      Buffer.from([flags]),
      count,
    ]);
  }

  /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} */
  private coseKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: "jwk" });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      cborBytes(Buffer.from(x!, "base64url")),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(y!, "base64url")),
    ]);
  }
}

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const cborText = (text: string): Buffer => Buffer.concat([Buffer.from([0x60 | text.length]), Buffer.from(text)]);
const cborBytes = (bytes: Buffer): Buffer =>
  Buffer.concat([
    bytes.length < 256 ? Buffer.from([0x58, bytes.length]) : Buffer.concat([Buffer.from([0x59]), uint16(bytes.length)]),
    bytes,
  ]);
