import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP's second profile for argon2id: 19 MiB, 2 passes, 1 lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** Hashes a password, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive("argon2id", { message: Buffer.from(password), nonce, tagLength: 32, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Compares in constant time. Without a hash (unknown account) it works as long, so that time tells nothing. */
export async function isPasswordRight(password: string, phc: string | null): Promise<boolean> {
  const [, , , , nonce, expected] = (phc ?? nobody).split("$");
  const hash = await derive("argon2id", {
    message: Buffer.from(password),
    nonce: Buffer.from(nonce!, "base64"),
    tagLength: 32,
    ...cost,
  });
  return timingSafeEqual(hash, Buffer.from(expected!, "base64")) && phc !== null;
}

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

const nobody = `$argon2id$v=19$m=19456,t=2,p=1$${unpadded(randomBytes(16))}$${unpadded(randomBytes(32))}`;
